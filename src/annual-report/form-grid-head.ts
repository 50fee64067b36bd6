import type { FormLabel } from '../law/index.ts';
import type { HeadCell } from './form-grid.ts';

type GroupedColumn = FormLabel & { readonly groups: readonly FormLabel[] };

type Head = {
  readonly corner: FormLabel | null;
  readonly labelColumns: number;
  readonly columns: readonly GroupedColumn[];
  /** Where a column has fewer groups than the deepest: its own cell reaches up (表三), or its last group reaches down (表四). */
  readonly stretch: 'column' | 'group';
};

/** 表头: the rows of heads over the columns, with their spans; neighbours under one group share one cell. */
export function headRows({ corner, labelColumns, columns, stretch }: Head): HeadCell[][] {
  const depth = Math.max(0, ...columns.map((column) => column.groups.length));
  const rows = Array.from({ length: depth + 1 }, (_, level) => headRow(columns, level, depth, stretch));
  if (corner !== null) {
    rows[0]?.unshift({ label: corner.label, en: corner.en, colSpan: labelColumns, rowSpan: depth + 1, kind: 'corner' });
  }
  return rows;
}

function headRow(
  columns: readonly GroupedColumn[],
  level: number,
  depth: number,
  stretch: Head['stretch'],
): HeadCell[] {
  const cells: HeadCell[] = [];
  for (let index = 0; index < columns.length;) {
    const column = columns[index];
    if (column === undefined) break;
    const groups = column.groups.length;
    if (level < groups) {
      const span = sharing(columns, index, level);
      const group = column.groups[level];
      const reachesDown = stretch === 'group' && level === groups - 1;
      if (group)
        cells.push({ ...words(group), colSpan: span, rowSpan: reachesDown ? depth - level : 1, kind: 'group' });
      index += span;
      continue;
    }
    const own = stretch === 'column' ? groups : depth;
    if (level === own) cells.push({ ...words(column), colSpan: 1, rowSpan: depth - own + 1, kind: 'column' });
    index += 1;
  }
  return cells;
}

/** How many columns from here on stand under the same groups down to this level. */
function sharing(columns: readonly GroupedColumn[], from: number, level: number): number {
  const path = pathOf(columns[from], level);
  let span = 1;
  while (from + span < columns.length && pathOf(columns[from + span], level) === path) span += 1;
  return span;
}

function pathOf(column: GroupedColumn | undefined, level: number): string | null {
  if (column === undefined || column.groups.length <= level) return null;
  return column.groups
    .slice(0, level + 1)
    .map((group) => group.key)
    .join('\n');
}

const words = (label: FormLabel): { label: string; en: string } => ({ label: label.label, en: label.en });
