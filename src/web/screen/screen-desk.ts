import type { NamedFile } from '../checking.ts';

/** What was typed about a file, by the names of its fields: choices, reasons, boxes. */
export type Typed = ReadonlyMap<string, string>;

export type HeldFile = NamedFile & { readonly typed: Typed };

/** 案头: the files of one screening with all that was typed. It lives in the page's form and in nothing else. */
export type ScreenDesk = {
  readonly files: readonly HeldFile[];
  /** Which file is open; null where the list of files is. */
  readonly open: number | null;
  readonly lexicon: NamedFile | null;
  readonly allow: NamedFile | null;
  /** Who decides, for the record. */
  readonly by: string;
};

/** Names of the form's fields that carry the desk. */
export const DESK_FIELDS = { open: 'open', by: 'by', lexicon: 'lexicon', allow: 'allow', act: 'act' } as const;

export const heldField = (index: number, part: 'name' | 'bytes' | 'typed'): string => `held.${index}.${part}`;
export const listField = (list: 'lexicon' | 'allow', part: 'name' | 'bytes'): string => `${list}.${part}`;

const TYPED = /^(?:choice|reason|ground|group|words|box)\.\P{Cc}{1,120}$/u;

/** Whether a field is one that is typed about a file. */
export const isTyped = (name: string): boolean => TYPED.test(name);
