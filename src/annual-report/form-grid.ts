import type { FormLabel, FormSection, ReportForm, TableKey } from '../law/index.ts';
import type { Finding, Severity } from './finding.ts';
import { headRows } from './form-grid-head.ts';
import { labelRows } from './form-grid-labels.ts';
import { lastYearAddresses, marksByAddress, numberFindings } from './form-grid-marks.ts';
import type { CellValue, Report } from './report.ts';
import { cellAddress } from './report.ts';

export { numberFindings, worstMark } from './form-grid-marks.ts';
export type { NumberedFinding } from './form-grid-marks.ts';

/** The three tables of a report laid out as the form prints them, ready for a page or a terminal. */
export type FormGrid = {
  readonly edition: string;
  /** Year of last year's report, null where none was given. */
  readonly previousYear: number | null;
  readonly tables: readonly GridTable[];
};

export type GridTable = {
  readonly key: TableKey;
  readonly section: FormSection | null;
  /** False where the report has no such table: its blocks are then empty cells. */
  readonly present: boolean;
  readonly blocks: readonly GridBlock[];
  /** Figures that were read but have no place in this edition of the form: never dropped without a word. */
  readonly unplaced: readonly ValueCell[];
};

/** One rectangle with a head of its own; table 2 has one for each item of article 20, tables 3 and 4 one in all. */
export type GridBlock = {
  readonly caption: string | null;
  readonly labelColumns: number;
  readonly valueColumns: number;
  readonly head: readonly (readonly HeadCell[])[];
  readonly rows: readonly GridRow[];
};

export type HeadCell = SpannedLabel & { readonly kind: 'corner' | 'group' | 'column' };
export type LabelCell = SpannedLabel & { readonly kind: 'group' | 'row' };

/** `en` is null where the form's text has no English of its own. */
export type SpannedLabel = {
  readonly label: string;
  readonly en: string | null;
  readonly colSpan: number;
  readonly rowSpan: number;
};

export type GridRow = {
  readonly labels: readonly LabelCell[];
  readonly values: readonly ValueCell[];
  /** Last year's total of the same row and the change since; null without last year's report. */
  readonly lastYear: LastYear | null;
};

export type LastYear = { readonly total: CellValue; readonly change: number | null };

export type ValueCell = {
  readonly address: string;
  readonly value: CellValue;
  readonly remark: string | null;
  /** A total, which the form computes from its neighbours. */
  readonly total: boolean;
  /** Last year's figure that a rule joins to this cell; undefined where no rule does. */
  readonly joined?: CellValue;
  readonly marks: readonly Mark[];
};

/** `wrong`: the cell that is judged; `part`: a cell that belongs to the same finding. */
export type Mark = { readonly number: number; readonly severity: Severity; readonly role: 'wrong' | 'part' };

/** 表格版面: the tables of a report in the rows, order and labels of the form, each cell with its figure and the findings on it. */
export function formGrid(
  form: ReportForm,
  report: Report,
  findings: readonly Finding[],
  previous: Report | null,
): FormGrid {
  const marks = marksByAddress(numberFindings(findings));
  const joins = previous === null ? new Map<string, string>() : lastYearAddresses(form);
  const cell = (address: string): ValueCell => {
    const joinedTo = joins.get(address);
    return {
      address,
      value: figureAt(report, address),
      remark: report.remarks[address] ?? null,
      total: address.endsWith('/total') || address.endsWith('.total'),
      marks: marks.get(address) ?? [],
      ...(previous !== null && joinedTo !== undefined && { joined: figureAt(previous, joinedTo) }),
    };
  };
  const table = (key: TableKey, blocks: readonly GridBlock[]): GridTable => ({
    key,
    section: form.sections.find((section) => section.table === key) ?? null,
    present: report[key] !== null,
    blocks,
    unplaced: unplaced(report, key, blocks).map(cell),
  });
  return {
    edition: form.edition,
    previousYear: previous?.year ?? null,
    tables: [
      table('table2', blocksOfTable2(form, cell)),
      table('table3', [blockOfTable3(form, report, previous, cell)]),
      table('table4', [blockOfTable4(form, cell)]),
    ],
  };
}

/** The figure at an address; null for blank, and for a row or table that is not there. */
export function figureAt(report: Pick<Report, 'table2' | 'table3' | 'table4'>, address: string): CellValue {
  const [table, ...path] = address.split('/');
  const [row, column] = path;
  if (row === undefined) return null;
  if (table === 'table4') return report.table4?.[row] ?? null;
  if (column === undefined || (table !== 'table2' && table !== 'table3')) return null;
  return report[table]?.[row]?.[column] ?? null;
}

