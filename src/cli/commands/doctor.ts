import { existsSync } from 'node:fs';
import process from 'node:process';
import type { Language } from '../../base/words.ts';
import { dayNumber } from '../../base/day.ts';
import { calendarAlarm } from '../../law/calendar/index.ts';
import { MACHINE_CLOCK } from '../../platform/clock/index.ts';
import { dataFolder } from '../../platform/config/index.ts';
import { holdsDatabase } from '../../platform/db/index.ts';
import { CALENDAR_FLAGS, calendarOf } from '../calendar-flag.ts';
import { DONE, ERRORS_FOUND, NOT_DONE, type Command } from '../command.ts';
import { calendarCheck, mailCheck, settingsChecks } from '../doctor/around-checks.ts';
import { well, wrong, type Check } from '../doctor/check.ts';
import { machineChecks } from '../doctor/machine-checks.ts';
import { registerChecks } from '../doctor/register-checks.ts';
import { REGISTER_FLAGS, withDatabase } from '../register.ts';
import { knownMarks } from '../secret.ts';
import type { Paint, Terminal } from '../terminal.ts';

/** `gongkai doctor`: what is wrong with this installation, and how to mend it. */
export const DOCTOR: Command = {
  name: 'doctor',
  usage: 'doctor [--data DIR] [--json] [--calendar FILE]',
  summary: {
    zh: '体检：这台机器上的程序哪里不对，怎么改',
    en: 'What is wrong with this installation, and how to mend it',
  },
  help: {
    zh: '  --data DIR        数据目录；不给时用 DATABASE_URL，再不然用默认的数据目录\n  --json            以 JSON 输出\n  --calendar FILE   连同要加载的放假安排一起检查\n\n每项一行：● 正常，▲ 要留意，■ 不对；后两种给出办法。程序运行着也可以用。\n\n退出状态：0 没有不对的，1 有，2 没能检查\n\n例：gongkai doctor --data /srv/gongkai',
    en: '  --data DIR        the data folder; else DATABASE_URL, else the usual folder\n  --json            answer as JSON\n  --calendar FILE   with the holiday plans that are to be loaded\n\nOne line each: ● in order, ▲ to be looked at, ■ wrong; the latter two say what to do. It works while the program runs.\n\nExit status: 0 nothing is wrong, 1 something is, 2 it could not be looked at\n\nExample: gongkai doctor --data /srv/gongkai',
  },
  flags: { ...REGISTER_FLAGS, json: { type: 'boolean' }, ...CALENDAR_FLAGS },
  run: async ({ values }, terminal) => {
    const { calendar: path } = values;
    const calendar = await calendarOf(
      typeof path === 'string' ? { ...values, calendar: terminal.pathOf(path) } : values,
    );
    if (!calendar.ok) {
      terminal.err(calendar.reason[terminal.language]);
      return NOT_DONE;
    }
    const data = terminal.register?.folder ?? (typeof values['data'] === 'string' ? values['data'] : null);
    const years = calendar.value.plans.map(({ year }) => year);
    const today = MACHINE_CLOCK.today();
    const checks = [...(await look(data, terminal)), calendarCheck(today, years)];
    if (values['json'] === true) {
      const missing = calendarAlarm(dayNumber(today), years)?.missingYear ?? null;
      const node = process.versions.node;
      terminal.out(JSON.stringify({ today, node, calendar_years: years, missing_year: missing, checks }, null, 2));
    } else {
      terminal.out(terminal.language === 'zh' ? `今天（北京时间）：${today}` : `Today in Beijing: ${today}`);
      for (const check of checks) terminal.out(lineOf(check, terminal.language, terminal.paint));
    }
    return checks.some(({ lamp }) => lamp === 'wrong') ? ERRORS_FOUND : DONE;
  },
};

async function look(data: string | null, terminal: Terminal): Promise<readonly Check[]> {
  const folder = dataFolder(data, process.env);
  const { checks, settings } = settingsChecks(data, process.env);
  const machine = await machineChecks(folder, process.env);
  const mail = settings === null ? [] : [await mailCheck(settings)];
  const isNone = settings?.place.kind !== 'server' && terminal.register === null && !holdsDatabase(folder);
  const register = isNone || settings === null ? [] : await lookAtRegister(data, folder, terminal);
  return [...machine, ...checks, ...register, ...mail];
}

async function lookAtRegister(data: string | null, folder: string, { register }: Terminal): Promise<readonly Check[]> {
  const around = {
    today: MACHINE_CLOCK.today(),
    milliseconds: MACHINE_CLOCK.milliseconds(),
    marks: existsSync(folder) || process.env['GONGKAI_SECRET'] ? await knownMarks(folder) : new Set<string>(),
  };
  if (register !== null) {
    const running = well('running', {
      zh: `程序正在运行：${register.address}`,
      en: `the program is running: ${register.address}`,
    });
    return [running, ...(await registerChecks(register.database, around))];
  }
  const done = await withDatabase({ data }, (database) => registerChecks(database, around));
  if (done.ok) return done.value;
  return [
    wrong('database', done.reason, {
      zh: '数据库服务器：看地址、口令和防火墙；数据目录：看是哪个进程在用',
      en: 'a server: look at address, password and firewall; a folder: see which process uses it',
    }),
  ];
}

function lineOf({ lamp, words, remedy }: Check, language: Language, paint: Paint): string {
  const { sign, colour } = LAMPS[lamp];
  const said = `${colour === null ? sign : paint(colour, sign)} ${words[language]}`;
  if (remedy === null) return said;
  return `${said}\n    ${language === 'zh' ? '办法：' : 'Remedy: '}${remedy[language]}`;
}

/** A sign as well as a colour, for who does not see colours. */
const LAMPS = {
  well: { sign: '●', colour: null },
  look: { sign: '▲', colour: 'yellow' },
  wrong: { sign: '■', colour: 'red' },
} as const;
