import type { Place } from '../../../base/paper.ts';
import type { Reading, TextLine, TextPart } from '../../report.ts';

/** 段落: lines that a narrow page broke are joined again; `place` is where the paragraph begins. */
export type TextParagraph = { readonly part: TextPart; readonly text: string; readonly place: Place | null };

/** The text of a report outside its tables, paragraph by paragraph; a report that was read without lines gives its three sections. */
export function paragraphsOf(reading: Reading): readonly TextParagraph[] {
  const known = PARAGRAPHS.get(reading) ?? joined(reading.lines.length > 0 ? reading.lines : linesOfSections(reading));
  PARAGRAPHS.set(reading, known);
  return known;
}

/** Most rules ask for the same paragraphs: they are joined once for a reading, and go with it. */
const PARAGRAPHS = new WeakMap<Reading, readonly TextParagraph[]>();

function linesOfSections({ report: { sections } }: Reading): readonly TextLine[] {
  return (['overview', 'problems', 'other_matters'] as const).flatMap((part) =>
    (sections[part] ?? '').split('\n').map((text) => ({ part, text, place: null })),
  );
}

function joined(lines: readonly TextLine[]): readonly TextParagraph[] {
  const paragraphs: { part: TextPart; texts: string[]; last: string; place: Place | null }[] = [];
  for (const { part, text, place } of lines) {
    const trimmed = text.trim();
    if (trimmed === '') continue;
    const before = paragraphs.at(-1);
    if (before !== undefined && before.part === part && isBroken(before.last, trimmed)) {
      before.texts.push(trimmed);
      before.last = trimmed;
    } else {
      paragraphs.push({ part, texts: [trimmed], last: trimmed, place });
    }
  }
  return paragraphs.map(({ part, texts, place }) => ({ part, text: texts.join(''), place }));
}

/** A full line of a narrow page that ends in the middle of a sentence; headings are shorter. */
function isBroken(line: string, next: string): boolean {
  return line.length >= NARROW_LINE && !ENDS_SENTENCE.test(line) && !BEGINS_PARAGRAPH.test(next);
}

const NARROW_LINE = 24;
const ENDS_SENTENCE = /[。！？；：!?;:.…]["”』」）)]?$/u;
const BEGINS_PARAGRAPH =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?\d{1,2}[）)、.．]|[一二三四五六七八九十]是|第[一二三四五六七八九十]|附件|注[：:])/u;
