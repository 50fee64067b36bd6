import { declaredCharset } from '../format.ts';
import { bomEncoding, type Encoding } from '../text/bom.ts';
import { decodeText } from '../text/decode.ts';
import { encodeText } from '../text/encode.ts';
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

/** The encodings of a text, the commonest first. */
const ENCODINGS: readonly Encoding[] = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'];

/**
 * 写成文件: a changed text in the encoding of the file it comes from, with a mark at its beginning where that had one. Null where it cannot be told there, or
 * would not be read from there again: then it has to be UTF-8.
 */
export function encodeLike(
  text: string,
  { source, original }: { source: string; original: Uint8Array },
): Uint8Array | null {
  const mark = bomEncoding(original);
  const bare = original.subarray(mark?.length ?? 0);
  for (const encoding of mark === null ? ENCODINGS : [mark.encoding]) {
    if (!isSame(encodeText(source, encoding), bare)) continue;
    const encoded = encodeText(text, encoding);
    if (encoded === null) return null;
    const bytes = Buffer.concat([original.subarray(0, mark?.length ?? 0), encoded]);
    const read = decodeText(bytes, declaredCharset(bytes));
    return text === '' || (read.ok && read.value === text) ? bytes : null;
  }
  return null;
}

/** 写成 UTF-8: with a mark at its beginning, so that no program guesses. */
export function encodeMarked(text: string): Uint8Array {
  return Buffer.from(`\uFEFF${text}`);
}

function isSame(one: Uint8Array | null, other: Uint8Array): boolean {
  return one !== null && Buffer.compare(one, other) === 0;
}
