import type { Answer, Caller } from '../platform/socket/index.ts';
import { REGISTER_DOORS } from './doors.ts';
import { run } from './run.ts';
import type { Register } from './service.ts';
import type { Stream } from './terminal.ts';

/** 代办命令: does the commands of the register for those who ask over the socket, as if they stood here. Others than these are not known. */
export function answerCommands(register: Register, version: string): Answer {
  return (asked, caller) =>
    run(REGISTER_DOORS, {
      arguments: asked.arguments,
      environment: { LANG: asked.language, ...(asked.isColoured ? {} : { NO_COLOR: '1' }) },
      version,
      out: streamTo(caller, 'out', asked.isColoured),
      err: streamTo(caller, 'err', asked.showsProgress),
      folder: asked.folder,
      register,
      gone: caller.gone,
    });
}

function streamTo(caller: Caller, kind: 'out' | 'err', isTTY: boolean): Stream {
  return {
    isTTY,
    // Whoever writes much waits until it was read.
    write: (text) => {
      caller.say({ kind, text: typeof text === 'string' ? text : Buffer.from(text).toString('utf8') });
      return false;
    },
    once: (_, listener) => void caller.caughtUp().then(listener),
  };
}
