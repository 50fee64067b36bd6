import type { Block } from '../../src/base/paper.ts';
import { Fiction } from './fiction.ts';
import { WRITTEN_GENRES, type Genre } from './genres-written.ts';
import { MEASURED_GENRES } from './genres-measured.ts';
import { unmarked, type Draft, type Expected } from './marked.ts';
import { placeIn } from './place-in-format.ts';
import { readDocuments, type WrittenDocument } from './read-documents.ts';
import { WRITERS, type WrittenFormat } from './written-as.ts';

/** What must be found in a file, and how its place begins. */
export type ExpectedThere = Expected & { readonly place: string };

/** 语料: a fictitious document in one format, and what must be found in it. */
export type CorpusFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: readonly ExpectedThere[];
};

/** The half at which the rules were written, and the half at which they are measured. */
export type Half = 'written' | 'measured';

const GENRES: Readonly<Record<Half, readonly Genre[]>> = { written: WRITTEN_GENRES, measured: MEASURED_GENRES };

const FORMATS = Object.keys(WRITERS) as readonly WrittenFormat[];

/** Every genre of a half in every format, `times` over with other people each time. */
export function corpusOf(half: Half, times: number): readonly CorpusFile[] {
  return GENRES[half].flatMap(({ name, draft }, genre) =>
    FORMATS.flatMap((format, at) =>
      Array.from({ length: times }, (_, time) => {
        const seed = (half === 'written' ? 1 : 5001) + genre * 97 + at * 13 + time * 1009;
        return corpusFile(`${name}-${time + 1}`, format, draft(new Fiction(seed)));
      }),
    ),
  );
}

/** Documents written out, each in `formats` formats in turn. */
export function corpusOfDocuments(documents: readonly WrittenDocument[], formats: number): readonly CorpusFile[] {
  return documents.flatMap(({ name, draft }, document) =>
    Array.from({ length: formats }, (_, turn) => {
      const format = FORMATS[(document + turn * 3) % FORMATS.length] ?? 'docx';
      return corpusFile(`${document + 1}-${name}`, format, draft(new Fiction(20_001 + document * 89 + turn * 7)));
    }),
  );
}

function corpusFile(name: string, format: WrittenFormat, draft: Draft): CorpusFile {
  const { blocks, expected } = unmarked(draft);
  return {
    name: `${name}.${format}`,
    bytes: WRITERS[format](blocks as readonly Block[]),
    expected: expected.map((one) => ({ ...one, place: placeIn(format, blocks, one.spot) })),
  };
}
export { readDocuments };
