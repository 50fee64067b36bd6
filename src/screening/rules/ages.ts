import { addMonths, dayNumber, dayOf, parseDay } from '../../base/day.ts';

/** 年龄线索: what a text tells of how old somebody is. */
export type Told =
  | { readonly kind: 'age'; readonly years: number; readonly words?: string }
  | { readonly kind: 'birth'; readonly birth: string; readonly words?: string }
  | { readonly kind: 'class'; readonly isChild: boolean; readonly words?: string };

const UNDER = 14;

/** Whether that makes a child under fourteen on a day, ISO. */
export function isYoung(told: Told | null, day: string): boolean {
  if (told === null) return false;
  switch (told.kind) {
    case 'age':
      return told.years < UNDER;
    case 'class':
      return told.isChild;
    case 'birth': {
      const birth = parseDay(told.birth);
      return birth !== null && birth <= day && day < dayOf(addMonths(dayNumber(birth), UNDER * 12));
    }
  }
}

/** The first thing a text tells of an age: 8岁, 2016年5月3日出生, 小学三年级, 幼儿园大班, 初一. */
export function ageTold(text: string): Told | null {
  const age = AGE.exec(text);
  if (age !== null && !/[未不]满$/u.test(text.slice(0, age.index)))
    return { kind: 'age', years: yearsIn(age.groups?.['years'] ?? age.groups?.['told'] ?? ''), words: age[0] };
  const months = /\d{1,2}\s?个月(?:大|龄)|(?<!\d)\d{1,2}\s?月龄|月龄/u.exec(text);
  if (months !== null) return { kind: 'age', years: 0, words: months[0] };
  const under = /(?:未满|不满|未达)(?:14|十四)周?岁/u.exec(text);
  if (under !== null) return { kind: 'age', years: UNDER - 1, words: under[0] };
  const birth = BIRTH.exec(text) ?? BORN.exec(text);
  if (birth !== null) {
    const { year = '', month = '1', date = '1' } = birth.groups ?? {};
    return { kind: 'birth', birth: `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`, words: birth[0] };
  }
  const young = CHILD_CLASS.exec(text);
  const older = OLDER_CLASS.exec(text);
  // Of two schools the one told first is that of the person named before it.
  if (young !== null && (older === null || young.index <= older.index))
    return { kind: 'class', isChild: true, words: young[0] };
  return older === null ? null : { kind: 'class', isChild: false, words: older[0] };
}

/** 年数: 12, 十二, 十, 七. */
export function yearsIn(written: string): number {
  if (/^\d+$/u.test(written)) return Number(written);
  const [tens, ones] = written.includes('十') ? written.split('十') : ['', written];
  return (written.includes('十') ? digitOf(tens ?? '', 1) * 10 : 0) + digitOf(ones ?? '', 0);
}

const digitOf = (character: string, otherwise: number): number =>
  character === '' ? otherwise : '零一二三四五六七八九'.indexOf(character.replace('两', '二'));

/** Figures or Chinese numerals below a hundred. */
export const YEARS = '(?:\\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])';

/** 8岁, （8周岁）, 年龄8; not 满14周岁以上, not a term of imprisonment. */
const AGE = new RegExp(
  `(?:年龄|周岁)[:：]\\s?(?<told>\\d{1,2})(?!\\d)|(?:今年|现年|年仅|年龄:?|刚满|才)?(?<![\\d.~～至-])(?<![一二三四五六七八九十])(?<years>${YEARS})\\s?周?岁(?!以[上下]|及|至|的(?:以上|以下))`,
  'u',
);
const DAY =
  '(?<year>(?:19|20)\\d{2})\\s?[年./-]\\s?(?:(?<month>\\d{1,2})\\s?[月./-]?\\s?(?:(?<date>\\d{1,2})\\s?日?)?)?';
const BIRTH = new RegExp(`${DAY}\\s?(?:出生|生(?![产活成效])|出世)`, 'u');
const BORN = new RegExp(`(?:出生(?:日期|年月|于)?|生于|生日)[:：]?\\s?${DAY}`, 'u');
const CHILD_CLASS =
  /(?:小学|村小|完小|中心小|幼儿园|学前|托班|亲子)[^,。;]{0,12}?(?:[一二三四五六1-6]\s?(?:年级|\(\s?\d{1,2}\s?\)\s?班|班)|[大中小]\s?(?:[一二三四五\d]|\(\s?\d\s?\))?\s?班|学前班|托班)|小学生|(?<!(?:大学|学院|高中|初中|中职|高职|职校|技校|本科)[^,。;]{0,10})[一二三四五]年级(?:学生|\(?\d{0,2}\)?班)|(?:大|中|小|托)班幼儿|学前班|小学[一二三四五六]年级|(?:就读|在读|读)[于在]?[^,。;]{0,14}(?:小学|幼儿园)|七年级|初一|初中一年级/u;
const OLDER_CLASS = /高[一二三]|高中|大学|大专|本科|研究生|初[二三]|[八九]年级|中职|职高|技校/u;
