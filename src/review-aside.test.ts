import { afterAll, describe, expect, test } from 'vitest';
import { foundBy, keep } from '../test/builders/review.ts';
import { day } from './base/day.ts';
import { reviewAside } from './review-aside.ts';

const SETTINGS = { today: '2026-03-01', lexicon: null, allow: [] };
const FILE = { name: '示例.txt', bytes: Buffer.from('示例甲，电话13800138000。\n示例乙，电话13900139000。\n') };

describe('a review in a thread of its own', () => {
  const aside = reviewAside(new URL('review-worker.ts', import.meta.url));
  afterAll(() => aside.close());

  test('shows the file, makes the copy as it was decided, and writes the record', { timeout: 60_000 }, async () => {
    const review = await aside.review(FILE, SETTINGS);
    if (!review.ok) throw new Error(review.reason.kind);
    const decisions = [keep(foundBy(review.value, 'mobile_phone')[1])];
    const finished = await aside.finish(FILE, { decisions, ownMasks: [] }, SETTINGS);
    if (!finished.ok) throw new Error(finished.reason.kind);
    expect(Buffer.from(finished.value.copy).toString('utf8')).toBe(
      '示例甲，电话138****8000。\n示例乙，电话13900139000。\n',
    );
    const { review: told, sha256, ownPlaces } = finished.value;
    const matter = {
      review: told,
      decisions: finished.value.decisions,
      ownMasks: [],
      ownPlaces,
      copySha256: sha256,
      who: null,
      on: day('2026-03-01'),
    };
    expect(
      Buffer.from((await aside.record(matter, 'docx')) ?? [])
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  test('takes the words of a body, and tells what cannot be read', { timeout: 60_000 }, async () => {
    const entry = {
      wrong: '示例丙乙',
      right: '示例丙',
      kind: 'leader',
      from: null,
      to: null,
      weight: 3,
      note: null,
    } as const;
    const file = { name: '示例.txt', bytes: Buffer.from('示例丙乙到会。\n') };
    const review = await aside.review(file, { ...SETTINGS, lexicon: [entry] });
    expect(review.ok && review.value.findings.map(({ rightForm }) => rightForm)).toEqual(['示例丙']);
    expect(await aside.review({ name: '示例.txt', bytes: Buffer.alloc(0) }, SETTINGS)).toMatchObject({
      ok: false,
      reason: { kind: 'empty' },
    });
  });
});

test('a file that takes too long is given up, and the next one is read', { timeout: 60_000 }, async () => {
  const aside = reviewAside(new URL('review-worker.ts', import.meta.url), { milliseconds: 1 });
  const review = await aside.review(FILE, SETTINGS);
  expect(review).toEqual({ ok: false, reason: { kind: 'too_much_inside', what: 'time' } });
  const finished = await aside.finish(FILE, { decisions: [], ownMasks: [] }, SETTINGS);
  expect(finished).toMatchObject({ ok: false, reason: { kind: 'unreadable', reason: { what: 'time' } } });
  await aside.close();
});
