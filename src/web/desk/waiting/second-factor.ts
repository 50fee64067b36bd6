import type { OwnCredentials } from '../../../agency/index.ts';
import type { Day } from '../../../base/day.ts';
import { TEXTS } from '../../texts.ts';
import type { ToDo } from '../to-do.ts';

const WORDS = TEXTS.toDo;

/** 添加第二步验证: demanded by a role, or advised. */
export function secondFactor({ needsSecondFactor, hasTotp, passkeys }: OwnCredentials, on: Day): readonly ToDo[] {
  if (!needsSecondFactor && (hasTotp || passkeys.length > 0)) return [];
  return [
    {
      due: needsSecondFactor ? on : null,
      title: WORDS.secondFactor,
      detail: null,
      why: needsSecondFactor ? WORDS.secondFactorNeeded : WORDS.secondFactorAdvised,
      article: null,
      act: { href: '/desk/me#second', words: WORDS.add },
      isOwn: true,
    },
  ];
}
