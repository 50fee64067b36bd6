import { resealRows } from '../../agency/index.ts';
import type { Language, Words } from '../../base/words.ts';
import { beginNewSecret, finishNewSecret } from '../../platform/config/index.ts';
import { openVault, rotateKeys, type Rotation, type RotationProblem } from '../../platform/vault/index.ts';
import { DONE, NOT_DONE, type Command } from '../command.ts';
import { REGISTER_FLAGS, withRegister } from '../register.ts';
import { secretsOf } from '../secret.ts';

/** `gongkai secret rotate`: new keys for the vault under a new secret; what was sealed under the old ones is sealed anew. */
export const SECRET: Command = {
  name: 'secret',
  usage: 'secret rotate [--data DIR]',
  summary: { zh: '更换主密钥，个人信息全部重新加密', en: 'Change the secret and seal all personal data anew' },
  help: {
    zh: '  --data DIR   数据目录；不给时用 DATABASE_URL，再不然用默认的数据目录\n\n密钥在数据目录里时，自动生成新的，换完后旧的作废。\n密钥由 GONGKAI_SECRET 给出时，先把它设为新的，旧的放进 GONGKAI_SECRET_PREVIOUS，运行本命令，完成后去掉旧的。\n中途停下或断电都不要紧：再运行一次，从停下的地方继续；其间新旧密钥都能用。内置数据库由正在运行的程序换，换完不用重启；用数据库服务器时，各处正在运行的程序换完后要重新启动。\n换之前做的备份要用旧密钥恢复。\n\n例：gongkai secret rotate --data /srv/gongkai',
    en: '  --data DIR   the data folder; else DATABASE_URL, else the usual folder\n\nWhere the secret lies in the data folder a new one is made, and takes its place when all is done.\nWhere GONGKAI_SECRET gives it, set it to the new one and GONGKAI_SECRET_PREVIOUS to the old one, run this, then take the old one away.\nIt may be stopped or killed: run it again and it goes on from there; meanwhile both secrets work. A running program that holds the embedded database changes it itself and goes on; programs on a database server are started again after it.\nBackups made before are restored with the old secret.\n\nExample: gongkai secret rotate --data /srv/gongkai',
  },
  flags: REGISTER_FLAGS,
  run: async ({ values, files }, { out, err, progress, language, register }) => {
    if (files.length !== 1 || files[0] !== 'rotate') {
      err(language === 'zh' ? '例：gongkai secret rotate' : 'e.g. gongkai secret rotate');
      return NOT_DONE;
    }
    const data = register?.folder ?? values['data'];
    const done = await withRegister({ data, register }, async (database) => {
      const before = await secretsOf(data);
      if (!before.ok) return before;
      if (before.value.isMade) await beginNewSecret(before.value.folder);
      const now = before.value.isMade ? await secretsOf(data) : before;
      if (!now.ok) return now;
      register?.useSecrets(now.value);
      const rotated = await rotateKeys(database, {
        ...now.value,
        onProgress: (records) => progress(sayProgress(records, language)),
      });
      // What opens the door bears seals of the secret too.
      if (rotated.ok) await resealRows(database, openVault(now.value));
      if (rotated.ok && now.value.isMade) await finishNewSecret(now.value.folder);
      return rotated.ok ? rotated : { ok: false as const, reason: sayRotationProblem(rotated.reason) };
    });
    progress('');
    const answer = done.ok ? done.value : done;
    if (!answer.ok) {
      err(answer.reason[language]);
      return NOT_DONE;
    }
    out(sayRotation(answer.value, language));
    return DONE;
  },
};

const sayProgress = (records: number, language: Language): string =>
  language === 'zh' ? `已重新加密 ${records} 条` : `${records} records sealed anew`;

function sayRotation({ bodies, records }: Rotation, language: Language): string {
  if (bodies === 0)
    return language === 'zh'
      ? '没有要重新加密的内容，新密钥已启用'
      : 'Nothing had to be sealed anew; the new secret is in use';
  return language === 'zh'
    ? `密钥已更换：${bodies} 个机关的 ${records} 条个人信息已重新加密`
    : `The keys are changed: ${records} records of ${bodies} bodies were sealed anew`;
}

function sayRotationProblem(problem: RotationProblem): Words {
  switch (problem.kind) {
    case 'other_secret':
      return {
        zh: `保密箱是用另一个密钥（标记 ${problem.mark}）加密的，请把它放进 GONGKAI_SECRET_PREVIOUS`,
        en: `the vault was sealed under another secret (mark ${problem.mark}): give it in GONGKAI_SECRET_PREVIOUS`,
      };
    case 'key_tampered':
      return {
        zh: '保密箱里有一把密钥被改动过，打不开，请从备份恢复',
        en: 'a key of the vault was changed and does not open: restore it from a backup',
      };
    case 'record_tampered':
      return {
        zh: `机关 ${problem.agency} 的记录 ${problem.id} 被改动过，打不开，轮换停在这里，旧密钥仍保留`,
        en: `record ${problem.id} of ${problem.agency} was changed and does not open: the rotation stopped there, the old key is kept`,
      };
  }
}
