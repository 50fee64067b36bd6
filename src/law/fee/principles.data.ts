import type { Words } from '../../base/words.ts';
import type { Cite } from '../regulation/cite.ts';

/** 收费的原则: when information costs something at all, and how applications are counted. */
export const FEE_PRINCIPLES: readonly { readonly words: Words; readonly cite: readonly Cite[] }[] = [
  {
    words: {
      zh: '依申请提供政府信息，不收取费用；申请的数量、频次明显超过合理范围的，可以收取信息处理费',
      en: 'information upon application is free; a processing fee may be charged where applications are plainly beyond reason in number or frequency',
    },
    cite: [{ article: 42, paragraph: 1 }],
  },
  {
    words: {
      zh: '按件计收的，同一申请人一个自然月内的申请累计',
      en: 'by application: those of one applicant in one calendar month are counted together',
    },
    cite: [{ act: 'fee_measures', article: 4 }],
  },
];
