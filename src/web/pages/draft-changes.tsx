import type { FC } from 'hono/jsx';
import { cellAt, cellName, changesOf, type CellChange, type Draft } from '../../annual-report/index.ts';
import type { Language } from '../../base/words.ts';
import type { ReportForm } from '../../law/index.ts';
import { cellAnchor } from '../anchors.ts';
import { LinkButton } from '../parts/button/button.tsx';
import { say, TEXTS } from '../texts.ts';

type Props = { draft: Draft; form: ReportForm; language: Language };

/** So many changes are shown as they are; more are folded. */
const MOST_OPEN = 6;

/** 改动一览: every cell that holds another figure than before, with the way back. */
export const DraftChanges: FC<Props> = ({ draft, form, language }) => {
  const changes = changesOf(draft);
  const words = TEXTS.draft.changes;
  if (changes.length === 0) return null;
  return (
    <details class="draft-changes" id="changes" open={changes.length <= MOST_OPEN}>
      <summary>
        <b>{say(words.title(changes.length), language)}</b>
      </summary>
      {changes.some(({ by }) => by === 'program') && (
        <LinkButton act="undo-all">{say(words.undoAll, language)}</LinkButton>
      )}
      <ul>
        {changes.map((change) => (
          <Change change={change} form={form} language={language} />
        ))}
      </ul>
    </details>
  );
};

const Change: FC<{ change: CellChange; form: ReportForm; language: Language }> = ({ change, form, language }) => {
  const { address, before, now, by } = change;
  const words = TEXTS.draft.changes;
  const cell = cellAt(address);
  const name = cell === null ? address : say(cellName(form, cell.table, cell.row, cell.column), language);
  return (
    <li>
      <a href={`#${cellAnchor('', address)}`}>{name}</a>
      <span>{say(words.from(before, now), language)}</span>
      <span class="quiet">{say(by === 'program' ? words.byProgram : words.byHand, language)}</span>
      <LinkButton act={`undo/${address}`}>
        {say(words.undo(before), language)}
        <span class="hidden-words">（{name}）</span>
      </LinkButton>
    </li>
  );
};
