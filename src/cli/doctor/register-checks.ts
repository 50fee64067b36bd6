import { isInstalled, lastAudit, sealMarksInUse } from '../../agency/index.ts';
import { MIGRATIONS } from '../../migrations.ts';
import { dayNumber, type Day } from '../../base/day.ts';
import { dayOfMoment, inBeijing } from '../../platform/clock/index.ts';
import { missingSteps, sql, type Database, type Transaction } from '../../platform/db/index.ts';
import { troubledJobs } from '../../platform/jobs/index.ts';
import { lastSealedDay, oldestUnsealed } from '../../platform/ledger/index.ts';
import { countUnsent } from '../../platform/mail/index.ts';
import { marksInUse } from '../../platform/vault/index.ts';
import { sayMigration } from '../say-opening.ts';
import { look, well, wrong, type Check } from './check.ts';

/** What the checks of the register need from around it. */
export type RegisterAround = {
  readonly today: Day;
  readonly milliseconds: number;
  /** Marks of the secrets that are at hand. */
  readonly marks: ReadonlySet<string>;
};

/** 台账库: the database and what stands in it. */
export async function registerChecks(database: Database, around: RegisterAround): Promise<readonly Check[]> {
  const steps = await database.read((transaction) => missingSteps(transaction, MIGRATIONS));
  const seen = await database.read(serverCheck(around.milliseconds));
  if (!steps.ok) {
    const words = sayMigration(steps.reason);
    return [...seen, wrong('tables', words, { zh: '换用那个版本的程序', en: 'use the program of that version' })];
  }
  if (steps.value > 0) return [...seen, tablesBehind(steps.value)];
  const installed = await isInstalled(database);
  const inside = await database.read(async (transaction) => [
    await secretCheck(transaction, around.marks),
    await backupCheck(transaction, around.today),
    await sealCheck(transaction, around.today),
    ...(await jobsCheck(transaction)),
    await mailsCheck(transaction),
  ]);
  return [
    ...seen,
    well('tables', { zh: '数据表是最新的', en: 'the tables are up to date' }),
    installedCheck(installed),
    ...inside,
  ];
}

/** How far the clocks of two machines may be apart, in milliseconds. */
const APART = 60_000;

const serverCheck =
  (milliseconds: number) =>
  async (transaction: Transaction): Promise<readonly Check[]> => {
    const [row] = await transaction.rows<{ version: string; encoding: string; now: string }>(sql`
      select current_setting('server_version') as version, current_setting('server_encoding') as encoding, clock_timestamp() as now`);
    const apart = Math.abs(Date.parse(row?.now ?? '') - milliseconds);
    const version = row?.version ?? '';
    return [
      well('database', {
        zh: `数据库 PostgreSQL ${version}，${row?.encoding ?? ''}`,
        en: `PostgreSQL ${version}, ${row?.encoding ?? ''}`,
      }),
      apart <= APART
        ? well('clock', { zh: '时钟与数据库一致', en: 'the clock agrees with that of the database' })
        : wrong(
            'clock',
            {
              zh: `本机时钟与数据库相差 ${Math.round(apart / 1000)} 秒`,
              en: `the clock of this machine is ${Math.round(apart / 1000)} seconds off that of the database`,
            },
            { zh: '两边都用 NTP 对时：期限按时钟算', en: 'set both by NTP: terms are reckoned by the clock' },
          ),
    ];
  };

const tablesBehind = (missing: number): Check =>
  look(
    'tables',
    { zh: `数据表还差 ${missing} 步`, en: `${missing} steps of the tables are missing` },
    { zh: 'gongkai migrate，或启动 gongkai serve', en: 'gongkai migrate, or start gongkai serve' },
  );

const installedCheck = (installed: boolean): Check =>
  installed
    ? well('installed', { zh: '已设立机关', en: 'bodies are laid out' })
    : look(
        'installed',
        { zh: '还没有机关和管理员', en: 'there is no body and no administrator yet' },
        {
          zh: 'gongkai init，或打开 gongkai serve 给出的一次性链接',
          en: 'gongkai init, or open the one-time link that gongkai serve prints',
        },
      );

