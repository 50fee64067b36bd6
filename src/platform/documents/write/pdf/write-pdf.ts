import type { NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { BlockToWrite, CellToWrite, DocumentToWrite, TableToWrite } from '../document.ts';
import type { TakeNote } from '../note.ts';
import { printable } from '../printable.ts';
import { measuresOf } from './table-measures.ts';
import { PAPER_TEMPLATE } from './paper-template.data.ts';
import { typesetter, type Offence } from './typesetter.ts';
import { withUaIdentification } from './ua-identification.ts';

/**
 * 写 PDF: a tagged PDF/A-2a that also carries the marks of PDF/UA-1. Typst checks one standard at a time: the pages must pass its check
 * of UA-1, are then written as A-2a, and the identification of UA-1 is added. No validator of either standard is part of the program.
 */
export async function writePdf(document: DocumentToWrite, note: TakeNote): Promise<Uint8Array> {
  const setter = typesetter();
  if (setter.missingFolder !== null) note({ kind: 'no_fonts_folder', folder: setter.missingFolder });
  const data = dataOf(document);
  const pages = setter.set(PAPER_TEMPLATE, { document: data });
  const written = inStandard(pages);
  setter.forget();
  if (!('words' in written)) return withUaIdentification(written);
  const signs = offendingSigns(data, written);
  note(signs.length > 0 ? { kind: 'signs_not_printed', signs } : { kind: 'no_standard', why: written.words });
  return setter.plainPdf(pages);
}

/** The pages as A-2a after the check of UA-1, or what one of them forbids. */
function inStandard(pages: NodeTypstDocument): Uint8Array | Offence {
  const checked = typesetter().pdf(pages, 'ua-1');
  return 'words' in checked ? checked : typesetter().pdf(pages, 'a-2a');
}

/** Typst names one sign a time. All rare signs of the document are set on a small page, and taken out of it one by one until it passes. */
function offendingSigns(data: string, first: Offence): readonly string[] {
  if (first.sign === null) return [];
  const signs = [first.sign];
  let rare = [...new Set(data.match(RARE) ?? [])].filter((sign) => sign !== first.sign);
  while (signs.length < MOST_SIGNS && rare.length > 0) {
    const page = dataOf({ title: '字', author: null, blocks: [{ kind: 'paragraph', text: rare.join(' ') }] });
    const written = inStandard(typesetter().set(PAPER_TEMPLATE, { document: page }));
    const sign = 'words' in written ? written.sign : null;
    if (sign === null || !rare.includes(sign)) break;
    signs.push(sign);
    rare = rare.filter((one) => one !== sign);
  }
  return signs;
}

/** Signs beyond those that every Chinese font has. */
const RARE = /[^\n -\u024f\u2010-\u2027\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/gu;

const MOST_SIGNS = 20;

/** What the template prints: the document as data, with the measures of its tables. */
export function dataOf({ title, author, blocks }: DocumentToWrite): string {
  return JSON.stringify({
    title: shown(title),
    author: author === null ? [] : [shown(author)],
    blocks: blocks.map((block, index) => blockData(block, isBelowFirstLevel(blocks, index))),
  });
}

/** Headings of the second level before any of the first are none for UA-1. */
const isBelowFirstLevel = (blocks: readonly BlockToWrite[], index: number): boolean =>
  blocks.slice(0, index).some((block) => block.kind === 'heading' && block.level === 1);

function blockData(block: BlockToWrite, isBelow: boolean): object {
  if (block.kind === 'heading') return { ...block, level: isBelow ? block.level : 1, text: shown(block.text) };
  if (block.kind !== 'table') return { ...block, text: shown(block.text) };
  const { kind, caption, captionPrinted, columnWidths } = block;
  const { sizeOf, height } = measuresOf(block);
  const stretches = stretchesOf(block).map(({ rows, ...stretch }) => ({
    ...stretch,
    rows: rows.map((row) => row.map((cell) => ({ ...cell, text: shown(cell.text), size: sizeOf(cell) }))),
  }));
  return { kind, caption: shown(caption), captionPrinted, columnWidths, height, stretches };
}

type Stretch = { isHead: boolean; isRepeated: boolean; rows: (readonly CellToWrite[])[] };

/** Rows of heads and rows of figures by turns: heads are tagged as heads; those at the top come again on each page. */
function stretchesOf({ rows, headRows }: TableToWrite): readonly Stretch[] {
  const stretches: Stretch[] = [];
  rows.forEach((row, index) => {
    const isRepeated = index < headRows;
    const isHead = isRepeated || row.every(({ head }) => head === 'column');
    const last = stretches.at(-1);
    if (last?.isHead === isHead && last.isRepeated === isRepeated) last.rows.push(row);
    else stretches.push({ isHead, isRepeated, rows: [row] });
  });
  return stretches;
}

/** Signs without a width of their own have no picture in any font; a tab is a blank on a printed page. */
const shown = (text: string): string =>
  printable(text)
    .replaceAll('\t', ' ')
    .replace(/[\u200b-\u200f\u2060\ufeff]/gu, '');
