import { describe, expect, test } from 'vitest';
import { day } from '../../base/day.ts';
import { INDEX_NUMBER_FORMATS, parseIndexPattern } from '../../law/index.ts';
import { letterNameOn, nameOn, NO_CONTACT, NO_SETTINGS, type Body } from './body.ts';
import type { BodyChange, BodyFacts } from './body-change.ts';
import { BODY_KINDS, type BodyKind } from './body-kinds.data.ts';
import { decideChanges } from './decide-change.ts';
import { foldBody } from './fold-body.ts';
import { internalTermsOf } from './internal-terms.ts';
import { governmentAbove, remedySettingsOn, usualOrgan } from './remedy-settings.ts';
import { RESERVED_WORDS } from './reserved-words.data.ts';
import { checkSlug } from './slug.ts';

const facts = (more: Partial<BodyFacts> = {}): BodyFacts => ({
  others: new Map([
    ['府', { level: 'county', closed: null, above: ['市'] }],
    ['镇', { level: 'township', closed: null, above: ['府', '市'] }],
    ['旧', { level: 'county', closed: day('2019-03-25'), above: [] }],
  ]),
  creditCodes: new Map(),
  slugs: new Map(),
  beside: () => null,
  below: 0,
  history: [],
  ...more,
});

const found = (
  more: { parent?: string | null; kind?: BodyKind; level?: 'county' | 'township'; code?: string } = {},
): BodyChange => ({
  kind: 'found',
  on: day('2019-03-25'),
  names: { fullName: '青河区示例局', shortName: '示例局', letterName: null },
  identity: {
    kind: more.kind ?? 'department',
    level: more.level ?? 'county',
    creditCode: more.code ?? null,
    slug: null,
  },
  place: { parent: more.parent === undefined ? '府' : more.parent, competent: null },
  contact: NO_CONTACT,
  settings: NO_SETTINGS,
});

const decide = (changes: readonly BodyChange[], before: Body | null = null, more: Partial<BodyFacts> = {}) =>
  decideChanges('局', before, { changes, facts: facts(more) });

const made = (changes: readonly BodyChange[], before: Body | null = null): Body => {
  const decided = decide(changes, before);
  const body = decided.ok ? foldBody('局', decided.value) : null;
  if (body === null) throw new Error(JSON.stringify(decided));
  return body;
};

const rename = (on: string, fullName: string, letterName: string | null = null): BodyChange => ({
  kind: 'rename',
  on: day(on),
  names: { fullName, shortName: null, letterName },
});

describe('a slug', () => {
  test.each(['qinghe', 'qinghe-gongxin', 'a1', 'shi2-ju3'])('%s leads to a body', (slug) => {
    expect(checkSlug(slug).ok).toBe(true);
  });
  test.each(['Qinghe', '青河', 'a', '-a', 'a-', 'a--b', 'a_b', 'a b', '1a', 'a/b', 'a.b', '', 'x'.repeat(41), 'ａｂ'])(
    '%s has not the form of one',
    (slug) => {
      expect(checkSlug(slug)).toMatchObject({ ok: false, reason: { kind: 'slug_form' } });
    },
  );
  test('an address of the platform is none', () => {
    for (const word of RESERVED_WORDS) expect(checkSlug(word).ok).toBe(false);
  });
});

describe('the name of a day', () => {
  const body = made([
    found(),
    rename('2021-05-01', '青河区样例局', '青河区样例局（章）'),
    rename('2024-01-01', '青河区范例局'),
  ]);

  test('is the one that holds on it, from its first day on', () => {
    const names = ['2021-04-30', '2021-05-01', '2023-12-31', '2024-01-01'].map((on) => nameOn(body, day(on)).fullName);
    expect(names).toEqual(['青河区示例局', '青河区样例局', '青河区样例局', '青河区范例局']);
  });

  test('before the first one is the first one', () => {
    expect(nameOn(body, day('2001-01-01')).fullName).toBe('青河区示例局');
  });

  test('under which letters go out is the full one, unless another is set', () => {
    expect(letterNameOn(body, day('2022-01-01'))).toBe('青河区样例局（章）');
    expect(letterNameOn(body, day('2024-01-01'))).toBe('青河区范例局');
  });
});

