import { REPORT_FORMS, type ReportForm } from '../../src/law/index.ts';
import { readReportFile } from '../../src/annual-report/read-file.ts';
import type { CellValue, Reading, Report } from '../../src/annual-report/report.ts';
import type { CellTexts } from './report-grids.ts';

/** The form of an edition; the tests name editions that there are. */
export function formNamed(edition: '2019' | '2021'): ReportForm {
  const form = REPORT_FORMS.find((one) => one.edition === edition);
  if (!form) throw new Error(`there is no form of ${edition}`);
  return form;
}

/** Addresses of every cell of a form, in its order. */
export function addressesOf(form: ReportForm): readonly string[] {
  return [
    ...form.table2.blocks.flatMap((block) =>
      block.rows.flatMap((row) => block.columns.map((column) => `table2/${block.key}.${row.key}/${column.key}`)),
    ),
    ...form.table3.rows.flatMap((row) => form.table3.columns.map((column) => `table3/${row.key}/${column.key}`)),
    ...form.table4.columns.map((column) => `table4/${column.key}`),
  ];
}

/** A figure of its own for every cell of the form, so that a figure in a wrong cell is seen. */
export function figuresOfItsOwn(form: ReportForm): Readonly<Record<string, number>> {
  return Object.fromEntries(addressesOf(form).map((address, index) => [address, index + 1]));
}

/** Figures as they are printed. */
export function textsOf(figures: Readonly<Record<string, CellValue>>): CellTexts {
  return Object.fromEntries(Object.entries(figures).map(([address, value]) => [address, String(value ?? '')]));
}

/** What a report holds, by address; tables that are missing have no addresses. */
export function valuesIn(report: Report): Readonly<Record<string, CellValue>> {
  const rows = (table: 'table2' | 'table3') =>
    Object.entries(report[table] ?? {}).flatMap(([row, cells]) =>
      Object.entries(cells).map(([column, value]) => [`${table}/${row}/${column}`, value] as const),
    );
  return Object.fromEntries([
    ...rows('table2'),
    ...rows('table3'),
    ...Object.entries(report.table4 ?? {}).map(([column, value]) => [`table4/${column}`, value] as const),
  ]);
}

/** Every report in a file that must hold some. */
export async function readingsIn(content: Uint8Array | string, name: string): Promise<readonly Reading[]> {
  const read = await readReportFile({ name, bytes: Buffer.from(content) });
  if (!read.ok) throw new Error(`${name} was not read: ${read.reason.kind}`);
  return read.value;
}

/** The one report in a file. */
export async function readingIn(content: Uint8Array | string, name: string): Promise<Reading> {
  const readings = await readingsIn(content, name);
  const [reading] = readings;
  if (!reading || readings.length > 1) throw new Error(`${name} holds ${readings.length} reports, not one`);
  return reading;
}

/** Where a report holds something else than these figures: address → what should stand there and what was read. */
export function differencesFrom(
  figures: Readonly<Record<string, unknown>>,
  report: Report,
): Readonly<Record<string, { readonly written: unknown; readonly read: unknown }>> {
  const read: Readonly<Record<string, unknown>> = valuesIn(report);
  const addresses = [...new Set([...Object.keys(figures), ...Object.keys(read)])];
  return Object.fromEntries(
    addresses
      .filter((address) => figures[address] !== read[address])
      .map((address) => [address, { written: figures[address], read: read[address] }]),
  );
}

/** A reading of a report whose every cell is 0 but for the cells named, by address; a row that is not of the form may be named too. */
export function readingOfFigures(
  edition: '2019' | '2021',
  cells: Readonly<Record<string, CellValue>>,
  more: Partial<Reading['report']> & Partial<Pick<Reading, 'deviations'>> = {},
): Reading {
  const { deviations = [], ...report } = more;
  const nought = Object.fromEntries(addressesOf(formNamed(edition)).map((address) => [address, 0]));
  const table2: Record<string, Record<string, CellValue>> = {};
  const table3: Record<string, Record<string, CellValue>> = {};
  const table4: Record<string, CellValue> = {};
  for (const [address, value] of Object.entries({ ...nought, ...cells })) {
    const [table, row = '', column = ''] = address.split('/');
    if (table === 'table4') table4[row] = value;
    else
      (table === 'table2' ? table2 : table3)[row] = { ...(table === 'table2' ? table2 : table3)[row], [column]: value };
  }
  return {
    report: {
      file: '年报.docx',
      edition,
      title: null,
      agency: null,
      year: edition === '2019' ? 2020 : 2023,
      sections: { overview: null, problems: null, other_matters: null },
      table2,
      table3,
      table4,
      places: {},
      remarks: {},
      ...report,
    },
    lines: [],
    deviations,
    leavings: [],
  };
}
