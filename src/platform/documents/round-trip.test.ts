import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { docxOf } from '../../../test/builders/docx.ts';
import { htmlOf } from '../../../test/builders/html.ts';
import { paperOf } from '../../../test/builders/paper.ts';
import { xlsxOf } from '../../../test/builders/xlsx.ts';
import type { Block, Cell, Paragraph, Place, Row, Table } from '../../base/paper.ts';

const NOWHERE: Place = { kind: 'paragraph', paragraph: 1 };

/** Words as they stand in reports; blanks inside are kept by every format, blanks at the ends are not. */
const word = fc.constantFrom(
  '规章',
  '0',
  '12',
  '（一）予以公开',
  '/',
  '—',
  '３',
  '69969.73元',
  'A & B < C',
  '“引”',
  '𠀀',
);
const line = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 1, arbitrary: fc.tuple(word, word).map((two) => two.join(' ')) },
);
const text = fc.oneof(
  { weight: 5, arbitrary: line },
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.tuple(line, line).map((two) => two.join('\n')) },
);

const paragraph = fc
  .record({ text: line, heading: fc.constantFrom(null, null, 1, 2, 3) })
  .map((it): Paragraph => ({ kind: 'paragraph', ...it, place: NOWHERE }));

/** A grid cut into cells: from the top left on, each free place begins a cell that takes what it can of the wanted span. */
const table = (inner: fc.Arbitrary<Pick<Cell, 'text' | 'inside'>>): fc.Arbitrary<Table> =>
  fc
    .record({
      width: fc.integer({ min: 1, max: 5 }),
      height: fc.integer({ min: 1, max: 5 }),
      wanted: fc.array(
        fc.record({ columns: fc.integer({ min: 1, max: 3 }), rows: fc.integer({ min: 1, max: 3 }), inner }),
        { minLength: 25, maxLength: 25 },
      ),
    })
    .map(({ width, height, wanted }) => {
      const taken = new Set<string>();
      let next = 0;
      const rows = Array.from({ length: height }, (_, row): Row => {
        const cells: Cell[] = [];
        for (let column = 0; column < width; column += 1) {
          if (taken.has(`${row} ${column}`)) continue;
          const want = wanted[next % wanted.length];
          next += 1;
          if (want === undefined) break;
          let columnSpan = 1;
          while (
            columnSpan < want.columns &&
            column + columnSpan < width &&
            !taken.has(`${row} ${column + columnSpan}`)
          )
            columnSpan += 1;
          const rowSpan = Math.min(want.rows, height - row);
          for (let down = 0; down < rowSpan; down += 1) {
            for (let across = 0; across < columnSpan; across += 1) taken.add(`${row + down} ${column + across}`);
          }
          cells.push({ ...want.inner, column, columnSpan, rowSpan, place: NOWHERE });
        }
        return cells;
      });
      return { kind: 'table', rows, place: NOWHERE };
    });

const plainCell = text.map((it) => ({ text: it, inside: null }));
const plainTable = table(plainCell);
const layoutCell = fc.oneof(
  { weight: 3, arbitrary: plainCell },
  { weight: 1, arbitrary: fc.tuple(paragraph, plainTable).map((inside) => ({ text: '', inside })) },
);
const blocks = fc.array(fc.oneof(paragraph, table(layoutCell)), { maxLength: 5 });

/** What a paper says without where it stood; the text of a cell with tables inside follows from them. */
function said(all: readonly Block[]): unknown {
  return all.map((block) =>
    block.kind === 'paragraph'
      ? { text: block.text, heading: block.heading }
      : block.rows.map((row) =>
          row.map((cell) => ({
            spans: [cell.column, cell.columnSpan, cell.rowSpan],
            says: cell.inside === null ? cell.text : said(cell.inside),
          })),
        ),
  );
}

describe('what is written is what is read', () => {
  test('a docx', async () => {
    await fc.assert(
      fc.asyncProperty(blocks, async (all) => {
        expect(said((await paperOf(docxOf(all), 'a.docx')).blocks)).toEqual(said(all));
      }),
      { numRuns: 150 },
    );
  });

  test('a page', async () => {
    await fc.assert(
      fc.asyncProperty(blocks, async (all) => {
        expect(said((await paperOf(htmlOf({ blocks: all }), 'a.html')).blocks)).toEqual(said(all));
      }),
      { numRuns: 150 },
    );
  });

  test('a workbook, when the outermost cells of the table are not blank', async () => {
    const full = table(line.map((it) => ({ text: it, inside: null })));
    await fc.assert(
      fc.asyncProperty(full, async (one) => {
        expect(said((await paperOf(xlsxOf({ blocks: [one] }), 'a.xlsx')).blocks)).toEqual(said([one]));
      }),
      { numRuns: 150 },
    );
  });
});
