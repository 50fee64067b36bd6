import { isUtf8 } from 'node:buffer';
import { bomEncoding } from '../text/bom.ts';
import type { Editable } from './xml-tree.ts';

type Edit = { readonly from: number; readonly to: number; text: string };

/** 原文: the text of a file that is one text, of which stretches are changed or taken out; what is not touched stays letter by letter. */
export class SourceText {
  readonly source: string;
  private readonly edits: Edit[] = [];

  constructor(source: string) {
    this.source = source;
  }

  /** A stretch `[from, to)` that says `text`; `write` tells how a text is written there. */
  stretch(
    from: number,
    to: number,
    { text = this.source.slice(from, to), write = (text: string) => text } = {},
  ): Editable {
    const { edits } = this;
    let edit: Edit | null = null;
    let said = text;
    return {
      get text() {
        return said;
      },
      set text(changed: string) {
        said = changed;
        if (edit === null) {
          edit = { from, to, text: write(changed) };
          edits.push(edit);
        } else edit.text = write(changed);
      },
    };
  }

  /** Takes a stretch out, with all that was changed in it. */
  remove(from: number, to: number, by = ''): void {
    this.edits.push({ from, to, text: by });
  }

  /** The text as it is now. Of two changes that overlap the one that begins first counts, and of those the longest. */
  get changed(): string {
    const pieces: string[] = [];
    let at = 0;
    for (const { from, to, text } of this.edits.sort((one, other) => one.from - other.from || other.to - one.to)) {
      if (from < at) {
        at = Math.max(at, to);
        continue;
      }
      pieces.push(this.source.slice(at, from), text);
      at = to;
    }
    return pieces.join('') + this.source.slice(at);
  }
}

/** 写成文件: a text as UTF-8. It has a mark at its beginning unless the file it comes from was UTF-8 without one, so that no program guesses. */
export function encodeLike(text: string, original: Uint8Array): Uint8Array {
  const isPlain = bomEncoding(original) === null && isUtf8(original);
  return Buffer.from(isPlain ? text : `\uFEFF${text}`);
}
