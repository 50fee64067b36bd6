import type { Words } from '../../base/words.ts';
import type { Cite } from '../regulation/cite.ts';

/** 不印救济条款的情形, and why. */
export const NO_REMEDY: Readonly<
  Record<'withdrawn' | 'transferred' | 'fee_notice', { readonly why: Words; readonly cites: readonly Cite[] }>
> = {
  withdrawn: {
    why: { zh: '申请人自行撤回，本机关没有作出决定', en: 'the applicant took it back; the body decided nothing' },
    cites: [],
  },
  transferred: {
    why: { zh: '移交后由接收机关作出决定', en: 'the body that takes it over will decide' },
    cites: [{ act: 'succession_notice' }],
  },
  fee_notice: {
    why: {
      zh: '对收费决定不能单独申请复议或者起诉，可以在不再处理后一并提出',
      en: 'the fee cannot be contested alone, only together with the closing for want of payment',
    },
    cites: [{ act: 'fee_measures' }],
  },
};
