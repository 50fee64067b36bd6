import type { XmlDocument, XmlElement } from '../../../platform/documents/raw/index.ts';
import type { HiddenKind } from '../../finding.ts';
import type { CellContext, PassagePart } from '../../passage.ts';
import { isPale } from '../colour.ts';
import type { Collector } from '../collector.ts';
import { leadsInside } from '../inside-link.ts';
import { PassageText } from '../passage-text.ts';
import { cellContext, type RowCell } from '../cell-context.ts';
import { drawingIn } from './word-drawing.ts';
import { readWordParagraph, type Unseen } from './word-paragraph.ts';
import { fillOf, isOn, type WordStyles } from './run-looks.ts';

/** Where a stretch of the document stands and how it is told: `place` stands before its tables and boxes. */
export type StoryFrame = {
  readonly part: PassagePart;
  /** Place of a text that is told as one; null for the body, whose paragraphs are told one by one. */
  readonly place: string | null;
  /** What stands before the places of tables: `页眉 > `. */
  readonly within: string;
  readonly hiddenBy: HiddenKind | null;
  /** Colour of what it stands on; null where that cannot be told. */
  readonly ground: string | null;
  readonly cell: CellContext | null;
};

/** 文稿的一部分: reads body, headers, notes, comments and boxes: their paragraphs and tables, and what is hidden in them. */
export class WordStory {
  /** Runs and rows that are hidden: they do not come into a clean copy. */
  readonly leaving = new Set<XmlElement>();
  private readonly collector: Collector;
  private readonly styles: WordStyles;
  private paragraphs = 0;
  private boxes = 0;
  private pictures = 0;
  private heading: string | null = null;
  private readonly tables = new Map<string, number>();

  constructor(collector: Collector, styles: WordStyles) {
    this.collector = collector;
    this.styles = styles;
  }

  /** Reads what stands in an element. Paragraphs of the body are told one by one; those of anything else are one passage. */
  read(container: XmlElement, frame: StoryFrame): void {
    const joined = new PassageText();
    this.readBlocks(container, frame, joined);
    if (frame.place !== null) {
      const { part, place, hiddenBy, cell } = frame;
      this.collector.say({ text: joined.text, place, part, hiddenBy, cell, heading: this.heading }, joined.origin);
    }
  }

  private readBlocks(container: XmlElement, frame: StoryFrame, joined: PassageText): void {
    for (const child of container.elements()) {
      if (child.name === 'w:p') this.readParagraph(child, frame, joined);
      else if (child.name === 'w:tbl') this.readTable(child, frame);
      else if (child.name === 'w:del' || child.name === 'w:moveFrom') {
        this.readBlocks(child, { ...frame, hiddenBy: frame.hiddenBy ?? 'tracked_change' }, joined);
      } else if (child.name === 'mc:AlternateContent') {
        const shown = child.child('mc:Choice') ?? child.child('mc:Fallback');
        if (shown !== undefined) this.readBlocks(shown, frame, joined);
      } else if (!PROPERTIES.has(child.name)) this.readBlocks(child, frame, joined);
    }
  }

  private readParagraph(paragraph: XmlElement, frame: StoryFrame, joined: PassageText): void {
    const { ground, hiddenBy, part } = frame;
    const read = readWordParagraph(paragraph, { styles: this.styles, ground, leaves: hiddenBy !== null });
    for (const run of read.hiddenRuns) this.leaving.add(run);
    if (frame.place === null) {
      this.paragraphs += 1;
      if (read.outline !== null && !read.seen.isBlank) this.heading = read.seen.text.trim();
    }
    const place = frame.place ?? `第${this.paragraphs}段`;
    if (frame.place === null) {
      this.collector.say({ text: read.seen.text, place, part, hiddenBy, heading: this.heading }, read.seen.origin);
    } else {
      if (joined.text !== '') joined.append('\n', null);
      joined.appendAll(read.seen);
    }
    for (const unseen of read.unseen) this.tellUnseen(unseen, { seen: read.seen, place, frame });
    for (const { element, hiddenBy: own } of read.drawings) {
      this.readDrawing(element, { ...frame, hiddenBy: hiddenBy ?? own });
    }
  }

