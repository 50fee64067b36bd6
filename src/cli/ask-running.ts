import process from 'node:process';
import { databasePlace } from '../platform/config/index.ts';
import { askSocket } from '../platform/socket/index.ts';
import { NOT_DONE } from './command.ts';
import type { Flags } from './flags.ts';
import type { Surroundings } from './run.ts';
import type { Terminal } from './terminal.ts';

/** 交给运行着的程序: where one holds the data folder, it does the command and this process says what it says. Null where none does. */
export async function askRunning(
  { arguments: given, out, err }: Surroundings,
  { values }: Flags,
  terminal: Terminal,
): Promise<number | null> {
  const { data } = values;
  const place = databasePlace(typeof data === 'string' ? data : null, process.env);
  if (!place.ok || place.value.kind !== 'embedded') return null;
  const asked = {
    arguments: given,
    folder: process.cwd(),
    language: terminal.language,
    isColoured: terminal.isColoured,
    showsProgress: err.isTTY === true,
  };
  const asking = await askSocket(place.value.folder, asked, ({ kind, text }) => {
    if (kind === 'out') out.write(text);
    else err.write(text);
  });
  if (asking.kind === 'nobody') return null;
  if (asking.kind === 'answered') return asking.status;
  terminal.err(
    terminal.language === 'zh'
      ? `正在使用数据目录 ${place.value.folder} 的程序中断了这个命令，没有完成`
      : `the program that works in ${place.value.folder} broke off this command; it is not done`,
  );
  return NOT_DONE;
}
