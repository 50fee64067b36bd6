import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomReport } from '../../../test/builders/random-reports.ts';
import { REPORT_ENDINGS, readReportFile } from '../read-file.ts';
import type { Report } from '../report.ts';
import { REPORT_FORMATS, writeReport, type ReportFormat } from './write-report.ts';

/** Blanks and signs without a picture are no text; nothing else may differ. */
const folded = (text: string | null | undefined): string | null =>
  typeof text === 'string' ? text.replace(/[\s\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}]+/gu, '') : null;

function essence(report: Report) {
  const { edition, year, title, agency, sections, opening, closing, beside_tables: beside, remarks } = report;
  const { table2, table3, table4 } = report;
  return {
    edition,
    year,
    title,
    agency,
    table2,
    table3,
    table4,
    remarks,
    texts: [
      opening,
      sections.overview,
      beside?.proactive,
      beside?.applications,
      beside?.disputes,
      sections.problems,
      sections.other_matters,
      closing,
    ].map(folded),
  };
}

async function readBack(report: Report, format: ReportFormat): Promise<Report> {
  const read = await readReportFile({ name: `年报.${format}`, bytes: await writeReport(report, format) });
  if (!read.ok) throw new Error(`the ${format} was not read: ${read.reason.kind}`);
  expect(read.value).toHaveLength(1);
  const [reading] = read.value;
  if (!reading) throw new Error('no reading');
  return reading.report;
}

/**
 * What a format cannot tell apart by its nature. A workbook has no text outside of tables: a row that holds a head of the form and nothing
 * else begins a table. Plain text may hold tables as HTML.
 */
const LEFT_OUT: Readonly<Partial<Record<ReportFormat, RegExp>>> = {
  xlsx: /(?:"|\\n)(?:第二十条第（一）项|（一）予以公开|信息内容|总计)(?:"|\\n)/u,
  txt: /<\/?table[\s>]/iu,
};

/** A page shows only what the fonts at hand hold; what they do not is taken out of the reports that are written as PDF. */
const FITTED: Readonly<Partial<Record<ReportFormat, (report: Report) => Report>>> = {
  pdf: (report) => ({
    ...report,
    sections: {
      overview: withoutRareSigns(report.sections.overview),
      problems: withoutRareSigns(report.sections.problems),
      other_matters: withoutRareSigns(report.sections.other_matters),
    },
  }),
};

const withoutRareSigns = (text: string | null): string | null =>
  text?.replace(/[^\n\t -~\u2010-\u2027\u3000-\u303f\u4e00-\u9fa5\uff00-\uffef]/gu, '') ?? null;

const RUNS = Number(process.env['RUNS'] ?? 40);

/** Formats that are written and read; a format joins as soon as its reader is there. */
const FORMATS = REPORT_FORMATS.filter((format) => REPORT_ENDINGS.includes(format));

describe('a report of any edition is read back equal from', () => {
  test.each(FORMATS)(
    '%s',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(randomReport, async (report) => {
          const left = LEFT_OUT[format];
          fc.pre(left === undefined || !left.test(JSON.stringify(report)));
          const fit = FITTED[format]?.(report) ?? report;
          expect(essence(await readBack(fit, format))).toEqual(essence(fit));
        }),
        { numRuns: format === 'pdf' ? Math.ceil(RUNS / 4) : RUNS, endOnFailure: true },
      );
    },
    120_000,
  );
});
