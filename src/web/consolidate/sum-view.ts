import {
  formGrid,
  numberFindings,
  type Consolidation,
  type FormGrid,
  type NumberedFinding,
  type PlacedMember,
  type SummedCell,
} from '../../annual-report/index.ts';
import type { TableKey } from '../../law/index.ts';

/** A consolidation laid out for its page. */
export type SumView = {
  readonly sum: Consolidation;
  readonly grid: FormGrid;
  readonly counting: number;
  readonly counted: number;
  /** Members that should be in the sum and are not. */
  readonly absent: readonly PlacedMember[];
  readonly findings: readonly NumberedFinding[];
  readonly rows: readonly SumRow[];
  /** Rows in which nobody has a figure other than 0. */
  readonly noughtRows: number;
  /** Member → how many of its cells were not added. */
  readonly notAdded: ReadonlyMap<number, number>;
};

/** A row of the form with the members that have figures in it; in table 4 a way of dispute. */
export type SumRow = {
  readonly table: TableKey;
  readonly key: string;
  readonly cells: readonly SummedCell[];
  readonly members: readonly {
    readonly index: number;
    readonly name: string;
    readonly figures: readonly (number | null)[];
  }[];
};

/** Lays out a consolidation. */
export function viewSum(sum: Consolidation): SumView {
  const { form, report, findings, members } = sum;
  const counting = members.filter(({ countsIn }) => countsIn);
  const absent = counting.filter(({ state }) => state !== 'counted' && state !== 'counted_in_part');
  const rows = rowsOf(sum);
  const notAdded = new Map<number, number>();
  for (const { member } of sum.notAdded) notAdded.set(member, (notAdded.get(member) ?? 0) + 1);
  return {
    sum,
    grid: formGrid(form, report, findings, null),
    counting: counting.length,
    counted: counting.length - absent.length,
    absent,
    findings: numberFindings(findings),
    rows: rows.filter((row) => row.members.length > 0),
    noughtRows: rows.filter((row) => row.members.length === 0).length,
    notAdded,
  };
}

function rowsOf({ cells, members }: Consolidation): readonly SumRow[] {
  const rows = new Map<string, SummedCell[]>();
  for (const cell of cells) {
    const key = `${cell.table}/${keyOf(cell)}`;
    rows.set(key, [...(rows.get(key) ?? []), cell]);
  }
  return [...rows.values()].flatMap((some) => {
    const [first] = some;
    if (first === undefined) return [];
    return [
      {
        table: first.table,
        key: keyOf(first),
        cells: some,
        members: members.flatMap(({ name }, index) => {
          const figures = some.map((cell) => cell.figures[index] ?? null);
          return figures.some((figure) => figure !== null && figure !== 0) ? [{ index, name, figures }] : [];
        }),
      },
    ];
  });
}

/** The row, or in table 4 the way of dispute. */
const keyOf = ({ row, column }: SummedCell): string => row ?? column.split('.')[0] ?? column;
