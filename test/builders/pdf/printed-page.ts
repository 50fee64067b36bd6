import { pathToFileURL } from 'node:url';
import type { Block, Cell, Table } from '../../../src/base/paper.ts';
import { FONTS } from '../office.ts';
import type { PrintStyle } from './print-style.ts';

/** The blocks of a paper as a page to be printed by a browser, or opened by an office program. */
export function printedPageOf(blocks: readonly Block[], style: PrintStyle = {}): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><style>${sheetOf(style)}</style></head><body>${blocks
    .map((block) => (block.kind === 'paragraph' ? `<p>${escaped(block.text)}</p>` : tableOf(block, style)))
    .join('\n')}</body></html>`;
}

const EDGES = {
  solid: '1px solid black',
  thick: '2pt solid black',
  dashed: '1px dashed black',
  dotted: '1px dotted black',
  double: '3px double black',
} as const;

function sheetOf(style: PrintStyle): string {
  const { border = 'solid', above = 0, size = 10.5, isLandscape = false, isNarrow = false } = style;
  const edges =
    border === 'none'
      ? ''
      : border === 'level'
        ? 'td { border-top: 1px solid black; border-bottom: 1px solid black }'
        : border === 'open'
          ? 'td { border: 1px solid black } tr > td:first-child.edge { border-left: none } td.last { border-right: none }'
          : `td { border: ${EDGES[border]} }`;
  return `@font-face { font-family: "Noto Serif SC"; src: url("${pathToFileURL(FONTS.serif).href}") }
@page { size: A4 ${isLandscape ? 'landscape' : 'portrait'}; margin: 2.2cm 2cm }
body { font-family: "Noto Serif SC"; font-size: ${size}pt; margin: 0 }
p { margin: 0; line-height: 1.8; text-indent: 2em; text-align: justify }
table { border-collapse: ${style.isSpaced ? 'separate' : 'collapse'}; width: ${isNarrow ? '60%' : '100%'}; margin-top: ${above}pt; font-size: ${size * (isNarrow ? 0.7 : 0.9)}pt }
td { padding: 2pt 3pt; text-align: center; vertical-align: ${style.upright ?? 'middle'} }
tr { break-inside: ${style.cutsRows === false ? 'avoid' : 'auto'} }
thead { display: ${style.repeatsHead ? 'table-header-group' : 'table-row-group'} }
.down { writing-mode: vertical-rl }
.head { background: ${style.isColoured ? '#dde8f5' : 'none'} }
${style.colours === 'rows' ? 'tr:nth-child(odd) { background: #eef }' : style.colours === 'words' ? '.word { background: #dde }' : ''}
${edges}`;
}

function tableOf(table: Table, style: PrintStyle): string {
  const heads = table.rows[0]?.[0]?.rowSpan ?? 1;
  const width = Math.max(...table.rows.flatMap((row) => row.map(({ column, columnSpan }) => column + columnSpan)));
  const row = (cells: readonly Cell[]) => `<tr>${cells.map((cell) => cellOf(cell, width, style)).join('')}</tr>`;
  const head = heads > 1 ? `<thead>${table.rows.slice(0, heads).map(row).join('')}</thead>` : '';
  return `<table>${head}<tbody>${table.rows
    .slice(heads > 1 ? heads : 0)
    .map(row)
    .join('\n')}</tbody></table>`;
}

function cellOf({ text, column, columnSpan, rowSpan }: Cell, width: number, style: PrintStyle): string {
  const marks = [
    column === 0 ? 'edge' : '',
    column + columnSpan === width ? 'last' : '',
    columnSpan > 3 ? 'head' : '',
    /^[\d.]*$/u.test(text) ? '' : 'word',
  ];
  const isGroup = rowSpan > 3;
  const content =
    isGroup && style.labels === 'turned'
      ? `<span class="down">${escaped(text)}</span>`
      : isGroup && style.labels === 'below'
        ? [...text].map(escaped).join('<br>')
        : escaped(text);
  return `<td colspan="${columnSpan}" rowspan="${rowSpan}" class="${marks.join(' ')}">${content}</td>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
