import type { Words } from '../base/words.ts';
import type { Cite } from '../law/index.ts';
import type { ScreeningRule } from './finding.ts';

/** 遮盖的依据: why something is covered, in which article, and how a bar over it says so. */
export type CoverGround = { readonly name: Words; readonly cites: readonly Cite[]; readonly label: string };

export type CoverGroundKey = (typeof COVER_GROUND_KEYS)[number];

/** In the order in which they are offered. */
export const COVER_GROUND_KEYS = [
  'personal_privacy',
  'personal_information',
  'sensitive_information',
  'child',
  'trade_secret',
  'other_rights',
  'state_secret',
  'prohibited_by_law',
  'security',
  'internal_affairs',
  'process_information',
  'enforcement_file',
] as const;

const PRIVACY_LAW = 'personal_information_law';

export const COVER_GROUNDS: Readonly<Record<CoverGroundKey, CoverGround>> = {
  personal_privacy: ground('个人隐私', 'personal privacy', [{ article: 15 }], '个人隐私·第15条'),
  personal_information: ground(
    '个人信息保护',
    'protection of personal information',
    [{ act: PRIVACY_LAW, article: 25 }],
    '个人信息·个保法25条',
  ),
  sensitive_information: ground(
    '敏感个人信息',
    'sensitive personal information',
    [{ act: PRIVACY_LAW, article: 28 }],
    '敏感信息·个保法28条',
  ),
  child: ground(
    '未成年人信息',
    'information of a child',
    [
      { act: PRIVACY_LAW, article: 28 },
      { act: PRIVACY_LAW, article: 31 },
    ],
    '未成年人·个保法28条',
  ),
  trade_secret: ground('商业秘密', 'trade secret', [{ article: 15 }], '商业秘密·第15条'),
  other_rights: ground('第三方合法权益', 'rights of a third party', [{ article: 15 }], '第三方权益·第15条'),
  state_secret: ground('国家秘密', 'state secret', [{ article: 14 }], '国家秘密·第14条'),
  prohibited_by_law: ground(
    '法律、行政法规禁止公开',
    'prohibited by law or administrative regulation',
    [{ article: 14 }],
    '禁止公开·第14条',
  ),
  security: ground('三安全一稳定', 'security and social stability', [{ article: 14 }], '安全稳定·第14条'),
  internal_affairs: ground('内部事务信息', 'internal affairs', [{ article: 16, paragraph: 1 }], '内部事务·第16条'),
  process_information: ground(
    '过程性信息',
    'process information',
    [{ article: 16, paragraph: 2 }],
    '过程性信息·第16条',
  ),
  enforcement_file: ground(
    '行政执法案卷信息',
    'enforcement case file',
    [{ article: 16, paragraph: 2 }],
    '执法案卷·第16条',
  ),
};

/** 各规则通常的依据; null for what is not covered. */
export const GROUND_OF_RULE: Readonly<Record<ScreeningRule, CoverGroundKey | null>> = {
  resident_id: 'personal_information',
  mobile_phone: 'personal_information',
  landline_phone: 'personal_information',
  bank_card: 'sensitive_information',
  passport: 'personal_information',
  home_address: 'personal_privacy',
  email: 'personal_information',
  licence_plate: 'personal_information',
  medical: 'sensitive_information',
  minor: 'child',
  internal_marking: 'internal_affairs',
  secrecy_marking: null,
  metadata: null,
  error_word: null,
  artefact: null,
  unreadable: null,
};

function ground(zh: string, en: string, cites: readonly Cite[], label: string): CoverGround {
  return { name: { zh, en }, cites, label };
}
