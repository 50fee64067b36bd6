import { basename } from 'node:path';
import {
  checkFile,
  workbookRows,
  type CheckedFile,
  type CheckedReport,
  type FindLastYear,
  type WorkbookRows,
} from '../../annual-report/index.ts';
import type { Language, Words } from '../../base/words.ts';
import { openFile } from '../report-files.ts';
import { tallyOf, type FileTally } from '../tally.ts';
import { painter } from '../terminal.ts';
import { linkFrom } from './link-from.ts';
import { writeNotes, type NotesWish } from './write-notes.ts';

/** How checked files are to be answered: plain values, so that a thread can be told. */
export type CheckWish = {
  readonly language: Language;
  readonly isColoured: boolean;
  readonly as: 'text' | 'json' | 'jsonl' | 'nothing';
  /** The workbook that is written; null where none is. */
  readonly workbook: string | null;
  /** The return notes that are written; null where none are. */
  readonly notes: NotesWish | null;
};

/** What is left of a file when it is checked: what is printed, counted and listed. The report itself is gone. */
export type CheckAnswer = {
  readonly out: string;
  readonly said: readonly string[];
  readonly tally: FileTally;
  readonly rows: WorkbookRows | null;
  /** Return notes written for it, and whether one could not be. */
  readonly notes: { readonly written: number; readonly isWhole: boolean };
};

/** 检查一份: opens and checks a file and turns it into its answer at once, so that no report is kept. */
export async function checkPath(path: string, wish: CheckWish, lastYear: FindLastYear | null): Promise<CheckAnswer> {
  const { bytes } = await openFile(path);
  return answerOf(
    path,
    bytes.ok
      ? await checkFile({ name: basename(path), bytes: bytes.value }, lastYear)
      : { file: path, ok: false, problem: bytes.reason },
    wish,
  );
}

/** The answer for a checked file, or for one that could not be. */
export async function answerOf(path: string, checked: CheckedFile, wish: CheckWish): Promise<CheckAnswer> {
  const { language, workbook } = wish;
  const notes = wish.notes === null ? { written: 0, said: [] } : await writeNotes(path, checked, wish.notes);
  return {
    out: await printed(path, checked, wish),
    said: [...(checked.ok ? checked.notes : [checked.problem]), ...notes.said].map((words) => words[language]),
    notes: { written: notes.written, isWhole: notes.said.length === 0 },
    tally: tallyOf(checked),
    rows: workbook === null ? null : workbookRows(checked, { file: path, link: linkFrom(workbook, path), language }),
  };
}

async function printed(path: string, checked: CheckedFile, { as, language, isColoured }: CheckWish): Promise<string> {
  switch (as) {
    case 'jsonl':
      return asData(path, checked)
        .map((one) => `${JSON.stringify(one)}\n`)
        .join('');
    case 'json':
      // Members of the one array, set in by two as the whole would be.
      return asData(path, checked)
        .map((one) => JSON.stringify(one, null, 2).replaceAll(/^/gmu, '  '))
        .join(',\n');
    case 'text':
      return checked.ok ? shown(checked.reports, { language, paint: painter(isColoured) }) : '';
    case 'nothing':
      return '';
  }
}

type Data =
  | (Pick<CheckedReport['report'], 'edition' | 'agency' | 'year'> &
      Pick<CheckedReport, 'report' | 'findings'> & { readonly file: string; readonly part?: number })
  | { readonly file: string; readonly error: Words };

function asData(path: string, checked: CheckedFile): readonly Data[] {
  if (!checked.ok) return [{ file: path, error: checked.problem }];
  return checked.reports.map(({ report, findings }) => ({
    file: path,
    ...(report.part === undefined ? {} : { part: report.part }),
    edition: report.edition,
    agency: report.agency,
    year: report.year,
    report: { ...report, file: path },
    findings,
  }));
}

/** What people read is laid out only where people read: an answer in JSON loads none of it. */
async function shown(
  reports: readonly CheckedReport[],
  voice: { readonly language: Language; readonly paint: ReturnType<typeof painter> },
): Promise<string> {
  const { countFindings, showFindings, showGrid, showReportName } = await import('../show/index.ts');
  return reports
    .map((checked) =>
      [
        `${showReportName(checked, voice)}  ${countFindings(checked.findings, voice.language)}\n`,
        `${showGrid(checked, voice)}\n`,
        `${showFindings(checked, voice)}\n\n`,
      ].join('\n'),
    )
    .join('');
}
