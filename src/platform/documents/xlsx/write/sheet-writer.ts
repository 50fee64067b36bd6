import { columnName, xmlText } from './xml-text.ts';
import { styleIndex, type CellStyle, type SheetCell, type SheetToWrite } from './sheet-cell.ts';
import type { PackedPart, PartPacker } from './pack.ts';

/** Rows that a sheet may have in the programs that open it. */
const MOST_ROWS = 1_048_576;
/** Links that a sheet may have. */
const MOST_LINKS = 65_000;

const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A sheet that is finished: its parts, and what the workbook must know of it. */
export type FinishedSheet = {
  readonly name: string;
  readonly part: PackedPart;
  /** The relations of the sheet (links to files), as XML; empty where it has none. */
  readonly relations: string;
  /** The area of the filter, or null. */
  readonly filter: string | null;
};

/** 写工作表: takes rows one by one and packs them at once, so that a long sheet never stands in memory as it is. */
export class SheetWriter {
  readonly sheet: SheetToWrite;
  private readonly packer: PartPacker;
  private readonly merged: string[] = [];
  private readonly links: { readonly at: string; readonly to: string }[] = [];
  private row = 0;
  private lastFiltered = 0;

  constructor(sheet: SheetToWrite, packer: PartPacker) {
    this.sheet = sheet;
    this.packer = packer;
    packer.write(beginning(sheet));
    if (sheet.head) this.add(sheet.head.map((value) => ({ value, style: 'head' })));
  }

  get isFull(): boolean {
    return this.row >= MOST_ROWS;
  }

  /** A foot (totals) stands below what the filter of the head sorts. */
  add(cells: readonly SheetCell[], isFoot = false): void {
    this.row += 1;
    if (!isFoot) this.lastFiltered = this.row;
    const written = cells.map((cell, index) => this.cell(cell, index)).join('');
    this.packer.write(`<row r="${this.row}">${written}</row>`);
  }

  /** Waits until what was added is packed: called now and then by who adds much. */
  caughtUp(): Promise<void> {
    return this.packer.caughtUp();
  }

  async finish(): Promise<FinishedSheet> {
    const { head, name } = this.sheet;
    const filter = head ? `A1:${columnName(head.length)}${this.lastFiltered}` : null;
    const links = this.links.map(({ at, to }, index) =>
      to.startsWith('#')
        ? `<hyperlink ref="${at}" location="${xmlText(to.slice(1))}"/>`
        : `<hyperlink ref="${at}" r:id="link${index + 1}"/>`,
    );
    const files = this.links.map(({ to }, index) =>
      to.startsWith('#')
        ? ''
        : `<Relationship Id="link${index + 1}" Type="${RELATIONS}/hyperlink" Target="${xmlText(to)}" TargetMode="External"/>`,
    );
    this.packer.write(
      [
        '</sheetData>',
        filter === null ? '' : `<autoFilter ref="${filter}"/>`,
        some(this.merged, (all) => `<mergeCells count="${this.merged.length}">${all}</mergeCells>`),
        some(links, (all) => `<hyperlinks>${all}</hyperlinks>`),
        '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>',
      ].join(''),
    );
    return { name, part: await this.packer.finish(), relations: files.join(''), filter };
  }

  private cell(cell: SheetCell, index: number): string {
    if (cell === null) return '';
    const at = `${columnName(index + 1)}${this.row}`;
    const { value, style, link, columnSpan = 1, rowSpan = 1 } = typeof cell === 'object' ? cell : { value: cell };
    if (columnSpan > 1 || rowSpan > 1) {
      this.merged.push(`<mergeCell ref="${at}:${columnName(index + columnSpan)}${this.row + rowSpan - 1}"/>`);
    }
    const isLink = link !== undefined && this.links.length < MOST_LINKS;
    if (isLink) this.links.push({ at, to: link });
    const look = styleIndex(style ?? (isLink ? 'link' : 'text'));
    if (value === null) return `<c r="${at}" s="${look}"/>`;
    // A figure alone needs no wrapping, and stands at the right.
    if (typeof value === 'number' && Number.isFinite(value))
      return `<c r="${at}" s="${plain(style)}"><v>${value}</v></c>`;
    return `<c r="${at}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${xmlText(String(value))}</t></is></c>`;
  }
}

const plain = (style: CellStyle | undefined): number => (style === undefined ? 0 : styleIndex(style));

const some = (texts: readonly string[], wrap: (all: string) => string): string =>
  texts.length === 0 ? '' : wrap(texts.join(''));

function beginning({ widths, head, frozenColumns = 0 }: SheetToWrite): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const rows = head ? 1 : 0;
  const corner = `${columnName(frozenColumns + 1)}${rows + 1}`;
  const split = `${frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : ''}${rows > 0 ? ' ySplit="1"' : ''}`;
  const pane = frozenColumns > 0 ? (rows > 0 ? 'bottomRight' : 'topRight') : 'bottomLeft';
  const frozen = split === '' ? '' : `<pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>`;
  return [
    `<worksheet xmlns="${SHEET}" xmlns:r="${RELATIONS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews>`,
    some(columns, (all) => `<cols>${all}</cols>`),
    '<sheetData>',
  ].join('');
}
