import type { Day } from '../base/day.ts';
import type { AgencyLevel, Succession, SuccessorKind } from '../law/index.ts';
import { sql, type Sql, type Transaction } from '../platform/db/index.ts';
import type { BodyKind } from './body/body-kinds.data.ts';
import type { BodyChange, BodyFacts, Neighbour } from './body/body-change.ts';
import { successionOf } from './body/succession-of.ts';

/** One at a time may shape the tree of bodies. */
export async function holdTree(transaction: Transaction): Promise<void> {
  await transaction.rows(sql`select pg_advisory_xact_lock(hashtext('agency_tree'))`);
}

/** What a decision on changes of a body has to know of others. */
export async function gatherFacts(
  transaction: Transaction,
  id: string,
  changes: readonly BodyChange[],
): Promise<BodyFacts> {
  const named = idsIn(changes);
  const identities = changes.flatMap((change) =>
    change.kind === 'found' || change.kind === 'identify' ? [change.identity] : [],
  );
  const names = changes.flatMap((change) =>
    change.kind === 'found' || change.kind === 'rename' ? [change.names.fullName] : [],
  );
  const isMoving = changes.some(({ kind }) => kind === 'move');
  const beside = await bodiesCalled(transaction, isMoving ? [...names, ...(await lastNames(transaction, id))] : names);
  const isHandingOver = changes.some(({ kind }) => kind === 'hand_over');
  return {
    others: await neighboursOf(transaction, named),
    creditCodes: await holdersOf(
      transaction,
      'credit_code',
      identities.map(({ creditCode }) => creditCode).filter((code) => code !== null),
    ),
    slugs: await holdersOf(
      transaction,
      'slug',
      identities.map(({ slug }) => slug).filter((slug) => slug !== null),
    ),
    beside: (parent, fullName) =>
      beside.find((one) => one.parent === parent && one.name === fullName && one.id !== id)?.id ?? null,
    below: await openBelow(transaction, id),
    history: isHandingOver ? await successionsAround(transaction, [id, ...named]) : [],
  };
}

function idsIn(changes: readonly BodyChange[]): readonly string[] {
  const ids = changes.flatMap((change) => {
    if (change.kind === 'found' || change.kind === 'move') return [change.place.parent, change.place.competent];
    return change.kind === 'hand_over' ? change.to.map(({ to }) => to) : [];
  });
  return [...new Set(ids.filter((id) => id !== null))];
}

type BodyRow = {
  readonly id: string;
  readonly parent: string | null;
  readonly level: AgencyLevel;
  readonly closed: Day | null;
};

