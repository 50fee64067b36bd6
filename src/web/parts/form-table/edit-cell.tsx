import type { FC } from 'hono/jsx';
import type { Language } from '../../../base/words.ts';
import { cellAnchor } from '../../anchors.ts';
import { say, TEXTS } from '../../texts.ts';
import { Icon } from '../icon/icon.tsx';
import { cellClasses, CellMarks, type CellProps, findingsOfCell, JoinedFigure } from './figure-cell.tsx';

/** What a draft knows of one cell. */
export type EditedCell = {
  /** The cell in full, as the box is called. */
  readonly name: string;
  readonly typed: string;
  readonly isLocked: boolean;
  /** What stood there before it was changed; null where it was not. */
  readonly before: string | null;
};

/** 填写格: a cell of the form with a box in it; what was typed stays, what stood there before is told. */
export const EditCell: FC<CellProps & { edited: EditedCell }> = ({ cell, edited, scope, language }) => {
  const id = cellAnchor(scope, cell.address);
  const isWrong = cell.marks.some(({ role, severity }) => role === 'wrong' && severity === 'error');
  return (
    <td id={id} class={editClasses(cellClasses(cell), edited)} data-cell={cell.address}>
      <CellMarks marks={cell.marks} language={language} />
      <input
        class="figure-input"
        id={`${id}-box`}
        name={cell.address}
        value={edited.typed}
        aria-label={edited.name}
        aria-invalid={isWrong ? 'true' : undefined}
        aria-describedby={described(id, cell, edited, scope)}
        inputmode="decimal"
        autocomplete="off"
        maxlength={MOST_SIGNS}
        readonly={edited.isLocked}
        data-figure
      />
      <JoinedFigure joined={cell.joined} language={language} />
      <Before id={id} edited={edited} language={language} />
      {edited.isLocked && (
        <small class="locked-mark">
          <Icon name="lock" />
          <span class="hidden-words" id={`${id}-locked`}>
            {say(TEXTS.draft.locked, language)}
          </span>
        </small>
      )}
    </td>
  );
};

const MOST_SIGNS = 120;

const Before: FC<{ id: string; edited: EditedCell; language: Language }> = ({ id, edited, language }) =>
  edited.before === null ? null : (
    <small class="before" id={`${id}-before`}>
      {say(TEXTS.draft.was(edited.before), language)}
    </small>
  );

function editClasses(classes: string, { before, isLocked, typed }: EditedCell): string {
  return [
    classes,
    'edit-cell',
    ...(typed.trim() === '' ? ['edit-cell--blank'] : []),
    ...(before === null ? [] : ['edit-cell--changed']),
    ...(isLocked ? ['edit-cell--locked'] : []),
  ].join(' ');
}

function described(id: string, cell: CellProps['cell'], edited: EditedCell, scope: string): string | undefined {
  const ids = [
    findingsOfCell(cell.marks, scope),
    edited.before === null ? undefined : `${id}-before`,
    edited.isLocked ? `${id}-locked` : undefined,
  ].filter((one) => one !== undefined);
  return ids.length === 0 ? undefined : ids.join(' ');
}
