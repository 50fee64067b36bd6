import type { Report } from '../annual-report/index.ts';

/** A report as it is kept: what the body said; neither places in a file nor drafts and notes of this program. */
export function keptText({ edition, title, agency, year, ...report }: Report): string {
  const { sections, opening, beside_tables, closing, table2, table3, table4, remarks } = report;
  return JSON.stringify({
    edition,
    title,
    agency,
    year,
    sections,
    ...(opening !== undefined && { opening }),
    ...(beside_tables !== undefined && { beside_tables }),
    ...(closing !== undefined && { closing }),
    table2,
    table3,
    table4,
    remarks,
  });
}

/** The report that a kept text says; it was written by `keptText`. */
export function reportOfText(text: string, file: string): Report {
  return { file, places: {}, ...(JSON.parse(text) as Omit<Report, 'file' | 'places'>) };
}
