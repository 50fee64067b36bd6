import type { Block } from '../../src/base/paper.ts';
import { linesOf, tableOf } from '../builders/report-grids.ts';

/** What a document of the corpus holds: lines, and tables as rows of cells; `⟦rule:value⟧` marks what must be found. */
export type Draft = readonly (string | readonly (readonly string[])[])[];

/** Where a mark stands: in the nth line (from 0), or in a cell of the nth table. */
export type Spot =
  | { readonly line: number }
  | { readonly table: number; readonly row: number; readonly column: number };

/** Something that must be found: its rule, its value as it stands, and where. What is `open` may be found or not: the norm leaves it to judgement. */
export type Expected = { readonly rule: string; readonly value: string; readonly spot: Spot; readonly open: boolean };

const MARK = /⟦(?<open>\??)(?<rule>[a-z_]+):(?<value>[^⟧]*)⟧/gu;

/** Rules by the letter that stands for them in documents written out. */
const LETTERS: Readonly<Record<string, string>> = {
  i: 'resident_id',
  m: 'mobile_phone',
  t: 'landline_phone',
  c: 'bank_card',
  p: 'passport',
  e: 'email',
  a: 'home_address',
  l: 'licence_plate',
  d: 'medical',
  k: 'minor',
  s: 'secrecy_marking',
  n: 'internal_marking',
  w: 'error_word',
  x: 'artefact',
};

/** The draft without its marks, as the blocks of a paper, and what was marked. */
export function unmarked(draft: Draft): { readonly blocks: readonly Block[]; readonly expected: readonly Expected[] } {
  const expected: Expected[] = [];
  const plain = (text: string, spot: Spot): string =>
    text.replaceAll(MARK, (_, open: string, rule: string, value: string) => {
      expected.push({ rule: LETTERS[rule] ?? rule, value, spot, open: open !== '' });
      return value;
    });
  let lines = 0;
  let tables = 0;
  const blocks = draft.flatMap((part): readonly Block[] => {
    if (typeof part === 'string') {
      const line = lines;
      lines += 1;
      return linesOf(plain(part, { line }));
    }
    const table = tables;
    tables += 1;
    return [
      tableOf(
        part.map((cells, row) =>
          cells.map((text, column) => ({ text: plain(text, { table, row, column }), across: 1, down: 1 })),
        ),
      ),
    ];
  });
  return { blocks, expected };
}

/** A mark. */
export const mark = (rule: string, value: string): string => `⟦${rule}:${value}⟧`;
