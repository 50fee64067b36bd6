import { resolve } from 'node:path';
import { styleText } from 'node:util';
import type { Language } from '../base/words.ts';
import type { Register } from './service.ts';

/** Where a command speaks: answers on `out`, everything else on `err`. */
export type Terminal = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Answers of a long run, with their line ends, or their bytes: waits until whoever reads them has caught up. */
  readonly flush: (text: string | Uint8Array) => Promise<void>;
  readonly language: Language;
  readonly paint: Paint;
  readonly isColoured: boolean;
  /** Rewrites one line of progress; does nothing where nobody looks on. Ends the work by a fault where whoever asked for it is gone. */
  readonly progress: (text: string) => void;
  /** A path as whoever asks means it: from the folder that he stands in. */
  readonly pathOf: (path: string) => string;
  /** The register that is open already, where the command runs inside the program that holds it. */
  readonly register: Register | null;
};

/** Colours and weights; leaves the text alone where colour is not wanted. */
export type Paint = (style: 'red' | 'yellow' | 'cyan' | 'dim' | 'bold', text: string) => string;

/** How something is said to people: in which language, with which colours. */
export type Voice = Pick<Terminal, 'language' | 'paint'>;

/** What a process writes on; one that can say when it has caught up is waited for. */
export type Stream = {
  readonly isTTY?: boolean;
  write(text: string | Uint8Array): unknown;
  once?(event: 'drain', listener: () => void): unknown;
};

/** Where a command runs. Left out: in a process of its own. */
export type Place = {
  readonly out: Stream;
  readonly err: Stream;
  readonly folder?: string;
  readonly register?: Register;
  /** Aborted when whoever asked is gone. */
  readonly gone?: AbortSignal;
};

/** The terminal of this process. Colour only where a person looks on and `NO_COLOR` is not set. */
export function terminalOf(
  streams: Place,
  environment: Readonly<Record<string, string | undefined>>,
  language: Language,
  colour: boolean | null,
): Terminal {
  const isColoured =
    colour ?? (streams.out.isTTY === true && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb');
  return {
    out: (text) => void streams.out.write(`${text}\n`),
    err: (text) => void streams.err.write(`${text}\n`),
    flush: async (text) => {
      if (streams.out.write(text) !== false) return;
      await new Promise<void>((resolve) => {
        if (streams.out.once) streams.out.once('drain', resolve);
        else resolve();
      });
    },
    language,
    isColoured,
    paint: painter(isColoured),
    pathOf: (path) => resolve(streams.folder ?? '', path),
    register: streams.register ?? null,
    progress: (text) => {
      streams.gone?.throwIfAborted();
      if (streams.err.isTTY === true) streams.err.write(`\r\u001b[2K${text}`);
    },
  };
}

/** Paints, or leaves alone. */
export const painter =
  (isColoured: boolean): Paint =>
  (style, text) =>
    isColoured ? styleText(style, text, { validateStream: false }) : text;

/** The language of the terminal: `--lang`, else LANG and its kin, else Chinese. */
export function languageOf(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const wanted = asked ?? environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? 'zh';
  return /^en/iu.test(wanted) ? 'en' : 'zh';
}
