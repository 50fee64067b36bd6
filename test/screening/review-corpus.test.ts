import { describe, expect, test } from 'vitest';
import {
  EMPTY_ALLOW_LIST,
  finishReview,
  OWN_LEXICON,
  redactFile,
  reviewFile,
  screenFile,
  type Review,
} from '../../src/screening/index.ts';
import { keep } from '../builders/review.ts';
import { typstPdfOf } from '../builders/pdf/typst.ts';
import { corpusOf, type CorpusFile } from './corpus.ts';
import { Fiction } from './fiction.ts';
import { MEASURED_GENRES } from './genres-measured.ts';
import { unmarked } from './marked.ts';

const SETTINGS = { lexicon: OWN_LEXICON, allow: EMPTY_ALLOW_LIST, today: '2024-12-01' };

async function reviewed(file: CorpusFile): Promise<Review> {
  const review = await reviewFile(file, SETTINGS);
  if (!review.ok) throw new Error(`${file.name}: ${review.reason.kind}`);
  return review.value;
}

/** What is wrong with the review of a file when every other finding is kept; null where nothing is. */
async function wrongWith(file: CorpusFile): Promise<string | null> {
  const { findings } = await reviewed(file);
  const lost = findings.filter(({ sheet, finding }) => sheet === null && finding.place !== '文件名');
  if (lost.length > 0) return `${file.name}: not shown: ${lost.map(({ id }) => id).join(' ')}`;
  const usual = await redactFile(file, SETTINGS);
  const kept = findings.filter(({ proposed, possible }) => proposed === 'mask' && possible.includes('keep'));
  const decisions = kept.filter((_, index) => index % 2 === 0).map((finding) => keep(finding));
  const finished = await finishReview(file, { decisions, ownMasks: [] }, SETTINGS);
  if (finished.ok !== (usual.ok && usual.value.copy.ok)) {
    return `${file.name}: ${finished.ok ? 'a copy' : JSON.stringify(finished.reason).slice(0, 200)}`;
  }
  if (!finished.ok) return null;
  const again = await screenFile({ name: file.name, bytes: finished.value.copy }, SETTINGS);
  const left = again.ok ? again.value.filter(({ rule }) => kept.some(({ finding }) => finding.rule === rule)) : [];
  // An address may be found in pieces where the lines are read otherwise; a page that became a picture has no lines that make a table of it.
  const found = left.filter(({ rule }) => rule !== 'home_address').length;
  const expected = decisions.filter(({ finding }) => !finding.startsWith('home_address')).length;
  const isRight = file.name.endsWith('.pdf') ? found <= expected : found === expected;
  return isRight ? null : `${file.name}: ${found} of ${expected} left`;
}

/** More take too long for a test. */
const MOST = 60;

describe('in documents of the corpus', () => {
  test(
    'each finding is shown, and of those that are covered every other one can be kept',
    { timeout: 60_000 },
    async () => {
      const wrong: string[] = [];
      for (const file of corpusOf('measured', 1)
        .filter(({ name }) => /\.(?:docx|xlsx|csv|html|md|txt)$/u.test(name))
        .filter((_, index) => index % 20 === 0)
        .slice(0, MOST))
        wrong.push((await wrongWith(file)) ?? '');
      expect(wrong.filter((one) => one !== '')).toEqual([]);
    },
  );

  test('also as a PDF', { timeout: 60_000 }, async () => {
    const wrong: string[] = [];
    for (const [index, { name, draft }] of MEASURED_GENRES.slice(0, 1).entries()) {
      const { blocks } = unmarked(draft(new Fiction(4001 + index)));
      wrong.push((await wrongWith({ name: `${name}.pdf`, bytes: typstPdfOf(blocks), expected: [] })) ?? '');
    }
    expect(wrong.filter((one) => one !== '')).toEqual([]);
  });
});
