import { sql, type Transaction } from '../db/index.ts';
import { BackupDamaged, type BackupContents, type Block } from './backup-file.ts';
import { foreignKeysOf, quoted, tablesOf, type Sequence, type Table } from './catalogue.ts';
import { jsonOf } from './look-over.ts';

/** Fills the empty tables of a database with the rows of a backup. Foreign keys are off meanwhile and hold again after: PostgreSQL tries every row. */
export async function fillTables(
  transaction: Transaction,
  blocks: AsyncIterable<Block>,
  contents: BackupContents,
): Promise<void> {
  const keys = await foreignKeysOf(transaction);
  for (const { tab, name } of keys) {
    await transaction.script(`alter table ${quoted(tab)} drop constraint ${quoted(name)}`);
  }
  const filled = await fill(transaction, blocks);
  for (const { name, rows } of contents.tables) {
    if (filled.get(name) !== rows) throw new BackupDamaged(`Table ${name} has another number of rows than it says`);
  }
  for (const { tab, name, definition } of keys) {
    await transaction.script(`alter table ${quoted(tab)} add constraint ${quoted(name)} ${definition}`);
  }
}

/** How many rows went into each table. */
async function fill(transaction: Transaction, blocks: AsyncIterable<Block>): Promise<ReadonlyMap<string, number>> {
  const known = await tablesOf(transaction);
  const filled = new Map<string, number>();
  let table: Table | null = null;
  for await (const block of blocks) {
    switch (block.kind) {
      case 'table':
        table = knownAs(jsonOf<Table>(block), known);
        filled.set(table.name, 0);
        break;
      case 'rows': {
        if (table === null) throw new BackupDamaged('Rows stand outside a table');
        const count = await insert(transaction, table, block.content.toString('utf8'));
        filled.set(table.name, (filled.get(table.name) ?? 0) + count);
        break;
      }
      case 'sequence': {
        const { name, value } = jsonOf<Sequence>(block);
        await transaction.rows(sql`select setval(${quoted(name)}::text::regclass, ${value}::bigint)`);
        break;
      }
      case 'file':
      case 'missing':
      case 'end':
        // Files were taken in before.
        return filled;
      case 'schema':
      case 'piece':
    }
  }
  return filled;
}

/** The table of this database that a backup means: its name and its columns come from the catalogue alone. */
function knownAs({ name, columns }: Table, known: readonly Table[]): Table {
  const table = known.find((one) => one.name === name);
  if (table === undefined || JSON.stringify(table.columns) !== JSON.stringify(columns)) {
    throw new BackupDamaged(`Table ${name} is not the one of these steps`);
  }
  return table;
}

function insert(transaction: Transaction, { name, columns, types }: Table, rows: string): Promise<number> {
  const values = types.map((type, index) => `(each.value ->> ${index})::${type}`).join(', ');
  return transaction.run({
    text: `insert into ${quoted(name)} (${columns.map(quoted).join(', ')}) overriding system value select ${values} from json_array_elements($1::json) each (value)`,
    values: [rows],
  });
}
