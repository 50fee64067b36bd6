import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { err, ok, type Result } from '../../base/result.ts';
import type { Language, Words } from '../../base/words.ts';
import { MIGRATIONS } from '../../migrations.ts';
import { cannotOpen, restoreBackup, type NotRestored, type Restored } from '../../platform/backup/index.ts';
import { dataFolder } from '../../platform/config/index.ts';
import { diskStore } from '../../platform/files/index.ts';
import { marksInUse } from '../../platform/vault/index.ts';
import { sealMarksInUse } from '../../agency/index.ts';
import { DONE, ERRORS_FOUND, NOT_DONE, type Command } from '../command.ts';
import { REGISTER_FLAGS, withDatabase } from '../register.ts';
import { knownMarks, secretsOf } from '../secret.ts';
import { sayFault } from '../show/ledger-fault.ts';

/** `gongkai restore`: a backup into an empty place, with the ledger verified after. */
export const RESTORE: Command = {
  name: 'restore',
  usage: 'restore FILE [--data DIR]',
  summary: {
    zh: '恢复：把备份放进空的数据目录或数据库，再核验台账',
    en: 'Put a backup into an empty place and verify the ledger',
  },
  help: {
    zh: '  --data DIR   数据目录；不给时用 DATABASE_URL，再不然用默认的数据目录\n\n目标里已有内容时不动它。先通读整个备份，残缺或被改动的不会放进去任何内容。\n内置数据库的备份可以恢复到数据库服务器，反过来也可以。加密的备份要有当时的 GONGKAI_SECRET。\n\n退出状态：0 完成，台账没有异常；1 完成，但台账有异常、有文件缺失，或个人信息还打不开；2 没能恢复\n\n例：gongkai restore /mnt/backup/2026-11-29.gongkai --data /srv/gongkai',
    en: '  --data DIR   the data folder; else DATABASE_URL, else the usual folder\n\nA target that holds something is left alone. The whole backup is looked over first; nothing of one that is cut off or changed is put anywhere.\nA backup of the embedded database is restored on a server too, and the other way round. An encrypted one needs the GONGKAI_SECRET of its time.\n\nExit status: 0 done and the ledger holds; 1 done, but the ledger does not hold, files are missing, or personal data do not open yet; 2 not done\n\nExample: gongkai restore /mnt/backup/2026-11-29.gongkai --data /srv/gongkai',
  },
  flags: REGISTER_FLAGS,
  run: async ({ values, files }, { out, err: complain, language }) => {
    const done = await restore(values['data'], files);
    if (!done.ok) {
      complain(done.reason[language]);
      return NOT_DONE;
    }
    const { restored, strange } = done.value;
    const { faults } = restored.verification;
    out(sayRestored(restored, language));
    for (const fault of faults) complain(`  ${sayFault(fault)[language]}`);
    for (const mark of strange) complain(saySecretNeeded(mark)[language]);
    return faults.length === 0 && restored.missing === 0 && strange.length === 0 ? DONE : ERRORS_FOUND;
  },
};

type Answer = { readonly restored: Restored; readonly strange: readonly string[] };

async function restore(data: unknown, files: readonly string[]): Promise<Result<Answer, Words>> {
  const [path] = files;
  if (path === undefined || files.length !== 1) {
    const why: Words =
      path === undefined
        ? { zh: '没有写明备份文件', en: 'no file is named' }
        : { zh: '只能写一个备份文件', en: 'one file is named, not several' };
    return err({ zh: `${why.zh}。例：gongkai restore 备份文件`, en: `${why.en}; e.g. gongkai restore FILE` });
  }
  // Before a place is begun for it, or a secret made there.
  if (!existsSync(path)) return err(sayNotRestored(path, { kind: 'no_file', code: 'ENOENT' }));
  const secrets = process.env['GONGKAI_SECRET'] ? await secretsOf(data) : null;
  if (secrets !== null && !secrets.ok) return secrets;
  const problem = await cannotOpen(path, secrets?.value.secrets ?? []);
  if (problem !== null) return err(sayNotRestored(path, problem));
  const folder = dataFolder(typeof data === 'string' ? data : null, process.env);
  const store = diskStore(join(folder, 'files'));
  const done = await withDatabase({ data, whereNone: 'begin' }, async (database): Promise<Result<Answer, Words>> => {
    const restored = await restoreBackup(
      { database, store, migrations: MIGRATIONS },
      { path, secrets: secrets?.value.secrets ?? [] },
    );
    if (!restored.ok) return err(sayNotRestored(path, restored.reason));
    const known = await knownMarks(folder);
    const used = await database.transaction(async (transaction) => [
      ...(await marksInUse(transaction)),
      ...(await sealMarksInUse(transaction)),
    ]);
    const strange = [...new Set(used)].filter((mark) => !known.has(mark));
    return ok({ restored: restored.value, strange });
  });
  return done.ok ? done.value : done;
}

