import type { Checked } from '../../src/annual-report/check/rule.ts';
import type { CellValue, Reading, Report, TableFigures, TextLine, TextPart } from '../../src/annual-report/report.ts';
import { formOf } from './report-form.ts';

/** What a test says of a report; all else is that of a quiet report of 2023 without tables. */
export type ReadingSaid = {
  readonly report?: Partial<Report>;
  /** Text by part; each string is a line, at lines 1, 2, … of the file. */
  readonly text?: Partial<Record<TextPart, string | readonly string[]>>;
  readonly leavings?: readonly string[];
};

const PARTS: readonly TextPart[] = [
  'title',
  'opening',
  'overview',
  'proactive',
  'applications',
  'disputes',
  'problems',
  'other_matters',
  'closing',
];

/** A reading as the reader makes it: lines in the form's order, sections from the lines of their part. */
export function readingOf({ report = {}, text = {}, leavings = [] }: ReadingSaid = {}): Reading {
  const lines: TextLine[] = [];
  for (const part of PARTS) {
    for (const each of linesOf(text[part]))
      lines.push({ part, text: each, place: { kind: 'line', line: lines.length + 1 } });
  }
  const section = (part: TextPart): string | null => (text[part] === undefined ? null : linesOf(text[part]).join('\n'));
  return {
    report: {
      file: '年报.docx',
      edition: '2021',
      title: section('title'),
      agency: null,
      year: 2023,
      sections: {
        overview: section('overview'),
        problems: section('problems'),
        other_matters: section('other_matters'),
      },
      table2: null,
      table3: null,
      table4: null,
      places: {},
      remarks: {},
      ...report,
    },
    lines,
    deviations: [],
    leavings: leavings.map((each, index) => ({ text: each, place: { kind: 'paragraph', paragraph: index + 1 } })),
  };
}

/** What a rule sees: the reading, the form of 2021 unless said otherwise, and last year's reading where there is one. */
export function checkedOf(said: ReadingSaid, around: { edition?: '2019' | '2021'; previous?: Reading } = {}): Checked {
  return { reading: readingOf(said), form: formOf(around.edition), previous: around.previous ?? null };
}

/** Table 3 by its totals; rows that are not named hold 0. Natural persons have all of it unless said otherwise. */
export function table3Of(
  totals: Readonly<Record<string, number>>,
  natural: Readonly<Record<string, number>> = {},
): TableFigures {
  const rows = ROWS.map((key): [string, Readonly<Record<string, CellValue>>] => [
    key,
    { natural_person: natural[key] ?? totals[key] ?? 0, total: totals[key] ?? 0 },
  ]);
  return Object.fromEntries(rows);
}

/** Table 4 by its totals; columns that are not named hold 0. */
export function table4Of(totals: Readonly<Record<string, number>> = {}): Readonly<Record<string, CellValue>> {
  return {
    'reconsideration.total': 0,
    'litigation_direct.total': 0,
    'litigation_after_reconsideration.total': 0,
    ...totals,
  };
}

function linesOf(text: string | readonly string[] | undefined): readonly string[] {
  if (text === undefined) return [];
  return typeof text === 'string' ? text.split('\n') : text;
}

const ROWS = [
  'received_this_year',
  'carried_over_from_last_year',
  'outcome.disclosed',
  'outcome.partly_disclosed',
  'outcome.not_disclosed.state_secret',
  'outcome.not_disclosed.prohibited_by_law',
  'outcome.not_disclosed.three_securities_one_stability',
  'outcome.not_disclosed.third_party_rights',
  'outcome.not_disclosed.internal_affairs',
  'outcome.not_disclosed.process_information',
  'outcome.not_disclosed.enforcement_case_file',
  'outcome.not_disclosed.administrative_enquiry',
  'outcome.unable_to_provide.not_held',
  'outcome.unable_to_provide.requires_new_creation',
  'outcome.unable_to_provide.still_unclear_after_correction',
  'outcome.not_processed.petition_complaint_report',
  'outcome.not_processed.repeat_application',
  'outcome.not_processed.public_publication',
  'outcome.not_processed.excessive_without_reason',
  'outcome.not_processed.confirm_or_reissue',
  'outcome.other_handling.overdue_correction',
  'outcome.other_handling.overdue_fee',
  'outcome.other_handling.other',
  'outcome.total',
  'carried_forward_to_next_year',
];
