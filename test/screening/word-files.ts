import { readdirSync, readFileSync } from 'node:fs';
import type { CorpusFile, Half } from './corpus.ts';
import { Fiction } from './fiction.ts';
import { unmarked } from './marked.ts';
import { placeIn } from './place-in-format.ts';
import { readDocuments } from './read-documents.ts';

/** Where the files lie that an office program wrote, and the texts they were written from; neither is to be changed without the other. */
const FOLDER = 'test/screening/documents';

/** The seed of the people in these files. */
export const SEED_OF_WORD_FILES = 9_001;

/** 旧版 Word 文件: documents of `word-97.txt` as LibreOffice once wrote them as Word 97 (`soffice --convert-to doc`). They belong to the half at which the rules were written. */
export function wordFiles(half: Half): readonly CorpusFile[] {
  if (half !== 'written') return [];
  const documents = readDocuments(`${FOLDER}/word-97.txt`);
  return readdirSync(`${FOLDER}/word-97`).map((name) => {
    const document = documents.find((one) => `${one.name}.doc` === name);
    if (document === undefined) throw new Error(`${name} has no text in word-97.txt`);
    const { blocks, expected } = unmarked(document.draft(new Fiction(SEED_OF_WORD_FILES)));
    return {
      name,
      bytes: new Uint8Array(readFileSync(`${FOLDER}/word-97/${name}`)),
      expected: expected.map(({ spot, ...one }) => ({ ...one, place: placeIn('docx', blocks, spot) })),
    };
  });
}
