import { describe, expect, test } from 'vitest';
import { OUTCOME_KEYS, OUTCOMES } from '../outcome/index.ts';
import { placeholdersIn } from './fill-letter.ts';
import type { LetterElement, LetterKind } from './letter-kind.ts';
import { DECISION_LETTER_CODES, PROCEDURAL_LETTER_CODES } from './letter-codes.ts';
import {
  fillLetter,
  type LetterValue,
  type LetterValues,
  FORM_CODES,
  FORMS,
  LETTER_LAYOUT,
  LETTER_CODES,
  LETTERS,
  outcomesOf,
  PLACEHOLDERS,
  type PlaceholderKey,
  LETTER_FAULTS,
} from './index.ts';

type ValueElement = Extract<LetterElement, { kind: 'value' }>;

const textOf = (letter: LetterKind) => letter.body.map((one) => (typeof one === 'string' ? one : one.text)).join('\n');
const valuesOf = (letter: LetterKind) =>
  letter.elements.filter((element): element is ValueElement => element.kind === 'value');
/** Placeholders outside the body: number, addressee, signature, annexes. */
const headOf = (letter: LetterKind): readonly PlaceholderKey[] =>
  letter.signedByAgency
    ? ['letter_number', 'agency', 'letter_day', 'annexes', letter.addressee]
    : ['annexes', letter.addressee];
const SAMPLES: Readonly<Record<string, LetterValue>> = {
  text: '某事',
  day: '2025-03-04',
  count: 10,
  list: ['甲', '乙'],
  paragraphs: ['一段', '又一段'],
};
const everything = Object.fromEntries(
  Object.entries(PLACEHOLDERS).map(([key, { type }]) => [key, SAMPLES[type]]),
) as LetterValues;

describe.each(LETTER_CODES)('letter %s', (code) => {
  const letter = LETTERS[code];
  const text = textOf(letter);

  test('stands under its code', () => {
    expect(letter.code).toBe(code);
  });

  test('has a place for each mandatory value, and each mandatory sentence', () => {
    const places = [...placeholdersIn(text), ...headOf(letter)];
    for (const element of letter.elements) {
      if (element.kind === 'value') expect(places).toContain(element.key);
      else expect(text).toContain(element.sentence);
    }
  });

  test('fills no place with what it does not ask for', () => {
    const asked = new Set(valuesOf(letter).map(({ key }) => key));
    expect(placeholdersIn(text).filter((key) => !asked.has(key))).toEqual([]);
    expect(text.match(/\{\{\w*\}\}/gu)?.length).toBe(placeholdersIn(text).length);
  });

  test('has no value twice on its list', () => {
    const keys = valuesOf(letter).map(({ key }) => key);
    expect(keys).toEqual([...new Set(keys)]);
  });

  test('puts a value that may be lacking only where its paragraph goes with it', () => {
    for (const paragraph of letter.body) {
      const gate = typeof paragraph === 'string' ? null : paragraph.with;
      const words = typeof paragraph === 'string' ? paragraph : paragraph.text;
      for (const key of placeholdersIn(words)) {
        const need = valuesOf(letter).find((element) => element.key === key)?.need;
        const goesWith = typeof need === 'object' && 'with' in need ? need.with : key;
        if (need !== 'always') expect(goesWith).toBe(gate);
      }
    }
  });

  test('bears the clause of a remedy, or says why not', () => {
    const prints = valuesOf(letter).some(({ key }) => key === 'remedy');
    expect(prints).toBe(letter.remedy.kind === 'printed');
    if (letter.remedy.kind === 'none') expect(letter.remedy.why.zh).not.toBe('');
  });

  test('cites articles that there are', () => {
    const cites = [...letter.basis, ...letter.elements.flatMap(({ cite }) => (cite === null ? [] : [cite]))];
    for (const { act, article } of cites) {
      if (act !== undefined || article === undefined) continue;
      expect(article).toBeGreaterThanOrEqual(1);
      expect(article).toBeLessThanOrEqual(56);
    }
    expect(letter.basis).not.toEqual([]);
  });

  test('is filled without a hole when everything is given', () => {
    const filled = fillLetter(code, everything);
    if (!filled.ok) throw new Error(filled.reason.map(({ key }) => key).join());
    const words = [filled.value.addressee, ...filled.value.paragraphs].join('\n');
    expect(words).not.toMatch(/[{}]|undefined|null|NaN/u);
    expect(words).not.toMatch(/。[；。，]|，[。；]|；。/u);
  });

  test('with nothing given names every value it must have', () => {
    const filled = fillLetter(code, {});
    const wanted = valuesOf(letter).filter(
      ({ need }) => need === 'always' || (typeof need === 'object' && 'unless' in need),
    );
    expect(filled).toMatchObject({ ok: false, reason: wanted.map(({ key }) => ({ kind: 'missing', key })) });
  });
});

