/** What a caller asks: a command line, where it stands, and how it wants to be spoken to. */
export type Asked = {
  readonly arguments: readonly string[];
  /** The folder that paths are meant from. */
  readonly folder: string;
  readonly language: 'zh' | 'en';
  readonly isColoured: boolean;
  readonly showsProgress: boolean;
};

/** What comes back: text for its two streams, and at the end the exit status. */
export type Said =
  | { readonly kind: 'out' | 'err'; readonly text: string }
  | { readonly kind: 'end'; readonly status: number };

/** Spoken on both sides; a program that speaks otherwise is not understood. */
const PROTOCOL = 'gongkai.command.1';

/** Bytes that a caller may say, and that he may be told at once. */
export const MOST_ASKED = 256 * 1024;
export const MOST_SAID = 256 * 1024 * 1024;

export const askedFrame = (asked: Asked): unknown => ({ protocol: PROTOCOL, ...asked });

/** Null for whatever is not a question of this protocol. */
export function readAsked(value: unknown): Asked | null {
  if (!isObject(value) || value['protocol'] !== PROTOCOL) return null;
  const { arguments: given, folder, language, isColoured, showsProgress } = value;
  if (!Array.isArray(given) || !given.every((one): one is string => typeof one === 'string' && !one.includes('\0'))) {
    return null;
  }
  if (typeof folder !== 'string' || folder.includes('\0') || (language !== 'zh' && language !== 'en')) return null;
  if (typeof isColoured !== 'boolean' || typeof showsProgress !== 'boolean') return null;
  return { arguments: given, folder, language, isColoured, showsProgress };
}

/** Null for whatever no server of this protocol says. */
export function readSaid(value: unknown): Said | null {
  if (!isObject(value)) return null;
  const { kind, text, status } = value;
  if (kind === 'end') return typeof status === 'number' && Number.isInteger(status) ? { kind, status } : null;
  if (kind !== 'out' && kind !== 'err') return null;
  return typeof text === 'string' ? { kind, text } : null;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
