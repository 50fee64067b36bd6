import type { FC } from 'hono/jsx';
import type { Language } from '../../base/words.ts';
import { Lamp, type LampColour } from '../parts/lamp/lamp.tsx';
import type { ReviewCounts } from '../screen/review-view.ts';
import { say, TEXTS } from '../texts.ts';

/** 结论: how many of each kind, in shape, word and colour; a part that was not read is said on its own. */
export const ScreenVerdict: FC<{ counts: ReviewCounts; language: Language }> = ({ counts, language }) => (
  <p class="row verdict">
    {KINDS.filter(([kind]) => counts[kind] > 0).map(([kind, colour]) => (
      <Lamp colour={colour}>{say(TEXTS.screen.counts[kind](counts[kind]), language)}</Lamp>
    ))}
    {KINDS.every(([kind]) => counts[kind] === 0) && <Lamp colour="green">{say(TEXTS.screen.nothing, language)}</Lamp>}
  </p>
);

const KINDS: readonly (readonly [keyof ReviewCounts, LampColour])[] = [
  ['unread', 'red'],
  ['error', 'red'],
  ['warning', 'amber'],
  ['notice', 'grey'],
];
