import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const HOUSE = fileURLToPath(new URL('../..', import.meta.url));

/** What a run of the program left behind. */
export type Run = { readonly status: number; readonly out: string; readonly err: string };

/** Runs the built program as a process of its own, in Chinese unless the arguments or the environment say otherwise. */
export function gongkai(
  given: readonly string[],
  around: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Run> {
  return start(process.execPath, [`${HOUSE}dist/main.js`, ...given], around);
}

/** The same by the way a person calls it: `bin/gongkai`. */
export function gongkaiByName(given: readonly string[], around: { cwd?: string } = {}): Promise<Run> {
  return start(`${HOUSE}bin/gongkai`, given, around);
}

function start(
  program: string,
  given: readonly string[],
  { cwd, env = {} }: { cwd?: string; env?: NodeJS.ProcessEnv },
) {
  const { PATH, HOME } = process.env;
  return new Promise<Run>((resolve) => {
    execFile(
      program,
      [...given],
      { ...(cwd === undefined ? {} : { cwd }), env: { PATH, HOME, ...env }, maxBuffer: 64 * 1024 * 1024 },
      (fault, out, err) => {
        const code = fault === null ? 0 : fault.code;
        resolve({ status: typeof code === 'number' ? code : -1, out, err });
      },
    );
  });
}