test('each outcome has its letter, and each decision letter but the combined reply its outcome', () => {
  for (const outcome of OUTCOME_KEYS) expect(outcomesOf(OUTCOMES[outcome].letter)).toContain(outcome);
  const idle = DECISION_LETTER_CODES.filter((code) => outcomesOf(code).length === 0);
  expect(idle).toEqual(['D99']);
  expect(PROCEDURAL_LETTER_CODES.filter((code) => outcomesOf(code).length > 0)).toEqual(['L13']);
});

test('a letter prints the remedy of its outcome exactly if the outcome is a decision', () => {
  for (const outcome of OUTCOME_KEYS) {
    const { letter, isDecision } = OUTCOMES[outcome];
    expect(LETTERS[letter].remedy.kind === 'printed').toBe(isDecision);
  }
});

test('a letter cites what its outcome rests on', () => {
  for (const outcome of OUTCOME_KEYS) {
    const { letter, cites } = OUTCOMES[outcome];
    if (outcome === 'disclosed_in_public_interest' || outcome === 'withdrawn') continue;
    expect(LETTERS[letter].basis).toEqual(expect.arrayContaining([...cites]));
  }
});

test('titles and keys are not used twice', () => {
  const letters = LETTER_CODES.map((code) => LETTERS[code]);
  expect(new Set(letters.map(({ key }) => key)).size).toBe(letters.length);
  expect(new Set(letters.map(({ title }) => title.zh)).size).toBe(letters.length);
});

test('a third party is not told who applied', () => {
  for (const code of ['L06', 'L07', 'L11'] as const) {
    expect(placeholdersIn(textOf(LETTERS[code]))).not.toContain('applicant');
  }
});

test('a value that itself bears a placeholder is refused', () => {
  expect(fillLetter('D24', { ...everything, reason: '{{reason}}' })).toMatchObject({
    ok: false,
    reason: [{ kind: 'wrong_type', key: 'reason' }],
  });
});

test('every form has fields that must be filled in, and no field twice', () => {
  for (const code of FORM_CODES) {
    const keys = FORMS[code].fields.map(({ key }) => key);
    expect(keys).toEqual([...new Set(keys)]);
    expect(FORMS[code].fields.some(({ need }) => need === 'always')).toBe(true);
  }
});

test('the application form asks for no purpose', () => {
  expect(JSON.stringify(FORMS.F1)).not.toMatch(/用途|减免/u);
});

test('type area, margins and lines fit on the paper', () => {
  const value = (key: string) => LETTER_LAYOUT.find((one) => one.key === key)?.value ?? Number.NaN;
  const pointsIn = (millimetres: number) => (millimetres / 25.4) * 72;
  expect(value('page_width') - value('margin_left') - value('text_width')).toBe(26);
  expect(value('page_height') - value('margin_top') - value('text_height')).toBe(35);
  expect(value('line_pitch') * value('lines_per_page')).toBeLessThanOrEqual(pointsIn(value('text_height')));
  // Twenty-eight characters are a third of a character wider than the type area: they are set a little closer.
  expect(value('body_size') * value('characters_per_line')).toBeLessThan(pointsIn(value('text_width')) + 6);
});

test('no fault stands twice on the list', () => {
  const keys = LETTER_FAULTS.map(({ key }) => key);
  expect(keys).toEqual([...new Set(keys)]);
});
