import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { presentMoment } from '../clock/index.ts';
import { sql, type Database, type Transaction } from '../db/index.ts';
import { besideOf, nameOnce, syncFolder } from '../disk/index.ts';
import { FileDamaged, readDigest, type Digest, type FileStore } from '../files/index.ts';
import type { BackupContents } from './backup-file.ts';
import { plain, quoted, sequencesOf, stepsOf, tablesOf, type Table } from './catalogue.ts';
import { digestList, type DigestList } from './digest-list.ts';
import { writeBackupFile, type BackupSeal, type BackupWriter } from './write-backup-file.ts';

/**
 * 备份: database and files in one file, while the program runs: all tables as they stood at one moment, then every file that they name. `seal`: encrypted
 * under a secret. The file is whole or not there, and never written over another (`EEXIST`).
 */
export async function makeBackup(
  { database, store }: { readonly database: Database; readonly store: FileStore },
  {
    path,
    seal,
    onProgress = () => undefined,
  }: {
    readonly path: string;
    readonly seal: BackupSeal | null;
    /** Told now and then how many rows are done; what it throws ends the backup, and nothing is left of it. */
    readonly onProgress?: (rows: number) => void;
  },
): Promise<BackupContents> {
  const beside = besideOf(path);
  const list = digestList(`${beside}.files`);
  const begun: BackupWriter[] = [];
  try {
    const tables = await database.read(async (transaction) => {
      // A read may be run again: it begins anew.
      await begun.pop()?.abandon();
      const writer = writeBackupFile(beside, presentMoment(), seal);
      begun.push(writer);
      await list.clear();
      return writeTables(transaction, writer, { list, onProgress });
    });
    const [writer] = begun;
    if (writer === undefined) throw new Error('A backup was read and not written');
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    const contents = { tables, ...(await writeFiles({ store, writer, list }, () => onProgress(rows))) };
    await writer.block('end', JSON.stringify(contents));
    await writer.finish();
    await nameOnce(beside, path);
    await syncFolder(dirname(path));
    return contents;
  } catch (fault) {
    for (const writer of begun) await writer.abandon();
    await rm(beside, { force: true });
    throw fault;
  } finally {
    await list.remove();
  }
}

async function writeTables(
  transaction: Transaction,
  writer: BackupWriter,
  { list, onProgress }: { readonly list: DigestList; readonly onProgress: (rows: number) => void },
): Promise<BackupContents['tables']> {
  await writer.block('schema', JSON.stringify(await stepsOf(transaction)));
  const done: { name: string; rows: number }[] = [];
  for (const table of await tablesOf(transaction)) {
    await writer.block('table', JSON.stringify(table));
    const before = done.reduce((sum, { rows }) => sum + rows, 0);
    const rows = await writeRows(transaction, writer, { ...table, onRows: (count) => onProgress(before + count) });
    done.push({ name: table.name, rows });
  }
  for (const sequence of await sequencesOf(transaction)) await writer.block('sequence', JSON.stringify(sequence));
  await listFiles(transaction, list);
  return done;
}

/** Rows and bytes that are read at once: more rows where they are small, fewer where they are large. */
const MOST_ROWS = 1000;
const PAGE_BYTES = 1024 * 1024;

/** A row is the list of what the database writes for each value: none is read here, so none is changed, and JSON null is not taken for a blank. */
async function writeRows(
  transaction: Transaction,
  writer: BackupWriter,
  { name, columns, onRows }: Table & { readonly onRows: (count: number) => void },
): Promise<number> {
  const values = columns.map((column) => `${quoted(column)}::text`).join(', ');
  await transaction.script(
    `declare backup_rows no scroll cursor for select to_json(array[${values}])::text as row from ${quoted(name)}`,
  );
  let count = 0;
  for (let page = 100; ;) {
    const rows = await transaction.rows<{ row: string }>(plain(`fetch ${page} from backup_rows`));
    if (rows.length === 0) break;
    const text = `[${rows.map(({ row }) => row).join(',')}]`;
    await writer.block('rows', text);
    count += rows.length;
    onRows(count);
    page = Math.max(1, Math.min(MOST_ROWS, Math.floor((PAGE_BYTES * rows.length) / text.length)));
  }
  await transaction.script('close backup_rows');
  return count;
}

/** Which files the tables name at this moment; on the disk, since there may be millions. */
async function listFiles(transaction: Transaction, list: DigestList): Promise<void> {
  const [known] = await transaction.rows(sql`select 1 as there where to_regclass('public.stored_file') is not null`);
  if (known === undefined) return;
  await transaction.script(
    'declare backup_files no scroll cursor for select distinct digest from stored_file order by digest',
  );
  for (;;) {
    const rows = await transaction.rows<{ digest: string }>(plain('fetch 1000 from backup_files'));
    if (rows.length === 0) break;
    await list.add(rows.map(({ digest }) => digest));
  }
  await transaction.script('close backup_files');
}

/** After the tables, so that nobody waits for it: a content never changes under its digest. */
async function writeFiles(
  { store, writer, list }: { readonly store: FileStore; readonly writer: BackupWriter; readonly list: DigestList },
  onFile: () => void,
): Promise<{ files: number; missing: number }> {
  const done = { files: 0, missing: 0 };
  for await (const text of list.all()) {
    const digest = readDigest(text);
    onFile();
    const isThere = digest !== null && (await writeFile(store, writer, digest));
    if (isThere) done.files += 1;
    else {
      done.missing += 1;
      await writer.block('missing', JSON.stringify({ digest: text }));
    }
  }
  return done;
}

async function writeFile(store: FileStore, writer: BackupWriter, digest: Digest): Promise<boolean> {
  const content = await store.open(digest);
  if (content === null) return false;
  await writer.block('file', JSON.stringify({ digest }));
  try {
    for await (const piece of content) await writer.block('piece', piece);
  } catch (fault) {
    // Spoilt on the disk: what was written of it is called back, and the rest is saved all the same.
    if (fault instanceof FileDamaged) return false;
    throw fault;
  }
  await writer.block('piece', new Uint8Array());
  return true;
}
