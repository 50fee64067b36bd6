import { describe, expect, test } from 'vitest';
import { copyOf, halvesOf } from '../builders/clean-copy.ts';
import { leaksIn } from '../builders/leaks.ts';
import { typstPdfOf } from '../builders/pdf/typst.ts';
import { zipOf } from '../builders/zip.ts';
import { corpusOf, type CorpusFile, type ExpectedThere } from './corpus.ts';
import { Fiction } from './fiction.ts';
import { MEASURED_GENRES } from './genres-measured.ts';
import { unmarked } from './marked.ts';

type Told = Pick<ExpectedThere, 'rule' | 'value' | 'open'>;
type Copied = Pick<CorpusFile, 'name' | 'bytes'> & { readonly expected: readonly Told[] };

/** What must stand nowhere in a copy: of an identity number neither of its halves, of other numbers none whole. */
function mustGo(expected: readonly Told[]): readonly string[] {
  return expected.flatMap(({ rule, value, open }) => {
    // What the norm leaves to judgement may stay.
    if (open) return [];
    const bare = value.replaceAll(/[\s-]/gu, '');
    if (rule === 'resident_id') return bare.length === 18 ? halvesOf(bare) : [bare];
    return rule === 'mobile_phone' || rule === 'bank_card' || rule === 'passport' ? [bare.slice(-16)] : [];
  });
}

/** Whether a copy was made, and what leaks from it. The search must find all of it in the file itself, or it tells nothing. */
async function leaksOf({ name, bytes, expected }: Copied): Promise<readonly string[] | null> {
  const gone = mustGo(expected);
  expect(leaksIn(bytes, gone), name).toEqual(gone);
  const copy = await copyOf(bytes, name);
  if (!copy.ok) {
    expect(copy.reason.kind, `${name} ${JSON.stringify(copy.reason)}`).toBe('marked_secret');
    return null;
  }
  return leaksIn(copy.value, gone).map((leak) => `${name} ${leak}`);
}

/** Of the other formats no copy is made. */
const HAVE_COPIES = /\.(?:docx|xlsx|pdf|html|txt|md|csv|jpg|png)$/u;

describe('clean copies of the corpus', () => {
  test('of each genre in every format nothing leaks, alone and in an archive', async () => {
    const files = corpusOf('measured', 1).filter(({ name }, index) => index % 5 === 0 && HAVE_COPIES.test(name));
    const leaks: (readonly string[] | null)[] = [];
    for (const file of files) leaks.push(await leaksOf(file));
    const copied = files.filter((_, index) => leaks[index] !== null);
    expect(copied.length).toBeGreaterThan(50);
    expect(leaks.flatMap((leak) => leak ?? [])).toEqual([]);
    const some = copied.filter((_, index) => index % 6 === 0);
    const archive = zipOf(some.map(({ name, bytes }) => ({ name, content: bytes })));
    const expected = some.flatMap((file) => file.expected);
    expect(await leaksOf({ name: '示例.zip', bytes: archive, expected })).toEqual([]);
  });

  test('of pages nothing leaks, in streams or in what their fonts tell', async () => {
    const drafts = MEASURED_GENRES.filter((_, index) => index % 6 === 1);
    const leaks: (readonly string[] | null)[] = [];
    for (const [index, { name, draft }] of drafts.entries()) {
      const { blocks, expected } = unmarked(draft(new Fiction(9_001 + index)));
      leaks.push(await leaksOf({ name: `${name}.pdf`, bytes: typstPdfOf(blocks), expected }));
    }
    expect(leaks.flatMap((leak) => leak ?? [])).toEqual([]);
  });
});
