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
    if (shown !== '') text.append(shown, wholeCell(cell, shown), { leaves });
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
  // The copy is made when the first run is changed; the other runs then stand in it too.
  let own: readonly XmlText[] | null = isShared ? null : runs;
  for (const [index, run] of runs.entries()) {
    const handle: Editable = {
      get text() {
        return shownText(own?.[index] ?? run);
      },
      set text(changed: string) {
        own ??= textsOf(ownString(cell, string));
        const at = own[index];
        if (at !== undefined) at.text = changed;
      },
    };
    text.append(shownText(run), handle, { leaves });
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
function wholeCell(cell: XmlElement, shown: string): Editable {
  let text = shown;
  return {
    get text() {
      return text;
    },
    set text(changed: string) {
      text = changed;
      cell.setAttribute('t', 'inlineStr');
      cell.children = [];
      const string = cell.append('is').append('t');
      string.setAttribute('xml:space', 'preserve');
      string.setText(changed);
    },
  };
}
