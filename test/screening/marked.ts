import type { Block } from '../../src/base/paper.ts';
import { linesOf, tableOf } from '../builders/report-grids.ts';

/** What a document of the corpus holds: lines, and tables as rows of cells; `⟦rule:value⟧` marks what must be found. */
export type Draft = readonly (string | readonly (readonly string[])[])[];

/** Something that must be found: its rule and its value as it stands. */
export type Expected = { readonly rule: string; readonly value: string };

const MARK = /⟦(?<rule>[a-z_]+):(?<value>[^⟧]*)⟧/gu;

/** The draft without its marks, as the blocks of a paper, and what was marked. */
export function unmarked(draft: Draft): { readonly blocks: readonly Block[]; readonly expected: readonly Expected[] } {
  const expected: Expected[] = [];
  const plain = (text: string): string =>
    text.replaceAll(MARK, (_, rule: string, value: string) => {
      expected.push({ rule, value });
      return value;
    });
  const blocks = draft.flatMap((part): readonly Block[] =>
    typeof part === 'string'
      ? linesOf(plain(part))
      : [tableOf(part.map((row) => row.map((text) => ({ text: plain(text), across: 1, down: 1 }))))],
  );
  return { blocks, expected };
}

/** A mark. */
export const mark = (rule: string, value: string): string => `⟦${rule}:${value}⟧`;
