import {
  consolidate,
  submittedReport,
  type CollectedFile,
  type Consolidation,
  type ConsolidationInput,
  type Member,
  type SubmittedReport,
} from '../../src/annual-report/index.ts';
import type { CellValue, Report } from '../../src/annual-report/report.ts';
import { readingOfFigures } from './whole-report.ts';

/** A report handed in by a body for 2023, every cell 0 but for those named. */
export function submitted(
  agency: string | null,
  cells: Readonly<Record<string, CellValue>> = {},
  more: Partial<Report> & { readonly edition?: '2019' | '2021' } = {},
): SubmittedReport {
  const file = more.file ?? `${agency ?? '无名'}.docx`;
  return submittedReport(readingOfFigures(more.edition ?? '2021', cells, { agency, year: 2023, ...more }), file);
}

/** The file that holds these reports. */
export const filed = (...reports: readonly SubmittedReport[]): CollectedFile => ({
  file: reports[0]?.file ?? '空.docx',
  ok: true,
  reports,
});

/** A member of the list; what is not said is as the list leaves it. */
export const memberNamed = (name: string, more: Partial<Member> = {}): Member => ({
  name,
  aliases: [],
  predecessors: [],
  creditCode: null,
  countsIn: true,
  remark: null,
  ...more,
});

/** Consolidates what must be possible to consolidate. */
export function consolidated(
  reports: readonly (SubmittedReport | CollectedFile)[],
  more: Partial<Omit<ConsolidationInput, 'files'>> = {},
): Consolidation {
  const files = reports.map((one) => ('ok' in one ? one : filed(one)));
  const done = consolidate({ files, members: null, year: null, own: null, previous: null, ...more });
  if (!done.ok) throw new Error(`no sum: ${done.reason.kind}`);
  return done.value;
}

/** The sum in one cell. */
export const sumAt = ({ cells }: Consolidation, address: string): number | null | undefined =>
  cells.find((cell) => cell.address === address)?.sum;

/** Rules of the findings with whom they are about. */
export const saidIn = ({ findings }: Consolidation): readonly string[] =>
  findings.map(({ rule, member }) => (member === null ? rule : `${rule} ${member}`));
