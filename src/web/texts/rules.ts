import type { Words } from '../../base/words.ts';

export const RULES = {
  title: { zh: '全部规则', en: 'All rules' },
  lead: (count: number): Words => ({
    zh: `共 ${count} 条。错误必须改，提醒可以说明，注意看一眼。`,
    en: `${count} in all. Errors must be corrected, warnings can be explained, notices are worth a look.`,
  }),
  caption: { zh: '检查规则', en: 'Rules of the check' },
  id: { zh: '编号', en: 'Id' },
  severity: { zh: '程度', en: 'Severity' },
  says: { zh: '查什么', en: 'What is checked' },
  basis: { zh: '依据', en: 'Basis' },
  severityOne: {
    error: { zh: '错误', en: 'Error' },
    warning: { zh: '提醒', en: 'Warning' },
    notice: { zh: '注意', en: 'Notice' },
  },
};
