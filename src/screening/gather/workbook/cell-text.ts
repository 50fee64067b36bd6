import { XmlElement, type Editable, type XmlText } from '../../../platform/documents/raw/index.ts';
import { numberText, unescapeSheetText } from '../../../platform/documents/cells/index.ts';
import { PassageText } from '../passage-text.ts';
import type { CellStyle } from './cell-styles.ts';
import { shownText, textsOf, type SharedTexts } from './shared-texts.ts';

/**
 * 单元格文字: what a cell shows. A cell that is changed gets its text for itself: a shared string is copied into it with its type faces, a number becomes a
 * text, and a formula goes, because it would bring the old value back.
 */
export function readCell(
  cell: XmlElement,
  { shared, style, from1904, leaves }: { shared: SharedTexts; style: CellStyle; from1904: boolean; leaves: boolean },
): PassageText {
  const type = cell.attribute('t') ?? 'n';
  const value = cell.child('v')?.text ?? '';
  const text = new PassageText();
  if (type === 's') {
    const string = value === '' ? null : shared.take(Number(value));
    if (string !== null) appendRuns(text, { cell, string, isShared: true, leaves });
  } else if (type === 'inlineStr') {
    const string = cell.child('is');
    if (string !== undefined) appendRuns(text, { cell, string, isShared: false, leaves });
  } else {
    const shown = shownValue(type, value, { style, from1904 });
    if (shown !== '') text.append(shown, new WholeCell(cell, shown), { leaves });
  }
  return text;
}

function shownValue(type: string, value: string, { style, from1904 }: { style: CellStyle; from1904: boolean }): string {
  if (type === 'b') return value === '' ? '' : value === '1' || value === 'true' ? 'TRUE' : 'FALSE';
  if (type === 'n') return value === '' ? '' : numberText(value, style.kind, from1904);
  return unescapeSheetText(value);
}

type Runs = {
  readonly cell: XmlElement;
  readonly string: XmlElement;
  readonly isShared: boolean;
  readonly leaves: boolean;
};

function appendRuns(text: PassageText, { cell, string, isShared, leaves }: Runs): void {
  const runs = textsOf(string);
  const strings = { cell, string, runs, own: isShared ? null : runs };
  for (const [index, run] of runs.entries()) text.append(shownText(run), new CellRun(strings, index), { leaves });
}

/** The runs of a cell's string. `own`: made when the first of them is changed; the others then stand in it too. */
type CellStrings = {
  readonly cell: XmlElement;
  readonly string: XmlElement;
  readonly runs: readonly XmlText[];
  own: readonly XmlText[] | null;
};

/** One run of the string of a cell; a sheet has hundreds of thousands, so that each is a small thing. */
class CellRun implements Editable {
  private readonly strings: CellStrings;
  private readonly index: number;

  constructor(strings: CellStrings, index: number) {
    this.strings = strings;
    this.index = index;
  }

  get text(): string {
    const { own, runs } = this.strings;
    const run = own?.[this.index] ?? runs[this.index];
    return run === undefined ? '' : shownText(run);
  }

  set text(changed: string) {
    const { strings } = this;
    strings.own ??= textsOf(ownString(strings.cell, strings.string));
    const run = strings.own[this.index];
    if (run !== undefined) run.text = changed;
  }
}

/** Makes a shared string the cell's own. */
function ownString(cell: XmlElement, string: XmlElement): XmlElement {
  cell.setAttribute('t', 'inlineStr');
  cell.children = [];
  const own = cell.append('is');
  for (const child of string.elements()) {
    // The reading of its characters would tell the old text.
    if (child.name !== 'rPh' && child.name !== 'phoneticPr') own.children.push(child.copy(own));
  }
  return own;
}

/** A cell that holds no string: the text it shows stands for all of it. */
class WholeCell implements Editable {
  private readonly cell: XmlElement;
  private shown: string;

  constructor(cell: XmlElement, shown: string) {
    this.cell = cell;
    this.shown = shown;
  }

  get text(): string {
    return this.shown;
  }

  set text(changed: string) {
    this.shown = changed;
    this.cell.setAttribute('t', 'inlineStr');
    this.cell.children = [];
    const string = this.cell.append('is').append('t');
    string.setAttribute('xml:space', 'preserve');
    string.setText(changed);
  }
}
