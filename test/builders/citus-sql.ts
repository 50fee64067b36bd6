import { sql, type Transaction } from '../../src/platform/db/index.ts';

type Table = { readonly name: string; readonly isOfBody: boolean; readonly needs: readonly string[] };

/**
 * The SQL that lays the tables out over a cluster with Citus, made from the catalogue: small shared tables are copied to every node, all others are divided by the
 * body they belong to. A table comes after those that its foreign keys lead to.
 */
export async function citusSql(transaction: Transaction): Promise<string> {
  const tables = await transaction.rows<Table>(sql`
    select class.relname as name,
      exists (select from pg_index index join pg_attribute attribute on attribute.attrelid = class.oid and attribute.attnum = index.indkey[0]
        where index.indrelid = class.oid and index.indisprimary and attribute.attname = 'agency_id') as "isOfBody",
      coalesce((select array_agg(distinct other.relname::text order by other.relname::text) from pg_constraint own
        join pg_class other on other.oid = own.confrelid
        where own.conrelid = class.oid and own.contype = 'f' and own.confrelid <> class.oid), '{}') as needs
    from pg_class class join pg_namespace space on space.oid = class.relnamespace and space.nspname = 'public'
    where class.relkind = 'r' and class.relname <> 'schema_migration' order by class.relname`);
  const shared = inOrder(tables.filter(({ isOfBody }) => !isOfBody));
  const [first, ...others] = inOrder(tables.filter(({ isOfBody }) => isOfBody));
  return [
    '-- 由数据库目录生成（node scripts/citus-sql.mjs），test/database/catalogue.test.ts 核对。没有在 Citus 上试过。',
    '-- Made from the catalogue; never tried on Citus.',
    'create extension if not exists citus;',
    '',
    '-- 小的共用表：每个节点一份。Shared tables: a copy on every node.',
    ...shared.map(({ name }) => `select create_reference_table('${name}');`),
    '',
    '-- 其余按机关分布。All others by body.',
    ...(first === undefined ? [] : [`select create_distributed_table('${first.name}', 'agency_id');`]),
    ...others.map(
      ({ name }) => `select create_distributed_table('${name}', 'agency_id', colocate_with => '${first?.name ?? ''}');`,
    ),
    '',
  ].join('\n');
}

function inOrder(tables: readonly Table[]): readonly Table[] {
  const names = new Set(tables.map(({ name }) => name));
  const placed: Table[] = [];
  let left = [...tables];
  while (left.length > 0) {
    const isReady = ({ needs }: Table) =>
      needs.every((need) => !names.has(need) || placed.some(({ name }) => name === need));
    const ready = left.filter(isReady);
    if (ready.length === 0) throw new Error('Foreign keys lead in a circle');
    placed.push(...ready);
    left = left.filter((table) => !ready.includes(table));
  }
  return placed;
}