async function secretCheck(transaction: Transaction, known: ReadonlySet<string>): Promise<Check> {
  const used = new Set([...(await marksInUse(transaction)), ...(await sealMarksInUse(transaction))]);
  const strange = [...used].filter((mark) => !known.has(mark));
  return strange.length === 0
    ? well('secret', { zh: '个人信息的密钥齐全', en: 'the secrets of all personal data are at hand' })
    : wrong(
        'secret',
        {
          zh: `有个人信息是用标记为 ${strange.join('、')} 的密钥加密的，密钥不在`,
          en: `personal data are sealed under secrets that are not at hand (marks ${strange.join(', ')})`,
        },
        {
          zh: '把当时的 secret 文件放回数据目录，或设 GONGKAI_SECRET、GONGKAI_SECRET_PREVIOUS',
          en: 'put the file secret of that time back, or set GONGKAI_SECRET and GONGKAI_SECRET_PREVIOUS',
        },
      );
}

/** Days after which a backup, and a day without a root, are old. */
const OLD_BACKUP = 7;
const OLD_SEAL = 2;

async function backupCheck(transaction: Transaction, today: Day): Promise<Check> {
  const at = await lastAudit(transaction, 'backup_made');
  const remedy = {
    zh: '每天运行 gongkai backup，存到别的机器',
    en: 'run gongkai backup every day, onto another machine',
  };
  if (at === null) return look('backup', { zh: '还没有做过备份', en: 'no backup was made yet' }, remedy);
  const words = { zh: `最近备份 ${inBeijing(at)}`, en: `last backup ${inBeijing(at)}, Beijing time` };
  const age = dayNumber(today) - dayNumber(dayOfMoment(at));
  return age > OLD_BACKUP ? look('backup', words, remedy) : well('backup', words);
}

async function sealCheck(transaction: Transaction, today: Day): Promise<Check> {
  const [last, oldest] = [await lastSealedDay(transaction), await oldestUnsealed(transaction)];
  const words =
    last === null
      ? { zh: '台账还没有封存过', en: 'no day of the ledger was sealed yet' }
      : { zh: `台账封存到 ${last}`, en: `the ledger is sealed to ${last}` };
  if (oldest === null || dayNumber(today) - dayNumber(dayOfMoment(oldest)) < OLD_SEAL) return well('seal', words);
  return wrong('seal', words, {
    zh: '让 gongkai serve 运行着：它每天零点后封存，停机期间的会补上',
    en: 'keep gongkai serve running: it seals after midnight, and catches up on days it was off',
  });
}

async function jobsCheck(transaction: Transaction): Promise<readonly Check[]> {
  const failed = (await troubledJobs(transaction)).filter(({ state }) => state === 'failed');
  if (failed.length === 0) return [well('jobs', { zh: '没有失败的后台任务', en: 'no job failed' })];
  const names = [...new Set(failed.map(({ name, fault }) => `${name}（${fault}）`))].join('、');
  return [
    wrong(
      'jobs',
      { zh: `${failed.length} 个后台任务失败：${names}`, en: `${failed.length} jobs failed: ${names}` },
      {
        zh: '看日志里的原因，改好后它们会再做',
        en: 'see the log for the cause; they are done again once it is mended',
      },
    ),
  ];
}

async function mailsCheck(transaction: Transaction): Promise<Check> {
  const { waiting, failed } = await countUnsent(transaction);
  const words = { zh: `待寄邮件 ${waiting} 封，失败 ${failed} 封`, en: `${waiting} mails wait, ${failed} failed` };
  return failed === 0
    ? well('mails', words)
    : look('mails', words, {
        zh: '在工作台的发件箱里看原因，再寄',
        en: 'see why in the outbox of the desk, and send them again',
      });
}
