import { canonical } from './canonical.ts';
import type { Stream } from './event.ts';
import type { CachedRow, CachedTable } from './projection.ts';

/** 状态表与台账的差异. It names columns and keys and never what stood there. */
export type CacheDifference =
  /** A row that the events make is not there. */
  | (At & { readonly kind: 'row_missing'; readonly key: CachedRow })
  /** A row is there that no event makes. */
  | (At & { readonly kind: 'row_extra'; readonly key: CachedRow })
  /** A row says something else than the events. */
  | (At & { readonly kind: 'row_differs'; readonly key: CachedRow; readonly columns: readonly string[] })
  /** The chain of the stream does not hold: nothing is made from it before somebody has looked at it (`ledger verify`). */
  | { readonly kind: 'stream_not_proven'; readonly agency: string; readonly stream: string };

type At = { readonly agency: string; readonly stream: string; readonly table: string };

/** A difference between two rows of one key, with what should stand there; null: nothing should. */
export type RowDifference = {
  readonly difference: Exclude<CacheDifference, { readonly kind: 'stream_not_proven' }>;
  readonly standing: CachedRow | null;
  readonly made: CachedRow | null;
};

/** 逐行比对: the rows of one stream in one table against those that its events make. Pure. */
export function differencesOf(
  { agency, id }: Pick<Stream, 'agency' | 'id'>,
  table: CachedTable,
  { standing, made }: { readonly standing: readonly CachedRow[]; readonly made: readonly CachedRow[] },
): readonly RowDifference[] {
  const at = { agency, stream: id, table: table.name };
  const found = new Map(standing.map((row) => [canonical(keyOf(table, row)), row]));
  const differences: RowDifference[] = [];
  for (const row of made) {
    const key = keyOf(table, row);
    const stands = found.get(canonical(key)) ?? null;
    found.delete(canonical(key));
    if (stands === null) {
      differences.push({ difference: { kind: 'row_missing', ...at, key }, standing: null, made: row });
      continue;
    }
    const columns = table.columns.filter(
      (column) => canonical(stands[column] ?? null) !== canonical(row[column] ?? null),
    );
    if (columns.length > 0) {
      differences.push({ difference: { kind: 'row_differs', ...at, key, columns }, standing: stands, made: row });
    }
  }
  const extra = [...found.values()].map((row): RowDifference => ({
    difference: { kind: 'row_extra', ...at, key: keyOf(table, row) },
    standing: row,
    made: null,
  }));
  return [...extra, ...differences];
}

/** The columns of a row by which no two are alike. */
export function keyOf({ key }: CachedTable, row: CachedRow): CachedRow {
  return Object.fromEntries(key.map((column) => [column, row[column] ?? null]));
}
