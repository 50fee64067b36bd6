import type { Meter } from '../meter.ts';
import type { Attributes, XmlReader } from '../xml.ts';
import type { NumberKind } from './number-formats.ts';
import { numberText } from './number-text.ts';
import { MOST_COLUMNS, parseArea, parseReference, type Area } from './reference.ts';
import { StringText, unescape } from './shared-strings.ts';

/** What is shared by all sheets of a workbook. */
type Shared = {
  readonly strings: readonly string[];
  readonly kinds: readonly NumberKind[];
  readonly from1904: boolean;
};

/** A sheet as it is stored: only the cells that hold something, by row and column. */
export class SheetReader implements XmlReader {
  readonly rows = new Map<number, Map<number, string>>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns: { readonly from: number; readonly to: number }[] = [];
  readonly merged: Area[] = [];
  private readonly shared: Shared;
  private readonly meter: Meter;
  private readonly inline = new StringText();
  private row = 0;
  private column = 0;
  private type = '';
  private style = 0;
  private inValue = false;
  private value = '';

  constructor(shared: Shared, meter: Meter) {
    this.shared = shared;
    this.meter = meter;
  }

  readonly open = (name: string, attributes: Attributes): void => {
    switch (name) {
      case 'c':
        this.beginCell(attributes);
        break;
      case 'v':
        this.inValue = true;
        break;
      case 'row':
        this.beginRow(attributes);
        break;
      case 'col':
        if (isTrue(attributes['hidden'])) this.hideColumns(attributes);
        break;
      case 'mergeCell':
        this.merge(attributes['ref'] ?? '');
        break;
      default:
        this.inline.open(name);
    }
  };

  readonly close = (name: string): void => {
    if (name === 'c') this.endCell();
    else if (name === 'v') this.inValue = false;
    else this.inline.close(name);
  };

  readonly text = (text: string): void => {
    if (this.inValue) this.value += text;
    else this.inline.add(text);
  };

  /** Rows and cells without a reference follow the one before. */
  private beginRow(attributes: Attributes): void {
    const stated = Number(attributes['r'] ?? Number.NaN);
    this.row = Number.isInteger(stated) && stated > 0 ? stated : this.row + 1;
    this.column = 0;
    if (isTrue(attributes['hidden'])) this.hiddenRows.add(this.row);
  }

  private beginCell(attributes: Attributes): void {
    const reference = parseReference(attributes['r'] ?? '');
    this.row = reference?.row ?? this.row;
    this.column = reference?.column ?? this.column + 1;
    this.type = attributes['t'] ?? 'n';
    this.style = Number(attributes['s'] ?? 0);
    this.value = '';
  }

  private endCell(): void {
    const text = this.cellText(this.inline.take());
    this.value = '';
    if (text.trim() === '') return;
    this.meter.addCells(1);
    this.meter.addText(text.length);
    const row = this.rows.get(this.row) ?? new Map<number, string>();
    this.rows.set(this.row, row);
    row.set(this.column, text);
  }

  private cellText(inline: string): string {
    switch (this.type) {
      case 's':
        return this.shared.strings[Number(this.value)] ?? '';
      case 'inlineStr':
        return inline;
      case 'b':
        return this.value === '' ? '' : isTrue(this.value) ? 'TRUE' : 'FALSE';
      case 'n':
        return numberText(this.value, this.shared.kinds[this.style] ?? 'plain', this.shared.from1904);
      default:
        return unescape(this.value);
    }
  }

  private hideColumns(attributes: Attributes): void {
    if (this.hiddenColumns.length >= MOST_COLUMNS) return;
    this.hiddenColumns.push({ from: Number(attributes['min']), to: Number(attributes['max']) });
  }

  private merge(reference: string): void {
    const area = parseArea(reference);
    if (area === null) return;
    this.meter.addCells(1);
    this.merged.push(area);
  }
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
