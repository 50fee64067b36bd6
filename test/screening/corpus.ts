import { Fiction } from './fiction.ts';
import { WRITTEN_GENRES, type Genre } from './genres-written.ts';
import { MEASURED_GENRES } from './genres-measured.ts';
import { unmarked, type Expected } from './marked.ts';
import { WRITERS } from './written-as.ts';

/** 语料: a fictitious document in one format, and what must be found in it. */
export type CorpusFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly expected: readonly Expected[];
};

/** The half at which the rules were written, and the half at which they are measured. */
export type Half = 'written' | 'measured';

const GENRES: Readonly<Record<Half, readonly Genre[]>> = { written: WRITTEN_GENRES, measured: MEASURED_GENRES };

/** Every genre of a half in every format, `times` over with other people each time. */
export function corpusOf(half: Half, times: number): readonly CorpusFile[] {
  return GENRES[half].flatMap(({ name, draft }, genre) =>
    Object.entries(WRITERS).flatMap(([ending, write], format) =>
      Array.from({ length: times }, (_, time) => {
        const seed = (half === 'written' ? 1 : 5001) + genre * 97 + format * 13 + time * 1009;
        const { blocks, expected } = unmarked(draft(new Fiction(seed)));
        return { name: `${name}-${time + 1}.${ending}`, bytes: write(blocks), expected };
      }),
    ),
  );
}
