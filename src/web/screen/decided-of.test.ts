import { describe, expect, test } from 'vitest';
import type { Act, ReviewedFinding } from '../../screening/index.ts';
import { decidedOf } from './decided-of.ts';

const finding = (id: string, possible: readonly Act[] = ['mask', 'keep']): ReviewedFinding => ({
  id,
  proposed: 'mask',
  possible,
  rightForm: null,
  ground: 'personal_information',
  sheet: null,
  finding: {
    rule: 'mobile_phone',
    severity: 'error',
    text: '138****8000',
    place: '第1段',
    hidden: false,
    message: { zh: '', en: '' },
    basis: '',
  },
});

const FINDINGS = [finding('a'), finding('b'), finding('c', ['mask'])];
const of = (typed: Readonly<Record<string, string>>) =>
  decidedOf({ findings: FINDINGS }, new Map(Object.entries(typed)));

describe('decisions', () => {
  test('what nobody chose is left to what is proposed', () => {
    expect(of({})).toEqual({ decided: { decisions: [], ownMasks: [] }, problems: [] });
  });

  test('a choice that a finding does not offer, and a ground that is none, are not taken', () => {
    expect(
      of({ 'choice.a': 'remove', 'choice.c': 'keep', 'choice.b': 'mask', 'ground.b': 'whim' }).decided.decisions,
    ).toEqual([{ finding: 'b', act: 'mask', reason: null, ground: null }]);
  });

  test('to keep needs a reason; what was typed as one goes along with nothing else', () => {
    const { decided, problems } = of({ 'choice.a': 'keep', 'reason.a': '好', 'choice.b': 'mask', 'reason.b': '不用' });
    expect(problems.map(({ at }) => at)).toEqual([{ finding: 'a' }]);
    expect(decided.decisions.map(({ reason }) => reason)).toEqual(['好', null]);
  });

  test('a whole kind is kept for one reason, but for what cannot be kept; one sentence says that it is missing', () => {
    const group = 'group.error-mobile_phone';
    expect(
      of({ 'choice.a': 'mask', [`${group}.act`]: 'keep', [`${group}.reason`]: '公务电话' }).decided.decisions,
    ).toEqual([
      { finding: 'a', act: 'keep', reason: '公务电话', ground: null },
      { finding: 'b', act: 'keep', reason: '公务电话', ground: null },
    ]);
    expect(of({ [`${group}.act`]: 'keep' }).problems.map(({ at }) => at)).toEqual([{ group: 'error-mobile_phone' }]);
  });
});
