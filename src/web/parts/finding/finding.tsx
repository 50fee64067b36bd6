import type { FC, PropsWithChildren } from 'hono/jsx';
import type { NumberedFinding } from '../../../annual-report/index.ts';
import type { Language } from '../../../base/words.ts';
import { say, TEXTS } from '../../texts.ts';

export type FindingLink = { readonly href: string; readonly words: string };

type Props = {
  id: string;
  finding: NumberedFinding;
  /** The rule's own name, where the list of rules has one. */
  name: string | null;
  /** To the cells, the table, the text. */
  links: readonly FindingLink[];
  /** Ids of the cells, for the script that outlines them. */
  cells: readonly string[];
  /** Where it stood in the file, as a person would say it. */
  place: string | null;
  language: Language;
};

/** What a script tells findings apart by. */
const placeKey = ({ table, row, column }: NumberedFinding): string => [table, row, column].join('|');

/** 发现: its number as in the cell, the rule, one sentence with both figures, and the ways to its places. */
export const FindingItem: FC<PropsWithChildren<Props>> = ({
  id,
  finding,
  name,
  links,
  cells,
  place,
  language,
  children,
}) => (
  <li
    class={`finding finding--${finding.note === undefined ? finding.severity : 'noted'}`}
    id={id}
    tabindex={-1}
    data-finding
    data-rule={finding.rule}
    data-place={placeKey(finding)}
    data-cells={cells.join(' ')}
  >
    <span class="finding-number">
      <span class="hidden-words">{say(TEXTS.result.findingWord, language)} </span>
      {finding.number}
    </span>
    <div class="finding-body">
      {name !== null && <b class="finding-name">{name}</b>}
      <p id={`${id}-words`}>{say(finding.message, language)}</p>
      {finding.note !== undefined && <p class="finding-note">{say(TEXTS.draft.noteSaid(finding.note), language)}</p>}
      <p class="finding-links">
        {links.map(({ href, words }) => (
          <a href={href} data-finding-link>
            {words}
          </a>
        ))}
        {place !== null && <span class="quiet">{say(TEXTS.result.inFile(place), language)}</span>}
        <span class="quiet" lang={language === 'zh' ? undefined : 'zh-CN'}>
          {finding.basis}
        </span>
      </p>
      {children}
    </div>
  </li>
);
