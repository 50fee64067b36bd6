import { randomUUID } from 'node:crypto';
import type { Day } from '../../base/day.ts';
import type { Database } from '../../platform/db/index.ts';
import type { HashAlgorithm } from '../../platform/ledger/index.ts';
import type { BodyChange } from '../body/body-change.ts';
import { changeBody, readBody } from '../body/change-body.ts';
import { decideChanges } from '../body/decide-change.ts';
import type { Body } from '../body/body.ts';
import { bodiesNamed, gatherFacts } from '../store.ts';
import type { FieldNote, ImportProblem } from './import-problem.ts';
import { knownBodies, type KnownBodies } from './known-body.ts';
import { planImport, type PlannedRow } from './plan-import.ts';
import { PlannedBodies } from './planned-facts.ts';
import type { ListRow } from './read-rows.ts';

export type ImportAsked = {
  readonly on: Day;
  /** True: it is only said what would be done. */
  readonly isPreview: boolean;
  readonly actor: string;
  readonly algorithm: HashAlgorithm;
  /** The moment that is written down; the present one where none is handed over. */
  readonly at?: string;
  readonly onProgress?: (rows: number) => void;
};

/** 导入结果的一行: what was done with it, or would be. */
export type ImportedRow = {
  readonly line: number;
  readonly name: string;
  readonly outcome: 'founded' | 'changed' | 'same' | 'not_taken';
  readonly changes: readonly BodyChange[];
  readonly notes: readonly FieldNote[];
  readonly problem: ImportProblem | null;
};

/**
 * 导入机关名册: rows become bodies, and known bodies what the list says otherwise. Each body is an act of its own; what is the same already is left alone, so that
 * a list that was taken half or twice does no harm. In the order of the list.
 */
export async function importBodies(
  database: Database,
  rows: readonly ListRow[],
  asked: ImportAsked,
): Promise<readonly ImportedRow[]> {
  const known = await readKnown(database, rows);
  const plan = planImport(rows, known, { on: asked.on, newId: randomUUID });
  const checked = await check(database, plan.rows, known);
  const done: ImportedRow[] = [];
  const there = new Set<string>(known.byId.keys());
  for (const row of checked) {
    const written = asked.isPreview || row.problem !== null ? row.problem : await carryOut(database, row, asked);
    if (written === null && row.id !== null) there.add(row.id);
    done.push(resultOf(row, written));
    asked.onProgress?.(done.length);
  }
  for (const [id, change] of plan.lastly) {
    const at = checked.findIndex((row) => row.id === id);
    const row = checked[at];
    const result = done[at];
    if (row === undefined || result === undefined || result.problem !== null) continue;
    if (!isThere(change, there)) {
      const text = rows.find(({ line }) => line === row.line)?.texts.competent ?? '';
      done[at] = { ...result, notes: [...result.notes, { field: 'competent', text, kind: 'body_not_taken' }] };
      continue;
    }
    const problem = asked.isPreview ? null : await carryOut(database, { ...row, changes: [change] }, asked);
    done[at] =
      problem === null ? resultOf({ ...row, changes: [...row.changes, change] }, null) : { ...result, problem };
  }
  return done.toSorted((one, other) => one.line - other.line);
}

const isThere = (change: BodyChange, there: ReadonlySet<string>): boolean =>
  change.kind === 'move' && change.place.competent !== null && there.has(change.place.competent);

/** Bodies read at once. */
const PAGE = 100;

/** The bodies of the register that the list names by code or name, also as superiors. */
async function readKnown(database: Database, rows: readonly ListRow[]): Promise<KnownBodies> {
  const names = new Set<string>();
  for (const { texts } of rows) {
    for (const text of [texts.name, texts.parent, texts.competent]) if (text !== undefined) names.add(text);
    if (texts.creditCode !== undefined)
      names.add(texts.creditCode.normalize('NFKC').replaceAll(/[\s-]/gu, '').toUpperCase());
  }
  const ids = await database.read((transaction) => bodiesNamed(transaction, [...names]));
  const bodies: Body[] = [];
  for (let from = 0; from < ids.length; from += PAGE) {
    await database.read(async (transaction) => {
      for (const id of ids.slice(from, from + PAGE)) {
        const { body } = await readBody(transaction, id);
        if (body !== null) bodies.push(body);
      }
    });
  }
  return knownBodies(bodies);
}

/** Every row is decided beforehand as its act will decide, with the rows before it in place; so a preview tells what an import will meet. */
async function check(
  database: Database,
  rows: readonly PlannedRow[],
  known: KnownBodies,
): Promise<readonly PlannedRow[]> {
  const planned = new PlannedBodies();
  const refused = new Map<string, string>();
  const checked: PlannedRow[] = [];
  for (const row of rows) {
    const { id, changes, name } = row;
    if (row.problem !== null || id === null || changes.length === 0) {
      checked.push(row);
      continue;
    }
    const above = changes.map((change) => ('place' in change ? refused.get(change.place.parent ?? '') : undefined));
    const lacking = above.find((one) => one !== undefined);
    const facts = await database.read((transaction) => gatherFacts(transaction, id, changes));
    const decided = decideChanges(id, known.byId.get(id) ?? null, { changes, facts: planned.over(facts) });
    if (lacking !== undefined || !decided.ok) {
      refused.set(id, name);
      const problem = lacking === undefined && !decided.ok ? decided.reason : null;
      checked.push({ ...row, problem: problem ?? { kind: 'parent_not_taken', text: lacking ?? '' } });
      continue;
    }
    planned.add(id, changes);
    checked.push(row);
  }
  return checked;
}

async function carryOut(
  database: Database,
  { id, changes }: PlannedRow,
  { actor, algorithm, at }: ImportAsked,
): Promise<ImportProblem | null> {
  if (id === null || changes.length === 0) return null;
  const done = await changeBody(
    database,
    { agency: id, key: `import:${randomUUID()}`, actor, algorithm, ...(at === undefined ? {} : { at }) },
    changes,
  );
  return done.ok ? null : done.reason;
}

function resultOf({ line, name, isNew, changes, notes }: PlannedRow, problem: ImportProblem | null): ImportedRow {
  if (problem !== null) return { line, name, outcome: 'not_taken', changes: [], notes: [], problem };
  const outcome = isNew ? 'founded' : changes.length === 0 ? 'same' : 'changed';
  return { line, name, outcome, changes, notes, problem: null };
}
