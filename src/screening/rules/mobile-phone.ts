import { found } from '../found.ts';
import type { Hit } from '../hit.ts';
import { AMOUNT_LABEL, OTHER_NUMBER_LABEL, PHONE_LABEL } from '../labels.data.ts';
import { MOBILE_RANGES } from '../numbers/mobile-ranges.data.ts';
import { isJoined, spansOf, stretchesOf, type Stretch } from '../numbers/stretch.ts';
import type { Rule } from '../rule.ts';
import type { View } from '../view.ts';

/** 手机号码: eleven figures of a mobile range, in one or in groups, not inside a longer number. */
export const MOBILE_PHONE: Rule = {
  id: 'mobile_phone',
  find: (view) => stretchesOf(view).flatMap((stretch) => inStretch(view, stretch)),
};

/** As people group them: 3-4-4, 3-8, 5-6, 7-4, 4-3-4, 3-3-5, 4-4-3, 5-3-3. */
const GROUPINGS = [
  '\\d{8}',
  'S\\d{4}S\\d{4}',
  'S\\d{8}',
  '\\d{2}S\\d{6}',
  '\\d{4}S\\d{4}',
  '\\dS\\d{3}S\\d{4}',
  'S\\d{3}S\\d{5}',
  '\\dS\\d{4}S\\d{3}',
  '\\d{2}S\\d{3}S\\d{3}',
];

const NUMBER = new RegExp(
  `(?<!\\d)(?<!\\d\\.)(?<!(?:^|\\D)\\d{1,3},)(?:(?:\\+|00)\\s?86\\)?[\\s-]{0,2}|86[\\s-]|86(?=1[3-9]\\d{9}(?!\\d))|0(?=1[3-9]\\d{9}))?(?<number>(?<range>1[3-9]\\d)(?:${GROUPINGS.join('|').replaceAll('S', '[\\s.·-]{1,2}')}))(?!\\d)(?!\\.(?!0(?![\\d.]))\\d)(?!\\s{0,2}(?:元|[千百万亿]|美元|吨|公斤|克|公里|米|平方|㎡|立方|%|人次?|户|个|头|只|株|次|张))`,
  'gu',
);

/** One look before the search. */
const MAY_HOLD = /1[3-9](?:[\s.·-]{0,2}\d){9}/u;

function inStretch(view: View, stretch: Stretch): readonly Hit[] {
  if (!MAY_HOLD.test(stretch.text)) return [];
  const hits: Hit[] = [];
  for (const match of stretch.text.matchAll(NUMBER)) {
    const number = match.groups?.['number'] ?? '';
    if (!MOBILE_RANGES.has(match.groups?.['range'] ?? '')) continue;
    const end = match.index + match[0].length;
    const spans = spansOf(stretch, end - number.length, end);
    if (mayBeTelephone(view, stretch, { match, spans, isGrouped: number.length > 11 }))
      hits.push(found('mobile_phone', spans));
  }
  return hits;
}

function mayBeTelephone(
  view: View,
  stretch: Stretch,
  {
    match,
    spans,
    isGrouped,
  }: { readonly match: RegExpExecArray; readonly spans: Hit['spans']; readonly isGrouped: boolean },
): boolean {
  const [first] = spans;
  if (first === undefined || isPartOfName(stretch.text, match.index)) return false;
  const before = view.before(first.passage, first.start);
  const field = view.fieldOf(first.passage);
  const isAnnounced = PHONE_LABEL.test(before) || PHONE_LABEL.test(field);
  if (isJoined(stretch)) return spans.length > 1 && isAnnounced;
  if (isGrouped && isWithinGroups(stretch.text, match)) return false;
  if (isAnnounced) return true;
  if (/^86\d/u.test(match[0])) return false;
  // 13800138000.0: a spreadsheet made a figure of it, or it is one.
  if (stretch.text.startsWith('.0', match.index + match[0].length) || isFigureInRow(view, first.passage)) return false;
  if (isGrouped && /\n|\s{2}/u.test(match[0])) return false;
  return ![before, field].some((label) => OTHER_NUMBER_LABEL.test(label) || AMOUNT_LABEL.test(label));
}

/** In a table of figures: the first cell of the row says what is counted, or the column is headed by a year. */
function isFigureInRow(view: View, passage: number): boolean {
  const [head] = view.rowOf(passage);
  if (head === passage) return false;
  const written = /^[^\t|]*(?=\t)|(?<=^\|)[^|]*(?=\|)/u.exec(view.texts[passage] ?? '')?.[0] ?? '';
  const said = (head === undefined ? written : (view.texts[head] ?? '')).trim();
  return (
    AMOUNT_LABEL.test(said) ||
    COUNTED.test(said) ||
    view.headsOf(passage).some((text) => /^(?:19|20)\d{2}年/u.test(text))
  );
}

const COUNTED = /[(][^()]{0,8}(?:元|吨|人|户|件|个|米|克|瓦|亩|公顷|斤|次)[)]$/u;

/** More groups of figures before or behind, which are no telephone themselves: the number is longer than it looks. */
function isWithinGroups(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, match.index - 20), match.index);
  const after = text.slice(match.index + match[0].length);
  return (
    (/\d{3,}[\s-]$/u.test(before) && !/(?<!\d)1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}[\s-]$/u.test(before)) ||
    (/^[\s-]\d{3,}/u.test(after) && !/^[\s-](?:1[3-9]\d|0\d{2,3}-)/u.test(after))
  );
}

/** A letter before it, or the path of an address: the figures are part of a name. */
function isPartOfName(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  if (/(?:tel|phone|mobile|mob|wx|vx|sms)[:+]?$|=$/iu.test(before)) return false;
  return /[A-Za-z]$/u.test(before) || /(?:\/\/|[A-Za-z]\/|www\.)[^\s\p{Script=Han}]*(?:(?<=\/)\s)?$/u.test(before);
}
