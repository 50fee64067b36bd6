import { err, ok, type Result } from '../../base/result.ts';
import type { AgencyLevel } from '../../law/index.ts';
import type { BodyChange } from '../body/body-change.ts';
import type { BodyKind } from '../body/body-kinds.data.ts';
import { changesOfRow, type ImportDay, type SettledRow } from './changes-of-row.ts';
import type { FieldNote, ImportProblem } from './import-problem.ts';
import type { KnownBodies } from './known-body.ts';
import { idsCalled } from './called-in-short.ts';
import { matchRows, type MatchedRow } from './match-rows.ts';
import { parseRow } from './parse-row.ts';
import type { ListRow } from './read-rows.ts';

/** 导入计划的一行: what it comes to, or why it is not taken. */
export type PlannedRow = {
  readonly line: number;
  readonly name: string;
  readonly id: string | null;
  readonly isNew: boolean;
  readonly changes: readonly BodyChange[];
  readonly notes: readonly FieldNote[];
  readonly problem: ImportProblem | null;
};

/**
 * 导入计划: the rows of a list against the register, in the order in which they are carried out: bodies above before those below. Who supervises whom is settled
 * when all are there (`lastly`), for an office may supervise the government under which it stands. Pure.
 */
export function planImport(
  rows: readonly ListRow[],
  known: KnownBodies,
  how: ImportDay,
): { readonly rows: readonly PlannedRow[]; readonly lastly: ReadonlyMap<string, BodyChange> } {
  const planned: PlannedRow[] = [];
  const refuse = (line: number, name: string, problem: ImportProblem) =>
    planned.push({ line, name, id: null, isNew: false, changes: [], notes: [], problem });
  const parsed = rows.flatMap((row) => {
    const read = parseRow(row);
    if (!read.ok) refuse(row.line, row.texts.name ?? '', read.reason);
    return read.ok ? [read.value] : [];
  });
  const { matched, unmatched } = matchRows(parsed, known, how.newId);
  for (const { line, name, problem } of unmatched) refuse(line, name, problem);
  const names = namesOf(matched, known);
  const taken = new Map<string, SettledRow>();
  const lastly = new Map<string, BodyChange>();
  for (const one of inOrder(matched, names)) {
    const settled = one.isInCircle
      ? err<ImportProblem>({ kind: 'parents_in_circle' })
      : settle(one.row, { names, known, taken });
    if (!settled.ok) {
      refuse(one.row.row.line, one.row.row.name, settled.reason);
      continue;
    }
    const { row, id, isNew } = one.row;
    taken.set(id, settled.value);
    const { competent } = settled.value;
    // One that the list does not name is there, and stays.
    const waits = one.row.row.competent !== null && competent !== null && !known.byId.has(competent);
    if (waits) lastly.set(id, { kind: 'move', on: how.on, place: { parent: settled.value.parent, competent } });
    const body = known.byId.get(id) ?? null;
    const now = waits ? { ...settled.value, competent: body?.competent ?? null } : settled.value;
    planned.push({
      line: row.line,
      name: row.name,
      id,
      isNew,
      changes: changesOfRow(now, body, how),
      notes: [...row.notes, ...settled.value.outside, ...unusual(one.row, settled.value)],
      problem: null,
    });
  }
  return { rows: planned, lastly };
}

/** A government may be the highest there is. That a bureau stands under nothing is usually a blank cell. */
function unusual({ row, isNew }: MatchedRow, { kind, parent, outside }: Settled): readonly FieldNote[] {
  return isNew && parent === null && outside.length === 0 && kind !== 'government'
    ? [{ field: 'parent', text: row.name, kind: 'no_parent' }]
    : [];
}

type Names = ReadonlyMap<string, readonly string[]>;

/** Ids by every name and code under which the list and the register know them; the list's own goes first. */
function namesOf(matched: readonly MatchedRow[], known: KnownBodies): Names {
  const names = new Map<string, readonly string[]>();
  for (const { row, id } of matched) {
    for (const name of new Set([row.name, row.short, row.creditCode])) {
      if (name !== null) names.set(name, [...(names.get(name) ?? []), id]);
    }
  }
  const listed = new Set(matched.map(({ id }) => id));
  for (const [name, ids] of [...known.byName, ...[...known.byCode].map(([code, id]) => [code, [id]] as const)]) {
    const others = ids.filter((id) => !listed.has(id) || !(names.get(name) ?? []).includes(id));
    if (!names.has(name)) names.set(name, others);
  }
  return names;
}

