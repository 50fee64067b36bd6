import { formOfEdition, newestForm, type ReportForm } from '../../law/index.ts';
import { allTextOf, textsOf } from '../narrative/resolve-narrative.ts';
import { cellAt, type CellValue, type Report } from '../report.ts';
import { cellsOfForm, knownCells, valueOfTyped } from './draft-cells.ts';
import type { Draft } from './draft.ts';
import { titleOfDraft } from './start-draft.ts';

/** The form of a draft; an edition that there is not counts as the newest. */
export function formOfDraft({ edition }: Pick<Draft, 'edition'>): ReportForm {
  return formOfEdition(edition) ?? newestForm();
}

/** 成稿: the report that a draft is at this moment. */
export function reportOf(draft: Draft): Report {
  const form = formOfDraft(draft);
  const { table2, table3, table4, remarks } = typedReport(draft);
  const title = draft.title.trim() === '' ? titleOfDraft(draft.agency, draft.year) : draft.title.trim();
  const notes = draft.notes.filter(({ text }) => text.trim() !== '');
  return {
    file: fileNameOf(draft, 'json'),
    edition: form.edition,
    title: title === '' ? null : title,
    agency: draft.agency.trim() === '' ? null : draft.agency.trim(),
    year: yearOfDraft(draft),
    ...textsOf(draft.narrative, form, { table2, table3, table4 }),
    table2,
    table3,
    table4,
    places: {},
    remarks,
    ...(notes.length > 0 && { notes }),
    ...(allTextOf(draft.narrative) !== '' && { narrative: draft.narrative }),
  };
}

/** 读三张表: the tables of a draft as they are read. Cells of other editions stand in them only where they hold something. */
export function typedReport(draft: Pick<Draft, 'edition' | 'year' | 'cells'>): Report {
  const form = formOfDraft(draft);
  const remarks: Record<string, string> = {};
  const table2: Record<string, Record<string, CellValue>> = {};
  const table3: Record<string, Record<string, CellValue>> = {};
  const table4: Record<string, CellValue> = {};
  const rowOf = (rows: Record<string, Record<string, CellValue>>, key: string) => (rows[key] ??= {});
  for (const [address, type] of [...cellsOfForm(form), ...foreignCells(draft, form)]) {
    const cell = cellAt(address);
    if (cell === null) continue;
    const { value, remark } = valueOfTyped(draft.cells[address] ?? '', type);
    if (remark !== null) remarks[address] = remark;
    const row = cell.row === null ? table4 : rowOf(cell.table === 'table2' ? table2 : table3, cell.row);
    row[cell.column] = value;
  }
  return {
    file: '',
    edition: form.edition,
    title: null,
    agency: null,
    year: yearOfDraft(draft),
    sections: { overview: null, problems: null, other_matters: null },
    table2,
    table3,
    table4,
    places: {},
    remarks,
  };
}

/** The year that was typed; null where it is no year. */
export function yearOfDraft({ year }: Pick<Draft, 'year'>): number | null {
  const plain = year.normalize('NFKC').replace(/\s|年度?$/gu, '');
  return /^20\d\d$/u.test(plain) ? Number(plain) : null;
}

/** The name of a file that holds the report: body, year, the name of the report. */
export function fileNameOf({ agency, year, title }: Draft, ending: string): string {
  const name = agency.trim() === '' && year.trim() === '' ? title.trim() : titleOfDraft(agency, year);
  const clean = name.replace(/[\p{Cc}\\/:*?"<>|\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
  return `${clean === '' ? '年报' : [...clean].slice(0, 80).join('')}.${ending}`;
}

const foreignCells = ({ cells }: Pick<Draft, 'cells'>, form: ReportForm) => {
  const own = cellsOfForm(form);
  return [...knownCells()].filter(([address]) => !own.has(address) && (cells[address] ?? '').trim() !== '');
};
