import type { Paper } from '../../../base/paper.ts';
import { Composition } from '../composition.ts';
import type { Meter } from '../meter.ts';
import type { Attributes, XmlReader } from '../xml.ts';
import { labelled } from '../list/labelled.ts';
import { CLOSE, OPEN } from './body-elements.ts';
import type { ListLabels } from './list-labels.ts';
import { Fields, ParagraphReader } from './paragraph-reader.ts';
import type { Styles } from './styles.ts';
import { TableReader } from './table-reader.ts';

/**
 * 正文: streams `word/document.xml` into a paper. Content controls, hyperlinks, smart tags and insertions are
 * transparent because nothing is done about them; what is not to be read stands in `SKIPPED` of the table of elements.
 */
export class BodyReader implements XmlReader {
  private readonly styles: Styles;
  private readonly labels: ListLabels;
  private readonly meter: Meter;
  private readonly composition: Composition;
  private readonly fields = new Fields();
  private readonly paragraphs: ParagraphReader[] = [];
  private paragraph: ParagraphReader | null = null;
  private readonly tables: TableReader[] = [];
  /** Open tables, rows and cells, so that one that stands where it may not is skipped. */
  private readonly structure: ('w:tbl' | 'w:tr' | 'w:tc')[] = [];
  private readonly alternatives: { taken: boolean }[] = [];
  /** Depth below an element that is not read; 0 while reading. */
  private skipping = 0;
  private inMark = false;
  private inRowProperties = false;
  private inText = false;
  private keepsSpace = false;
  private run = '';
  /** Text of a paragraph whose end was deleted. */
  private carried = '';

  constructor({ styles, labels, meter }: { styles: Styles; labels: ListLabels; meter: Meter }) {
    this.styles = styles;
    this.labels = labels;
    this.meter = meter;
    this.composition = new Composition(meter);
  }

  readonly open = (name: string, attributes: Attributes): void => {
    if (this.skipping > 0) {
      this.skipping += 1;
      return;
    }
    const act = OPEN.get(name);
    if (act === 'skip') this.skipping = 1;
    else if (act !== undefined) act(this, attributes);
  };

  readonly close = (name: string): void => {
    if (this.skipping > 0) this.skipping -= 1;
    else CLOSE.get(name)?.(this);
  };

  readonly text = (text: string): void => {
    if (this.inText && this.skipping === 0) this.run += text;
  };

  finish(): Paper {
    this.flushCarried();
    return this.composition.finish();
  }

  beginParagraph(): void {
    this.paragraph = new ParagraphReader();
    this.paragraphs.push(this.paragraph);
  }

  endParagraph(): void {
    const paragraph = this.paragraphs.pop();
    this.paragraph = this.paragraphs.at(-1) ?? null;
    if (paragraph === undefined) return;
    this.fields.endParagraph();
    if (paragraph.runsOn) {
      this.carried += paragraph.text;
      return;
    }
    const style = this.styles.of(paragraph.style);
    const outline = paragraph.outline ?? style.outline;
    const text = this.label(paragraph, this.carried + paragraph.text);
    this.carried = '';
    this.composition.addParagraph(text, outline === null || outline < 0 || outline > 8 ? null : outline + 1);
  }

  private label(paragraph: ParagraphReader, text: string): string {
    const style = this.styles.of(paragraph.style);
    const list = paragraph.list ?? style.list;
    // List 0 means that the paragraph takes part in no list, whatever its style says.
    if (list === null || list === '0') return text;
    const level = paragraph.level ?? style.level ?? this.labels.levelOfStyle(list, paragraph.style);
    return labelled(this.labels.next(list, level), text);
  }

  private flushCarried(): void {
    if (this.carried !== '') this.composition.addParagraph(this.carried, null);
    this.carried = '';
  }

  beginMark(on: boolean): void {
    this.inMark = on;
  }

  /** A property of the paragraph being read; elsewhere (in a style of a table, say) it says nothing here. */
  property(take: (paragraph: ParagraphReader) => void): void {
    if (this.paragraph !== null) take(this.paragraph);
  }

  hide(on: boolean): void {
    if (!this.inMark && this.paragraph !== null) this.paragraph.hidden = on;
  }

  hideByStyle(style: string | undefined): void {
    if (style !== undefined && this.styles.of(style).hidden) this.hide(true);
  }

  delete(): void {
    if (this.inRowProperties) this.tables.at(-1)?.strikeOut();
    else if (this.inMark) this.property((paragraph) => (paragraph.runsOn = true));
    else this.skipping = 1;
  }

  beginText(attributes: Attributes): void {
    this.inText = true;
    this.run = '';
    this.keepsSpace = attributes['xml:space'] === 'preserve';
  }

  endText(): void {
    this.inText = false;
    // A line end inside the XML is a blank to Word, and blanks at the ends count only where the file says so.
    const run = /[\t\r\n]/.test(this.run) ? this.run.replace(/[ \t\r\n]+/g, ' ') : this.run;
    this.write(this.keepsSpace ? run : run.replace(/^ +| +$/g, ''));
  }

  write(text: string): void {
    if (this.paragraph !== null && !this.paragraph.hidden && !this.fields.inCode) this.paragraph.text += text;
  }

  /** A page or column break before a paragraph's first word breaks no line in it. */
  breakLine(type: string | undefined): void {
    const turnsPage = type === 'page' || type === 'column';
    if (!turnsPage || (this.paragraph !== null && this.paragraph.text !== '')) this.write('\n');
  }

  markField(type: string | undefined): void {
    this.fields.mark(type);
  }

  beginAlternatives(): void {
    this.alternatives.push({ taken: false });
  }

  endAlternatives(): void {
    this.alternatives.pop();
  }

  /** The same text box stands in a choice and in its fallback; exactly one of them is read. */
  alternative(requires: string | null): void {
    const open = this.alternatives.at(-1);
    const known = requires === null || requires.split(/\s+/).every((prefix) => KNOWN_EXTENSIONS.has(prefix));
    if (open === undefined) return;
    if (open.taken || !known) this.skipping = 1;
    else open.taken = true;
  }

  beginTable(): void {
    this.flushCarried();
    this.structure.push('w:tbl');
    this.tables.push(new TableReader(this.composition, this.meter));
  }

  beginRow(): void {
    if (this.mayBegin('w:tr', 'w:tbl')) this.tables.at(-1)?.beginRow();
  }

  beginCell(): void {
    if (this.mayBegin('w:tc', 'w:tr')) this.tables.at(-1)?.beginCell();
  }

  private mayBegin(part: 'w:tr' | 'w:tc', within: 'w:tbl' | 'w:tr'): boolean {
    if (this.structure.at(-1) !== within) {
      this.skipping = 1;
      return false;
    }
    this.structure.push(part);
    return true;
  }

  endCell(): void {
    this.flushCarried();
    this.structure.pop();
    this.tables.at(-1)?.endCell();
  }

  endRow(): void {
    this.structure.pop();
    this.tables.at(-1)?.endRow();
  }

  endTable(): void {
    this.structure.pop();
    this.tables.pop()?.end();
  }

  rowProperties(on: boolean): void {
    this.inRowProperties = on;
  }

  tableProperty(take: (table: TableReader) => void): void {
    const table = this.tables.at(-1);
    if (table !== undefined) take(table);
  }
}

/** Extensions of Word whose choice holds the text as well as the fallback does. */
const KNOWN_EXTENSIONS = new Set(['wps', 'wpg', 'wpc', 'wp14', 'w14', 'w15']);