type Ordered = { readonly row: MatchedRow; readonly isInCircle: boolean };

/** Bodies above before those below; those that stand above one another in a circle last. */
function inOrder(matched: readonly MatchedRow[], names: Names): readonly Ordered[] {
  const byId = new Map(matched.map((one) => [one.id, one]));
  const state = new Map<string, 'open' | 'done' | 'circle'>();
  const ordered: Ordered[] = [];
  for (const start of matched) {
    const path: MatchedRow[] = [];
    let at: MatchedRow | undefined = start;
    while (at !== undefined && !state.has(at.id)) {
      state.set(at.id, 'open');
      path.push(at);
      const ids: readonly string[] = at.row.parent === null ? [] : idsCalled(at.row.parent, names);
      at = ids[0] === undefined ? undefined : byId.get(ids[0]);
    }
    const isInCircle = at !== undefined && state.get(at.id) !== 'done';
    for (const one of path.toReversed()) {
      state.set(one.id, isInCircle ? 'circle' : 'done');
      ordered.push({ row: one, isInCircle });
    }
  }
  return ordered;
}

type Settling = {
  readonly names: Names;
  readonly known: KnownBodies;
  readonly taken: ReadonlyMap<string, SettledRow>;
};

/** Whose superior a district's own list names without having it: the city's government, the tax bureau of the city. A department's must be there, and one of that name under another superior may be another body. */
const LED_FROM_OUTSIDE: ReadonlySet<BodyKind> = new Set(['government', 'line_superior']);

type Settled = SettledRow & { readonly outside: readonly FieldNote[] };

/** Kind, level, parent and competent department of a row, from the row, the register and the bodies above. */
function settle({ row, id, isNew }: MatchedRow, around: Settling): Result<Settled, ImportProblem> {
  const before = around.known.byId.get(id) ?? null;
  const kind = row.kind ?? before?.kind ?? null;
  if (kind === null) return err({ kind: 'field_needed', field: 'kind' });
  const above = row.parent === null ? ok(before?.parent ?? null) : named(row.parent, 'parent', around);
  const isOutside =
    !above.ok &&
    above.reason.kind === 'body_not_known' &&
    LED_FROM_OUTSIDE.has(kind) &&
    !(isNew && around.known.byName.has(row.name));
  if (!above.ok && !isOutside) return above;
  const parent = above.ok ? above : ok(before?.parent ?? null);
  const outside: readonly FieldNote[] = isOutside ? [{ field: 'parent', text: row.parent ?? '', kind: 'outside' }] : [];
  const isTaken = parent.value === null || around.known.byId.has(parent.value) || around.taken.has(parent.value);
  if (!isTaken) return err({ kind: 'parent_not_taken', text: row.parent ?? '' });
  const competent = row.competent === null ? ok(before?.competent ?? null) : named(row.competent, 'competent', around);
  if (!competent.ok) return competent;
  const level = row.level ?? before?.level ?? levelOf(kind === 'government' ? null : parent.value, around);
  if (level === null) return err({ kind: 'field_needed', field: 'level' });
  return ok({ row, kind, level, parent: parent.value, competent: competent.value, outside });
}

function named(
  text: string,
  field: 'parent' | 'competent',
  { names }: Pick<Settling, 'names'>,
): Result<string, ImportProblem> {
  const [only, ...more] = idsCalled(text, names);
  if (only === undefined) return err({ kind: 'body_not_known', field, text });
  return more.length > 0 ? err({ kind: 'body_not_clear', field, text }) : ok(only);
}

/** A department is of the level of its government. */
function levelOf(parent: string | null, { known, taken }: Settling): AgencyLevel | null {
  if (parent === null) return null;
  return taken.get(parent)?.level ?? known.byId.get(parent)?.level ?? null;
}
