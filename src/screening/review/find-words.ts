import { compact } from '../clean/removed-value.ts';

/** 词语所在: every place of some words in a text, `[start, end)`, however they are set apart in it. The words are given pressed together. */
export function findWords(text: string, words: string): readonly { readonly start: number; readonly end: number }[] {
  if (words === '') return [];
  const pressed: string[] = [];
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    for (const unit of compact(character)) {
      for (let index = 0; index < unit.length; index += 1) {
        pressed.push(unit.charAt(index));
        places.push(at);
      }
    }
    at += character.length;
  }
  const joined = pressed.join('');
  const found: { start: number; end: number }[] = [];
  for (let from = joined.indexOf(words); from >= 0; from = joined.indexOf(words, from + words.length)) {
    const last = places[from + words.length - 1] ?? 0;
    found.push({ start: places[from] ?? 0, end: last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1) });
  }
  return found;
}
