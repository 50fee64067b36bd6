import { FEE_STATEMENT } from '../../../law/index.ts';
import type { Finding } from '../../finding.ts';
import type { Checked, Rule } from '../rule.ts';
import { textFinding } from './text-finding.ts';

/** 信息处理费说明: section six says whether the processing fee was charged. */
export const feeStatement: Rule = { id: 'S6-FEE', check };

function check({ reading, form }: Checked): readonly Finding[] {
  const { sections, table4 } = reading.report;
  const isCutOff = sections.problems === null && table4 === null;
  if (sections.other_matters === null ? isCutOff : FEE_STATEMENT.test(sections.other_matters)) return [];
  return [
    textFinding({
      rule: feeStatement.id,
      severity: form.edition === '2019' ? 'notice' : 'warning',
      message:
        sections.other_matters === null
          ? {
              zh: '没有第六部分“其他需要报告的事项”，信息处理费情况没有报告',
              en: 'There is no section six, so nothing is said of the processing fee',
            }
          : {
              zh: '第六部分没有说明信息处理费收取情况（没有收取也要写明）',
              en: 'Section six says nothing of the processing fee; that none was charged has to be said too',
            },
      basis: form.notice.number,
      text: null,
      place: null,
    }),
  ];
}
