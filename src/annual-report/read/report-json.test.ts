import { describe, expect, test } from 'vitest';
import { docxOf } from '../../../test/builders/docx.ts';
import { printTable2, printTable3, printTable4, reportAround, tableOf } from '../../../test/builders/report-grids.ts';
import { figuresOfItsOwn, formNamed, readingIn, readingsIn, textsOf } from '../../../test/builders/whole-report.ts';
import { checkReading } from '../check/index.ts';
import { readReportFile } from '../read-file.ts';
import { readReportJson } from './report-json.ts';

const FORM = formNamed('2021');
const TEXTS = {
  ...textsOf(figuresOfItsOwn(FORM)),
  'table2/art20_1.normative_documents/in_force': '22（其中修订16件）',
  'table3/received_this_year/natural_person': '/',
  'table3/received_this_year/other_org': '',
};
const DOCX = docxOf(
  reportAround({
    table2: [tableOf(printTable2(FORM, TEXTS))],
    table3: [tableOf(printTable3(FORM, TEXTS))],
    table4: [tableOf(printTable4(FORM, TEXTS))],
  }),
);

describe('reports written as JSON are read again equal', () => {
  test('as read --json writes one, and several', async () => {
    const { report } = await readingIn(DOCX, '年报.docx');
    const one = await readingIn(JSON.stringify(report), '年报.docx.json');
    expect(one.report).toEqual({ ...report, file: '年报.docx.json' });
    const several = await readingsIn(JSON.stringify([report, report], null, 2), '两份.json');
    expect(several.map((reading) => reading.report)).toEqual([
      { ...report, file: '两份.json', part: 1 },
      { ...report, file: '两份.json', part: 2 },
    ]);
  });

  test('as check --json writes them, an unread file among them', async () => {
    const reading = await readingIn(DOCX, '年报.docx');
    const { report, findings } = checkReading(reading, null);
    const answer = [
      { file: '坏.docx', error: { zh: '读不了', en: 'not read' } },
      { file: '年报.docx', edition: report.edition, agency: report.agency, year: report.year, report, findings },
    ];
    const again = await readingIn(JSON.stringify(answer), '结果.json');
    expect(again.report).toEqual({ ...report, file: '结果.json' });
  });

  test('in UTF-16 and with a mark at the beginning', async () => {
    const { report } = await readingIn(DOCX, '年报.docx');
    const text = `\ufeff${JSON.stringify(report)}`;
    for (const encoding of ['utf8', 'utf16le'] as const)
      expect((await readingIn(Buffer.from(text, encoding), '年报.json')).report.table3).toEqual(report.table3);
  });

  test('its sums are checked as those of the document', async () => {
    const reading = await readingIn(DOCX, '年报.docx');
    const again = await readingIn(JSON.stringify(reading.report), '年报.json');
    const sums = (one: typeof reading) =>
      checkReading(one, null).findings.filter(({ rule }) => /^(?:T3|T4|INT|T2|CELL)/u.test(rule));
    expect(sums(again)).toEqual(sums(reading));
    expect(sums(again).length).toBeGreaterThan(0);
  });
});

describe('JSON of other kinds', () => {
  test('no JSON, and JSON without tables', async () => {
    expect(readReportJson('{', 'x.json')).toBeNull();
    for (const text of ['null', '1', '"x"', '[]', '{}', '[[]]', '{"table2": []}', '{"report": 1}'])
      expect(readReportJson(text, 'x.json'), text).toEqual([]);
    expect(await readReportFile({ name: 'x.json', bytes: Buffer.from('[]') })).toMatchObject({
      reason: { kind: 'no_report' },
    });
    expect(await readReportFile({ name: 'x.json', bytes: Buffer.from('{') })).toMatchObject({
      reason: { kind: 'damaged', format: 'JSON' },
    });
  });

  test('what is not of the shape is left out, never guessed', () => {
    const [reading] =
      readReportJson(
        JSON.stringify({
          title: 7,
          year: '2023',
          edition: null,
          sections: [],
          table3: { received_this_year: { total: 1, natural_person: true, other_org: null }, odd: 3 },
          places: { 'table3/received_this_year/total': { kind: 'line', line: 'x' }, other: { kind: 'line', line: 3 } },
          remarks: { a: 1, b: '件' },
        }),
        'x.json',
      ) ?? [];
    expect(reading?.report).toEqual({
      file: 'x.json',
      edition: null,
      title: null,
      agency: null,
      year: null,
      sections: { overview: null, problems: null, other_matters: null },
      table2: null,
      table3: { received_this_year: { total: 1, other_org: null } },
      table4: null,
      places: { other: { kind: 'line', line: 3 } },
      remarks: { b: '件' },
    });
  });

  test('keys that every object has are keys like others', async () => {
    const text = '{"__proto__": {"x": 1}, "table2": {"__proto__": {"a": 1}, "constructor": {"b": 2}}}';
    const result = await readReportFile({ name: 'x.json', bytes: Buffer.from(text) });
    expect(result.ok).toBe(true);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});
