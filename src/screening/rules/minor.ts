import { found } from '../found.ts';
import type { Hit, Span } from '../hit.ts';
import { namedPersons } from '../names/named-persons.ts';
import { namesInField } from '../names/person-name.ts';
import { birthOf, isResidentNumber } from '../numbers/resident-number.ts';
import type { Rule } from '../rule.ts';
import { CONTACT_HEAD, NAME_HEAD } from '../subject.data.ts';
import type { View } from '../view.ts';
import { ageTold, isYoung, type Told } from './ages.ts';

/** 未满十四周岁的儿童: a named child, whose age, day of birth, class or identity number tells that it is under fourteen on the day of the document. */
export const MINOR: Rule = {
  id: 'minor',
  find: (view, { day }) => [...inRows(view, day), ...inSentences(view, day)],
};

function inRows(view: View, day: string): readonly Hit[] {
  const hits: Hit[] = [];
  for (const [index, { cell }] of view.passages.entries()) {
    if (!cell || !NAME_HEAD.test(view.fieldOf(index))) continue;
    const names = namesInField(view.texts[index] ?? '');
    if (names.length === 0) continue;
    if (ADULT_HEAD.test(view.fieldOf(index)) || CONTACT_HEAD.test(view.fieldOf(index))) continue;
    const told = rowTells(view, index, day);
    if (told === null) continue;
    for (const { start, end } of names) hits.push(found('minor', [{ passage: index, start, end }], { details: told }));
  }
  return hits;
}

/** Names of grown-ups in lists of children. */
const ADULT_HEAD = /家长|监护人|户主|父亲|母亲|班主任|教师|老师|医生|配偶|业主|职工|驾驶人|车主/u;

/** The cells of the row that tell that the person is a child; null when none does. Heads of another person's data (家长身份证) do not count. */
function rowTells(view: View, name: number, day: string): readonly Span[] | null {
  const details: Span[] = [];
  for (const cell of view.rowOf(name)) {
    if (cell === name) continue;
    const field = view.fieldOf(cell);
    if (ADULT_HEAD.test(field)) continue;
    const text = (view.texts[cell] ?? '').trim();
    if (tellsOfChild(field, text, { view, cell, day }))
      details.push({ passage: cell, start: 0, end: (view.texts[cell] ?? '').length });
  }
  if (details.length > 0) return details;
  return view.labelLeftOf(name) === '' ? null : formTells(view, name, day);
}

/** A form says the age in a row of its own, below the name. */
function formTells(view: View, name: number, day: string): readonly Span[] | null {
  const table = view.passages[name]?.cell?.table;
  for (let cell = name + 1; cell < name + 24 && view.passages[cell]?.cell?.table === table; cell += 1) {
    const label = view.labelLeftOf(cell);
    if (NAME_HEAD.test(label)) return null;
    const text = view.texts[cell] ?? '';
    if (label !== '' && tellsOfChild(label, text.trim(), { view, cell, day }))
      return [{ passage: cell, start: 0, end: text.length }];
  }
  return null;
}

function tellsOfChild(
  field: string,
  text: string,
  at: { readonly view: View; readonly cell: number; readonly day: string },
): boolean {
  if (/年\s?龄|周岁|岁/u.test(field))
    return /^\d{1,2}(?:周?岁)?(?:零?\d{1,2}个?月)?$/u.test(text) && Number.parseInt(text, 10) < 14;
  if (/月龄/u.test(field)) return /^\d{1,3}(?:个?月)?$/u.test(text) && Number.parseInt(text, 10) < 168;
  if (/出\s?生|生\s?日/u.test(field)) return isYoung(ageTold(`${text}出生`), at.day);
  const figures = text.length < LEAST_OF_IDENTITY ? '' : text.replaceAll(/[\s-]/gu, '');
  if (isResidentNumber(figures)) return isYoung({ kind: 'birth', birth: birthOf(figures) ?? '' }, at.day);
  if (/班|年\s?级|就读|学\s?校|幼儿园|学段|入学|在读/u.test(field))
    return isYoung(ageTold(withSchool(at.view, at.cell, text)), at.day);
  return /^\d{1,2}周?岁$/u.test(text) && Number.parseInt(text, 10) < 14;
}

