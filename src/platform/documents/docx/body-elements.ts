import type { Attributes } from '../xml.ts';
import type { BodyReader } from './body-reader.ts';
import { isOn, wholeValue } from './part.ts';

type Open = (reader: BodyReader, attributes: Attributes) => void;

const merge = (attributes: Attributes): 'restart' | 'continue' =>
  attributes['w:val'] === 'restart' ? 'restart' : 'continue';

/** Deleted and moved-away text, field codes, earlier properties, phonetic text, properties that say nothing about text. */
const SKIPPED = [
  'w:moveFrom',
  'w:delText',
  'w:instrText',
  'w:delInstrText',
  'w:rt',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:sectPr',
  'w:tblPr',
  'w:tblPrEx',
  'w:tblGrid',
  'w:tabs',
  'w:pBdr',
  'w:rPrChange',
  'w:pPrChange',
  'w:tblPrChange',
  'w:tblGridChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
  'w:numberingChange',
  'w:altChunk',
] as const;

/** What is done where an element begins; `skip` leaves out all that is in it. Any other element is transparent. */
export const OPEN: ReadonlyMap<string, Open | 'skip'> = new Map<string, Open | 'skip'>([
  ...SKIPPED.map((name): [string, 'skip'] => [name, 'skip']),
  ['w:p', (reader) => reader.beginParagraph()],
  ['w:pPr', (reader) => reader.beginMark(true)],
  ['w:pStyle', (reader, at) => reader.property((paragraph) => (paragraph.style = at['w:val'] ?? null))],
  ['w:outlineLvl', (reader, at) => reader.property((paragraph) => (paragraph.outline = wholeValue(at)))],
  ['w:numId', (reader, at) => reader.property((paragraph) => (paragraph.list = at['w:val'] ?? null))],
  ['w:ilvl', (reader, at) => reader.property((paragraph) => (paragraph.level = wholeValue(at)))],
  ['w:r', (reader) => reader.hide(false)],
  ['w:rStyle', (reader, at) => reader.hideByStyle(at['w:val'])],
  ['w:vanish', (reader, at) => reader.hide(isOn(at))],
  ['w:del', (reader) => reader.delete()],
  ['w:t', (reader, at) => reader.beginText(at)],
  ['m:t', (reader, at) => reader.beginText(at)],
  ['w:tab', (reader) => reader.write('\t')],
  ['w:ptab', (reader) => reader.write('\t')],
  ['w:br', (reader, at) => reader.breakLine(at['w:type'])],
  ['w:cr', (reader) => reader.breakLine(undefined)],
  ['w:noBreakHyphen', (reader) => reader.write('-')],
  ['w:fldChar', (reader, at) => reader.markField(at['w:fldCharType'])],
  ['mc:AlternateContent', (reader) => reader.beginAlternatives()],
  ['mc:Choice', (reader, at) => reader.alternative(at['Requires'] ?? '')],
  ['mc:Fallback', (reader) => reader.alternative(null)],
  ['w:tbl', (reader) => reader.beginTable()],
  ['w:tr', (reader) => reader.beginRow()],
  ['w:trPr', (reader) => reader.rowProperties(true)],
  ['w:gridBefore', (reader, at) => reader.tableProperty((table) => table.leaveOut(wholeValue(at) ?? 0))],
  ['w:hidden', (reader, at) => reader.tableProperty((table) => isOn(at) && table.strikeOut())],
  ['w:tc', (reader) => reader.beginCell()],
  ['w:gridSpan', (reader, at) => reader.tableProperty((table) => table.span(wholeValue(at) ?? 1))],
  ['w:vMerge', (reader, at) => reader.tableProperty((table) => table.mergeDown(merge(at)))],
  ['w:hMerge', (reader, at) => reader.tableProperty((table) => table.mergeAcross(merge(at)))],
]);

/** What is done where an element ends. */
export const CLOSE: ReadonlyMap<string, (reader: BodyReader) => void> = new Map<string, (reader: BodyReader) => void>([
  ['w:p', (reader) => reader.endParagraph()],
  ['w:pPr', (reader) => reader.beginMark(false)],
  ['w:t', (reader) => reader.endText()],
  ['m:t', (reader) => reader.endText()],
  ['mc:AlternateContent', (reader) => reader.endAlternatives()],
  ['w:tc', (reader) => reader.endCell()],
  ['w:tr', (reader) => reader.endRow()],
  ['w:trPr', (reader) => reader.rowProperties(false)],
  ['w:tbl', (reader) => reader.endTable()],
]);
