import { runAt, type FormattedRun } from './formatted-pages.ts';
import { CELL_MARK, PAGE_MARK, PARAGRAPH_MARK, STANDS_FOR } from './body-text.ts';
import type { Piece } from './pieces.ts';

/** A run of the file whose text is not seen, and why. */
export type HidingRun = FormattedRun & { readonly by: 'deleted' | 'hidden' };

/** A stretch of a paragraph that is not seen, and where in the seen text it stands. */
export type UnseenStretch = { readonly by: HidingRun['by'] | 'code'; readonly text: string; readonly at: number };

/** 一段所见与所藏: what it shows, and what in it is not seen. `place`: where in the file its mark lies. */
export type WholeParagraph = {
  readonly seen: string;
  readonly unseen: readonly UnseenStretch[];
  readonly mark: number;
  readonly place: number;
};

const FIELD_BEGINS = 0x13;
const FIELD_SHOWS = 0x14;
const FIELD_ENDS = 0x15;

/** 逐段, 连同不见的字: the paragraphs of a story with what stands in them and is not seen. */
export function* wholeParagraphsOf(pieces: readonly Piece[], hiding: readonly HidingRun[]): Generator<WholeParagraph> {
  let seen = '';
  let unseen: UnseenStretch[] = [];
  const fields: { isShown: boolean }[] = [];
  for (const { from, width, text } of pieces) {
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      const place = from + index * width;
      if (code === CELL_MARK || code === PARAGRAPH_MARK || code === PAGE_MARK) {
        yield { seen, unseen, mark: code, place };
        seen = '';
        unseen = [];
        continue;
      }
      if (code === FIELD_BEGINS) fields.push({ isShown: false });
      else if (code === FIELD_SHOWS) fields.splice(-1, 1, { isShown: true });
      else if (code === FIELD_ENDS) fields.pop();
      else {
        const sign = code >= 0x20 ? (text[index] ?? '') : (STANDS_FOR[code] ?? '');
        const run = hiding.length === 0 ? null : runAt(hiding, place);
        const isCode = fields.some(({ isShown }) => !isShown);
        if (run === null && !isCode) seen += sign;
        else add(unseen, { by: run?.by ?? 'code', text: sign, at: seen.length });
      }
    }
  }
  if (seen !== '' || unseen.length > 0) yield { seen, unseen, mark: PARAGRAPH_MARK, place: -1 };
}

/** Neighbouring runs that hide in the same way are one stretch. */
function add(unseen: UnseenStretch[], one: UnseenStretch): void {
  const last = unseen.at(-1);
  if (last?.at === one.at && last.by === one.by) unseen[unseen.length - 1] = { ...last, text: last.text + one.text };
  else unseen.push(one);
}