/** Shorter texts hold no identity number. */
const LEAST_OF_IDENTITY = 18;

/** 三（2）班 tells nothing without the kind of school: another cell of the row or a line above may say it. */
function withSchool(view: View, cell: number, text: string): string {
  const row = view.rowOf(cell).map((one) => view.texts[one] ?? '');
  const around = [...row, view.passages[cell]?.heading ?? '', ...view.texts.slice(0, 6)].join(' ');
  const isPrimary = /小学|幼儿园/u.test(around) && !/中学|高中|初中|大学|学院|职中|中职/u.test(row.join(' '));
  return isPrimary && /年级|班|^[一二三四五六]/u.test(text) ? `小学${text}` : text;
}

function inSentences(view: View, day: string): readonly Hit[] {
  return view.texts.flatMap((text, passage) => {
    if (view.passages[passage]?.cell && text.length < 12) return [];
    if (!TELLING.test(text) && !/姓\s*名\s*:/u.test(text)) return [];
    const persons = namedPersons(text);
    return persons.flatMap(({ start, end }, order) => {
      const [, stop] = view.sentenceAround(passage, end);
      const until = Math.min(stop, persons[order + 1]?.start ?? stop, end + 60);
      const said = text.slice(end, until);
      const below = until === text.length ? linesBelow(view, passage) : '';
      const told = tellsInSentence(text.slice(Math.max(0, start - 24), start), said + below, day);
      if (
        told === null ||
        /(?:之|的)?(?:父|母|家长|监护人|班主任|老师)$/u.test(text.slice(Math.max(0, start - 6), start))
      )
        return [];
      const details =
        told === '' ? [] : [{ passage, start: end + said.indexOf(told), end: end + said.indexOf(told) + told.length }];
      return [found('minor', [{ passage, start, end }], { details })];
    });
  });
}

/** One look before the search. */
const TELLING = /岁|年龄|出生|生于|年级|小学|幼儿园|班|月龄|个月|身份证|[男女][童孩婴]|小朋友/u;

/** What a form of lines says below the name: 年龄：8, 出生日期：…, each on a line of its own. */
function linesBelow(view: View, passage: number): string {
  let said = '';
  for (const step of [1, 2, 3, 4, 5]) {
    const text = view.texts[passage + step] ?? '';
    const isOfForm = /^\s*[\p{Script=Han}\s]{2,10}:/u.test(text) && !/姓\s*名/u.test(text);
    if (!isOfForm || text.length > 60 || view.passages[passage + step]?.cell) break;
    said += `,${text.trim()}`;
  }
  return said;
}

/** The words that tell it; '' where they stand before the name (6岁男童王小明). */
function tellsInSentence(before: string, said: string, day: string): string | null {
  const own =
    /^[^。;]*?(?=(?:其子|其女|之子|之女|儿子|女儿|孙子|孙女)(?:[,\p{Script=Han}]{0,4}\d{1,2}周?岁))/u.exec(said)?.[0] ??
    said;
  for (const identity of own.matchAll(/(?<!\d)\d{17}[\dXx](?!\d)/gu)) {
    if (isResidentNumber(identity[0]) && isYoung({ kind: 'birth', birth: birthOf(identity[0]) ?? '' }, day)) return '';
  }
  const told: Told | null = ageTold(own);
  if (told !== null) return isYoung(told, day) ? (told.words ?? '') : null;
  const ahead = /(?<age>\d{1,2})周?岁的?(?:男童|女童|男孩|女孩|儿童|幼童|幼儿|小朋友|孩子|学生)?$/u.exec(
    before.trimEnd(),
  );
  if (ahead !== null && Number(ahead.groups?.['age']) < 14) return '';
  const clause = /[^,。;\n]*$/u.exec(before)?.[0] ?? '';
  if (/(?:学生|同学|小朋友|幼儿|队员|选手)$/u.test(clause) && isYoung(ageTold(clause), day)) return '';
  return /(?:男童|女童|婴儿|幼儿|男婴|女婴)$/u.test(before) || /^\s?小朋友/u.test(said) ? '' : null;
}
