import type { Policy } from '../regulation/policy.ts';

/** 公开属性方面的自定事项. */
export const ATTRIBUTE_POLICIES = {
  attribute_at_drafting: {
    id: 'attribute.at_drafting',
    question: { zh: '拟稿时公开属性的初始值', en: 'the attribute a draft starts with' },
    options: {
      proactive: { zh: '主动公开', en: 'proactive' },
      upon_application: { zh: '依申请公开', en: 'upon application' },
    },
    default: 'proactive',
    reason: {
      zh: '以公开为常态；不公开须由拟稿人逐件选定并写明理由。',
      en: 'Disclosure is the rule; who wants less has to choose it for each document and say why.',
    },
    cite: { article: 5 },
    from: '2019-05-15',
  },
  reassessment_every: {
    id: 'attribute.reassessment_every',
    question: { zh: '不予公开信息定期评估审查的周期', en: 'how often what is withheld is looked at again' },
    options: {
      half_year: { zh: '半年', en: 'every half year' },
      year: { zh: '一年', en: 'every year' },
      two_years: { zh: '两年', en: 'every two years' },
    },
    default: 'year',
    reason: {
      zh: '第十八条没有规定周期；与机关每年审核本机关所定国家秘密的要求一致。',
      en: 'Article 18 names no period; a year is what a body has for the state secrets it set itself.',
    },
    cite: { article: 18 },
    from: '2019-05-15',
  },
  third_party_not_found: {
    id: 'attribute.third_party_not_found',
    question: { zh: '第三方无法联系时怎样处理', en: 'what happens when the third party cannot be reached' },
    options: {
      as_silent: { zh: '视同逾期未提出意见，由本机关依条例决定', en: 'as if it had been silent: the body decides' },
      as_objecting: { zh: '视同不同意公开', en: 'as if it had objected' },
    },
    default: 'as_silent',
    reason: {
      zh: '沉默不等于同意，也不等于反对；第三十二条把决定留给行政机关。',
      en: 'Silence is neither consent nor objection; article 32 leaves the decision with the body.',
    },
    cite: { article: 32 },
    from: '2019-05-15',
  },
} as const satisfies Record<string, Policy>;
