import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { err, ok, type Result } from '../base/result.ts';
import type { Words } from '../base/words.ts';

/** Flags that every command takes. */
export const COMMON_FLAGS = {
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig;

export type Flags = {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly files: readonly string[];
};

/** Reads the flags of a command; a flag it does not know, or one without its value, is one clear sentence. */
export function readFlags(
  command: string,
  given: readonly string[],
  options: ParseArgsOptionsConfig,
): Result<Flags, Words> {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      options: { ...COMMON_FLAGS, ...options },
      allowPositionals: true,
      strict: true,
    });
    return ok({ values: values as Flags['values'], files: positionals });
  } catch (fault) {
    const flag = /'(-[^' ]+)/u.exec(fault instanceof Error ? fault.message : '')?.[1] ?? '';
    const isKnown = flag.slice(2) in options || flag.slice(2) in COMMON_FLAGS;
    return err(
      isKnown
        ? {
            zh: `选项 ${flag} 的值不对，用法见 gongkai ${command} --help`,
            en: `the value of ${flag} is not right; see gongkai ${command} --help`,
          }
        : {
            zh: `没有选项 ${flag}，用法见 gongkai ${command} --help`,
            en: `there is no option ${flag}; see gongkai ${command} --help`,
          },
    );
  }
}
