import { formOfEdition, newestForm, type ReportForm, type TableKey } from '../../law/index.ts';
import type { CheckedReport } from '../check/index.ts';
import type { Finding } from '../finding.ts';

/** What a note is about: the body, the year, and what was found that must be mended or explained. */
export type NoteMatter = {
  readonly agency: string | null;
  readonly year: number | null;
  readonly form: ReportForm;
  readonly findings: readonly NotedFinding[];
};

export type NotedFinding = Pick<
  Finding,
  'rule' | 'severity' | 'table' | 'row' | 'column' | 'expected' | 'actual' | 'basis' | 'text'
> & { readonly message: { readonly zh: string } };

/** The matter of a note about a checked report. */
export function noteMatter({
  report,
  findings,
  form,
}: Pick<CheckedReport, 'report' | 'findings' | 'form'>): NoteMatter {
  return { agency: report.agency, year: report.year, form, findings: findings.filter(isNoted) };
}

/** 意见的 JSON: what a page carries of a checked report, so that a note can be written when nothing was kept. */
export function writeNoteMatter({ agency, year, form, findings }: NoteMatter): string {
  return JSON.stringify({
    agency,
    year,
    edition: form.edition,
    findings: findings.map(({ rule, severity, table, row, column, expected, actual, basis, text, message }) => ({
      rule,
      severity,
      table,
      row,
      column,
      expected,
      actual,
      basis,
      text,
      message: { zh: message.zh },
    })),
  });
}

/** The same as it comes back from a browser. Nothing in it is trusted; null when it is no such thing. */
export function readNoteMatter(text: string): NoteMatter | null {
  const value = parse(text);
  if (!isShape(value) || !Array.isArray(value['findings']) || value['findings'].length > MOST) return null;
  const findings = value['findings'].map(findingOf);
  if (!findings.every((finding) => finding !== null)) return null;
  const { year, edition } = value;
  return {
    agency: short(value['agency']),
    year: typeof year === 'number' && Number.isInteger(year) ? year : null,
    form: (typeof edition === 'string' ? formOfEdition(edition) : null) ?? newestForm(),
    findings,
  };
}

const MOST = 5_000;
const LONGEST = 1_000;
const TABLES: readonly TableKey[] = ['table2', 'table3', 'table4'];

const isNoted = ({ severity }: Pick<Finding, 'severity'>): boolean => severity === 'error' || severity === 'warning';

function findingOf(value: unknown): NotedFinding | null {
  if (!isShape(value) || !isShape(value['message'])) return null;
  const { severity, expected, actual } = value;
  const [rule, basis, zh] = [short(value['rule']), short(value['basis']), short(value['message']['zh'])];
  if (rule === null || basis === null || zh === null) return null;
  if (severity !== 'error' && severity !== 'warning') return null;
  const text = short(value['text']);
  return {
    rule,
    severity,
    basis,
    message: { zh },
    table: TABLES.find((table) => table === value['table']) ?? null,
    row: short(value['row']),
    column: short(value['column']),
    expected: typeof expected === 'number' ? expected : null,
    actual: typeof actual === 'number' ? actual : short(actual),
    ...(text === null ? {} : { text }),
  };
}

type Shape = Readonly<Record<string, unknown>>;

const isShape = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const short = (value: unknown): string | null => (typeof value === 'string' ? value.slice(0, LONGEST) : null);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
