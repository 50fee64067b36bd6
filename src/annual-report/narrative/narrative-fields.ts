import type { FormLabel, ReportForm, TableKey } from '../../law/index.ts';
import { cellAddress } from '../report.ts';

/** 数字字段: a cell whose figure may stand in the text, under a name that people can read and type. */
export type NarrativeField = {
  readonly name: string;
  readonly address: string;
  readonly table: TableKey;
  /** Among those that a list offers; the others are known all the same. */
  readonly isUsual: boolean;
};

/** Every cell of a form under its name in the text: `本年新收·总计`, `不予公开·属于国家秘密·自然人`, `行政复议·结果维持`. No two are alike. */
export function narrativeFields(form: ReportForm): readonly NarrativeField[] {
  return [
    ...form.table2.blocks.flatMap((block) =>
      block.rows.flatMap((row) =>
        block.columns.map((column) => ({
          name: joined([row.label, column.label]),
          address: cellAddress('table2', `${block.key}.${row.key}`, column.key),
          table: 'table2' as const,
          isUsual: true,
        })),
      ),
    ),
    ...form.table3.rows.flatMap((row) =>
      form.table3.columns.map((column) => ({
        name: joined([...groupsOf(row).map(({ label }) => label), row.label, column.label]),
        address: cellAddress('table3', row.key, column.key),
        table: 'table3' as const,
        isUsual: column.key === 'total' || row.groups.length === 0,
      })),
    ),
    ...form.table4.columns.map((column) => ({
      name: joined([column.groups[column.groups.length - 1]?.label ?? '', column.label]),
      address: cellAddress('table4', null, column.key),
      table: 'table4' as const,
      isUsual: true,
    })),
  ];
}

/** How a figure is written into the text as a field: `{{本年新收·总计}}`. */
export const fieldMark = (name: string): string => `{{${name}}}`;

/** The group a row stands in; 三 is named only where the row would be a bare 总计. */
const groupsOf = (row: FormLabel & { readonly groups: readonly FormLabel[] }): readonly FormLabel[] =>
  shortOf(row.label) === '总计' ? row.groups.slice(0, 1) : row.groups.slice(1);

const joined = (labels: readonly string[]): string => labels.map(shortOf).join('·');

/** A label without its number and its explanations. */
const shortOf = (label: string): string =>
  label
    .replace(/^(?:[一二三四五六七八九]、|（[一二三四五六七八九]）|\d{1,2}\.)/u, '')
    .replace(/（.*）$/u, '')
    .replace(/、行政机关.*$/u, '')
    .replace(/政府信息公开申请数量$|继续办理$/u, '');
