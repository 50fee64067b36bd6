import type { FC } from 'hono/jsx';
import { Fragment } from 'hono/jsx';
import type { Language } from '../../../base/words.ts';
import { RAIL_GROUPS } from '../../desk/rail.data.ts';
import { say, TEXTS } from '../../texts.ts';
import type { RailEntry } from '../../visit.ts';

type Props = {
  entries: readonly RailEntry[];
  /** Address of the entry to which the page belongs; null for none. */
  current: string | null;
  language: Language;
};

/** 侧栏: what this person may open, in groups, each with how much waits there. */
export const Rail: FC<Props> = ({ entries: rail, current, language }) => {
  const groups = RAIL_GROUPS.map((group) => rail.filter((entry) => entry.group === group)).filter(
    (entries) => entries.length > 0,
  );
  return (
    <nav class="desk-rail" aria-label={say(TEXTS.desk.rail, language)}>
      {groups.map((entries, index) => (
        <Fragment>
          {index > 0 && <hr />}
          {entries.map((entry) => (
            <RailLink entry={entry} isCurrent={entry.href === current} language={language} />
          ))}
        </Fragment>
      ))}
    </nav>
  );
};

const RailLink: FC<{ entry: RailEntry; isCurrent: boolean; language: Language }> = ({ entry, isCurrent, language }) => (
  <a href={entry.href} aria-current={isCurrent ? 'page' : undefined}>
    {say(entry.words, language)}
    {entry.waiting !== null && entry.waiting > 0 && (
      <span class="desk-waiting">
        <span aria-hidden="true">{entry.waiting}</span>
        <span class="hidden-words">{say(TEXTS.desk.waiting(entry.waiting), language)}</span>
      </span>
    )}
  </a>
);
