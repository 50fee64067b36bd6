import type { Words } from '../../base/words.ts';
import { sayUnreadable, type Unreadable } from '../../platform/documents/index.ts';
import type { NoCopy } from '../clean/no-copy.ts';
import { sayNoCopy } from '../clean/say-no-copy.ts';
import { withoutIdentifiers } from '../without-identifiers.ts';

/** 不能完成: why a review does not end with a copy. `number`: which of the masks of one's own, counted from 1. */
export type ReviewProblem =
  | { readonly kind: 'unreadable'; readonly reason: Unreadable }
  | {
      readonly kind: 'decision';
      readonly finding: string;
      readonly why: 'unknown' | 'no_reason' | 'not_possible' | 'twice';
    }
  | {
      readonly kind: 'own_mask';
      readonly number: number;
      readonly why: 'no_words' | 'not_found' | 'no_such_place' | 'outside';
    }
  | { readonly kind: 'no_copy'; readonly reason: NoCopy };

/** 不能完成的原因: one sentence that names the file and the cause. */
export function sayReviewProblem(file: string, problem: ReviewProblem): Words {
  const name = withoutIdentifiers(file);
  switch (problem.kind) {
    case 'unreadable':
      return sayUnreadable(name, problem.reason);
    case 'no_copy':
      return sayNoCopy(name, problem.reason);
    case 'decision': {
      const { zh, en } = WHY_NOT_DECIDED[problem.why];
      return { zh: `“${name}”：${zh}`, en: `"${name}": ${en}` };
    }
    case 'own_mask': {
      const { zh, en } = WHY_NOT_MASKED[problem.why];
      return {
        zh: `“${name}”：自加的第 ${problem.number} 处遮盖${zh}`,
        en: `"${name}": mask ${problem.number} of your own ${en}`,
      };
    }
  }
}

const WHY_NOT_DECIDED: Readonly<Record<Extract<ReviewProblem, { kind: 'decision' }>['why'], Words>> = {
  unknown: {
    zh: '有一项决定对应的发现在文件里找不到，请重新筛查后再决定',
    en: 'a decision names a finding that the file does not have; screen it again',
  },
  no_reason: { zh: '保留要写明理由，至少两个字', en: 'keeping a finding needs a reason of at least two characters' },
  not_possible: { zh: '有一项决定不适用于这种发现', en: 'a decision is not possible for this kind of finding' },
  twice: { zh: '同一处发现有两项不同的决定', en: 'one finding was decided on twice' },
};

const WHY_NOT_MASKED: Readonly<Record<Extract<ReviewProblem, { kind: 'own_mask' }>['why'], Words>> = {
  no_words: { zh: '没有写文字', en: 'names no words' },
  not_found: { zh: '的文字在文件里找不到', en: 'names words that the file does not have' },
  no_such_place: { zh: '的位置在文件里找不到', en: 'names a place that the file does not have' },
  outside: { zh: '不在页面里', en: 'lies outside the page' },
};
