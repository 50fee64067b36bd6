import type { Words } from '../../base/words.ts';

/** 体检的一行: what was looked at, how it stands, and what to do about it. */
export type Check = {
  /** A stable name, for whoever reads the JSON. */
  readonly name: string;
  readonly lamp: Lamp;
  readonly words: Words;
  /** Null where nothing is to be done. */
  readonly remedy: Words | null;
};

/** 灯: in order; to be looked at; not in order. */
export type Lamp = 'well' | 'look' | 'wrong';

export const well = (name: string, words: Words): Check => ({ name, lamp: 'well', words, remedy: null });
export const look = (name: string, words: Words, remedy: Words): Check => ({ name, lamp: 'look', words, remedy });
export const wrong = (name: string, words: Words, remedy: Words): Check => ({ name, lamp: 'wrong', words, remedy });
