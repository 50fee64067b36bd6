/** A phrase that a finding quotes from the text. */
export type Phrase = { readonly number: number; readonly text: string };

/** A run of text; `numbers` are the findings that quote it, none for plain text. */
export type Piece = { readonly text: string; readonly numbers: readonly number[] };

/** 标出原文: cuts a text at the phrases found in it, each where it first stands. Phrases that overlap become one mark with all numbers. */
export function markPhrases(text: string, phrases: readonly Phrase[]): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const range of rangesOf(text, phrases)) {
    if (range.start > from) pieces.push({ text: text.slice(from, range.start), numbers: [] });
    pieces.push({ text: text.slice(range.start, range.end), numbers: range.numbers });
    from = range.end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), numbers: [] });
  return pieces;
}

type Range = { readonly start: number; readonly end: number; readonly numbers: readonly number[] };

function rangesOf(text: string, phrases: readonly Phrase[]): Range[] {
  const found = phrases.flatMap(({ number, text: phrase }) => {
    const start = phrase === '' ? -1 : text.indexOf(phrase);
    return start < 0 ? [] : [{ start, end: start + phrase.length, numbers: [number] }];
  });
  const joined: Range[] = [];
  for (const range of found.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    const last = joined.at(-1);
    if (last === undefined || range.start >= last.end) joined.push(range);
    else
      joined[joined.length - 1] = {
        start: last.start,
        end: Math.max(last.end, range.end),
        numbers: [...last.numbers, ...range.numbers],
      };
  }
  return joined;
}
