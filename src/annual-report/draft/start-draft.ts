import { formForYear, formOfEdition, newestForm, REPORT_TITLE } from '../../law/index.ts';
import type { CheckedReport } from '../check/index.ts';
import { figureAt } from '../form-grid.ts';
import { narrativeOf } from '../narrative/split-overview.ts';
import { formOfReport } from '../report-edition.ts';
import { cellAddress, type Report } from '../report.ts';
import { cellsOfForm, typedCellsOf, typedOfValue } from './draft-cells.ts';
import type { Draft } from './draft.ts';

const NOTHING_WRITTEN = {
  opening: '',
  whole: null,
  lead: '',
  aspects: {},
  beside_tables: {},
  problems: '',
  other_matters: '',
  closing: '',
} as const;

/** 空白表: an empty form; every cell is blank. An edition that there is not gives the one that the year wants. */
export function emptyDraft(of: { readonly edition: string; readonly year: string; readonly agency: string }): Draft {
  const form = formOfEdition(of.edition) ?? newestForm();
  return {
    edition: form.edition,
    year: of.year,
    agency: of.agency,
    title: titleOfDraft(of.agency, of.year),
    cells: blankCells(form.edition),
    narrative: NOTHING_WRITTEN,
    notes: [],
    source: null,
    before: null,
    made: {},
    locked: {},
    lastYear: null,
  };
}

/** 在原年报上改: a report that was read, to be mended; what stood in it is remembered, so that every change is seen. */
export function draftFromReport({ report, previous }: Pick<CheckedReport, 'report' | 'previous'>): Draft {
  const form = formOfReport(report);
  const cells = { ...blankCells(form.edition), ...typedCellsOf(report, (address) => figureAt(report, address)) };
  return {
    edition: form.edition,
    year: report.year === null ? '' : String(report.year),
    agency: report.agency ?? '',
    title: report.title ?? '',
    cells,
    narrative: report.narrative ?? narrativeOf(report),
    notes: report.notes ?? [],
    source: report.file,
    before: cells,
    made: {},
    locked: {},
    lastYear: previous === null ? null : bareReport(previous),
  };
}

/**
 * 以上年年报开始: next year's report in the form of its year. 上年结转 is last year's 结转下年度, cell by cell, and locked; a blank
 * there stays a blank. Nothing else is carried over: 现行有效 follows from this year's figures.
 */
export function draftFromLastYear(lastYear: Report): Draft {
  const year = lastYear.year === null ? '' : String(lastYear.year + 1);
  const form = lastYear.year === null ? newestForm() : formForYear(lastYear.year + 1);
  const agency = lastYear.agency ?? '';
  const locked = Object.fromEntries(
    form.table3.columns.flatMap(({ key }) => {
      const last = figureAt(lastYear, cellAddress('table3', 'carried_forward_to_next_year', key));
      if (typeof last !== 'number') return [];
      return [[cellAddress('table3', 'carried_over_from_last_year', key), typedOfValue(last, undefined)]];
    }),
  );
  const empty = emptyDraft({ edition: form.edition, year, agency });
  return { ...empty, cells: { ...empty.cells, ...locked }, locked, lastYear: bareReport(lastYear) };
}

/** The title as the form has it. */
export function titleOfDraft(agency: string, year: string): string {
  if (agency.trim() === '' && year.trim() === '') return '';
  return `${agency.trim()}${year.trim() === '' ? '' : `${year.trim()}年`}${REPORT_TITLE}`;
}

const blankCells = (edition: string): Record<string, string> =>
  Object.fromEntries([...cellsOfForm(formOfEdition(edition) ?? newestForm()).keys()].map((address) => [address, '']));

/** Last year's report without what only its own file explains. */
const bareReport = ({ file, edition, title, agency, year, sections, table2, table3, table4 }: Report): Report => ({
  file,
  edition,
  title,
  agency,
  year,
  sections,
  table2,
  table3,
  table4,
  places: {},
  remarks: {},
});
