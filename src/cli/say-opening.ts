import type { Words } from '../base/words.ts';
import type { SecretProblem, SettingProblem } from '../platform/config/index.ts';
import type { FolderProblem, MigrationProblem, ServerProblem } from '../platform/db/index.ts';

/** One sentence for each setting that cannot be used. */
export function saySetting(problem: SettingProblem | SecretProblem): Words {
  if ('kind' in problem) return saySecretProblem(problem);
  const { setting, value } = problem;
  const right = SETTINGS[setting] ?? { zh: '', en: '' };
  const name = ASKED_FOR[setting] ?? { zh: `环境变量 ${setting} `, en: setting };
  return value === ''
    ? { zh: `${name.zh}不能用，${right.zh}`, en: `${name.en} cannot be used: ${right.en}` }
    : { zh: `${name.zh}不能用“${value}”，${right.zh}`, en: `${name.en} cannot be "${value}": ${right.en}` };
}

/** Those that are mostly given on the command line. */
const ASKED_FOR: Readonly<Record<string, Words>> = {
  PORT: { zh: '端口', en: 'the port' },
  HOST: { zh: '地址', en: 'the host' },
};

/** What a setting looks like when it is right. */
const SETTINGS: Readonly<Record<string, Words>> = {
  DATABASE_URL: { zh: '应以 postgres:// 开头', en: 'it begins with postgres://' },
  DATABASE_READ_URL: { zh: '应以 postgres:// 开头', en: 'it begins with postgres://' },
  DATABASE_CONNECTIONS: { zh: '应为 1 至 999 的整数', en: 'it is a whole number from 1 to 999' },
  SMTP_URL: { zh: '应为 smtp:// 或 smtps:// 加服务器地址', en: 'it is smtp:// or smtps:// with the name of a server' },
  MAIL_FROM: { zh: '应为一个邮件地址', en: 'it is the address of a mailbox' },
  PORT: { zh: '端口应为 0 至 65535', en: 'a port is 0 to 65535' },
  HOST: {
    zh: '应为本机的一个或几个地址，用逗号隔开',
    en: 'it is one or more addresses of this machine, with commas between',
  },
  PUBLIC_URL: {
    zh: '应为 http:// 或 https:// 开头的地址；用统一身份认证时必须设置',
    en: 'it is an address with http:// or https://; an identity service needs it',
  },
  GONGKAI_OIDC_ISSUER: {
    zh: '应为身份认证系统的 https:// 地址，与其自称的一致',
    en: 'it is the https:// address of the identity service, as it names itself',
  },
  GONGKAI_OIDC_CLIENT: { zh: '应为在身份认证系统登记的编号', en: 'it is our number at the identity service' },
  GONGKAI_OIDC_SCOPE: { zh: '应含 openid，用空格隔开', en: 'it has openid among its words, with blanks between' },
  GONGKAI_SITE_CODE: { zh: '网站标识码是 10 位数字', en: 'the code of a site has ten figures' },
  GONGKAI_IPV6: { zh: '应为 yes 或 no', en: 'it is yes or no' },
  GONGKAI_PROXIES: {
    zh: '应为前面代理的个数（1 至 9）或它们的 IP 地址，用逗号隔开',
    en: 'it is how many proxies stand in front (1 to 9), or their IP addresses with commas between',
  },
  GONGKAI_HASH: { zh: '应为 sha256 或 sm3', en: 'it is sha256 or sm3' },
  LOG_LEVEL: { zh: '应为 debug、info、warn、error 或 silent', en: 'it is debug, info, warn, error or silent' },
  GONGKAI_METRICS_TOKEN: {
    zh: '应为 16 至 200 个字符，没有空格',
    en: 'it is 16 to 200 characters without blanks',
  },
  GONGKAI_CLOCK: {
    zh: '只有 demo 能拨时钟，写成 2026-03-01T09:00:00+08:00；serve 用的是机器的时间',
    en: 'only demo takes one, as 2026-03-01T09:00:00+08:00; serve goes by the time of the machine',
  },
};

