import type { Block } from '../../src/base/paper.ts';
import { Fiction } from './fiction.ts';
import { WRITTEN_GENRES, type Genre } from './genres-written.ts';
import { MEASURED_GENRES } from './genres-measured.ts';
import { unmarked, type Draft, type Expected } from './marked.ts';
import { picturesOf } from './pictures.ts';
import { placeIn } from './place-in-format.ts';
import { readDocuments, type WrittenDocument } from './read-documents.ts';
import { wordFiles } from './word-files.ts';
import { WRITERS, type WrittenFormat } from './written-as.ts';

/** What must be found in a file, and how its place begins. */
export type ExpectedThere = Pick<Expected, 'rule' | 'value' | 'open'> & { readonly place: string };

/** 语料: a fictitious document in one format, and what must be found in it. */
export type CorpusFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: readonly ExpectedThere[];
};

/** The half at which the rules were written, and the half at which they are measured. */
export type Half = 'written' | 'measured';

/** 语料一半: every genre in every format with other people each time; every document written out in `formats` formats in turn; pictures and old Word files. */
export function corpusOf(half: Half, formats: number): readonly CorpusFile[] {
  return [...ofGenres(half), ...ofDocuments(half, formats), ...picturesOf(half), ...wordFiles(half)];
}

const GENRES: Readonly<Record<Half, readonly Genre[]>> = { written: WRITTEN_GENRES, measured: MEASURED_GENRES };
const DOCUMENTS: Readonly<Record<Half, readonly string[]>> = {
  written: ['written-1', 'written-2', 'word-97'],
  measured: [
    'measured-1',
    'measured-2',
    'measured-3',
    'measured-4',
    'measured-5',
    'measured-6',
    'measured-7',
    'measured-8',
  ],
};
const FORMATS = Object.keys(WRITERS) as readonly WrittenFormat[];
/** From one format of a document to its next: no common measure with the number of formats, so that all come together. */
const STEP = 3;

function ofGenres(half: Half): readonly CorpusFile[] {
  return GENRES[half].flatMap(({ name, draft }, genre) =>
    FORMATS.map((format, at) => {
      const seed = (half === 'written' ? 1 : 5001) + genre * 97 + at * 13;
      return fileOf(name, format, draft(new Fiction(seed)));
    }),
  );
}

function ofDocuments(half: Half, formats: number): readonly CorpusFile[] {
  return documentsOf(half).flatMap(({ name, draft }, document) =>
    Array.from({ length: formats }, (_, turn) => {
      const format = FORMATS[(document + turn * STEP) % FORMATS.length] ?? 'docx';
      return fileOf(name, format, draft(new Fiction(20_001 + document * 89 + turn * 7)));
    }),
  );
}

function documentsOf(half: Half): readonly WrittenDocument[] {
  return DOCUMENTS[half].flatMap((name) => readDocuments(`test/screening/documents/${name}.txt`));
}

function fileOf(name: string, format: WrittenFormat, draft: Draft): CorpusFile {
  const { blocks, expected } = unmarked(draft);
  return { name: `${name}.${format}`, bytes: WRITERS[format](blocks), expected: withPlaces(format, blocks, expected) };
}

function withPlaces(
  format: WrittenFormat,
  blocks: readonly Block[],
  expected: readonly Expected[],
): readonly ExpectedThere[] {
  return expected.map(({ spot, ...one }) => ({ ...one, place: placeIn(format, blocks, spot) }));
}
