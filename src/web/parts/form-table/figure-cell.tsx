import type { FC } from 'hono/jsx';
import type { Mark, ValueCell } from '../../../annual-report/index.ts';
import type { Language } from '../../../base/words.ts';
import { cellAnchor, findingAnchor } from '../../anchors.ts';
import { say, TEXTS } from '../../texts.ts';

type Props = { cell: ValueCell; scope: string; language: Language };

/** 一格: its figure as it was read, what stood beside it, the numbers of its findings. A blank looks empty and is said. */
export const FigureCell: FC<Props> = ({ cell, scope, language }) => (
  <td id={cellAnchor(scope, cell.address)} class={classes(cell)} aria-describedby={describedBy(cell.marks, scope)}>
    {cell.marks.length > 0 && (
      <span class="marks">
        <span class="hidden-words">{say(TEXTS.result.findingWord, language)} </span>
        {cell.marks.map((mark) => (
          <span class={`mark-number mark-number--${mark.severity} mark-number--${mark.role}`}>{mark.number}</span>
        ))}
      </span>
    )}
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
    {cell.joined !== undefined && cell.joined !== null && (
      <small class="joined">
        {say(TEXTS.result.lastYear, language)} {cell.joined}
      </small>
    )}
  </td>
);

function classes(cell: ValueCell): string {
  const worst = worstMark(cell.marks);
  return [
    'figure-cell',
    ...(cell.total ? ['figure-cell--total'] : []),
    ...(worst === null ? [] : [`figure-cell--${worst}`]),
    // Two numbers are wider than the room beside a figure: the figure moves below them.
    ...(cell.marks.length > 1 ? ['figure-cell--crowded'] : []),
  ].join(' ');
}

/** A wrong cell is framed by its worst finding; a cell that only belongs to one is hatched. */
function worstMark(marks: readonly Mark[]): string | null {
  if (marks.length === 0) return null;
  const wrong = marks.filter((mark) => mark.role === 'wrong').map((mark) => mark.severity);
  if (wrong.length === 0) return marks.some((mark) => mark.severity === 'error') ? 'part-error' : 'part';
  return wrong.includes('error') ? 'error' : wrong.includes('warning') ? 'warning' : 'notice';
}

function describedBy(marks: readonly Mark[], scope: string): string | undefined {
  return marks.length === 0 ? undefined : marks.map((mark) => `${findingAnchor(scope, mark.number)}-words`).join(' ');
}
