import type { Finding } from '../../finding.ts';
import { type Report, cellAddress } from '../../report.ts';
import type { Checked, Rule } from '../rule.ts';
import { type ApplicationClaim, applicationClaims } from './application-claims.ts';
import { figureIn, nameOfColumn, nameOfRow, rowsUnder, sumUnder } from './cells.ts';
import { reportYear } from './report-year.ts';
import { sentencesOf } from './sentences.ts';
import { textFinding } from './text-finding.ts';

/** 正文与表三: figures of applications in the text equal those of table 3. */
export const narratedApplications: Rule = { id: 'NARR-APPS', check };

function check({ reading, form }: Checked): readonly Finding[] {
  const { report } = reading;
  if (report.table3 === null) return [];
  const reporter = { year: reportYear(report), isOffice: /办/u.test(report.agency ?? '') };
  const found = new Map<string, Finding>();
  for (const sentence of sentencesOf(reading)) {
    if (sentence.part === 'title' || sentence.part === 'closing') continue;
    for (const claim of applicationClaims(sentence, reporter)) {
      const judged = judge(claim, report);
      if (judged === null) continue;
      const key = `${judged.row} ${judged.column} ${claim.value}`;
      if (!found.has(key)) found.set(key, say(claim, judged, form));
    }
  }
  return [...found.values()];
}

type Judged = {
  readonly row: string;
  readonly column: string;
  readonly expected: number;
  readonly cells: readonly string[];
};

/** The cell that a claim contradicts, or null when it agrees, may agree, or the table holds no figure to compare. */
function judge(claim: ApplicationClaim, report: Report): Judged | null {
  const column = claim.kind === 'natural_person' ? 'natural_person' : 'total';
  const row = rowOf(claim);
  const expected = column === 'total' ? sumUnder(report, row) : figureIn(report.table3, row, column);
  if (expected === null || claim.value === expected) return null;
  if (claim.value > 0 && !holdsFigures(report)) return null;
  if (alsoRight(claim, report).includes(claim.value)) return null;
  return { row, column, expected, cells: rowsUnder(report, row).map((each) => cellAddress('table3', each, column)) };
}

function rowOf({ kind, row }: ApplicationClaim): string {
  switch (kind) {
    case 'received':
    case 'stated':
      return 'received_this_year';
    case 'natural_person':
    case 'outcome':
      return row ?? 'received_this_year';
    case 'handled':
    case 'replied':
      return 'outcome.total';
    case 'carried_over':
      return 'carried_over_from_last_year';
    case 'carried_forward':
      return 'carried_forward_to_next_year';
  }
}

/** A table 3 without a single figure says nothing against a text. */
function holdsFigures({ table3 }: Report): boolean {
  return Object.values(table3 ?? {}).some((row) => Object.values(row).some((value) => typeof value === 'number'));
}

/** Other figures of table 3 that the same words may rightly mean. */
function alsoRight(claim: ApplicationClaim, report: Report): readonly number[] {
  const total = (row: string): number => sumUnder(report, row) ?? 0;
  const received = total('received_this_year');
  const carriedOver = total('carried_over_from_last_year');
  const finished = total('outcome.total');
  switch (claim.kind) {
    case 'received':
      return claim.withCarriedOver ? [received + carriedOver] : [];
    case 'handled':
      return [received, received + carriedOver, finished];
    case 'stated':
      return [
        received + carriedOver,
        finished,
        total('outcome.disclosed'),
        total('outcome.disclosed') + total('outcome.partly_disclosed'),
      ];
    case 'replied':
      return [finished - total('outcome.other_handling'), ...(claim.breakdown ? [finished - carriedOver] : [])];
    default:
      return [];
  }
}

function say(claim: ApplicationClaim, judged: Judged, form: Checked['form']): Finding {
  const row = nameOfRow(form, judged.row);
  const column = nameOfColumn(form, judged.column);
  return textFinding({
    rule: narratedApplications.id,
    severity: 'warning',
    message: {
      zh: `正文写的是${claim.value}件，表三“${row.zh}”${column.zh}为${judged.expected}件，两处不一致`,
      en: `The text says ${claim.value}; table 3, "${row.en}", ${column.en} has ${judged.expected}`,
    },
    basis: form.notice.number,
    text: claim.sentence.text,
    place: claim.sentence.place,
    compared: { table: 'table3', ...judged, actual: claim.value },
  });
}
