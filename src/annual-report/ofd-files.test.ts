import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MANNERS, ofdOf } from '../../test/builders/ofd.ts';
import { paperOf } from '../../test/builders/paper.ts';
import { readingIn } from '../../test/builders/whole-report.ts';

const PUBLISHED = readFileSync(new URL('./fixtures/published/huaian-2024.pdf', import.meta.url));

describe('a published report of five pages as an OFD', () => {
  test.each(Object.entries(MANNERS))('written as some do: %s', async (_, manner) => {
    const { pages } = await paperOf(PUBLISHED, '年报.pdf');
    const { report } = await readingIn(PUBLISHED, '年报.pdf');
    const read = (await readingIn(ofdOf(pages ?? [], manner), '年报.ofd')).report;
    const { file: _file, places, ...said } = read;
    const { file: _other, places: _places, ...expected } = report;
    expect(said).toEqual(expected);
    expect(places['table3/outcome.total/total']).toMatchObject({ kind: 'page' });
  });
});