/** These bodies with all above them. A tree has five levels or so; one deeper than that was tampered with. */
async function neighboursOf(transaction: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, Neighbour>> {
  const known = new Map<string, BodyRow>();
  let wanted: readonly string[] = ids;
  for (let depth = 0; wanted.length > 0 && depth < DEEPEST_TREE; depth += 1) {
    const rows = await transaction.rows<BodyRow>(sql`
      select agency_id as id, parent_id as parent, level, closed_on as closed from agency where agency_id = any(${wanted}::uuid[])`);
    for (const row of rows) known.set(row.id, row);
    wanted = rows.flatMap(({ parent }) => (parent === null || known.has(parent) ? [] : [parent]));
  }
  const above = (id: string): readonly string[] => {
    const found: string[] = [];
    for (
      let at = known.get(id)?.parent ?? null;
      at !== null && !found.includes(at);
      at = known.get(at)?.parent ?? null
    ) {
      found.push(at);
    }
    return found;
  };
  return new Map([...known.values()].map(({ id, level, closed }) => [id, { level, closed, above: above(id) }]));
}

const DEEPEST_TREE = 50;

async function holdersOf(
  transaction: Transaction,
  kind: 'credit_code' | 'slug',
  values: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (values.length === 0) return new Map();
  const rows = await transaction.rows<{ value: string; id: string }>(sql`
    select value, agency_id as id from agency_key where kind = ${kind} and value = any(${values}::text[])`);
  return new Map(rows.map(({ value, id }) => [value, id]));
}

async function lastNames(transaction: Transaction, id: string): Promise<readonly string[]> {
  const rows = await transaction.rows<{ name: string }>(
    sql`select full_name as name from agency_name where agency_id = ${id} and to_day is null`,
  );
  return rows.map(({ name }) => name);
}

/** Bodies that go on and bear one of these names now or from a later day. */
async function bodiesCalled(
  transaction: Transaction,
  names: readonly string[],
): Promise<readonly { readonly id: string; readonly parent: string | null; readonly name: string }[]> {
  if (names.length === 0) return [];
  return transaction.rows(sql`
    select body.agency_id as id, body.parent_id as parent, held.full_name as name
    from agency_name held join agency body on body.agency_id = held.agency_id
    where held.full_name = any(${names}::text[]) and held.to_day is null and body.closed_on is null`);
}

/** Bodies that go on and bear, or are known by, one of these names, short names or credit codes. */
export async function bodiesNamed(transaction: Transaction, names: readonly string[]): Promise<readonly string[]> {
  const rows = await transaction.rows<{ id: string }>(sql`
    select body.agency_id as id from agency body where body.closed_on is null and (body.credit_code = any(${names}::text[]) or exists (
      select from agency_name held where held.agency_id = body.agency_id and held.to_day is null
        and (held.full_name = any(${names}::text[]) or held.short_name = any(${names}::text[]))))
    order by body.agency_id`);
  return rows.map(({ id }) => id);
}

async function openBelow(transaction: Transaction, id: string): Promise<number> {
  const [row] = await transaction.rows<{ count: number }>(
    sql`select count(*) as count from agency where parent_id = ${id} and closed_on is null`,
  );
  return row?.count ?? 0;
}

type SuccessionRow = {
  readonly from: string;
  readonly to: string | null;
  readonly party: string | null;
  readonly toKind: SuccessorKind;
  readonly function: string | null;
  readonly ends: boolean;
  readonly on: Day;
};

/** 承继史: the successions that hang together with these bodies, through any number of reforms. */
export async function successionsAround(
  transaction: Transaction,
  ids: readonly string[],
): Promise<readonly Succession[]> {
  const found = new Map<string, SuccessionRow>();
  const seen = new Set<string>();
  let wanted: readonly string[] = [...new Set(ids)];
  while (wanted.length > 0) {
    for (const id of wanted) seen.add(id);
    const rows = await transaction.rows<SuccessionRow & { readonly number: number }>(sql`
      select agency_id as from, number, to_agency as to, to_party as party, to_kind as "toKind", function, ends, on_day as on from agency_succession
      where agency_id = any(${wanted}::uuid[]) or to_agency = any(${wanted}::uuid[]) order by agency_id, number`);
    for (const row of rows) found.set(`${row.from}/${row.number}`, row);
    wanted = [...new Set(rows.flatMap(({ from, to }) => (to === null ? [from] : [from, to])))].filter(
      (id) => !seen.has(id),
    );
  }
  return [...found.values()].map(({ from, ...line }) => successionOf(from, line));
}

/** 机关名单的一行: as a list shows it. */
export type ListedBody = {
  readonly id: string;
  readonly kind: BodyKind;
  readonly level: AgencyLevel;
  readonly parent: string | null;
  readonly fullName: string;
  readonly shortName: string | null;
  readonly creditCode: string | null;
  readonly slug: string | null;
  readonly closed: Day | null;
  /** How many bodies stand right under it and go on. */
  readonly below: number;
};

export type ListAsked = {
  /** Names as of this day. */
  readonly on: Day;
  /** Only those right under this body; undefined: all. */
  readonly parent?: string | null;
  /** Part of a full or short name, or a whole credit code or slug. */
  readonly search?: string;
  readonly withClosed?: boolean;
  /** The last of the page before. */
  readonly after?: { readonly fullName: string; readonly id: string };
  readonly limit: number;
};

/** 机关名单: a page of bodies in the order of their names on a day. */
export function listBodies(
  transaction: Transaction,
  { after, limit, ...asked }: ListAsked,
): Promise<readonly ListedBody[]> {
  const { on } = asked;
  return transaction.rows<ListedBody>(sql`
    select body.agency_id as id, body.kind, body.level, body.parent_id as parent, held.full_name as "fullName", held.short_name as "shortName",
      body.credit_code as "creditCode", body.slug, body.closed_on as closed,
      (select count(*) from agency under where under.parent_id = body.agency_id and (under.closed_on is null or under.closed_on > ${on}::date)) as below
    ${bodiesAsked(asked)}
      and (${after === undefined}::boolean or (held.full_name collate "C", body.agency_id) > (${after?.fullName ?? ''} collate "C", ${after?.id ?? null}::uuid))
    order by held.full_name collate "C", body.agency_id limit ${limit}`);
}

/** 机关数: how many bodies the list has on all its pages. */
export async function countBodies(
  transaction: Transaction,
  asked: Omit<ListAsked, 'after' | 'limit'>,
): Promise<number> {
  const [row] = await transaction.rows<{ count: number }>(sql`select count(*) as count ${bodiesAsked(asked)}`);
  return row?.count ?? 0;
}

function bodiesAsked({ on, parent, search, withClosed = false }: Omit<ListAsked, 'after' | 'limit'>): Sql {
  const like = `%${(search ?? '').replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`;
  return sql`from agency body join agency_name held on held.agency_id = body.agency_id and held.number = (
      select coalesce(max(number) filter (where from_day is null or from_day <= ${on}::date), 1) from agency_name one where one.agency_id = body.agency_id)
    where (${withClosed}::boolean or body.closed_on is null or body.closed_on > ${on}::date)
      and (${parent === undefined}::boolean or body.parent_id is not distinct from ${parent ?? null}::uuid)
      and (${search === undefined}::boolean or held.full_name like ${like} or held.short_name like ${like} or body.credit_code = ${search ?? ''} or body.slug = ${search ?? ''})`;
}

/** 机关名称: how bodies are called on a day, by their ids; those that are not there are left out. */
export async function namesOfBodies(
  transaction: Transaction,
  ids: readonly string[],
  on: Day,
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await transaction.rows<{ id: string; name: string }>(sql`
    select held.agency_id as id, held.full_name as name from agency_name held
    where held.agency_id = any(${[...new Set(ids)]}::uuid[]) and held.number = (
      select coalesce(max(number) filter (where from_day is null or from_day <= ${on}::date), 1) from agency_name one where one.agency_id = held.agency_id)`);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** 主管部门: the bodies that supervise the disclosure of a body: its competent department, that one's, and so on, nearest first. */
export async function supervisorsOf(transaction: Transaction, id: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (let at = id; found.length < DEEPEST_TREE;) {
    const [row] = await transaction.rows<{ competent: string | null }>(
      sql`select competent_id as competent from agency where agency_id = ${at}`,
    );
    const next = row?.competent ?? null;
    if (next === null || next === id || found.includes(next)) break;
    found.push(next);
    at = next;
  }
  return found;
}

/** 按代码或网址标识找机关: the body that a credit code or a slug leads to; null where none has it. */
export async function bodyBy(
  transaction: Transaction,
  kind: 'credit_code' | 'slug',
  value: string,
): Promise<string | null> {
  return (await holdersOf(transaction, kind, [value])).get(value) ?? null;
}
