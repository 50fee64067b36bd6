import { utf16Text, type Binary } from '../compound/binary.ts';
import { textsAmongBytes } from '../compound/texts-among-bytes.ts';
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
  add('reviewer', textsIn(file.tableAt(TABLES.reviewers)));
  for (const [index, text] of textsIn(file.tableAt(TABLES.savedBy)).entries())
    add(index % 2 === 0 ? 'saved_by' : 'saved_at', [text]);
  add(
    'associated',
    textsIn(file.tableAt(TABLES.associated)).filter((_, index) => PATHS.has(index)),
  );
  add('bookmark', textsIn(file.tableAt(TABLES.bookmarks)));
  add('variable', textsAmongBytes(file.tableAt(TABLES.variables).bytes));
  return notes;
}

/** A table of texts that says how many it has, and what stands beside each. */
function textsIn(table: Binary): readonly string[] {
  const texts: string[] = [];
  if (table.length < 6 || table.word(0) !== WIDE) return texts;
  const [count, beside] = [table.word(2), table.word(4)];
  let at = 6;
  while (texts.length < Math.min(count, MOST) && at + 2 <= table.length) {
    const length = table.word(at) * 2;
    if (at + 2 + length > table.length) break;
    texts.push(utf16Text(table.part(at + 2, length)));
    at += 2 + length + beside;
  }
  return texts;
}

/** Texts one behind the other, each with its length. */
function plainTexts(table: Binary): readonly string[] {
  const texts: string[] = [];
  for (let at = 0; at + 2 <= table.length && texts.length < MOST;) {
    const length = table.word(at) * 2;
    if (at + 2 + length > table.length) break;
    texts.push(utf16Text(table.part(at + 2, length)));
    at += 2 + length;
  }
  return texts;
}
