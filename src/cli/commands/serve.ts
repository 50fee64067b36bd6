import type { WorkingCalendar } from '../../law/calendar/index.ts';
import { CALENDAR_FLAGS, calendarOf } from '../calendar-flag.ts';
import { DONE, NOT_DONE, type Command } from '../command.ts';
import type { Flags } from '../flags.ts';
import type { Terminal } from '../terminal.ts';

/** Opens the site; handed in by the program, because commands and pages do not know each other. Answers its address. */
export type OpenSite = (at: {
  readonly port: number;
  readonly host: string;
  readonly development: boolean;
  /** The working days, with the years that were loaded. */
  readonly calendar: WorkingCalendar;
}) => Promise<{ readonly url: string; readonly close: () => Promise<void> }>;

const FLAGS = {
  port: { type: 'string' },
  host: { type: 'string' },
  ...CALENDAR_FLAGS,
  public: { type: 'boolean' },
  development: { type: 'boolean' },
} as const;

const HELP = {
  zh: '  --port N   端口，默认 3000（0 为任一空闲端口）\n  --host H   地址，默认 127.0.0.1\n  --calendar FILE  放假安排文件（JSON），加上或者替换其中的年份；--region NAME 加上文件里一个地区的节日\n\n例：gongkai serve --port 8080',
  en: '  --port N   port, 3000 by default (0 takes a free one)\n  --host H   address, 127.0.0.1 by default\n  --calendar FILE  holidays as JSON: adds or replaces the years in it; --region NAME adds the days of a region in it\n\nExample: gongkai serve --port 8080',
};

/** `gongkai serve`: the pages, until the process is ended. */
export function serveCommand(openSite: OpenSite): Command {
  return {
    name: 'serve',
    usage: 'serve [--port 3000] [--host 127.0.0.1] [--calendar FILE]',
    summary: { zh: '打开网页', en: 'Open the pages' },
    help: HELP,
    flags: FLAGS,
    run: (flags, terminal) => open(flags, terminal, openSite),
  };
}

/** `gongkai demo`: the same for looking around; never for others than this machine unless that is asked for. */
export function demoCommand(openSite: OpenSite): Command {
  return {
    name: 'demo',
    usage: 'demo [--port 3000] [--host 127.0.0.1] [--calendar FILE] [--public]',
    summary: {
      zh: '打开网页试用，附真实的 2019 年报作例子',
      en: 'Open the pages to look around, with the real 2019 report as an example',
    },
    help: {
      zh: `${HELP.zh}\n  --public   允许本机以外的人访问`,
      en: `${HELP.en}\n  --public   let others than this machine in`,
    },
    flags: FLAGS,
    run: async (flags, terminal) => {
      const host = flags.values['host'];
      if (typeof host === 'string' && !LOOPBACK.test(host) && flags.values['public'] !== true) {
        terminal.err(
          terminal.language === 'zh'
            ? `demo 只供本机试用，要用 ${host} 让别人访问，请加 --public`
            : `demo is for this machine alone; add --public to open it on ${host}`,
        );
        return NOT_DONE;
      }
      return open(flags, terminal, openSite);
    },
  };
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/u;

async function open({ values }: Flags, terminal: Terminal, openSite: OpenSite): Promise<number> {
  const { language } = terminal;
  const given = values['port'] ?? process.env['PORT'] ?? '3000';
  const port = /^\d{1,5}$/u.test(String(given)) ? Number(given) : Number.NaN;
  if (!(port >= 0 && port <= 65_535)) {
    terminal.err(
      language === 'zh'
        ? `端口 ${String(given)} 不对，应为 0 至 65535`
        : `the port ${String(given)} is not right; it is 0 to 65535`,
    );
    return NOT_DONE;
  }
  const host = typeof values['host'] === 'string' ? values['host'] : (process.env['HOST'] ?? '127.0.0.1');
  const calendar = await calendarOf(values);
  if (!calendar.ok) {
    terminal.err(calendar.reason[language]);
    return NOT_DONE;
  }
  try {
    const development = values['development'] === true;
    const { url, close } = await openSite({ port, host, development, calendar: calendar.value });
    const screening = LOOPBACK.test(host) ? `\n${language === 'zh' ? '公开前筛查：' : 'Screening: '}${url}/screen` : '';
    terminal.out(
      language === 'zh'
        ? `公开已打开：${url}\n年报体检：${url}/check\n年报汇总：${url}/consolidate${screening}\n期限计算：${url}/clock\n按 Ctrl+C 结束`
        : `Gongkai is open: ${url}\nReport check: ${url}/check\nAdding up reports: ${url}/consolidate${screening}\nDeadline calculator: ${url}/clock\nCtrl+C ends it`,
    );
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    });
    await close();
    return DONE;
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? fault.code : null;
    if (code !== 'EADDRINUSE' && code !== 'EACCES' && code !== 'EADDRNOTAVAIL' && code !== 'ENOTFOUND') throw fault;
    terminal.err(
      language === 'zh'
        ? `不能在 ${host} 的端口 ${port} 打开（${code === 'EADDRINUSE' ? '已被占用，可用 --port 换一个' : code}）`
        : `cannot open port ${port} on ${host} (${code === 'EADDRINUSE' ? 'in use; choose another with --port' : code})`,
    );
    return NOT_DONE;
  }
}
