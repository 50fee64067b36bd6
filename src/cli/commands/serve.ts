import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { err, ok, type Result } from '../../base/result.ts';
import type { Words } from '../../base/words.ts';
import { readSettings, type Settings } from '../../platform/config/index.ts';
import { CALENDAR_FLAGS, calendarOf } from '../calendar-flag.ts';
import { DONE, NOT_DONE, type Command } from '../command.ts';
import type { Flags } from '../flags.ts';
import { sayServiceProblem } from '../say-service.ts';
import { saySetting } from '../say-opening.ts';
import type { OpenService, SampleDoors, Service, ServiceAsked } from '../service.ts';
import type { Terminal } from '../terminal.ts';
import { REGISTER_FLAGS } from '../register.ts';

const FLAGS = {
  port: { type: 'string' },
  host: { type: 'string' },
  ...REGISTER_FLAGS,
  ...CALENDAR_FLAGS,
  tools: { type: 'boolean' },
  public: { type: 'boolean' },
  development: { type: 'boolean' },
} as const;

const HELP = {
  zh: '  --port N   端口，默认 3000（0 为任一空闲端口）\n  --host H   地址，默认 127.0.0.1；几个地址用逗号隔开，:: 为全部地址（IPv4 和 IPv6）\n  --data DIR   数据目录；不给时用 DATABASE_URL，再不然用默认的数据目录\n  --tools    只开年报体检、汇总、筛查、期限计算这些工具，不开数据库，什么也不保存\n  --calendar FILE  放假安排文件（JSON），加上或者替换其中的年份；--region NAME 加上文件里一个地区的节日\n\n设置也可以用环境变量给（PORT、HOST、DATABASE_URL、PUBLIC_URL、SMTP_URL 等，见 README）；有几处不对，一次全部指出。\n收到 SIGTERM 或按 Ctrl+C 时，办完手头的请求再结束；再来一次则立即结束。\n\n例：gongkai serve --data /srv/gongkai --port 8080',
  en: '  --port N   port, 3000 by default (0 takes a free one)\n  --host H   address, 127.0.0.1 by default; several with commas between; :: is every address (IPv4 and IPv6)\n  --data DIR   the data folder; else DATABASE_URL, else the usual folder\n  --tools    the tools alone (check, adding up, screening, deadlines): no database, nothing is kept\n  --calendar FILE  holidays as JSON: adds or replaces the years in it; --region NAME adds the days of a region in it\n\nSettings may stand in the environment too (PORT, HOST, DATABASE_URL, PUBLIC_URL, SMTP_URL and others, see README); all that are wrong are named at once.\nOn SIGTERM or Ctrl+C what is being answered is finished first; a second one ends at once.\n\nExample: gongkai serve --data /srv/gongkai --port 8080',
};

/** `gongkai serve`: the platform, until the process is ended. */
export function serveCommand(openService: OpenService, version: string): Command {
  return {
    name: 'serve',
    usage: 'serve [--port 3000] [--host 127.0.0.1] [--data DIR] [--tools] [--calendar FILE]',
    summary: { zh: '打开网页', en: 'Open the pages' },
    help: HELP,
    flags: FLAGS,
    run: (flags, terminal) => serve(flags, terminal, { openService, version, isDemo: false }),
  };
}

