import type { Row } from 'write-excel-file/node';
import type { BlockToWrite, TableToWrite } from '../document.ts';
import { printable } from '../printable.ts';
import { rowHeight } from './row-height.ts';

/** A cell holds at most 32,767 signs; a longer paragraph goes on in the next row. */
const LONGEST = 32_000;

/** 文字行: a paragraph of text as one row of one wide cell. */
export function textRow(block: Exclude<BlockToWrite, TableToWrite>, width: number): readonly Row[] {
  const looks = LOOKS[block.kind];
  const shown = printable(block.kind === 'title' ? block.text.replaceAll('\n', '') : block.text);
  return piecesOf(shown).map((text) => [
    {
      ...textCell(text),
      alignVertical: 'top' as const,
      ...looks,
      height: rowHeight(text, width) * (looks.fontSize === undefined ? 1 : 1.8),
    },
  ]);
}

/** Text that stays text: a leading `=`, `+`, `-` or `@` makes no formula, not even when the cell is edited. */
export function textCell(text: string): { value: string; type: StringConstructor; wrap: boolean; format?: string } {
  return { value: escaped(text), type: String, wrap: true, ...(/^[=+\-@]/u.test(text) && { format: '@' }) };
}

/**
 * The sign for an unknown character, which the package takes out, is written by its number, as workbooks have it (ECMA-376, 22.9.2.19). Text that looks like
 * such a number by itself is marked.
 */
function escaped(text: string): string {
  return text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_').replaceAll('\ufffd', '_xFFFD_');
}

type Looks = { readonly align?: 'center' | 'right'; readonly fontSize?: number; readonly fontWeight?: 'bold' };

const LOOKS: Readonly<Record<Exclude<BlockToWrite, TableToWrite>['kind'], Looks>> = {
  title: { align: 'center', fontSize: 18, fontWeight: 'bold' },
  heading: { fontWeight: 'bold' },
  paragraph: {},
  addressee: {},
  signature: { align: 'right' },
};

function piecesOf(text: string): readonly string[] {
  if (text.length <= LONGEST) return [text];
  const pieces: string[] = [];
  for (let from = 0; from < text.length;) {
    // Never between the halves of a pair.
    const isPair = /[\ud800-\udbff]/.test(text[from + LONGEST - 1] ?? '');
    const end = from + LONGEST - (isPair ? 1 : 0);
    pieces.push(text.slice(from, end));
    from = end;
  }
  return pieces;
}
