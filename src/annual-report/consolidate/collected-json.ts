import { readingOfShape } from '../read/report-json.ts';
import type { CollectedFile, SubmittedReport } from './submitted-report.ts';

/** 已读年报的 JSON: reports that were read before, as a browser hands them back. Nothing in it is trusted; null when it is no such list. */
export function readCollected(text: string): readonly CollectedFile[] | null {
  const value = parse(text);
  if (!Array.isArray(value) || value.length > MOST_FILES) return null;
  const files = value.map(fileOf);
  return files.every((file) => file !== null) ? files : null;
}

/** One report of that kind; null when it is none. */
export function readSubmitted(value: unknown): SubmittedReport | null {
  if (!isShape(value)) return null;
  const file = string(value['file'], LONGEST_NAME);
  const reading = file === null ? null : readingOfShape(value, file);
  if (file === null || reading === null) return null;
  const { edition, title, agency, year, table2, table3, table4 } = reading.report;
  const part = value['part'];
  return {
    file,
    ...(typeof part === 'number' && Number.isSafeInteger(part) ? { part } : {}),
    edition,
    title: cut(title),
    agency: cut(agency),
    year,
    table2,
    table3,
    table4,
    units: unitsIn(value['units']),
    unread: Array.isArray(value['unread']) ? value['unread'].flatMap((one) => string(one, LONGEST_NAME) ?? []) : [],
  };
}

/** More files are consolidated on the command line. */
const MOST_FILES = 5_000;
const LONGEST_NAME = 300;
const LONGEST_SENTENCE = 2_000;

function fileOf(value: unknown): CollectedFile | null {
  if (!isShape(value)) return null;
  const file = string(value['file'], LONGEST_NAME);
  if (file === null) return null;
  if (value['ok'] === true && Array.isArray(value['reports'])) {
    const reports = value['reports'].map(readSubmitted);
    return reports.every((report) => report !== null) ? { file, ok: true, reports } : null;
  }
  const problem = value['problem'];
  if (!isShape(problem)) return null;
  const [zh, en] = [string(problem['zh'], LONGEST_SENTENCE), string(problem['en'], LONGEST_SENTENCE)];
  return zh === null || en === null ? null : { file, ok: false, problem: { zh, en } };
}

type Shape = Readonly<Record<string, unknown>>;

const isShape = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const string = (value: unknown, longest: number): string | null =>
  typeof value === 'string' && value.length <= longest ? value : null;

const cut = (text: string | null): string | null => text?.slice(0, LONGEST_NAME) ?? null;

const unitsIn = (value: unknown): Readonly<Record<string, string>> =>
  isShape(value)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([address, unit]) =>
          typeof unit === 'string' ? [[address, unit.slice(0, 10)]] : [],
        ),
      )
    : {};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
