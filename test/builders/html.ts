import type { Block, Cell, Paper } from '../../src/base/paper.ts';
import { escaped } from './markup.ts';

/** A page of these blocks, as a content system would write it. */
export function htmlOf(paper: Paper): string {
  const body = paper.blocks.map(blockHtml).join('\n');
  return `<!DOCTYPE html>\n<html lang="zh-CN"><head><meta charset="utf-8"><title>页面</title></head>\n<body>\n${body}\n</body></html>\n`;
}

function blockHtml(block: Block): string {
  if (block.kind === 'table') {
    const rows = block.rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`);
    return `<table border="1"><tbody>\n${rows.join('\n')}\n</tbody></table>`;
  }
  const tag = block.heading === null ? 'p' : `h${Math.min(block.heading, 6)}`;
  return `<${tag}>${lineHtml(block.text)}</${tag}>`;
}

function cellHtml(cell: Cell): string {
  const spans = [
    cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : '',
    cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : '',
  ].join('');
  const content = cell.inside === null ? lineHtml(cell.text) : cell.inside.map(blockHtml).join('');
  return `<td${spans}>${content}</td>`;
}

function lineHtml(text: string): string {
  return text === '' ? '&nbsp;' : escaped(text).replaceAll('\n', '<br>');
}
