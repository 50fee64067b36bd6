import { XmlElement, XmlText } from '../../../platform/documents/raw/index.ts';
import { unescapeSheetText } from '../../../platform/documents/cells/index.ts';

/** The texts of a shared or inline string, run by run, without the readings of its characters. */
export function textsOf(string: XmlElement): readonly XmlText[] {
  const texts: XmlText[] = [];
  const look = (element: XmlElement): void => {
    for (const child of element.children) {
      if (child instanceof XmlText) {
        if (element.name === 't') texts.push(child);
      } else if (child.name !== 'rPh') look(child);
    }
  };
  look(string);
  return texts;
}

/** 共享字符串: the strings that cells point to, by number, and which of them any cell points to. */
export class SharedTexts {
  readonly strings: readonly XmlElement[];
  private readonly used = new Set<number>();

  constructor(root: XmlElement | null) {
    this.strings = root?.elementList ?? [].filter(({ name }) => name === 'si');
  }

  take(index: number): XmlElement | null {
    const string = this.strings[index];
    if (string === undefined) return null;
    this.used.add(index);
    return string;
  }

  /** Strings that no cell shows: what an earlier saving left behind. */
  unused(): readonly XmlElement[] {
    return this.strings.filter((_, index) => !this.used.has(index));
  }
}

/** Text as people see it: signs that XML cannot hold are written as `_x000D_`. */
export function shownText(text: XmlText): string {
  return unescapeSheetText(text.text);
}