/** Why there is no secret to work with; what it is is never said. */
export function saySecretProblem(problem: SecretProblem): Words {
  switch (problem.kind) {
    case 'secret_weak':
      return {
        zh: `${problem.setting} 里的密钥${problem.why === 'too_short' ? '不足 32 个字符' : '用的字符种类太少'}，可用 openssl rand -base64 32 生成一个`,
        en: `the secret in ${problem.setting} ${problem.why === 'too_short' ? 'has fewer than 32 characters' : 'has too few different characters'}: make one with openssl rand -base64 32`,
      };
    case 'suite_unknown':
      return {
        zh: `环境变量 GONGKAI_CIPHER 不能用“${problem.value}”，应为 aes 或 sm4`,
        en: `GONGKAI_CIPHER cannot be "${problem.value}": it is aes or sm4`,
      };
    case 'secret_unreadable':
      return {
        zh: `读不出密钥文件 ${problem.file}（${problem.code}）`,
        en: `the secret file ${problem.file} cannot be read (${problem.code})`,
      };
  }
}

/** Why a database is not opened. */
export function sayDatabaseProblem(problem: FolderProblem | ServerProblem): Words {
  switch (problem.kind) {
    case 'folder_in_use':
      return {
        zh: `数据目录 ${problem.folder} 正由另一个进程（${problem.pid}）使用，先停下它，或用 --data 指定别的目录`,
        en: `the data folder ${problem.folder} is in use by another process (${problem.pid}): stop it, or name another folder with --data`,
      };
    case 'folder_unusable':
      return sayFolderUnusable(problem.folder, problem.code);
    case 'database_damaged':
      return {
        zh: `数据目录 ${problem.folder} 里的数据库打不开，可能是磁盘出错或者文件被改动过。保留这个目录，用 gongkai restore 把最近的备份恢复到另一个目录`,
        en: `the database in the data folder ${problem.folder} does not open: the disk may have failed, or files were changed. Keep the folder, and restore the newest backup into another one with gongkai restore`,
      };
    case 'no_connection':
      return { zh: `连不上数据库：${problem.why}`, en: `the database cannot be reached: ${problem.why}` };
    case 'server_too_old':
      return {
        zh: `数据库是 PostgreSQL ${problem.version}，需要 14 或更新的版本`,
        en: `the database is PostgreSQL ${problem.version}; 14 or newer is needed`,
      };
    case 'not_utf8':
      return {
        zh: `数据库的编码是 ${problem.encoding}，需要 UTF8`,
        en: `the database is encoded as ${problem.encoding}; UTF8 is needed`,
      };
  }
}

function sayFolderUnusable(folder: string, code: string): Words {
  const why: Words = UNUSABLE[code] ?? { zh: code, en: code };
  return {
    zh: `数据目录 ${folder} 不能用：${why.zh}`,
    en: `the data folder ${folder} cannot be used: ${why.en}`,
  };
}

/** What the system says, in words. */
const UNUSABLE: Readonly<Record<string, Words | undefined>> = {
  EACCES: {
    zh: '运行程序的用户没有读写它的权限（EACCES）',
    en: 'the user who runs the program may not read and write it (EACCES)',
  },
  EPERM: {
    zh: '运行程序的用户没有读写它的权限（EPERM）',
    en: 'the user who runs the program may not read and write it (EPERM)',
  },
  EROFS: { zh: '所在的磁盘只能读（EROFS）', en: 'its disk can only be read (EROFS)' },
  ENOSPC: {
    zh: '磁盘没有剩余空间，腾出空间再启动（ENOSPC）',
    en: 'there is no room on the disk: make room and start again (ENOSPC)',
  },
  EDQUOT: { zh: '用完了磁盘配额（EDQUOT）', en: 'the disk quota is used up (EDQUOT)' },
  EEXIST: { zh: '这个名字是一个文件，不是目录（EEXIST）', en: 'that name is a file and no folder (EEXIST)' },
  ENOTDIR: {
    zh: '路径中间有一段是文件，不是目录（ENOTDIR）',
    en: 'a part of its path is a file and no folder (ENOTDIR)',
  },
};

/** Why the tables are not brought up. */
export function sayMigration(problem: MigrationProblem): Words {
  return problem.kind === 'database_newer'
    ? {
        zh: `数据库由更新的程序用过（第 ${problem.database} 步，本程序到第 ${problem.program} 步），请改用新版程序`,
        en: `the database was used by a newer program (step ${problem.database}; this one knows ${problem.program}): use the newer one`,
      }
    : {
        zh: `数据表第 ${problem.number} 步（${problem.name}）与本程序的不同，请用当初的程序打开`,
        en: `step ${problem.number} (${problem.name}) of the tables differs from that of this program: use the program that took it`,
      };
}
