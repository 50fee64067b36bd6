import type { Words } from '../base/words.ts';
import { isDiskFull } from '../platform/disk/index.ts';
import { DONE, NOT_DONE } from './command.ts';
import type { Door } from './doors.ts';
import { readFlags } from './flags.ts';
import { sayCommandHelp, sayHelp } from './help.ts';
import { languageOf, terminalOf, type Place } from './terminal.ts';

/** What a process gives a command to work with. */
export type Surroundings = Place & {
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly version: string;
};

/** 运行命令: finds the command, reads its flags, runs it; answers the exit status. A fault of ours is one sentence, its trace only with GONGKAI_TRACE. */
export async function run(doors: readonly Door[], surroundings: Surroundings): Promise<number> {
  const [name, ...given] = commandFirst(surroundings.arguments);
  const asked = languageAsked(given);
  const plain = terminalOf(
    surroundings,
    surroundings.environment,
    languageOf(asked ?? undefined, surroundings.environment),
    null,
  );
  if (name === '--version' || name === '-V') {
    plain.out(surroundings.version);
    return DONE;
  }
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const commands = await Promise.all(doors.map(({ open }) => open()));
    plain.out(sayHelp(commands, plain.language));
    return name === undefined ? NOT_DONE : DONE;
  }
  if (asked !== null && asked !== 'zh' && asked !== 'en') {
    plain.err(plain.language === 'zh' ? `--lang 应为 zh 或 en，不是“${asked}”` : `--lang is zh or en, not "${asked}"`);
    return NOT_DONE;
  }
  const door = doors.find((one) => one.name === name);
  if (!door) {
    plain.err(
      plain.language === 'zh'
        ? `没有命令 ${name}，用 gongkai --help 看全部命令`
        : `there is no command ${name}; see gongkai --help`,
    );
    return NOT_DONE;
  }
  const command = await door.open();
  const flags = readFlags(name, given, command.flags);
  if (!flags.ok) {
    plain.err(flags.reason[plain.language]);
    return NOT_DONE;
  }
  const { values } = flags.value;
  const colour = values['no-color'] === true ? false : values['color'] === true ? true : null;
  const terminal = terminalOf(surroundings, surroundings.environment, plain.language, colour);
  if (values['help'] === true) {
    terminal.out(sayCommandHelp(command, terminal.language));
    return DONE;
  }
  try {
    if (door.isOnRegister === true && terminal.register === null) {
      const { askRunning } = await import('./ask-running.ts');
      const status = await askRunning(surroundings, flags.value, terminal);
      if (status !== null) return status;
    }
    return await command.run(flags.value, terminal);
  } catch (fault) {
    terminal.err(sayFault(fault)[terminal.language]);
    if (surroundings.environment['GONGKAI_TRACE'] && fault instanceof Error) terminal.err(fault.stack ?? '');
    return NOT_DONE;
  }
}

/** What stands behind `--lang`; null where it is not given. */
function languageAsked(given: readonly string[]): string | null {
  const at = given.findIndex((one) => one === '--lang' || one.startsWith('--lang='));
  const flag = given[at];
  if (flag === undefined) return null;
  return flag === '--lang' ? (given[at + 1] ?? '') : flag.slice('--lang='.length);
}

/** The language, said before the command, belongs to it all the same. */
function commandFirst(given: readonly string[]): readonly string[] {
  const [flag = '', ...rest] = given;
  if (flag.startsWith('--lang=')) return [...rest.slice(0, 1), flag, ...rest.slice(1)];
  return flag === '--lang' && rest.length > 1
    ? [...rest.slice(1, 2), flag, ...rest.slice(0, 1), ...rest.slice(2)]
    : given;
}

function sayFault(fault: unknown): Words {
  if (isDiskFull(fault)) {
    return {
      zh: '磁盘没有剩余空间，没有完成；腾出空间再运行一次',
      en: 'there is no room on the disk; not done. Make room and run it again',
    };
  }
  const message = fault instanceof Error ? fault.message : String(fault);
  return { zh: `程序出错，没有完成：${message}`, en: `a fault of the program; not done: ${message}` };
}
