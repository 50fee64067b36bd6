import type { Block, Paper, Paragraph, Row } from '../../../base/paper.ts';
import { Composition } from '../composition.ts';
import type { Meter } from '../meter.ts';
import { cutAtBarTables } from './bar-tables.ts';
import { markdownLine } from './markdown-line.ts';
import { cutAtTables } from './table-stretches.ts';

type LineReader = (line: string) => { readonly text: string; readonly heading: number | null };

/** 读取纯文本: every line is a paragraph, blank ones too. Tables written as HTML are read as tables. */
export async function readPlain(text: string, meter: Meter): Promise<Paper> {
  return readLines(text, (line) => ({ text: line, heading: null }), meter);
}

/** 读取 Markdown: headings, emphasis and links are reduced to their text; lines of pipes stay as they are. */
export async function readMarkdown(text: string, meter: Meter): Promise<Paper> {
  return readLines(text, markdownLine, meter);
}

async function readLines(text: string, readLine: LineReader, meter: Meter): Promise<Paper> {
  const blocks: Block[] = [];
  const tables = new Tables(meter);
  let line = 1;
  for (const stretch of cutAtTables(text)) {
    const lines = stretch.text.split(LINE_ENDS);
    if (stretch.isTable) for (const block of await tables.read(stretch.text)) blocks.push(block);
    else for (const block of linesAndTables(lines, line, readLine, meter)) blocks.push(block);
    line += lines.length - 1;
  }
  return { blocks };
}

/** Lines with the tables among them that are written with bars; `first` is the number of the first line. */
function* linesAndTables(
  lines: readonly string[],
  first: number,
  readLine: LineReader,
  meter: Meter,
): Generator<Block> {
  for (const stretch of cutAtBarTables(lines)) {
    if (stretch.kind === 'table') {
      meter.checkGrid(stretch.rows.length, stretch.rows[0]?.cells.length ?? 0);
      const rows = stretch.rows.map(({ at, cells }) => barRow(cells, first + at, readLine, meter));
      yield { kind: 'table', rows, place: { kind: 'line', line: first + stretch.from } };
    } else {
      for (const [index, line] of stretch.lines.entries())
        yield paragraph(readLine(line), first + stretch.from + index, meter);
    }
  }
}

function barRow(cells: readonly string[], line: number, readLine: LineReader, meter: Meter): Row {
  meter.step();
  meter.addCells(cells.length);
  return cells.map((cell, column) => {
    const { text } = readLine(cell);
    meter.addText(text.length);
    return { text, column, columnSpan: 1, rowSpan: 1, place: { kind: 'line', line }, inside: null };
  });
}

/** Line ends of all systems, and the signs with which word processors export soft breaks and page ends. */
const LINE_ENDS = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/;

function paragraph(read: ReturnType<LineReader>, line: number, meter: Meter): Paragraph {
  meter.step();
  meter.addParagraph();
  meter.addText(read.text.length);
  return { kind: 'paragraph', text: read.text, heading: read.heading, place: { kind: 'line', line } };
}

/** Reads the tables among the lines; their numbers run on through the file. */
class Tables {
  private readonly meter: Meter;
  private readonly composition: Composition;
  private readSoFar = 0;

  constructor(meter: Meter) {
    this.meter = meter;
    this.composition = new Composition(meter);
  }

  async read(html: string): Promise<readonly Block[]> {
    const { readStretch } = await import('../html/read-html.ts');
    readStretch(html, this.composition, this.meter);
    const blocks = this.composition.finish().blocks.slice(this.readSoFar);
    this.readSoFar += blocks.length;
    return blocks;
  }
}
