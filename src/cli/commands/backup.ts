import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { recordAudit, rootBody } from '../../agency/index.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Language, Words } from '../../base/words.ts';
import { makeBackup, type BackupContents, type BackupSeal } from '../../platform/backup/index.ts';
import { presentMoment } from '../../platform/clock/index.ts';
import { dataFolder, hashSetting } from '../../platform/config/index.ts';
import type { Database } from '../../platform/db/index.ts';
import { diskStore } from '../../platform/files/index.ts';
import type { HashAlgorithm } from '../../platform/ledger/index.ts';
import { DONE, ERRORS_FOUND, NOT_DONE, type Command } from '../command.ts';
import { REGISTER_FLAGS, withRegister } from '../register.ts';
import { secretsOf } from '../secret.ts';
import type { Terminal } from '../terminal.ts';
import { sayNotWritten } from '../write-whole.ts';

/** `gongkai backup`: database and files in one file. */
export const BACKUP: Command = {
  name: 'backup',
  usage: 'backup FILE [--data DIR]',
  summary: { zh: '备份：数据库和文件存成一个文件', en: 'Database and files in one file' },
  help: {
    zh: '  --data DIR   数据目录；不给时用 DATABASE_URL，再不然用默认的数据目录\n\n备份的是开始那一刻的内容。程序可以照常运行；用内置数据库时由正在运行的程序来做，读表的那一会儿别的请求要等。\n设了 GONGKAI_SECRET 时整个备份加密；没有设时不加密，但其中的个人信息仍是加密的，要用数据目录里的 secret 文件才能打开：请把它另外保存，不要和备份放在一起。\n\n退出状态：0 完成，1 完成但有文件缺失或已损坏，2 没能备份\n\n例：gongkai backup /mnt/backup/2026-11-29.gongkai --data /srv/gongkai',
    en: '  --data DIR   the data folder; else DATABASE_URL, else the usual folder\n\nHolds what was there at the moment it began. The program goes on running; with the embedded database it makes the backup itself, and others wait while the tables are read.\nWith GONGKAI_SECRET set the whole backup is encrypted. Without it it is not, but personal data in it are, and open with the file secret of the data folder alone: keep that elsewhere, not beside the backup.\n\nExit status: 0 done, 1 done, but files were missing or spoilt, 2 not done\n\nExample: gongkai backup /mnt/backup/2026-11-29.gongkai --data /srv/gongkai',
  },
  flags: REGISTER_FLAGS,
  run: async ({ values, files }, terminal) => {
    const { language } = terminal;
    const made = await backUp(terminal.register?.folder ?? values['data'], files, terminal);
    terminal.progress('');
    if (!made.ok) {
      terminal.err(made.reason[language]);
      return NOT_DONE;
    }
    const { contents, path, isSealed } = made.value;
    terminal.out(sayContents(path, contents, language));
    if (!isSealed) terminal.err(NOT_SEALED[language]);
    return contents.missing === 0 ? DONE : ERRORS_FOUND;
  },
};

type Made = { readonly contents: BackupContents; readonly path: string; readonly isSealed: boolean };

async function backUp(data: unknown, files: readonly string[], terminal: Terminal): Promise<Result<Made, Words>> {
  const [named] = files;
  if (named === undefined || files.length !== 1) {
    const why: Words =
      named === undefined
        ? { zh: '没有写明备份文件', en: 'no file is named' }
        : { zh: '只能写一个备份文件', en: 'one file is named, not several' };
    return err({ zh: `${why.zh}。例：gongkai backup 备份文件`, en: `${why.en}; e.g. gongkai backup FILE` });
  }
  const path = terminal.pathOf(named);
  if (existsSync(path))
    return err({ zh: `“${path}”已经存在，没有覆盖`, en: `"${path}" is there already and was not written over` });
  const seal = await sealOf(data);
  if (!seal.ok) return seal;
  const store = diskStore(join(dataFolder(typeof data === 'string' ? data : null, process.env), 'files'));
  const { register, language, progress } = terminal;
  const onProgress = (rows: number) => progress(language === 'zh' ? `已备份 ${rows} 行` : `${rows} rows backed up`);
  const done = await withRegister({ data, register }, async (database): Promise<Result<Made, Words>> => {
    try {
      const contents = await makeBackup({ database, store }, { path, seal: seal.value, onProgress });
      await noteBackup(database, contents, {
        algorithm: register?.algorithm ?? hashSetting(process.env),
        seal: seal.value,
      });
      return ok({ contents, path, isSealed: seal.value !== null });
    } catch (fault) {
      if (fault instanceof Error && 'code' in fault && 'path' in fault)
        return err(sayNotWritten(path, String(fault.code)));
      throw fault;
    }
  });
  return done.ok ? done.value : done;
}

/** That a backup was made stands in the audit log, where there is a body to write it under; where it lies does not. */
async function noteBackup(
  database: Database,
  { tables, files, missing }: BackupContents,
  { algorithm, seal }: { readonly algorithm: HashAlgorithm; readonly seal: BackupSeal | null },
): Promise<void> {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  await database.transaction(async (transaction) => {
    const agency = await rootBody(transaction);
    if (agency === null) return;
    const detail = { rows, files, missing, is_sealed: seal !== null };
    const entry = { kind: 'backup_made', agency, officer: null, origin: null, detail } as const;
    await recordAudit(transaction, entry, { at: presentMoment(), algorithm });
  });
}

/** A secret that was made lies beside the data and would go with them: only one that somebody set seals a backup. */
async function sealOf(data: unknown): Promise<Result<BackupSeal | null, Words>> {
  if (!process.env['GONGKAI_SECRET']) return ok(null);
  const secrets = await secretsOf(data);
  return secrets.ok ? ok({ secret: secrets.value.secrets[0], suite: secrets.value.suite }) : secrets;
}

const NOT_SEALED: Words = {
  zh: '没有设 GONGKAI_SECRET，备份没有加密；另外保存好数据目录里的 secret 文件，没有它打不开个人信息',
  en: 'GONGKAI_SECRET is not set and the backup is not encrypted; keep the file secret of the data folder elsewhere too, without it personal data do not open',
};

function sayContents(path: string, { tables, files, missing }: BackupContents, language: Language): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const lost =
    missing === 0
      ? ''
      : language === 'zh'
        ? `；${missing} 个文件缺失或已损坏，没能存入`
        : `; ${missing} files were missing or spoilt and are not in it`;
  return language === 'zh'
    ? `已备份到“${path}”：${tables.length} 张表 ${rows} 行，${files} 个文件${lost}`
    : `Backed up to "${path}": ${rows} rows of ${tables.length} tables, ${files} files${lost}`;
}
