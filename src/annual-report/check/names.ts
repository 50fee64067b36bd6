import type { Words } from '../../base/words.ts';
import { newestForm, REPORT_FORMS, type FormLabel, type ReportForm, type TableKey } from '../../law/index.ts';

/** Names of tables, rows and columns in the words of the form, for messages. A row that no form has keeps its key. */
const TABLE_NAMES: Readonly<Record<TableKey, Words>> = {
  table2: { zh: '表二', en: 'Table 2' },
  table3: { zh: '表三', en: 'Table 3' },
  table4: { zh: '表四', en: 'Table 4' },
};

export const tableName = (table: TableKey): Words => TABLE_NAMES[table];

/** The row's name: “规章”, “（一）予以公开”, “（三）1.属于国家秘密”. Long explanations in brackets are left out. */
export function rowName(form: ReportForm, row: string): Words {
  return (
    rowIn(form, row) ??
    REPORT_FORMS.map((other) => rowIn(other, row)).find((name) => name !== null) ?? { zh: row, en: row }
  );
}

/** The row's name inside a sum, where a word has to do: “一、本年新收”, “四、结转下年度”. */
export function termName(form: ReportForm, row: string): Words {
  const { zh, en } = rowName(form, row);
  return { zh: zh.replace(/政府信息公开申请数量$|继续办理$/u, ''), en };
}

function rowIn(form: ReportForm, row: string): Words | null {
  for (const block of form.table2.blocks) {
    const found = block.rows.find(({ key }) => `${block.key}.${key}` === row);
    if (found) return { zh: found.label, en: found.en };
  }
  const found = form.table3.rows.find(({ key }) => key === row);
  if (found) return withGroup(found, found.groups.slice(1).at(-1));
  const group = form.table3.rows.flatMap(({ groups }) => groups).find(({ key }) => key === row);
  return group ? { zh: shortLabel(group.label), en: group.en } : null;
}

const withGroup = (row: FormLabel, group: FormLabel | undefined): Words => ({
  zh: `${group ? (/^（[一二三四五六七]）/u.exec(group.label)?.[0] ?? '') : ''}${shortLabel(row.label)}`,
  en: group ? `${group.en}: ${row.en}` : row.en,
});

const shortLabel = (label: string): string => label.replace(/(?<=.{5})（.*）$/u, '').replace(/、行政机关.*$/u, '');

/** The column's name; in table 4 with the way of dispute before it: “行政复议 总计”. */
export function columnName(form: ReportForm, table: TableKey, column: string): Words {
  if (table === 'table4') {
    const found = newestForm().table4.columns.find(({ key }) => key === column);
    const way = found?.groups.at(-1);
    return found && way
      ? { zh: `${way.label} ${found.label}`, en: `${way.en}, ${found.en}` }
      : { zh: column, en: column };
  }
  const columns = [form, ...REPORT_FORMS].flatMap((one) =>
    table === 'table3' ? one.table3.columns : one.table2.blocks.flatMap((block) => block.columns),
  );
  const found = columns.find(({ key }) => key === column);
  return found ? { zh: found.label.replace(/（.*）$/u, ''), en: found.en } : { zh: column, en: column };
}

/** A cell in full: “表三 （七）总计 自然人”. */
export function cellName(form: ReportForm, table: TableKey, row: string | null, column: string): Words {
  const names = [tableName(table), ...(row === null ? [] : [rowName(form, row)]), columnName(form, table, column)];
  return { zh: names.map(({ zh }) => zh).join(' '), en: names.map(({ en }) => en).join(', ') };
}
