import { resolve } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Block, Cell, Table } from '../../../src/base/paper.ts';
import { FONTS } from '../office.ts';
import type { PrintStyle } from './print-style.ts';

let compiler: NodeCompiler | undefined;

/** Typesets a source with the fonts that the program carries. */
export function compileTypst(source: string): Uint8Array {
  compiler ??= NodeCompiler.create({
    fontArgs: [{ fontPaths: Object.values(FONTS).map((font) => resolve(font, '..')) }],
  });
  const pdf = compiler.pdf({ mainFileContent: source });
  compiler.evictCache(10);
  return new Uint8Array(pdf);
}

/** The blocks of a paper as a PDF by Typst. */
export function typstPdfOf(blocks: readonly Block[], style: PrintStyle = {}): Uint8Array {
  return compileTypst(typstOf(blocks, style));
}

/** The blocks of a paper as a source for Typst. */
export function typstOf(blocks: readonly Block[], style: PrintStyle = {}): string {
  const { size = 10.5, isLandscape = false, running = false } = style;
  const number = running ? `, numbering: "— 1 —", header: [某某年度报告汇编 #h(1fr) 内部编号 0012]` : '';
  return [
    `#set page(paper: "a4"${isLandscape ? ', flipped: true' : ''}${number})`,
    `#set text(font: "Noto Serif SC", size: ${size}pt, lang: "zh", region: "cn")`,
    `#set par(first-line-indent: (amount: 2em, all: true), justify: true)`,
    ...blocks.map((block) =>
      block.kind === 'paragraph'
        ? `#par[${escaped(block.text)}]\n`
        : `#v(${style.above ?? 0}pt)\n${tableOf(block, style)}`,
    ),
  ].join('\n');
}

function tableOf(table: Table, style: PrintStyle): string {
  const columns = Math.max(...table.rows.flatMap((row) => row.map(({ column, columnSpan }) => column + columnSpan)));
  const heads = headRows(table);
  const cells = table.rows.map((row) => row.map((cell) => cellOf(cell, style)).join(', '));
  const head = cells.slice(0, heads).join(',\n');
  const body = cells.slice(heads).join(',\n');
  const rows = heads > 0 && style.repeatsHead ? `table.header(repeat: true, ${head}),\n${body}` : cells.join(',\n');
  const widths = style.isNarrow ? `(${'auto, '.repeat(columns)})` : widthsOf(columns);
  const breakable = style.cutsRows === false ? '#show table.cell: set block(breakable: false)\n' : '';
  return `${breakable}#table(columns: ${widths}, align: center + horizon, inset: ${style.isNarrow ? 2 : 4}pt, stroke: ${strokeOf(style)}, ${rows})\n`;
}

const widthsOf = (columns: number): string => {
  if (columns === 10) return '(0.7fr, 1.2fr, 4fr, 1fr, 1fr, 1fr, 1fr, 1fr, 1fr, 1fr)';
  return columns === 4 ? '(2fr, 1fr, 1fr, 1fr)' : `(${'1fr, '.repeat(columns)})`;
};

/** Rows that a first cell reaches over, as the head of table 3; one row otherwise, none for table 2. */
function headRows({ rows }: Table): number {
  const down = rows[0]?.[0]?.rowSpan ?? 1;
  return down > 1 ? down : 0;
}

function cellOf({ text, columnSpan, rowSpan }: Cell, style: PrintStyle): string {
  const spans = `colspan: ${columnSpan}, rowspan: ${rowSpan}`;
  const isGroup = rowSpan > 3;
  const content =
    isGroup && style.labels === 'turned'
      ? `#rotate(-90deg, reflow: true)[${escaped(text)}]`
      : isGroup && style.labels === 'below'
        ? [...text].map(escaped).join(' \\ ')
        : escaped(text);
  const fill = style.isColoured && rowSpan === 1 && columnSpan > 3 ? ', fill: luma(220)' : '';
  return `table.cell(${spans}${fill})[${content}]`;
}

function strokeOf({ border = 'solid' }: PrintStyle): string {
  switch (border) {
    case 'solid':
      return '0.5pt';
    case 'thick':
      return '2pt';
    case 'dashed':
      return '(thickness: 0.5pt, dash: "dashed")';
    case 'dotted':
      return '(thickness: 0.7pt, dash: "dotted")';
    case 'double':
      return '0.5pt';
    case 'level':
      return '(x, y) => (top: 0.5pt, bottom: 0.5pt)';
    case 'open':
      return '(x, y) => (top: 0.5pt, bottom: 0.5pt, left: if x > 0 { 0.5pt })';
    case 'none':
      return 'none';
  }
}

const escaped = (text: string): string =>
  text.replace(/[\\#*_`$<>@[\]~/=+-]/gu, (sign) => `\\${sign}`).replaceAll('\n', ' \\ ');