  /** What is hidden is looked at with the figures that it continues: half a number may be deleted, and the other half not. */
  private tellUnseen(
    unseen: Unseen,
    { seen, place, frame }: { seen: PassageText; place: string; frame: StoryFrame },
  ): void {
    const whole = new PassageText();
    if (RUNS_ON.test(unseen.text.text.slice(0, 1))) whole.appendAll(seen.slice(0, unseen.at).tail());
    whole.appendAll(unseen.text);
    if (RUNS_ON.test(unseen.text.text.slice(-1))) whole.appendAll(seen.slice(unseen.at).head());
    const hiddenBy = frame.hiddenBy ?? unseen.kind ?? 'hidden_text';
    // The code of a field stays in a copy, as properties do.
    const isCode = unseen.kind === null && frame.hiddenBy === null;
    const part = isCode ? 'property' : hiddenBy === 'tracked_change' ? 'deleted' : frame.part;
    this.collector.say(
      { text: whole.text, place, part, hiddenBy, cell: frame.cell, heading: this.heading },
      whole.origin,
    );
    const isNew = unseen.kind !== null && frame.hiddenBy === null && !unseen.text.isBlank;
    if (isNew) this.collector.hide(hiddenBy, unseen.text.text.trim(), place);
    if (unseen.kind === null && leadsInside(unseen.text.text)) {
      this.collector.hide('external_link', unseen.text.text.trim(), place);
    }
  }

  private readDrawing(element: XmlElement, seen: StoryFrame): void {
    const drawing = drawingIn(element);
    const isHidden = drawing.isHidden && seen.hiddenBy === null && drawing.boxes.length > 0;
    const frame = isHidden ? { ...seen, hiddenBy: 'hidden_text' as const } : seen;
    if (isHidden) {
      this.leaving.add(element);
      const text = drawing.boxes.map(({ content }) => content.text).join(' ');
      this.collector.hide('hidden_text', text.trim(), `${frame.within}文本框${this.boxes + 1}`);
    }
    for (const { content, ground } of drawing.boxes) {
      this.boxes += 1;
      const place = `${frame.within}文本框${this.boxes}`;
      this.read(content, { ...frame, part: 'text_box', place, within: `${place} > `, ground, cell: null });
    }
    for (const editable of drawing.artTexts) {
      const isWatermark = frame.part === 'header' || frame.part === 'footer';
      if (!isWatermark) this.boxes += 1;
      const place = isWatermark ? '水印' : `${frame.within}文本框${this.boxes}`;
      const text = new PassageText();
      text.append(editable.text, editable);
      const part = isWatermark ? 'watermark' : 'text_box';
      this.collector.say({ text: text.text, place, part, hiddenBy: frame.hiddenBy }, text.origin);
    }
    if (drawing.descriptions.length > 0) this.pictures += 1;
    for (const editable of drawing.descriptions) {
      const text = new PassageText();
      text.append(editable.text, editable);
      const place = `${frame.within}图${this.pictures}的说明`;
      this.collector.say({ text: text.text, place, part: 'property', hiddenBy: 'hidden_text' }, text.origin);
    }
  }

  private readTable(table: XmlElement, frame: StoryFrame): void {
    const number = (this.tables.get(frame.within) ?? 0) + 1;
    this.tables.set(frame.within, number);
    const properties = table.child('w:tblPr');
    const isDressed = this.styles.fills(properties?.child('w:tblStyle')?.attribute('w:val'));
    const own = fillOf(properties?.child('w:shd'));
    const reading: TableReading = {
      frame: { ...frame, ground: isDressed ? null : (own ?? frame.ground) },
      name: `${frame.within}表${number}`,
      number: this.collector.nextTable(),
    };
    for (const [index, row] of [...rowsIn(table, 'w:tr')].entries()) this.readRow(row, index + 1, reading);
  }

