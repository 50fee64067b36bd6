import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { readingIn, readingOfFigures } from '../../../test/builders/whole-report.ts';
import type { Paper, Table } from '../../base/paper.ts';
import { readPaper, writeDocument, type DocumentFormat } from '../../platform/documents/index.ts';
import type { Report } from '../report.ts';
import { documentOf } from './document-of.ts';

const OFFICIAL = 'src/annual-report/fixtures/published/empty-form-2021-wps.docx';

let official: Paper;
let report: Report;
beforeAll(async () => {
  const bytes = await readFile(OFFICIAL);
  official = await paperIn(bytes, 'form.docx');
  ({ report } = await readingIn(bytes, 'form.docx'));
});

async function paperIn(bytes: Uint8Array, name: string): Promise<Paper> {
  const paper = await readPaper(bytes, name);
  if (!paper.ok) throw new Error(`${name} was not read: ${paper.reason.kind}`);
  return paper.value;
}

/** Each table as its cells: what they say, where they begin and how far they reach. */
const tablesOf = (paper: Paper): readonly (readonly (readonly string[])[])[] =>
  paper.blocks
    .filter((block): block is Table => block.kind === 'table')
    .map(({ rows }) =>
      rows.map((row) =>
        row.map(
          ({ text, column, columnSpan, rowSpan }) => `${text.replace(/\s+/gu, '')} @${column} ${columnSpan}x${rowSpan}`,
        ),
      ),
    );

const written = async (format: DocumentFormat): Promise<Paper> =>
  paperIn(await writeDocument(documentOf(report), format), `form.${format}`);

describe('the empty form of 2021 is written as the State Council printed it', () => {
  test.each(['docx', 'html'] as const)(
    'every label and every merged cell of its three tables, as %s',
    async (format) => {
      expect(tablesOf(await written(format))).toEqual(tablesOf(official));
    },
  );

  test('in a workbook, where blank rows are not stored, with a nought in every cell', async () => {
    const { report: noughts } = readingOfFigures('2021', {});
    const bytes = await writeDocument(documentOf(noughts), 'xlsx');
    const sheets = tablesOf(await paperIn(bytes, 'form.xlsx')).filter((rows) => rows.length > 3);
    expect(sheets.map(([heading]) => heading?.[0])).toEqual([
      '二、主动公开政府信息情况 @0 4x1',
      '三、收到和处理政府信息公开申请情况 @0 10x1',
      '四、政府信息公开行政复议、行政诉讼情况 @0 15x1',
    ]);
    const blank = sheets.map(([, ...rows]) => rows.map((row) => row.map((cell) => cell.replace(/^0 /u, ' '))));
    expect(blank).toEqual(tablesOf(official));
  });

  test('its six headings stand in their order around the tables', async () => {
    const { blocks } = documentOf(report);
    expect(
      blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : block.kind === 'table' ? ['表'] : [])),
    ).toEqual([
      '一、总体情况',
      '二、主动公开政府信息情况',
      '表',
      '三、收到和处理政府信息公开申请情况',
      '表',
      '四、政府信息公开行政复议、行政诉讼情况',
      '表',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ]);
  });
});
