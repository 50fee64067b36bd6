import type { Finding } from '../../finding.ts';
import { fieldMark } from '../../narrative/narrative-fields.ts';
import { openFields } from '../../narrative/resolve-narrative.ts';
import { cellAt } from '../../report.ts';
import { cellName } from '../names.ts';
import type { Checked, Rule } from '../rule.ts';
import { textFinding } from './text-finding.ts';

/** 正文数字字段: each figure that stands in the text as a field has a cell of that name, and a figure in it. */
export const narratedFields: Rule = { id: 'NARR-FIELD', check };

function check({ reading: { report }, form }: Checked): readonly Finding[] {
  if (report.narrative === undefined) return [];
  return openFields(report.narrative, form, report).map(({ name, address }) => {
    const cell = address === null ? null : cellAt(address);
    const base = {
      rule: narratedFields.id,
      severity: 'error',
      basis: form.notice.number,
      text: fieldMark(name),
      place: null,
    } as const;
    if (cell === null || address === null) {
      const message = {
        zh: `正文里的“${fieldMark(name)}”不是表里的格，从“插入数字”里选一个`,
        en: `"${fieldMark(name)}" in the text names no cell of the tables; choose one from the list`,
      };
      return textFinding({ ...base, message });
    }
    const { zh, en } = cellName(form, cell.table, cell.row, cell.column);
    const message = {
      zh: `正文里的“${fieldMark(name)}”没有数：${zh} 这一格没有填数字`,
      en: `"${fieldMark(name)}" in the text has no figure: the cell ${en} holds none`,
    };
    return textFinding({ ...base, message, compared: { ...cell, expected: null, actual: null, cells: [address] } });
  });
}
