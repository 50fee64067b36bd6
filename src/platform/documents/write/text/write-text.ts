import { placedRows } from '../grid-places.ts';
import { printable } from '../printable.ts';
import type { BlockToWrite, DocumentToWrite, TableToWrite } from '../document.ts';

/**
 * 写纯文本: a line for a paragraph, tables with bars as in Markdown, which people can read and `readPaper` reads as tables. The mark of
 * UTF-8 at the beginning and the line ends of Windows are for its old Notepad.
 */
export function writeText({ blocks }: DocumentToWrite): Uint8Array {
  const lines = blocks.flatMap(linesOf);
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`);
}

function linesOf(block: BlockToWrite): readonly string[] {
  switch (block.kind) {
    case 'title':
      return [printable(block.text).replaceAll('\n', ''), ''];
    case 'heading':
      return block.level === 1 ? ['', ...textLines(block.text)] : textLines(block.text);
    case 'paragraph':
      return textLines(block.text).map((line) => `　　${line}`);
    case 'addressee':
      return textLines(block.text);
    case 'signature':
      return textLines(block.text).map((line) => `${'　'.repeat(20)}${line}`);
    case 'table':
      return ['', ...(block.captionPrinted ? [block.caption] : []), ...barLines(block), ''];
  }
}

const textLines = (text: string): readonly string[] => printable(text).split('\n');

/** One line a row; the places of merged cells stay empty, and the ruler stands under the head. */
function barLines(table: TableToWrite): readonly string[] {
  const width = table.columnWidths.length;
  const rows = placedRows(table).map((row) => {
    const texts = Array.from({ length: width }, () => '');
    for (const { cell, column } of row) texts[column] = barCell(cell.text);
    return `| ${texts.join(' | ')} |`;
  });
  const ruler = `|${' --- |'.repeat(width)}`;
  return rows.toSpliced(Math.max(1, table.headRows), 0, ruler);
}

/** Bars, and what else would be read as a mark, stand behind a backslash; a line break is `<br>`. */
const barCell = (text: string): string =>
  printable(text)
    .replace(/[\\|<]/gu, String.raw`\$&`)
    .replaceAll('\t', ' ')
    .replaceAll('\n', '<br>');
