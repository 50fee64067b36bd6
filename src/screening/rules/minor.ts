import { found } from '../found.ts';
import type { Hit, Span } from '../hit.ts';
import { namedPersons, type NamedPerson } from '../names/named-persons.ts';
import { namesInField } from '../names/person-name.ts';
import { birthOf, isResidentNumber } from '../numbers/resident-number.ts';
import type { Rule } from '../rule.ts';
import { CONTACT_HEAD, NAME_HEAD } from '../subject.data.ts';
import type { View } from '../view.ts';
import { ageTold, isYoung, YEARS, yearsIn, type Told } from './ages.ts';
import { inClassLists } from './class-lists.ts';

/** 未满十四周岁的儿童: a named child, whose age, day of birth, class or identity number tells that it is under fourteen on the day of the document. */
export const MINOR: Rule = {
  id: 'minor',
  find: (view, { day }) => {
    const told = [...inRows(view, day), ...inSentences(view, day)];
    const known = new Set(told.map(keyOf));
    return [...told, ...inClassLists(view).filter((hit) => !known.has(keyOf(hit)))];
  },
};

const keyOf = ({ spans: [span] }: Hit): string => `${span?.passage}/${span?.start}`;

function inRows(view: View, day: string): readonly Hit[] {
  const hits: Hit[] = [];
  for (const [index, { cell }] of view.passages.entries()) {
    if (!cell || !NAME_HEAD.test(view.fieldOf(index))) continue;
    const names = namesInField(view.texts[index] ?? '');
    if (names.length === 0) continue;
    if (ADULT_HEAD.test(view.fieldOf(index)) || CONTACT_HEAD.test(view.fieldOf(index)) || isBesideChild(view, index))
      continue;
    const told = rowTells(view, index, day);
    if (told === null) continue;
    for (const { start, end } of names) hits.push(found('minor', [{ passage: index, start, end }], { details: told }));
  }
  return hits;
}

/** 学生姓名 and 户名 in one row: the one who gets the money is another. */
function isBesideChild(view: View, index: number): boolean {
  if (CHILD_HEAD.test(view.fieldOf(index))) return false;
  return view
    .rowOf(index)
    .some(
      (cell) =>
        cell !== index && CHILD_HEAD.test(view.fieldOf(cell)) && namesInField(view.texts[cell] ?? '').length > 0,
    );
}

const CHILD_HEAD = /学生|儿童|幼儿|孩子|孤儿|婴儿|患儿|宝宝|子女|考生|选手|少年|^姓\s*名/u;

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
    return isAge(text) && yearsIn(AGE_IN_FIELD.exec(text)?.groups?.['years'] ?? '') < 14;
  if (/月龄/u.test(field)) return /^\d{1,3}(?:个?月)?$/u.test(text) && Number.parseInt(text, 10) < 168;
  if (/出\s?生|生\s?日/u.test(field)) return isYoung(ageTold(`${withMarks(text)}出生`), at.day);
  const figures = text.length < LEAST_OF_IDENTITY ? '' : text.replaceAll(/[\s-]/gu, '');
  if (isResidentNumber(figures)) return isYoung({ kind: 'birth', birth: birthOf(figures) ?? '' }, at.day);
  if (/班|年\s?级|就读|学\s?校|幼儿园|学段|入学|在读/u.test(field))
    return isYoung(
      ageTold(
        withSchool(
          at.view,
          at.cell,
          /年\s?级/u.test(field) && /^[一二三四五六1-6]$/u.test(text) ? `${text}年级` : text,
        ),
      ),
      at.day,
    );
  return isAge(text) && /岁/u.test(text) && yearsIn(AGE_IN_FIELD.exec(text)?.groups?.['years'] ?? '') < 14;
}

/** 201503, 20150312: a day of birth in figures alone. */
const withMarks = (text: string): string =>
  text.replace(/^((?:19|20)\d{2})(0[1-9]|1[0-2])(\d{2})?$/u, (_, year: string, month: string, date?: string) =>
    [year, month, date].filter((part) => part !== undefined).join('-'),
  );

const AGE_IN_FIELD = new RegExp(`^(?<years>${YEARS})(?:周?岁)?(?:零?\\d{1,2}个?月)?$`, 'u');
const isAge = (text: string): boolean => AGE_IN_FIELD.test(text);

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
      const until = Math.min(stop, persons[lastOfList(text, persons, order) + 1]?.start ?? stop, end + 60);
      const said = text.slice(end, until);
      const below = linesBelow(view, passage, until);
      if (/^[^,。;(]{0,6}(?:夫妇|夫妻|父母)|^[、和][\p{Script=Han}]{2,4}(?:夫妇|夫妻)/u.test(said)) return [];
      const told = tellsInSentence(text.slice(Math.max(0, start - 24), start), said + below, {
        day,
        whole: text,
      });
      if (
        told === null ||
        /(?:父|母|家长|监护人|班主任|教师|老师|辅导员|教练|校长|园长|指导|祖父|祖母|[爷奶公婆])[:：]?$/u.test(
          text.slice(Math.max(0, start - 6), start),
        )
      )
        return [];
      const details =
        told === '' ? [] : [{ passage, start: end + said.indexOf(told), end: end + said.indexOf(told) + told.length }];
      return [found('minor', [{ passage, start, end }], { details })];
    });
  });
}

