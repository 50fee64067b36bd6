import type { Words } from '../../base/words.ts';
import { formForYear, formOfEdition } from '../../law/index.ts';
import type { Deviation } from '../report.ts';
import { tableName } from './names.ts';
import { placeOfFinding } from './place-of-finding.ts';
import type { Rule } from './rule.ts';

/** 格式版本: the tables have the form that the report's year wants. An older form is an error, a newer one a warning, a mixture an error. */
export const EDITION: Rule = {
  id: 'EDITION',
  check: ({ reading: { report } }) => {
    const base = {
      rule: 'EDITION',
      table: null,
      row: null,
      column: null,
      expected: null,
      actual: null,
      cells: [],
    } as const;
    if (report.edition === 'mixed') {
      const message = {
        zh: '三张表混用了两版格式的行或列，请全部换成同一版',
        en: 'The tables mix rows or columns of two editions of the form; use one throughout',
      };
      return [{ ...base, severity: 'error', message, basis: '条例第五十条第二款' }];
    }
    const used = report.edition === null ? null : formOfEdition(report.edition);
    if (!used || report.year === null) return [];
    const wanted = formForYear(report.year);
    if (used === wanted) return [];
    const isOld = used.years.from < wanted.years.from;
    const message = {
      zh: `${report.year}年年报应当用${wanted.name.zh}（${wanted.notice.number}），文件用的是${used.name.zh}${isOld ? '，该格式已停用' : ''}`,
      en: `The report of ${report.year} must have the ${wanted.name.en} (${wanted.notice.number}); the file has the ${used.name.en}`,
    };
    return [{ ...base, severity: isOld ? 'error' : 'warning', message, basis: wanted.notice.number }];
  },
};

/** 表格行列: rows that the form does not have, misprinted labels, several filled rows of one label, rows merged into one. */
export const FORM_ROWS: Rule = {
  id: 'FORM-ROWS',
  check: ({ reading: { deviations }, form }) =>
    once(deviations).map((deviation) => ({
      rule: 'FORM-ROWS',
      severity: 'warning',
      table: deviation.table,
      row: deviation.row,
      column: null,
      expected: null,
      actual: null,
      message: sayDeviation(deviation),
      basis: form.notice.number,
      text: deviation.label,
      ...placeOfFinding(deviation.place),
      cells: [],
    })),
};

/** A deviation that comes again with the same words (a head that each page repeats) is said once. */
function once(deviations: readonly Deviation[]): readonly Deviation[] {
  const said = new Map<string, Deviation>();
  for (const deviation of deviations) {
    const key = `${deviation.kind} ${deviation.table} ${deviation.row} ${deviation.label}`;
    if (!said.has(key)) said.set(key, deviation);
  }
  return [...said.values()];
}

function sayDeviation({ kind, table, label, meant }: Deviation): Words {
  const shown = label.replace(/\s+/gu, '');
  const at = tableName(table);
  const own = meant ?? shown;
  switch (kind) {
    case 'misprint':
      return {
        zh: `${at.zh}：栏目名称“${shown}”应为“${own}”`,
        en: `${at.en}: the label "${shown}" should read "${own}"`,
      };
    case 'unknown_row':
      return { zh: `${at.zh}：格式中没有“${shown}”这一行`, en: `${at.en}: the form has no row "${shown}"` };
    case 'duplicate_row':
      return {
        zh: `${at.zh}：“${own}”有几行都填了数，不能确定是哪一行，都没有读取`,
        en: `${at.en}: several rows "${own}" are filled; none was read`,
      };
    case 'merged_row':
      return {
        zh: `${at.zh}：“${own}”下的几行合成了一行，格式要求分行填写`,
        en: `${at.en}: the rows under "${own}" are merged into one; the form has them apart`,
      };
    case 'unfit_row':
      return {
        zh: `${at.zh}：“${own}”这一行的格数与表头对不上，没有读取`,
        en: `${at.en}: the cells of the row "${own}" do not answer to the columns and were not read`,
      };
  }
}