describe('a change of a body', () => {
  test('that is not after what holds, or says what is so already, is refused', () => {
    const body = made([found()]);
    expect(decide([rename('2019-03-25', '青河区样例局')], body)).toMatchObject({ reason: { kind: 'not_after' } });
    const same = {
      kind: 'rename',
      on: day('2020-01-01'),
      names: { fullName: '青河区示例局', shortName: '示例局', letterName: null },
    } as const;
    expect(decide([same], body)).toMatchObject({ reason: { kind: 'same_name' } });
    expect(decide([], body)).toMatchObject({ reason: { kind: 'nothing_changed' } });
  });

  test('stands above what is there, goes on and is not lower', () => {
    expect(decide([found({ parent: '无' })])).toMatchObject({ reason: { kind: 'no_such_parent' } });
    expect(decide([found({ parent: '旧' })])).toMatchObject({ reason: { kind: 'no_such_parent' } });
    expect(decide([found({ parent: '镇' })])).toMatchObject({ reason: { kind: 'parent_is_lower' } });
    expect(decide([found({ parent: '局' })])).toMatchObject({ reason: { kind: 'under_itself' } });
    expect(decide([found({ parent: null })]).ok).toBe(true);
  });

  test('has a level at which there are bodies of its kind, and a credit code with its check character', () => {
    expect(decide([found({ kind: 'township' })])).toMatchObject({ reason: { kind: 'level_of_kind' } });
    expect(decide([found({ kind: 'township', level: 'township' })]).ok).toBe(true);
    // 一位之差，校验码不符.
    expect(decide([found({ code: '11441700007280420Y' })]).ok).toBe(true);
    expect(decide([found({ code: '11441700007280421Y' })])).toMatchObject({ reason: { kind: 'credit_code' } });
  });

  test('after its end is refused, whatever it is', () => {
    const ended = made([found(), { kind: 'close', on: day('2024-01-01') }]);
    expect(decide([rename('2025-01-01', '青河区样例局')], ended)).toMatchObject({
      reason: { kind: 'is_closed', on: '2024-01-01' },
    });
  });

  test('sets an index pattern and inner terms that can be', () => {
    const body = made([found()]);
    const set = (more: object) =>
      decide([{ kind: 'change_settings', on: day('2024-01-01'), settings: { ...NO_SETTINGS, ...more } }], body);
    for (const { pattern } of INDEX_NUMBER_FORMATS) expect(set({ pattern }).ok).toBe(true);
    expect(parseIndexPattern('{yyyy}').ok).toBe(false);
    expect(set({ pattern: '{yyyy}' })).toMatchObject({ reason: { kind: 'index_pattern' } });
    expect(set({ terms: { register: 41 } })).toMatchObject({ reason: { kind: 'term_out_of_range' } });
    expect(set({ terms: { register: 0.5 } })).toMatchObject({ reason: { kind: 'term_out_of_range' } });
  });

  test('hands the whole over to a Party organ by name, and to nobody without one', () => {
    const body = made([found()]);
    const to = (party: string | null, receiver: string | null = null) =>
      decide(
        [
          {
            kind: 'hand_over',
            on: day('2024-01-01'),
            ends: false,
            to: [{ to: receiver, party, function: null, toKind: 'party_organ' }],
          },
        ],
        body,
      );
    expect(to('青河区委示例部').ok).toBe(true);
    expect(to(null)).toMatchObject({ reason: { kind: 'no_such_successor' } });
    expect(to('青河区委示例部', body.id)).toMatchObject({ reason: { kind: 'two_receivers' } });
  });
});

describe('where one turns to', () => {
  const usual = (kind: BodyKind, level: Parameters<typeof usualOrgan>[1]) => {
    const found = usualOrgan(kind, level, day('2026-01-01'));
    return found === null ? null : `${found.way} ${found.organ}`;
  };

  test('every kind at every level of its own has a line', () => {
    for (const [kind, { levels }] of Object.entries(BODY_KINDS)) {
      for (const level of levels) expect([kind, level, usual(kind as BodyKind, level)]).not.toContain(null);
    }
  });

  test.each([
    ['department', 'county', 'reconsideration government'],
    ['government', 'county', 'reconsideration government'],
    // Article 24 (1)(4): not the department that manages it.
    ['empowered_organisation', 'county', 'reconsideration government'],
    ['empowered_organisation', 'central', 'reconsideration parent'],
    ['line_superior', 'central', 'reconsideration itself'],
    ['government', 'province', 'reconsideration itself'],
    ['township', 'township', 'reconsideration government'],
    ['line_superior', 'county', 'reconsideration parent'],
    ['public_enterprise', 'county', 'appeal competent'],
  ] as const)('%s, %s: %s', (kind, level, expected) => {
    expect(usual(kind, level)).toBe(expected);
  });

  test('an organisation managed by a department turns to the government above that department', () => {
    const above = [{ kind: 'department' }, { kind: 'township' }, { kind: 'government', id: '府' }] as const;
    expect(governmentAbove(above)).toEqual({ kind: 'government', id: '府' });
    expect(governmentAbove(above.slice(0, 2))).toBeNull();
  });

  test('the entry of the day holds, the latest before it', () => {
    const entry = (from: string, court: string) =>
      ({ name: 'department', organ: '青河区人民政府', superior: null, court, from: day(from) }) as const;
    const settings = { ...NO_SETTINGS, remedies: [entry('2025-01-01', '乙法院'), entry('2020-01-01', '甲法院')] };
    const court = (on: string) => remedySettingsOn(settings, 'department', day(on)).courts.department;
    expect(['2019-12-31', '2020-01-01', '2024-12-31', '2025-01-01'].map(court)).toEqual([
      undefined,
      '甲法院',
      '甲法院',
      '乙法院',
    ]);
  });
});

test('inner terms are those of the body, else the default ones', () => {
  const terms = internalTermsOf({ ...NO_SETTINGS, terms: { signing: 1 } });
  expect([terms.signing.workingDays, terms.register.workingDays]).toEqual([1, 1]);
  expect(internalTermsOf(NO_SETTINGS).signing.workingDays).toBe(2);
});