type CellMaker = (address: string) => ValueCell;

/** 信息内容 heads the labels of every block of table 2. */
const CONTENT = { key: 'content', label: '信息内容', en: 'Content' } as const satisfies FormLabel;

function blocksOfTable2(form: ReportForm, cell: CellMaker): GridBlock[] {
  return form.table2.blocks.map((block) => ({
    caption: block.caption,
    labelColumns: 1,
    valueColumns: block.columns.length,
    head: headRows({ corner: CONTENT, labelColumns: 1, columns: block.columns.map(withoutGroups), stretch: 'column' }),
    rows: labelRows(block.rows.map(withoutGroups)).map(({ labels, key }) => ({
      labels,
      values: block.columns.map((column) => cell(cellAddress('table2', `${block.key}.${key}`, column.key))),
      lastYear: null,
    })),
  }));
}

function blockOfTable3(form: ReportForm, report: Report, previous: Report | null, cell: CellMaker): GridBlock {
  const { columns, columnGroup, columnHead, cornerNote } = form.table3;
  const head: FormLabel = { key: 'applicants', label: columnHead, en: 'Applicants' };
  const organisations: FormLabel = {
    key: 'organisations',
    label: columnGroup,
    en: 'Legal persons and other organisations',
  };
  const grouped = columns.map((column) => ({
    ...column,
    groups: column.key === 'natural_person' || column.key === 'total' ? [head] : [head, organisations],
  }));
  const rows = withMergedRows(form, report);
  const labelColumns = Math.max(...rows.map((row) => row.groups.length + 1));
  return {
    caption: null,
    labelColumns,
    valueColumns: columns.length,
    head: headRows({
      corner: { key: 'corner', label: cornerNote, en: CORNER_EN },
      labelColumns,
      columns: grouped,
      stretch: 'column',
    }),
    rows: labelRows(rows).map(({ labels, key }) => ({
      labels,
      values: columns.map((column) => cell(cellAddress('table3', key, column.key))),
      lastYear: previous === null ? null : lastYear(report, previous, cellAddress('table3', key, 'total')),
    })),
  };
}

const CORNER_EN = 'In each column, items one and two together equal items three and four together';

function blockOfTable4(form: ReportForm, cell: CellMaker): GridBlock {
  const { columns } = form.table4;
  return {
    caption: null,
    labelColumns: 0,
    valueColumns: columns.length,
    head: headRows({ corner: null, labelColumns: 0, columns, stretch: 'group' }),
    rows: [
      { labels: [], values: columns.map((column) => cell(cellAddress('table4', null, column.key))), lastYear: null },
    ],
  };
}

const withoutGroups = <Label extends FormLabel>(label: Label): Label & { groups: readonly FormLabel[] } => ({
  ...label,
  groups: [],
});

/** Bodies print （六） of the 2021 form as one row; it is read under the group's key and shown first in its group. */
function withMergedRows(form: ReportForm, report: Report): readonly (FormLabel & { groups: readonly FormLabel[] })[] {
  const placed = new Set(form.table3.rows.map((row) => row.key));
  const shown = new Set<string>();
  return form.table3.rows.flatMap((row) => {
    const group = row.groups.at(-1);
    if (group === undefined || placed.has(group.key) || shown.has(group.key)) return [row];
    if (report.table3?.[group.key] === undefined) return [row];
    shown.add(group.key);
    return [{ key: group.key, label: '（合为一行填写）', en: '(filled in as one row)', groups: row.groups }, row];
  });
}

function lastYear(report: Report, previous: Report, address: string): LastYear {
  const total = figureAt(previous, address);
  const now = figureAt(report, address);
  return { total, change: typeof total === 'number' && typeof now === 'number' ? now - total : null };
}

function unplaced(report: Report, key: TableKey, blocks: readonly GridBlock[]): string[] {
  const placed = new Set(
    blocks.flatMap((block) => block.rows.flatMap((row) => row.values.map((value) => value.address))),
  );
  return addresses(report, key).filter((address) => !placed.has(address) && figureAt(report, address) !== null);
}

function addresses(report: Report, key: TableKey): string[] {
  if (key === 'table4') return Object.keys(report.table4 ?? {}).map((column) => cellAddress(key, null, column));
  return Object.entries(report[key] ?? {}).flatMap(([row, figures]) =>
    Object.keys(figures).map((column) => cellAddress(key, row, column)),
  );
}
