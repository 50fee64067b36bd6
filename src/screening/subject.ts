import { isNameInField, isPersonName, namesInField } from './names/person-name.ts';
import { namedPersons } from './names/named-persons.ts';
import { CONTACT_HEAD, NAME_HEAD, ORGANISATION, ORGANISATION_HEAD, PRIVATE_PERSON_LABEL } from './subject.data.ts';
import type { View } from './view.ts';

/** 所属: whose a number, a mailbox or an address is, as far as its surroundings tell. */
export type Holder = 'person' | 'organisation' | 'unknown';

/** 所属: of a value in a cell by its row or form; of one in a text by what stands nearest, in the sentence, then in the lines above. */
export function holderOf(view: View, passage: number, at: number): Holder {
  const text = view.texts[passage] ?? '';
  const before = holderIn(text.slice(Math.max(0, at - 120), at), 'last', SPOKEN_BY_BODY);
  if (before !== 'unknown') return before;
  if (view.passages[passage]?.cell) {
    const inRow = holderInRow(view, passage);
    if (inRow !== 'unknown') return inRow;
  }
  const after = holderIn(text.slice(at, at + 60), 'first');
  if (after !== 'unknown') return after;
  return text.search(SPOKEN_BY_BODY) >= 0 ? 'organisation' : holderAbove(view, passage);
}

/** A paragraph in which the body itself tells where it is reached. */
const SPOKEN_BY_BODY =
  /公示期|公示时间|(?:举报|监督|投诉|咨询|受理)(?:电话|邮箱|地址)|特此公[告示]|如有异议|有异议的/gu;

/** 行内姓名: the cell of the same row that names a natural person, under a heading that says name or beside a label; null where there is none. */
export function personInRow(view: View, passage: number): number | null {
  const row = view.rowOf(passage);
  const known = PERSONS_IN_ROWS.get(row);
  if (known !== undefined) return known;
  const names = row.filter((cell) => isName(view, cell));
  // A person for whom the others are kept on a list stands before whoever is in charge of it.
  const named = names.find((cell) => !CONTACT_HEAD.test(view.fieldOf(cell))) ?? names[0] ?? null;
  PERSONS_IN_ROWS.set(row, named);
  return named;
}

/** A name under its head or beside its label; in a table without heads, what can be nothing but a name. */
function isName(view: View, cell: number): boolean {
  const field = view.fieldOf(cell);
  const text = view.texts[cell] ?? '';
  return field === '' ? isPersonName(text) : NAME_HEAD.test(field) && namesInField(text).length > 0;
}

/** Each row is asked for once a cell of it: what it holds is remembered. */
const PERSONS_IN_ROWS = new WeakMap<readonly number[], number | null>();
const ORGANISATIONS_IN_ROWS = new WeakMap<readonly number[], readonly Organisation[]>();

function holderInRow(view: View, passage: number): Holder {
  if (PRIVATE_PERSON_LABEL.test(view.fieldOf(passage))) return 'person';
  const named = organisationsInRow(view, passage);
  const isUnderHead = named.some(({ isUnderHead: under }) => under);
  const person = personInRow(view, passage);
  if (person !== null) return CONTACT_HEAD.test(view.fieldOf(person)) || isUnderHead ? 'organisation' : 'person';
  if (isUnderHead || named.some(({ cell }) => cell !== passage)) return 'organisation';
  return holderInForm(view, passage);
}

type Organisation = { readonly cell: number; readonly isUnderHead: boolean };

/** The cells of a row that name a body or company: by their head, or by the name itself. */
function organisationsInRow(view: View, passage: number): readonly Organisation[] {
  const row = view.rowOf(passage);
  const known = ORGANISATIONS_IN_ROWS.get(row);
  if (known !== undefined) return known;
  const named = row.flatMap((cell): readonly Organisation[] => {
    const text = view.texts[cell] ?? '';
    const isUnderHead =
      ORGANISATION_HEAD.test(view.fieldOf(cell)) && !/^[\s\d/-]*$/u.test(text) && !isNameInField(text);
    return isUnderHead || isOrganisation(text) ? [{ cell, isUnderHead }] : [];
  });
  ORGANISATIONS_IN_ROWS.set(row, named);
  return named;
}

/** In a form, whose rows are labels and values: the nearest name above in the same table. */
function holderInForm(view: View, passage: number): Holder {
  const table = view.passages[passage]?.cell?.table;
  for (let at = passage - 1; at >= Math.max(0, passage - 40); at -= 1) {
    const cell = view.passages[at]?.cell;
    if (!cell || cell.table !== table) break;
    const label = view.labelLeftOf(at);
    if (label === '') continue;
    if (NAME_HEAD.test(label) && isNameInField(view.texts[at] ?? ''))
      return CONTACT_HEAD.test(label) ? 'organisation' : 'person';
    if (/名称|户名|单位|企业|当事人|申请人/u.test(label) && isOrganisation(view.texts[at] ?? '')) return 'organisation';
  }
  return 'unknown';
}

function holderAbove(view: View, passage: number): Holder {
  const part = view.passages[passage]?.part;
  for (let at = passage - 1; at >= Math.max(0, passage - 6); at -= 1) {
    if (view.passages[at]?.part !== part || view.passages[at]?.cell) break;
    const found = holderIn(view.texts[at] ?? '', 'last');
    if (found !== 'unknown') return found;
  }
  return 'unknown';
}

/** The person or organisation that stands last (or first) in a stretch of text. */
function holderIn(text: string, which: 'first' | 'last', ofBody: RegExp | null = null): Holder {
  const named = namedPersons(text);
  const persons = named.filter(({ start }) => !CONTACT_HEAD.test(text.slice(Math.max(0, start - 8), start)));
  const labels = [...text.matchAll(new RegExp(PRIVATE_PERSON_LABEL.source, 'gu'))].map(({ index }) => index);
  const people = [...persons.map(({ start }) => start), ...labels];
  const apart = named.map(
    ({ end }) => [end, end + (/^\([^()]{0,40}\)/u.exec(text.slice(end))?.[0].length ?? 0)] as const,
  );
  const isApart = (at: number): boolean => apart.some(([from, to]) => at >= from && at < to);
  const bodies = [...text.matchAll(ORGANISATION), ...(ofBody === null ? [] : text.matchAll(ofBody))].flatMap((match) =>
    isApart(match.index) || OF_A_PERSON.test(text.slice(Math.max(0, match.index - 14), match.index))
      ? []
      : [match.index],
  );
  const pick = which === 'last' ? Math.max : Math.min;
  const person = people.length === 0 ? null : pick(...people);
  const body = bodies.length === 0 ? null : pick(...bodies);
  if (person === null && body === null) return 'unknown';
  if (person === null) return 'organisation';
  if (body === null) return 'person';
  return (which === 'last' ? person > body : person < body) ? 'person' : 'organisation';
}

/** Where somebody works or studied says nothing of whose a number is. */
const OF_A_PERSON =
  /(?:毕业(?:院校|学校|于)|工作(?:单位|于)|所在单位|就读(?:学校|院校|于)?|院校|单位及职务|供职于|任职于|就职于)[:\s|]*$/u;

const IS_ORGANISATION = new RegExp(ORGANISATION.source, 'u');

function isOrganisation(text: string): boolean {
  return text.length <= 60 && /\p{Script=Han}{3}/u.test(text) && IS_ORGANISATION.test(text);
}
