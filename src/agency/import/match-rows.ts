import { err, ok, type Result } from '../../base/result.ts';
import { idsCalled } from './called-in-short.ts';
import type { ImportProblem } from './import-problem.ts';
import type { KnownBodies } from './known-body.ts';
import type { ParsedRow } from './parse-row.ts';

/** A row with the body that it is about: one of the register, or a new one. */
export type MatchedRow = { readonly row: ParsedRow; readonly id: string; readonly isNew: boolean };

export type Unmatched = { readonly line: number; readonly name: string; readonly problem: ImportProblem };

/** 行与机关的对应: by credit code first, then by the full name under its parent. Nothing is guessed: what fits two bodies is not taken. */
export function matchRows(
  rows: readonly ParsedRow[],
  known: KnownBodies,
  newId: () => string,
): { readonly matched: readonly MatchedRow[]; readonly unmatched: readonly Unmatched[] } {
  const matched: MatchedRow[] = [];
  const unmatched: Unmatched[] = [];
  const lines = new Map<string, number>();
  for (const row of rows) {
    const { line, name } = row;
    const found = existing(row, known);
    const keys = [
      row.creditCode === null ? null : `code ${row.creditCode}`,
      found.ok && found.value !== null ? `body ${found.value}` : `name ${name} under ${row.parent ?? ''}`,
    ].filter((key) => key !== null);
    const first = keys.map((key) => lines.get(key)).find((one) => one !== undefined);
    if (first !== undefined) {
      unmatched.push({ line, name, problem: { kind: 'row_repeats', line: first } });
      continue;
    }
    for (const key of keys) lines.set(key, line);
    if (!found.ok) unmatched.push({ line, name, problem: found.reason });
    else matched.push({ row, id: found.value ?? newId(), isNew: found.value === null });
  }
  return { matched, unmatched };
}

function existing({ creditCode, name, parent }: ParsedRow, known: KnownBodies): Result<string | null, ImportProblem> {
  const byCode = creditCode === null ? undefined : known.byCode.get(creditCode);
  if (byCode !== undefined) return ok(byCode);
  const called = (known.byName.get(name) ?? []).filter((id) => known.byId.get(id)?.names.at(-1)?.fullName === name);
  const under = called.filter((id) => parent === null || isUnder(id, parent, known));
  if (under.length > 1) return err({ kind: 'body_not_clear', field: 'name', text: name });
  const [only] = under;
  if (only === undefined) return ok(null);
  const code = known.byId.get(only)?.creditCode ?? null;
  return code !== null && creditCode !== null && code !== creditCode
    ? err({ kind: 'other_credit_code', code })
    : ok(only);
}

/** A body without a parent may be given one by the list. */
function isUnder(id: string, parent: string, { byId, byName, byCode }: KnownBodies): boolean {
  const own = byId.get(id)?.parent ?? null;
  return own === null || byCode.get(parent) === own || idsCalled(parent, byName).includes(own);
}
