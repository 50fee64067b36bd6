import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookInto } from '../../../test/builders/pdf-text.ts';
import { randomReport } from '../../../test/builders/random-reports.ts';
import { writeDocument, type DocumentToWrite, type WriteNote } from '../../platform/documents/index.ts';
import { documentOf } from './document-of.ts';

/** Signs that the fonts of the program do not hold are compared by nobody; nor is the order of letters that are written from the right. */
const folded = (text: string): string => text.replace(/[^\u0021-\u007e\u3001-\u303f\u4e00-\u9fa5]+/gu, '');

const textsOf = ({ blocks }: DocumentToWrite): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.flat().map(({ text }) => text) : block.text.split('\n'),
  );

test('every text of a random report stands on the pages of its PDF, and nothing beside them', async () => {
  await fc.assert(
    fc.asyncProperty(randomReport, async (report) => {
      const document = documentOf(report);
      const notes: WriteNote[] = [];
      const { pages, strays } = await lookInto(await writeDocument(document, 'pdf', (note) => notes.push(note)));
      const all = folded(pages.map((page) => page.replace(/\s*—\s*\d+\s*—\s*$/u, '')).join(''));
      expect(
        textsOf(document)
          .map(folded)
          .filter((text) => !all.includes(text)),
      ).toEqual([]);
      expect(strays).toEqual([]);
      expect(notes.every(({ kind }) => kind === 'signs_not_printed')).toBe(true);
    }),
    { numRuns: 8, endOnFailure: true },
  );
}, 120_000);
