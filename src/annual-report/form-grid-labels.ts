import type { FormLabel } from '../law/index.ts';
import type { LabelCell } from './form-grid.ts';

type GroupedRow = FormLabel & { readonly groups: readonly FormLabel[] };

/** 行名: for each row the label cells that begin in it: groups opened here, outermost first, then its own. */
export function labelRows(
  rows: readonly GroupedRow[],
): { readonly key: string; readonly labels: readonly LabelCell[] }[] {
  const width = Math.max(...rows.map((row) => row.groups.length + 1));
  return rows.map((row, index) => ({
    key: row.key,
    labels: [
      ...row.groups.flatMap((group, level) =>
        opensHere(rows, index, level) ? [groupCell(rows, index, level, group)] : [],
      ),
      { label: row.label, en: row.en, colSpan: width - row.groups.length, rowSpan: 1, kind: 'row' as const },
    ],
  }));
}

function groupCell(rows: readonly GroupedRow[], index: number, level: number, group: FormLabel): LabelCell {
  let rowSpan = 1;
  while (
    index + rowSpan < rows.length &&
    !opensHere(rows, index + rowSpan, level) &&
    pathOf(rows[index + rowSpan], level) !== null
  ) {
    rowSpan += 1;
  }
  return { label: group.label, en: group.en, colSpan: 1, rowSpan, kind: 'group' };
}

const opensHere = (rows: readonly GroupedRow[], index: number, level: number): boolean =>
  index === 0 || pathOf(rows[index], level) !== pathOf(rows[index - 1], level);

function pathOf(row: GroupedRow | undefined, level: number): string | null {
  if (row === undefined || row.groups.length <= level) return null;
  return row.groups
    .slice(0, level + 1)
    .map((group) => group.key)
    .join('\n');
}
