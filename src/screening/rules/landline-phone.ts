import { found } from '../found.ts';
import { OTHER_NUMBER_LABEL, PHONE_LABEL } from '../labels.data.ts';
import { namedPersons } from '../names/named-persons.ts';
import type { Rule } from '../rule.ts';
import { CONTACT_HEAD, ORGANISATION, PRIVATE_PERSON_LABEL } from '../subject.data.ts';
import { holderOf, personInRow } from '../subject.ts';
import type { View } from '../view.ts';

/** 个人固定电话: a fixed telephone in the row, form or sentence of a natural person; never that of a body, a company or a hotline. */
export const LANDLINE_PHONE: Rule = {
  id: 'landline_phone',
  find: (view) =>
    view.texts.flatMap((text, passage) =>
      MAY_HOLD.test(text)
        ? [...text.matchAll(NUMBER)]
            .filter((match) => isPrivate(view, passage, { at: match.index, number: match[0] }))
            .map((match) =>
              found('landline_phone', [{ passage, start: match.index, end: match.index + match[0].length }]),
            )
        : [],
    ),
};

/** One look before the search. */
const MAY_HOLD = /[2-8]\d\d[\s-]?\d{4}/u;

/** With its area code, or seven or eight figures alone. */
const NUMBER =
  /(?<![\dA-Za-z.,_/-])(?:\(?0(?:10|2\d|[3-9]\d\d)\)?[\s-]{0,2})?[2-8]\d{2}(?:\d{4,5}|[\s-]\d{4})(?:(?:-|转|\*)\d{1,5})?(?![\dA-Za-z_/-])(?!\.\d)(?!\s?(?:元|万|亿|件|人|吨|平方|㎡|号))/gu;

function isPrivate(
  view: View,
  passage: number,
  { at, number }: { readonly at: number; readonly number: string },
): boolean {
  const text = view.texts[passage] ?? '';
  const before = view.before(passage, at);
  const field = view.fieldOf(passage);
  if (BODY_PHONE.test(before) || BODY_PHONE.test(field)) return false;
  if (PRIVATE_PERSON_LABEL.test(before) || PRIVATE_PERSON_LABEL.test(field)) return true;
  const isAnnounced = PHONE_LABEL.test(before) || PHONE_LABEL.test(field);
  if (!isAnnounced && (!/^\(?0/u.test(number) || OTHER_NUMBER_LABEL.test(`${before}|${field}`))) return false;
  if (view.passages[passage]?.cell) {
    const person = personInRow(view, passage);
    return holderOf(view, passage, at) === 'person' && (person !== null || isAnnounced);
  }
  if (isAnnounced && FORM_LINE.test(text.slice(0, at))) return holderOf(view, passage, at) === 'person';
  const [from] = view.sentenceAround(passage, at);
  const sentence = text.slice(from, at);
  const persons = namedPersons(sentence).filter(
    ({ start }) => !CONTACT_HEAD.test(sentence.slice(Math.max(0, start - 8), start)),
  );
  return persons.length > 0 && !new RegExp(ORGANISATION.source, 'u').test(sentence.slice(persons[0]?.end ?? 0));
}

/** A line of a form that holds nothing but the telephone: whose it is stands above. */
const FORM_LINE = /^\s*[\p{Script=Han}\s]{2,10}:\s*$/u;

/** The body's, a company's, and what everybody may call. */
const BODY_PHONE =
  /办公|单位电话|公司电话|咨询|监督|投诉|举报|服务|热线|值班|传真|受理|公示|招生|报名|窗口|采购|代理|公开电话|总机|前台|客服|报警|急救|电话总|科室|部门/u;
