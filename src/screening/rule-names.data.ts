import type { Words } from '../base/words.ts';
import type { ScreeningRule } from './finding.ts';

/** 发现的名称: what each rule finds, in a word or two. */
export const RULE_NAMES: Readonly<Record<ScreeningRule, Words>> = {
  resident_id: { zh: '身份证号', en: 'identity number' },
  mobile_phone: { zh: '手机号', en: 'mobile number' },
  landline_phone: { zh: '个人固定电话', en: 'private telephone' },
  bank_card: { zh: '银行卡号', en: 'bank card' },
  passport: { zh: '护照号', en: 'passport' },
  home_address: { zh: '家庭住址', en: 'home address' },
  email: { zh: '个人邮箱', en: 'private mailbox' },
  licence_plate: { zh: '车牌号', en: 'licence plate' },
  medical: { zh: '病情', en: 'illness' },
  minor: { zh: '儿童姓名', en: "child's name" },
  secrecy_marking: { zh: '密级标志', en: 'secrecy marking' },
  internal_marking: { zh: '内部标注', en: 'internal marking' },
  metadata: { zh: '隐藏信息', en: 'hidden content' },
  error_word: { zh: '错敏词', en: 'wrong word' },
  artefact: { zh: '残留', en: 'trace' },
  unreadable: { zh: '读不出', en: 'unreadable' },
};
