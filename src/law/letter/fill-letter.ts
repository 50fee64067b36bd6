import { numberOf } from '../../base/day.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { sayDay } from '../../base/say-day.ts';
import type { Words } from '../../base/words.ts';
import type { Cite } from '../regulation/cite.ts';
import type { LetterCode } from './letter-codes.ts';
import type { LetterElement, LetterParagraph } from './letter-kind.ts';
import { LETTERS } from './letters.ts';
import { PLACEHOLDERS, type Placeholder, type PlaceholderKey } from './placeholders.data.ts';

/** 填写的值: text, a day `YYYY-MM-DD`, a whole number, or several points or paragraphs, as the placeholder is typed. */
export type LetterValue = string | number | readonly string[];

/** 填写的值, by placeholder; what is not known is left out. */
export type LetterValues = Readonly<Partial<Record<PlaceholderKey, LetterValue>>>;

/** 填好的文书: without a hole. Number, signature and day are null on a slip that another signs. */
export type FilledLetter = {
  readonly title: string;
  readonly number: string | null;
  readonly addressee: string;
  readonly paragraphs: readonly string[];
  /** Names of what is annexed, without numbers and stops (附件说明). */
  readonly annexes: readonly string[];
  readonly signature: { readonly agency: string; readonly on: string } | null;
};

/** 填写的问题: a mandatory value that is lacking, or one that is not of its type, with the article that asks for it. */
export type LetterProblem = {
  readonly kind: 'missing' | 'wrong_type';
  readonly key: PlaceholderKey;
  readonly name: Words;
  readonly cite: Cite | null;
};

/** 出具文书: the paragraphs of a letter with its values put in, or everything that is lacking; never a text with a hole in it. */
export function fillLetter(code: LetterCode, values: LetterValues): Result<FilledLetter, readonly LetterProblem[]> {
  const letter = LETTERS[code];
  const problems = letter.elements.flatMap((element) => problemsOf(element, values));
  if (problems.length > 0) return err(problems);
  return ok({
    title: letter.title.zh,
    number: letter.signedByAgency ? say('letter_number', values) : null,
    addressee: `${say(letter.addressee, values)}：`,
    paragraphs: letter.body.flatMap((paragraph) => paragraphsOf(paragraph, values)),
    annexes: linesOf('annexes', values),
    signature: letter.signedByAgency ? { agency: say('agency', values), on: say('letter_day', values) } : null,
  });
}

/** 填写项: the placeholders that stand in a text, in their order. */
export function placeholdersIn(text: string): readonly PlaceholderKey[] {
  return [...text.matchAll(HOLE)].flatMap(({ groups }) => groups?.['key'] ?? []).filter(isPlaceholder);
}

function isPlaceholder(key: string): key is PlaceholderKey {
  return Object.hasOwn(PLACEHOLDERS, key);
}

const HOLE = /\{\{(?<key>\w+)\}\}/gu;

function problemsOf(element: LetterElement, values: LetterValues): readonly LetterProblem[] {
  if (element.kind === 'sentence') return [];
  const { key, cite } = element;
  const { name, type }: Placeholder = PLACEHOLDERS[key];
  const given = values[key];
  if (isGiven(given)) {
    return isOfType(given, type) ? [] : [{ kind: 'wrong_type', key, name, cite }];
  }
  return isNeeded(element, values) ? [{ kind: 'missing', key, name, cite }] : [];
}

function isNeeded({ need }: Extract<LetterElement, { readonly kind: 'value' }>, values: LetterValues): boolean {
  if (typeof need === 'string') return need === 'always';
  return 'with' in need ? isGiven(values[need.with]) : !isGiven(values[need.unless]);
}

function isGiven(value: LetterValue | undefined): value is LetterValue {
  if (value === undefined) return false;
  if (typeof value === 'number') return true;
  if (typeof value === 'string') return value.trim() !== '';
  return value.some((one) => one.trim() !== '');
}

function isOfType(value: LetterValue, type: Placeholder['type']): boolean {
  switch (type) {
    case 'text':
      return typeof value === 'string' && isWhole(value);
    case 'day':
      return typeof value === 'string' && numberOf(value) !== null;
    case 'count':
      return typeof value === 'number' && Number.isInteger(value) && value > 0;
    case 'list':
    case 'paragraphs':
      return typeof value === 'object' && value.every(isWhole);
  }
}

/** A value that itself bears a placeholder would leave a hole. */
function isWhole(text: string): boolean {
  return !/\{\{|\}\}/u.test(text);
}

function paragraphsOf(paragraph: LetterParagraph, values: LetterValues): readonly string[] {
  if (typeof paragraph !== 'string') return isGiven(values[paragraph.with]) ? [putIn(paragraph.text, values)] : [];
  const [only] = placeholdersIn(paragraph);
  const standsAlone = only !== undefined && paragraph === `{{${only}}}` && PLACEHOLDERS[only].type === 'paragraphs';
  return standsAlone ? linesOf(only, values) : [putIn(paragraph, values)];
}

function linesOf(key: PlaceholderKey, values: LetterValues): readonly string[] {
  const value = values[key];
  return typeof value === 'object' ? value.filter((line) => line.trim() !== '') : [];
}

function putIn(text: string, values: LetterValues): string {
  return text.replaceAll(HOLE, (_hole, key: string) => (isPlaceholder(key) ? say(key, values) : ''));
}

/** Days as official documents write them: Arabic figures, no nought in front. */
function say(key: PlaceholderKey, values: LetterValues): string {
  const value = values[key] ?? '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    const number = PLACEHOLDERS[key].type === 'day' ? numberOf(value) : null;
    return number === null ? withoutStop(value) : sayDay(number).zh;
  }
  const points = linesOf(key, values).map(withoutStop);
  return points.length > 1 ? points.map((point, at) => `（${at + 1}）${point}`).join('；') : points.join('');
}

/** The sentence around it ends with a stop of its own. */
function withoutStop(text: string): string {
  return text.trim().replace(/[。；;]+$/u, '');
}
