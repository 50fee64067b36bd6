import type { Composition } from '../composition.ts';
import { labelled } from '../list/labelled.ts';
import type { Meter } from '../meter.ts';
import { ELEMENTS, EMPTY_ELEMENTS, type ElementKind } from './elements.ts';
import { HiddenStretch } from './hidden.ts';
import { Line } from './line.ts';
import { Lists } from './lists.ts';
import { TableReader } from './table-reader.ts';
import type { TagAttributes } from './tag-reader.ts';

/** A table, its row and its cell are three elements each; nothing else of a page is kept on a stack. */
const DEPTH_OF_TABLE = 3;

/** What stood open around a table and goes on behind it. */
type OpenTable = { readonly table: TableReader; readonly lists: number; readonly kept: number };

/** 网页: turns the tags and texts of a page into paragraphs and tables. Inline elements are transparent. */
export class PageReader {
  private readonly composition: Composition;
  private readonly meter: Meter;
  private readonly line = new Line();
  private readonly lists = new Lists();
  private readonly tables: OpenTable[] = [];
  private hidden: HiddenStretch | null = null;
  /** A `<p>` is open: it is a paragraph even without words. */
  private inParagraph = false;
  private heading: number | null = null;
  private label = '';
  /** How many `<pre>` are open here. */
  private kept = 0;

  constructor(composition: Composition, meter: Meter) {
    this.composition = composition;
    this.meter = meter;
  }

  text(text: string): void {
    if (this.hidden !== null) return;
    if (this.kept > 0) this.line.addKept(text);
    else this.line.add(text);
  }

  open(name: string, attributes: Readonly<TagAttributes>): void {
    this.meter.step();
    if (this.hidden !== null) {
      if (EMPTY_ELEMENTS.has(name) || this.hidden.open(name) === 'inside') return;
      this.hidden = null;
    }
    const kind = ELEMENTS.get(name);
    const isHidden = kind === 'dropped' || attributes.hidden || HIDING.test(attributes.style);
    if (isHidden && !EMPTY_ELEMENTS.has(name)) this.hide(name, kind);
    else if (kind !== undefined) this.begin(name, kind, attributes);
  }

  close(name: string): void {
    this.meter.step();
    if (this.hidden !== null) {
      const effect = this.hidden.close(name);
      if (effect === 'inside') return;
      this.hidden = null;
      if (effect === 'ends') return;
    }
    const kind = ELEMENTS.get(name);
    if (kind !== undefined) this.finish(kind);
  }

  end(): void {
    this.endLine();
    while (this.tables.length > 0) this.endTable();
  }

  /** What is hidden still stands between what comes before and behind it. */
  private hide(name: string, kind: ElementKind | undefined): void {
    if (kind === 'cell' || kind === 'row') this.endCell();
    if (kind === 'row') this.tables.at(-1)?.table.endRow();
    if (kind !== undefined && kind !== 'dropped') this.endLine();
    this.hidden = new HiddenStretch(name);
  }

  private begin(name: string, kind: ElementKind, attributes: Readonly<TagAttributes>): void {
    switch (kind) {
      case 'break':
        this.line.breakLine();
        break;
      case 'block':
        this.endLine();
        break;
      case 'paragraph':
        this.endLine();
        this.inParagraph = true;
        break;
      case 'heading':
        this.endLine();
        this.heading = Number(name[1]);
        break;
      case 'list':
        this.endLine();
        this.lists.begin(name === 'ol', attributes);
        break;
      case 'item':
        this.endLine();
        this.label = this.lists.nextLabel(attributes.value);
        break;
      case 'kept':
        this.endLine();
        this.kept += 1;
        break;
      case 'table':
        this.beginTable();
        break;
      case 'group':
      case 'row':
      case 'cell':
        this.beginPart(kind, attributes);
        break;
      case 'dropped':
    }
  }

  private finish(kind: ElementKind): void {
    switch (kind) {
      case 'break':
        // Browsers read `</br>` as a line break.
        this.line.breakLine();
        break;
      case 'block':
      case 'paragraph':
      case 'item':
        this.endLine();
        break;
      case 'heading':
        this.endLine();
        this.heading = null;
        break;
      case 'list':
        this.endLine();
        if (this.lists.depth > (this.tables.at(-1)?.lists ?? 0)) this.lists.end(this.lists.depth - 1);
        break;
      case 'kept':
        this.endLine();
        this.kept = Math.max(0, this.kept - 1);
        break;
      case 'table':
        this.endTable();
        break;
      case 'group':
      case 'row':
      case 'cell':
        this.endPart(kind);
        break;
      case 'dropped':
    }
  }

  private beginTable(): void {
    this.endLine();
    const parent = this.tables.at(-1);
    // A table directly in a table, where a cell is missing, belongs behind it; browsers close the outer one.
    if (parent !== undefined && !parent.table.isInCell) this.endTable();
    this.meter.checkDepth((this.tables.length + 1) * DEPTH_OF_TABLE);
    const table = new TableReader(this.composition, this.meter);
    this.tables.push({ table, lists: this.lists.depth, kept: this.kept });
    this.kept = 0;
  }

  private endTable(): void {
    this.endCell();
    this.endLine();
    const open = this.tables.pop();
    if (open === undefined) return;
    open.table.end();
    this.lists.end(open.lists);
    this.kept = open.kept;
  }

  private beginPart(kind: 'group' | 'row' | 'cell', attributes: Readonly<TagAttributes>): void {
    this.endPart(kind);
    const open = this.tables.at(-1);
    if (open === undefined) return;
    // Words between the cells belong before the table.
    this.endLine();
    if (kind === 'row') open.table.beginRow();
    if (kind === 'cell') open.table.beginCell(spanOf(attributes.colspan), spanOf(attributes.rowspan));
  }

  private endPart(kind: 'group' | 'row' | 'cell'): void {
    this.endCell();
    const table = this.tables.at(-1)?.table;
    if (table === undefined || kind === 'cell') return;
    table.endRow();
    if (kind === 'group') table.endGroup();
  }

  private endCell(): void {
    const open = this.tables.at(-1);
    if (open === undefined) this.endLine();
    if (open === undefined || !open.table.isInCell) return;
    this.endLine();
    open.table.endCell();
    this.lists.end(open.lists);
    this.kept = 0;
  }

  private endLine(): void {
    const text = this.line.take();
    if (text !== null || this.inParagraph) {
      this.composition.addParagraph(labelled({ label: this.label, suffix: 'tab' }, text ?? ''), this.heading);
      this.heading = null;
      this.label = '';
    }
    this.inParagraph = false;
  }
}

const HIDING = /display\s*:\s*none|mso-hide\s*:\s*all/i;

/** A span as browsers read it: 1 where it is missing or no number; `rowspan="0"` stays 0, to the end of the group. */
function spanOf(value: string): number {
  const digits = /^\s*\+?(\d+)/.exec(value)?.[1];
  return digits === undefined ? 1 : Math.min(Number(digits), 65_534);
}