function sayRestored({ madeAt, tables, files, missing, verification }: Restored, language: Language): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const { events, streams, roots, faults } = verification;
  return language === 'zh'
    ? [
        `已恢复 ${madeAt} 的备份：${tables.length} 张表 ${rows} 行，${files} 个文件${missing === 0 ? '' : `（做备份时缺失 ${missing} 个）`}`,
        `台账核验：${streams} 卷、${events} 个事件、${roots} 个日根，${faults.length === 0 ? '没有异常' : `${faults.length} 处异常：`}`,
      ].join('\n')
    : [
        `Restored the backup of ${madeAt}: ${rows} rows of ${tables.length} tables, ${files} files${missing === 0 ? '' : ` (${missing} were missing when it was made)`}`,
        `The ledger: ${streams} streams, ${events} events, ${roots} roots, ${faults.length === 0 ? 'all holds' : `${faults.length} faults:`}`,
      ].join('\n');
}

const saySecretNeeded = (mark: string): Words => ({
  zh: `个人信息是用标记为 ${mark} 的密钥加密的：把当时的 secret 文件放进数据目录，或设 GONGKAI_SECRET，之前打不开`,
  en: `personal data are sealed under the secret with the mark ${mark}: put the file secret of that time into the data folder, or set GONGKAI_SECRET; until then they do not open`,
});

function sayNotRestored(path: string, problem: NotRestored): Words {
  switch (problem.kind) {
    case 'no_file':
      return { zh: `读不到“${path}”（${problem.code}）`, en: `"${path}" cannot be read (${problem.code})` };
    case 'no_backup':
      return { zh: `“${path}”不是本程序的备份`, en: `"${path}" is no backup of this program` };
    case 'other_secret':
      return {
        zh: `“${path}”是用标记为 ${problem.mark} 的密钥加密的，把它放进 GONGKAI_SECRET 再恢复`,
        en: `"${path}" is encrypted under the secret with the mark ${problem.mark}: give that in GONGKAI_SECRET`,
      };
    case 'damaged':
      return {
        zh: `“${path}”残缺或被改动过，没有恢复任何内容`,
        en: `"${path}" is cut off or was changed; nothing was restored (${problem.why})`,
      };
    case 'not_empty':
      return {
        zh: `目标里已有内容（表 ${problem.table}），没有动它，请另指定一个空的数据目录或数据库`,
        en: `the target holds something already (table ${problem.table}) and was left alone: name an empty one`,
      };
    case 'target_further':
      return {
        zh: '目标的数据表比备份的新，请另指定一个全新的数据目录或数据库',
        en: 'the tables of the target are newer than those of the backup: name one that was never used',
      };
    case 'backup_newer':
      return {
        zh: `备份由更新的程序所做（第 ${problem.backup} 步，本程序到第 ${problem.program} 步），请改用新版程序`,
        en: `the backup was made by a newer program (step ${problem.backup}; this one knows ${problem.program}): use the newer one`,
      };
    case 'step_differs':
      return {
        zh: `备份里数据表第 ${problem.number} 步（${problem.name}）与本程序的不同，请用当初的程序恢复`,
        en: `step ${problem.number} (${problem.name}) of the backup differs from that of this program: use the program that made it`,
      };
  }
}
