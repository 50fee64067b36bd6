import type { PassagePart } from '../../passage.ts';
import type { Block, SheetRow, TextSheet } from '../sheet.ts';
import { chooseLines, type Room } from './choose-lines.ts';
import { gapOf, linesOf, rowOf, type Line, type Marked } from './sheet-lines.ts';
import { stretchOf } from './stretch-of.ts';

/** Lines on one sheet. */
const MOST_LINES = 400;

type Naming = { readonly id: string; readonly title: string; readonly member: string | null };

/** 文稿各页: a text in the order in which it is read, long ones on several sheets. `around` stands on the first. */
export function textSheets(
  { main, around }: { readonly main: readonly number[]; readonly around: readonly number[] },
  marked: Marked,
  { naming, room }: { readonly naming: Naming; readonly room: Room },
): readonly TextSheet[] {
  const beside = blocksOf(around, marked, room).flat();
  const pages = blocksOf(main, marked, room);
  return (pages.length === 0 ? [[]] : pages).map((blocks, index) => ({
    kind: 'text',
    id: index === 0 ? naming.id : `${naming.id}-${index + 1}`,
    title: index === 0 ? naming.title : `${naming.title}（续${index}）`,
    member: naming.member,
    findings: 0,
    around: index === 0 ? beside : [],
    blocks,
  }));
}

/** Passages as blocks, cut into sheets. */
export function blocksOf(indices: readonly number[], marked: Marked, room: Room): readonly (readonly Block[])[] {
  const pages = new BlockPages(marked);
  for (const { kind, lines, findings } of chooseLines(linesOf(indices, marked), room)) {
    if (kind === 'gap') pages.leaveOut(lines, findings);
    else for (const line of lines) pages.show(line);
  }
  return pages.all;
}

/** 排成各页: lines become blocks, rows of one table together. */
class BlockPages {
  private readonly pages: Block[][] = [];
  private readonly marked: Marked;
  private table: { readonly number: number; readonly rows: SheetRow[] } | null = null;
  private count = MOST_LINES;

  constructor(marked: Marked) {
    this.marked = marked;
  }

  get all(): readonly (readonly Block[])[] {
    return this.pages;
  }

  show(line: Line): void {
    if (this.count >= MOST_LINES) {
      this.pages.push([]);
      this.table = null;
      this.count = 0;
    }
    this.count += 1;
    if (line.kind === 'paragraph') {
      const paragraph = paragraphOf(line.passage, this.marked);
      if (paragraph !== null) this.add(paragraph);
    } else this.rowsOf(line).push(rowOf(line, this.marked));
  }

  leaveOut(lines: readonly Line[], findings: number): void {
    const gap = gapOf(lines, findings);
    const { table } = this;
    if (table !== null && lines.every((line) => line.kind === 'row' && line.table === table.number))
      table.rows.push(gap);
    else this.add(gap);
  }

  private rowsOf({ table, name }: Extract<Line, { kind: 'row' }>): SheetRow[] {
    if (this.table?.number === table) return this.table.rows;
    const rows: SheetRow[] = [];
    this.add({ kind: 'table', name, rows });
    this.table = { number: table, rows };
    return rows;
  }

  private add(block: Block): void {
    this.table = null;
    const page = this.pages.at(-1);
    if (page === undefined) this.pages.push([block]);
    else page.push(block);
  }
}

function paragraphOf(index: number, { gathered, marks }: Marked): Block | null {
  const passage = gathered.passages[index];
  if (passage === undefined) return null;
  const isHeading = passage.part === 'body' && passage.heading !== null && passage.heading === passage.text.trim();
  return { kind: 'paragraph', part: passage.part, isHeading, ...stretchOf(index, passage, marks.get(index)) };
}

/** What is read in its place; the others stand beside it. */
const READ: ReadonlySet<PassagePart> = new Set(['body', 'cell', 'text_box', 'deleted']);
const ABOVE: ReadonlySet<PassagePart> = new Set(['header', 'watermark']);
const BELOW: ReadonlySet<PassagePart> = new Set(['footnote', 'footer']);

/** 排列: headers first, then the text, notes and footers; beside it comments, and of properties and files inside only what findings are about. */
export function arranged(
  indices: readonly number[],
  { gathered, marks }: Marked,
): { readonly main: readonly number[]; readonly around: readonly number[] } {
  const parts = { above: [] as number[], read: [] as number[], below: [] as number[], around: [] as number[] };
  for (const index of indices) {
    const passage = gathered.passages[index];
    if (passage === undefined) continue;
    const isInside = passage.hiddenBy === 'embedded' || passage.hiddenBy === 'attachment';
    if (!isInside && ABOVE.has(passage.part)) parts.above.push(index);
    else if (!isInside && READ.has(passage.part)) parts.read.push(index);
    else if (!isInside && BELOW.has(passage.part)) parts.below.push(index);
    else if (passage.part === 'comment' || marks.has(index)) parts.around.push(index);
  }
  return { main: [...parts.above, ...parts.read, ...parts.below], around: parts.around };
}
