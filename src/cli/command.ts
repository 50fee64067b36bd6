import type { ParseArgsOptionsConfig } from 'node:util';
import type { Words } from '../base/words.ts';
import type { Flags } from './flags.ts';
import type { Terminal } from './terminal.ts';

/** Exit status of every command: done; done and errors were found; could not be done. */
export const DONE = 0;
export const ERRORS_FOUND = 1;
export const NOT_DONE = 2;

/** 命令: one command of `gongkai`, with its flags and what it says of itself. */
export type Command = {
  readonly name: string;
  readonly usage: string;
  readonly summary: Words;
  readonly help: Words;
  readonly flags: ParseArgsOptionsConfig;
  readonly run: (flags: Flags, terminal: Terminal) => Promise<number>;
};