/** 王小样、李小例，均为5岁: what is said behind the last of a list is said of all. */
function lastOfList(text: string, persons: readonly NamedPerson[], from: number): number {
  let last = from;
  for (;;) {
    const [one, next] = [persons[last], persons[last + 1]];
    if (one === undefined || next === undefined || !/^\s?[、和及与]\s?$/u.test(text.slice(one.end, next.start))) break;
    last += 1;
  }
  const said = text.slice(persons[last]?.end ?? 0);
  return last > from && /^\s?,?\s?(?:均|都|分别|两人|二人)/u.test(said) ? last : from;
}

/** One look before the search. */
const TELLING = /岁|年龄|出生|生于|年级|小学|幼儿园|班|月龄|个月|身份证|[男女][童孩婴]|小朋友/u;

/** Lines that go on about the person of the line above. */
const OF_FORM =
  /^\s*(?:性\s*别|年\s*龄|民\s*族|出\s*生|生\s*日|身\s*份|证\s*件|公民身份|班\s*级|年\s*级|学\s*[校籍号]|就读|在读|所在|家庭|住\s*址|籍\s*贯|户\s*籍|监护人|家\s*长|联系|电\s*话)[\p{Script=Han}\s]{0,8}:/u;

/** What a form of lines says below the name: 年龄：8, 出生日期：…, each on a line of its own. */
function linesBelow(view: View, passage: number, from: number): string {
  const [ends = '', ...own] = (view.texts[passage] ?? '').slice(from).split('\n');
  if (ends.trim() !== '') return '';
  let said = '';
  for (const line of own.filter((one) => one.trim() !== '')) {
    if (!OF_FORM.test(line) || line.length > 60) return said;
    said += `,${line.trim()}`;
  }
  for (const step of [1, 2, 3, 4, 5]) {
    const text = view.texts[passage + step] ?? '';
    const isOfForm = OF_FORM.test(text);
    if (!isOfForm || text.length > 60 || view.passages[passage + step]?.cell) break;
    said += `,${text.trim()}`;
  }
  return said;
}

/** The words that tell it; '' where they stand before the name (6岁男童王小明). */
function tellsInSentence(
  before: string,
  said: string,
  { day, whole }: { readonly day: string; readonly whole: string },
): string | null {
  const own = BEFORE_KIN.exec(said)?.[0] ?? said;
  for (const identity of own.matchAll(/(?<!\d)\d{17}[\dXx](?!\d)/gu)) {
    if (isResidentNumber(identity[0]) && isYoung({ kind: 'birth', birth: birthOf(identity[0]) ?? '' }, day)) return '';
  }
  const told: Told | null = ageTold(own) ?? ageTold(inPrimary(own, whole));
  if (told !== null) return isYoung(told, day) ? (told.words ?? '') : null;
  const ahead = AHEAD.exec(before.trimEnd());
  if (ahead !== null && yearsIn(ahead.groups?.['age'] ?? '') < 14) return '';
  const clause = /[^,。;\n]*$/u.exec(before)?.[0] ?? '';
  if (clause.endsWith('生的') && isYoung(ageTold(clause), day)) return '';
  if (/(?:学生|同学|小朋友|幼儿|队员|选手)$/u.test(clause) && isYoung(ageTold(clause), day)) return '';
  return /(?:男童|女童|婴儿|幼儿|男婴|女婴)$/u.test(before) || /^\s?小朋友/u.test(said) ? '' : null;
}

/** （六2班）, ，一年级: a class without its school, where the text speaks of a primary school or of pioneers. */
function inPrimary(said: string, whole: string): string {
  if (!/小学|少先队|幼儿园|学籍/u.test(whole) || /中学|初中|高中|大学|学院/u.test(said)) return '';
  const told = /^[(,\s]{0,2}(?<grade>[一二三四五六])(?:年级|\s?[(]?\s?\d{1,2}\s?[)]?\s?班)/u.exec(said);
  return told === null ? '' : `小学${told.groups?.['grade'] ?? ''}年级`;
}

/** What is said before a child of the person is told of. */
const BEFORE_KIN = new RegExp(
  `^[^。;]*?(?=(?:儿子|女儿|孙子|孙女|孩子|长子|次子|长女|次女|其子|其女|其孙|外孙)\\p{Script=Han}[×某*]|(?:其子|其女|其孙|外孙|之子|之女|儿子|女儿|孙子|孙女|孩子|长子|次子|长女|次女|独子|独女)[,\\p{Script=Han}]{0,6}?${YEARS}\\s?周?岁)`,
  'u',
);

/** 6岁男童, 十一岁的. */
const AHEAD = new RegExp(
  `(?<![\\d一二三四五六七八九十])(?<age>${YEARS})\\s?周?岁的?(?:小?[男女][童孩生]|少年|少女|儿童|幼童|幼儿|小朋友|孩子|小?学生)?$`,
  'u',
);
