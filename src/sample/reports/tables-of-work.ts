import type { Report } from '../../annual-report/index.ts';
import type { ReportForm } from '../../law/index.ts';
import { FEES } from './year-of-work.ts';

type Tables = Pick<Report, 'table2' | 'table3' | 'table4'>;

/** 填表: the form with what was counted; every cell is filled, and totals are added up. What the form has no cell for is a fault. */
export function tablesOfWork(form: ReportForm, counts: ReadonlyMap<string, number>): Tables {
  const placed = new Set<string>();
  const counted = (address: string): number => {
    placed.add(address);
    return counts.get(address) ?? 0;
  };
  const tables = { table2: table2(form, counted), table3: table3(form, counted), table4: table4(form, counted) };
  const lost = [...counts.keys()].find((address) => !placed.has(address));
  if (lost !== undefined) throw new Error(`The form of ${form.edition} has no cell ${lost}`);
  return tables;
}

type Counted = (address: string) => number;

/** 万元 of what is counted in 100 yuan. */
const HUNDREDTHS = 100;

function table2({ table2: { blocks } }: ReportForm, counted: Counted): Tables['table2'] {
  return Object.fromEntries(
    blocks.flatMap((block) =>
      block.rows.map((row) => [
        `${block.key}.${row.key}`,
        Object.fromEntries(
          block.columns.map((column) => {
            const address = `table2/${block.key}.${row.key}/${column.key}`;
            return [column.key, address === FEES ? counted(address) / HUNDREDTHS : counted(address)];
          }),
        ),
      ]),
    ),
  );
}

const TOTAL = 'total';
const OUTCOME_TOTAL = 'outcome.total';

function table3({ table3: { rows, columns } }: ReportForm, counted: Counted): Tables['table3'] {
  const applicants = columns.map(({ key }) => key).filter((key) => key !== TOTAL);
  const outcomes = rows.map(({ key }) => key).filter((key) => key.startsWith('outcome.') && key !== OUTCOME_TOTAL);
  const figure = (row: string, column: string): number =>
    row === OUTCOME_TOTAL
      ? sumOf(outcomes.map((outcome) => counted(`table3/${outcome}/${column}`)))
      : counted(`table3/${row}/${column}`);
  return Object.fromEntries(
    rows.map(({ key: row }) => {
      const figures = applicants.map((column) => [column, figure(row, column)] as const);
      return [row, Object.fromEntries([...figures, [TOTAL, sumOf(figures.map(([, number]) => number))]])];
    }),
  );
}

function table4({ table4: { columns } }: ReportForm, counted: Counted): Tables['table4'] {
  const results = columns.map(({ key }) => key).filter((key) => !key.endsWith(`.${TOTAL}`));
  return Object.fromEntries(
    columns.map(({ key }) => {
      const way = key.slice(0, -TOTAL.length);
      const parts = key.endsWith(`.${TOTAL}`) ? results.filter((result) => result.startsWith(way)) : [key];
      return [key, sumOf(parts.map((part) => counted(`table4/${part}`)))];
    }),
  );
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
