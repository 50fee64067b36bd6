import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AGENCY_LEVELS } from '../attribute/index.ts';
import { ITEMS_OF_ARTICLE_20, ITEMS_OF_ARTICLE_21 } from './items.data.ts';
import {
  catalogueFor,
  GENRES,
  GRASSROOTS_FIELDS,
  LATER_GRASSROOTS_FIELDS,
  GUIDE_ELEMENTS,
  INDEX_NUMBER_FORMATS,
  isCreditCode,
  formatIndexNumber,
  nextSerial,
  readIndexNumber,
  parseIndexPattern,
  METADATA,
  readSubjectClass,
  SUBJECT_CLASSES,
} from './index.ts';

const unique = (keys: readonly string[]) => expect(new Set(keys).size).toBe(keys.length);

describe('the items', () => {
  test('of article 20 are fifteen, in its order', () => {
    expect(ITEMS_OF_ARTICLE_20.map(({ cite }) => cite.item)).toEqual(Array.from({ length: 15 }, (_, at) => at + 1));
  });

  test('of every level begin with those of article 20, and no code stands twice', () => {
    for (const level of AGENCY_LEVELS) {
      const items = catalogueFor(level);
      expect(items.slice(0, 15)).toEqual(ITEMS_OF_ARTICLE_20);
      unique(items.map(({ code }) => code));
    }
  });

  test('of article 21 stand in the catalogue of some level', () => {
    const listed = new Set(AGENCY_LEVELS.flatMap((level) => catalogueFor(level)));
    expect(ITEMS_OF_ARTICLE_21.filter((item) => !listed.has(item))).toEqual([]);
  });
});

describe('the tables', () => {
  test('hold fifteen genres and 其他, twenty-two subject classes, twenty-six fields', () => {
    expect(Object.keys(GENRES)).toHaveLength(16);
    expect(SUBJECT_CLASSES.map(({ number }) => number)).toEqual(Array.from({ length: 22 }, (_, at) => at + 1));
    expect(GRASSROOTS_FIELDS).toHaveLength(26);
    expect(GUIDE_ELEMENTS).toHaveLength(9);
  });

  test('have no key twice', () => {
    unique([...GRASSROOTS_FIELDS, ...LATER_GRASSROOTS_FIELDS].map(({ key }) => key));
    unique(METADATA.map(({ key }) => key));
    unique(SUBJECT_CLASSES.map(({ name }) => name.zh));
  });

  test('have no name of a field twice, local names included', () => {
    unique(
      [...GRASSROOTS_FIELDS, ...LATER_GRASSROOTS_FIELDS].flatMap(({ name, localNames }) => [name.zh, ...localNames]),
    );
  });

  test('demand by article 12 exactly index number, title, abstract and day of making', () => {
    const byLaw = METADATA.filter(({ cite }) => cite.act === undefined);
    expect(byLaw.map(({ key }) => key)).toEqual(['index_number', 'title', 'abstract', 'made_on']);
    expect(byLaw.every(({ obligation, verified }) => obligation === 'mandatory' && verified)).toBe(true);
  });

  test('every class of two levels is read back as pages write it', () => {
    for (const first of SUBJECT_CLASSES) {
      for (const second of first.second) {
        expect(readSubjectClass(`${first.name.zh}\\${second}`)).toEqual({ first, second });
      }
    }
  });
});

describe('index numbers', () => {
  test.each(INDEX_NUMBER_FORMATS)(
    'the pattern of $where reads its example and writes it again',
    ({ pattern, example }) => {
      const parsed = parseIndexPattern(pattern);
      if (!parsed.ok) throw new Error(parsed.reason.kind);
      const read = readIndexNumber(parsed.value, example);
      if (!read.ok) throw new Error(read.reason.kind);
      expect(formatIndexNumber(parsed.value, read.value)).toEqual({ ok: true, value: example });
    },
  );

  test('fixed text with signs of its own is taken as it stands', () => {
    const parsed = parseIndexPattern('(LYG).{serial:3}');
    if (!parsed.ok) throw new Error(parsed.reason.kind);
    expect(readIndexNumber(parsed.value, '(LYG).007')).toEqual({ ok: true, value: { serial: 7, tokens: {} } });
    expect(readIndexNumber(parsed.value, '(LYG)x007').ok).toBe(false);
  });

  test('the next running number follows the highest ever given, whatever the order', () => {
    expect(nextSerial([])).toBe(1);
    expect(nextSerial([3, 17, 5])).toBe(18);
  });
});

test('a credit code with any one character changed is none', () => {
  const code = '11441700007280420Y';
  expect(isCreditCode(code)).toBe(true);
  fc.assert(
    fc.property(fc.nat({ max: 17 }), fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY'), (at, character) => {
      fc.pre(code[at] !== character);
      expect(isCreditCode(code.slice(0, at) + character + code.slice(at + 1))).toBe(false);
    }),
  );
});