/** `gongkai demo`: the same for looking around; never for others than this machine unless that is asked for. */
export function demoCommand(openService: OpenService, version: string): Command {
  return {
    name: 'demo',
    usage: 'demo [--port 3000] [--host 127.0.0.1] [--data DIR] [--calendar FILE] [--public]',
    summary: {
      zh: '打开网页试用，附真实的 2019 年报作例子',
      en: 'Open the pages to look around, with the real 2019 report as an example',
    },
    help: {
      zh: `${HELP.zh}\n  --public   允许本机以外的人访问\n\n不给 --data 时用一个临时目录，结束时删掉。`,
      en: `${HELP.en}\n  --public   let others than this machine in\n\nWithout --data it works in a folder of its own that goes with it.`,
    },
    flags: FLAGS,
    run: (flags, terminal) => serve(flags, terminal, { openService, version, isDemo: true }),
  };
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/u;

type Handed = { readonly openService: OpenService; readonly version: string; readonly isDemo: boolean };

async function serve(flags: Flags, terminal: Terminal, { openService, version, isDemo }: Handed): Promise<number> {
  const throwAway =
    isDemo && flags.values['data'] === undefined ? await mkdtemp(join(tmpdir(), 'gongkai-demo-')) : null;
  const onMaking = () => terminal.err(MAKING[terminal.language]);
  try {
    const data = throwAway ?? flags.values['data'];
    const asked = await readAsked(
      { ...flags.values, ...(data === undefined ? {} : { data }) },
      { version, isDemo, onMaking },
    );
    return asked.ok ? await runService(asked.value, terminal, openService) : refuse(terminal, asked.reason);
  } finally {
    if (throwAway !== null) await rm(throwAway, { recursive: true, force: true });
  }
}

/** Milliseconds. */
const LINGERING = 2000;

function refuse(terminal: Terminal, problems: readonly Words[]): number {
  for (const problem of problems) terminal.err(problem[terminal.language]);
  return NOT_DONE;
}

async function runService(asked: ServiceAsked, terminal: Terminal, openService: OpenService): Promise<number> {
  const ended = endOfProcess();
  const opened = await openService(asked);
  if (!opened.ok) return refuse(terminal, [sayServiceProblem(opened.reason)]);
  for (const line of greeting(opened.value, asked)) terminal.out(line[terminal.language]);
  if (opened.value.newSecret !== null) terminal.err(sayNewSecret(opened.value.newSecret)[terminal.language]);
  await opened.value.close(await ended);
  // All is closed: what still keeps the process is no reason to stay.
  setTimeout(() => process.exit(), LINGERING).unref();
  return DONE;
}

async function readAsked(
  values: Flags['values'],
  { version, isDemo, onMaking }: Pick<Handed, 'version' | 'isDemo'> & { readonly onMaking: () => void },
): Promise<Result<ServiceAsked, readonly Words[]>> {
  const text = (flag: string): string | null => (typeof values[flag] === 'string' ? values[flag] : null);
  const settings = readSettings(
    { data: text('data'), port: text('port'), host: text('host'), mayClockBeSet: isDemo },
    process.env,
  );
  const calendar = await calendarOf(values);
  const wrong = [
    ...(settings.ok ? [] : settings.reason.map(saySetting)),
    ...(calendar.ok ? [] : [calendar.reason]),
    ...(settings.ok && isDemo && values['public'] !== true ? strangersIn(settings.value) : []),
  ];
  if (wrong.length > 0 || !settings.ok || !calendar.ok) return err(wrong);
  const { answerCommands } = await import('../answer-command.ts');
  return ok({
    settings: settings.value,
    calendar: calendar.value,
    development: values['development'] === true,
    isToolsAlone: values['tools'] === true,
    sample: isDemo && values['tools'] !== true ? { onMaking } : null,
    answerer: (register) => answerCommands(register, version),
  });
}

function strangersIn({ hosts }: Settings): readonly Words[] {
  return hosts
    .filter((host) => !LOOPBACK.test(host))
    .map((host) => ({
      zh: `demo 只供本机试用，要用 ${host} 让别人访问，请加 --public`,
      en: `demo is for this machine alone; add --public to open it on ${host}`,
    }));
}

/** The first signal is waited for; the second one ends the process at once. */
function endOfProcess(): Promise<string> {
  return new Promise((resolve) => {
    let isAsked = false;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (isAsked) process.exit(NOT_DONE);
        isAsked = true;
        resolve(signal);
      });
    }
  });
}

function greeting({ urls, setupKey, sample }: Service, { settings }: ServiceAsked): readonly Words[] {
  const [url = ''] = urls;
  const outer = settings.publicUrl ?? url;
  return [
    { zh: `公开已打开：${urls.join(' ')}`, en: `Gongkai is open: ${urls.join(' ')}` },
    { zh: `年报体检：${url}/check`, en: `Report check: ${url}/check` },
    { zh: `年报汇总：${url}/consolidate`, en: `Adding up reports: ${url}/consolidate` },
    ...(settings.hosts.some((host) => LOOPBACK.test(host))
      ? [{ zh: `公开前筛查：${url}/screen`, en: `Screening: ${url}/screen` }]
      : []),
    { zh: `期限计算：${url}/clock`, en: `Deadline calculator: ${url}/clock` },
    ...(setupKey === null
      ? []
      : [
          {
            zh: `还没有机关和管理员，用这个一次性链接设立：${outer}/setup?key=${setupKey}`,
            en: `There is no body and no administrator yet; lay them out by this one-time link: ${outer}/setup?key=${setupKey}`,
          },
        ]),
    ...(sample === null ? [] : [{ zh: `登录：${url}/desk`, en: `Sign in: ${url}/desk` }, ...saySample(sample)]),
    { zh: '按 Ctrl+C 结束', en: 'Ctrl+C ends it' },
  ];
}

const MAKING: Words = {
  zh: '正在生成样例区，要几秒钟……',
  en: 'The sample district is being made; it takes some seconds …',
};

function saySample({ accounts, password }: SampleDoors): readonly Words[] {
  return [
    { zh: '样例区的账号（都用同一口令）：', en: 'Accounts of the sample district, all with one password:' },
    ...accounts.map(({ account, role, body, name }) => ({
      zh: `  ${account}  ${role.zh}，${body}，${name}`,
      en: `  ${account}  ${role.en}, ${body}, ${name}`,
    })),
    { zh: `口令：${password}`, en: `Password: ${password}` },
    {
      zh: '样例未要求第二步验证，管理员和签发人也只用口令登录；正式安装（serve）默认要求',
      en: 'The sample asks for no second factor, not even of administrators and the signer; serve asks for one by default',
    },
  ];
}

const sayNewSecret = (file: string): Words => ({
  zh: `密钥已生成，存在 ${file}。另外保存一份，不要和备份放在一起：没有它，个人信息打不开。也可以改用环境变量 GONGKAI_SECRET`,
  en: `A secret was made and is kept in ${file}. Keep it elsewhere too, and not beside the backups: without it personal data do not open. Or give it in GONGKAI_SECRET`,
});
