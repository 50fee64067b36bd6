import { utf16Text, type Binary } from '../compound/binary.ts';
import { TABLES, type WordFile } from './word-file.ts';

/** 文件里记下的名字和路径: who commented and changed, who saved it where, what it was made from, variables and bookmarks. */
export type NoteOfWord = {
  readonly kind: 'comment_author' | 'reviewer' | 'saved_by' | 'saved_at' | 'associated' | 'variable' | 'bookmark';
  readonly text: string;
};

const WIDE = 0xffff;
const MOST = 5_000;
/** In the table of what a document goes with: its template, the data and the head of letters that are merged. */
const PATHS = new Set([1, 8, 9]);

export function readNotesOfWord(file: WordFile): readonly NoteOfWord[] {
  const notes: NoteOfWord[] = [];
  const add = (kind: NoteOfWord['kind'], texts: readonly string[]): void => {
    for (const text of texts) if (text.trim() !== '') notes.push({ kind, text });
  };
  add('comment_author', plainTexts(file.tableAt(TABLES.commentAuthors)));
  add('reviewer', textsIn(file.tableAt(TABLES.reviewers)).texts);
  for (const [index, text] of textsIn(file.tableAt(TABLES.savedBy)).texts.entries())
    add(index % 2 === 0 ? 'saved_by' : 'saved_at', [text]);
  add(
    'associated',
    textsIn(file.tableAt(TABLES.associated)).texts.filter((_, index) => PATHS.has(index)),
  );
  add('bookmark', textsIn(file.tableAt(TABLES.bookmarks)).texts);
  const variables = file.tableAt(TABLES.variables);
  const named = textsIn(variables);
  const values = plainTexts(variables, named.end, 2);
  for (const [index, name] of named.texts.entries()) add('variable', [`${name}：${values[index] ?? ''}`]);
  return notes;
}

/** A table of texts that says how many it has, and what stands beside each. */
function textsIn(table: Binary): { readonly texts: readonly string[]; readonly end: number } {
  const texts: string[] = [];
  if (table.length < 6 || table.word(0) !== WIDE) return { texts, end: table.length };
  const [count, beside] = [table.word(2), table.word(4)];
  let at = 6;
  while (texts.length < Math.min(count, MOST) && at + 2 <= table.length) {
    const length = table.word(at) * 2;
    if (at + 2 + length > table.length) break;
    texts.push(utf16Text(table.part(at + 2, length)));
    at += 2 + length + beside;
  }
  return { texts, end: at };
}

/** Texts one behind the other, each with its length; `between`: bytes that end each. */
function plainTexts(table: Binary, start = 0, between = 0): readonly string[] {
  const texts: string[] = [];
  for (let at = start; at + 2 <= table.length && texts.length < MOST;) {
    const length = table.word(at) * 2;
    if (at + 2 + length > table.length) break;
    texts.push(utf16Text(table.part(at + 2, length)));
    at += 2 + length + between;
  }
  return texts;
}
