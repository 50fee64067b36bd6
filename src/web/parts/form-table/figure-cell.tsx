import type { FC } from 'hono/jsx';
import { type Mark, type ValueCell, worstMark } from '../../../annual-report/index.ts';
import type { Language } from '../../../base/words.ts';
import { cellAnchor, findingAnchor } from '../../anchors.ts';
import { say, TEXTS } from '../../texts.ts';

export type CellProps = { cell: ValueCell; scope: string; language: Language };

/** 一格: its figure as it was read, what stood beside it, the numbers of its findings. A blank looks empty and is said. */
export const FigureCell: FC<CellProps> = ({ cell, scope, language }) => (
  <td
    id={cellAnchor(scope, cell.address)}
    class={cellClasses(cell)}
    aria-describedby={findingsOfCell(cell.marks, scope)}
  >
    <CellMarks marks={cell.marks} language={language} />
    {cell.value === null ? (
      <span class="hidden-words">{say(TEXTS.result.blank, language)}</span>
    ) : (
      <span class="figure">{cell.value}</span>
    )}
    {cell.remark !== null && (
      <small class="remark" lang="zh-CN">
        {cell.remark}
      </small>
    )}
    <JoinedFigure joined={cell.joined} language={language} />
  </td>
);

/** The numbers of a cell's findings. */
export const CellMarks: FC<{ marks: readonly Mark[]; language: Language }> = ({ marks, language }) =>
  marks.length === 0 ? null : (
    <span class="marks">
      <span class="hidden-words">{say(TEXTS.result.findingWord, language)} </span>
      {marks.map((mark) => (
        <span class={`mark-number mark-number--${mark.severity} mark-number--${mark.role}`}>{mark.number}</span>
      ))}
    </span>
  );

/** Last year's figure that a rule joins to the cell. */
export const JoinedFigure: FC<{ joined: ValueCell['joined']; language: Language }> = ({ joined, language }) =>
  joined === undefined || joined === null ? null : (
    <small class="joined">
      {say(TEXTS.result.lastYear, language)} {joined}
    </small>
  );

/** What a cell looks like by its findings. */
export function cellClasses(cell: ValueCell): string {
  const worst = worstMark(cell.marks);
  return [
    'figure-cell',
    ...(cell.total ? ['figure-cell--total'] : []),
    ...(worst === null ? [] : [`figure-cell--${worst}`]),
    // Two numbers are wider than the room beside a figure: the figure moves below them.
    ...(cell.marks.length > 1 ? ['figure-cell--crowded'] : []),
  ].join(' ');
}

/** Ids of the sentences of a cell's findings. */
export function findingsOfCell(marks: readonly Mark[], scope: string): string | undefined {
  return marks.length === 0 ? undefined : marks.map((mark) => `${findingAnchor(scope, mark.number)}-words`).join(' ');
}
