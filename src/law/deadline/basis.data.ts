import type { Words } from '../../base/words.ts';
import { sayCites, type Cite } from '../regulation/cite.ts';

/** 步骤的依据: the citation of each kind of step. */
export const BASIS = {
  receipt: basis({ article: 31 }, { article: 33 }),
  confirmation: basis({ article: 31 }),
  correction: basis({ article: 30 }),
  consultation: basis({ article: 33, paragraph: 3 }),
  opinionTerm: basis({ article: 32 }, { article: 34 }),
  silence: {
    third_party: basis({ article: 32 }),
    co_maker: basis({ article: 34 }),
    other_body: basis({ article: 33, paragraph: 3 }),
  },
  extension: basis({ article: 33, paragraph: 2 }),
  feeNotice: basis({ article: 42 }, { act: 'fee_measures' }),
  fee: basis({ act: 'fee_measures' }),
  excessive: basis({ article: 35 }),
  reply: basis({ article: 33 }, { article: 36 }, { act: 'service_reply' }),
  service: basis({ act: 'service_reply' }),
  withdrawal: { zh: '申请人撤回', en: 'The applicant’s own will' },
  transfer: basis({ act: 'succession_notice' }),
  suitAfterReconsideration: basis({ act: 'litigation_law', article: 45 }),
  publication: basis({ article: 26 }),
  calendar: basis({ act: 'holiday_notice' }),
} as const;

function basis(...cites: readonly Cite[]): Words {
  return sayCites(cites);
}