  private readRow(row: XmlElement, number: number, { frame, name, number: table }: TableReading): void {
    const properties = row.child('w:trPr');
    const hides = frame.hiddenBy === null ? hidingOf(properties) : null;
    const hiddenBy = frame.hiddenBy ?? hides;
    const cells: (RowCell & { content: PassageText; element: XmlElement; merged: boolean })[] = [];
    let column = Math.min(wholeOf(properties?.child('w:gridBefore')), MOST_SPAN);
    for (const element of rowsIn(row, 'w:tc')) {
      const own = element.child('w:tcPr');
      const place = `${name} 第${number}行 第${column + 1}列`;
      const inCell = { ...frame, part: 'cell' as const, place, within: `${place} > `, hiddenBy, cell: null };
      const content = new PassageText();
      this.readBlocks(element, { ...inCell, ground: fillOf(own?.child('w:shd')) ?? frame.ground }, content);
      const span = Math.min(Math.max(wholeOf(own?.child('w:gridSpan')), 1), MOST_SPAN);
      const merge = own?.child('w:vMerge');
      const merged = merge !== undefined && merge.attribute('w:val') !== 'restart' && number > 1;
      cells.push({ column, text: content.text, content, element, merged });
      column += span;
    }
    for (const cell of cells) {
      const place = `${name} 第${number}行 第${cell.column + 1}列`;
      const context = cellContext(cell, { table, row: number, cells });
      // A cell that goes on from the one above shows nothing of its own.
      const isCovered = cell.merged && hiddenBy === null && !cell.content.isBlank;
      const by = isCovered ? 'hidden_text' : hiddenBy;
      const said = {
        text: cell.text,
        place,
        part: 'cell' as const,
        hiddenBy: by,
        cell: context,
        heading: this.heading,
      };
      this.collector.say(said, cell.content.origin);
      if (isCovered) this.collector.hide('hidden_text', cell.text.trim(), place);
      if (isCovered) for (const one of cell.element.elements()) if (one.name === 'w:p') this.leaving.add(one);
    }
    const text = cells
      .map((cell) => cell.text.trim())
      .filter((one) => one !== '')
      .join(' ');
    if (hides !== null && text !== '') this.collector.hide(hides, text, `${name} 第${number}行`);
    if (hides === 'hidden_row') this.leaving.add(row);
  }
}

type TableReading = {
  readonly frame: StoryFrame;
  readonly name: string;
  readonly number: number;
};

const PROPERTIES = new Set(['w:pPr', 'w:sdtPr', 'w:sdtEndPr', 'w:sectPr', 'w:tblPr', 'w:tblGrid', 'w:tcPr', 'w:trPr']);

const RUNS_ON = /[\w０-９Ａ-Ｚ]/u;

/** More columns than Word itself allows; a file that says more is not believed. */
const MOST_SPAN = 1_000;

/** Rows of a table or cells of a row, also those in content controls and marks of changes; not those of a table inside. */
function* rowsIn(element: XmlElement, name: 'w:tr' | 'w:tc'): Generator<XmlElement> {
  for (const child of element.elements()) {
    if (child.name === name) yield child;
    else if (child.name !== 'w:tbl' && !PROPERTIES.has(child.name)) yield* rowsIn(child, name);
  }
}

function hidingOf(properties: XmlElement | undefined): HiddenKind | null {
  if (properties?.child('w:del') !== undefined) return 'tracked_change';
  const hidden = properties?.child('w:hidden');
  return hidden !== undefined && isOn(hidden.attribute('w:val')) ? 'hidden_row' : null;
}

function wholeOf(element: XmlElement | undefined): number {
  const value = element?.attribute('w:val') ?? '';
  return /^\d{1,6}$/u.test(value) ? Number(value) : 0;
}

/** The colour of the page, as far as the document says one; pictures behind the text make it unknown. */
export function groundOfBody({ root, names }: XmlDocument): string | null {
  const stated = root.child('w:background')?.attribute('w:color');
  if (stated !== undefined && stated !== 'auto' && !isPale(stated)) return stated;
  for (const one of names.has('wp:anchor') ? root.descendants() : []) {
    if (one.name === 'wp:anchor' && one.attribute('behindDoc') === '1') return null;
  }
  return 'FFFFFF';
}
