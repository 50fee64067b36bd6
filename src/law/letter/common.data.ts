import type { Words } from '../../base/words.ts';
import type { Cite } from '../regulation/cite.ts';
import type { LetterElement, LetterParagraph, LetterRemedy, Need } from './letter-kind.ts';
import type { PlaceholderKey } from './placeholders.data.ts';

/** 条例全称. */
export const REGULATION = '《中华人民共和国政府信息公开条例》';

/** 必备的填写项, always or as `need` says. */
export function value(key: PlaceholderKey, cite: Cite | null, need: Need = 'always'): LetterElement {
  return { kind: 'value', key, need, cite };
}

/** 必备的固定语句. */
export function sentence(key: string, name: Words, words: string, cite: Cite): LetterElement {
  return { kind: 'sentence', key, name, sentence: words, cite };
}

/** 公文共有的要素: number, body, day, and whom to ask. */
export const SIGNED: readonly LetterElement[] = [
  value('agency', null),
  value('letter_number', null),
  value('letter_day', null),
  value('contact_person', null),
  value('contact_phone', null),
];

/** 致申请人的文书共有的要素: what proves the terms. */
export const TO_APPLICANT: readonly LetterElement[] = [
  ...SIGNED,
  value('applicant', { article: 29, paragraph: 2, item: 1 }),
  value('received_on', { article: 31 }),
  value('channel', { article: 31 }),
  value('application_number', { article: 45 }),
  value('information', { article: 29, paragraph: 2, item: 2 }),
];

/** 答复共有的要素. */
export const DECISION: readonly LetterElement[] = [
  ...TO_APPLICANT,
  value('handling', { article: 45 }, 'if_any'),
  value('remedy', { act: 'reconsideration_law', article: 23, paragraph: 2 }),
];

/** 开头. */
export const OPENING =
  '本机关于{{received_on}}收到以{{channel}}方式提交的政府信息公开申请（申请编号：{{application_number}}），所申请的信息为：{{information}}。';

/** 办理经过, where there is something to say. */
export const HANDLING: LetterParagraph = { text: '收到申请后，{{handling}}。', with: 'handling' };

/** 结尾. */
export const CONTACT = '联系人：{{contact_person}}，联系电话：{{contact_phone}}。';

/** 按办理结果印救济条款. */
export const REMEDY_OF_OUTCOME: LetterRemedy = { kind: 'printed', of: 'outcome' };

/** 程序性文书不印救济条款. */
export const NO_DECISION: LetterRemedy = {
  kind: 'none',
  why: { zh: '程序性告知，没有对申请作出决定', en: 'a step on the way; nothing is decided on the application' },
};
