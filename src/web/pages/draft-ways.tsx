import type { FC } from 'hono/jsx';
import type { Language } from '../../base/words.ts';
import { say, TEXTS } from '../texts.ts';

/** The ways to make a report rather than to check one. */
export const DraftWays: FC<{ language: Language }> = ({ language }) => {
  const { empty, emptyHint, lastYear, lastYearHint, saved, savedHint } = TEXTS.draft.ways;
  const ways = [
    { href: '/check/draft#empty', words: empty, hint: emptyHint },
    { href: '/check/draft#last-year-title', words: lastYear, hint: lastYearHint },
    { href: '/check/draft#saved-title', words: saved, hint: savedHint },
  ];
  return (
    <>
      {ways.map(({ href, words, hint }) => (
        <li>
          <a href={href}>{say(words, language)}</a>
          <span class="quiet">{say(hint, language)}</span>
        </li>
      ))}
    </>
  );
};
