import { found } from '../found.ts';
import type { Hit } from '../hit.ts';
import { CREDIT_CODE_LABEL, IDENTITY_LABEL, OTHER_NUMBER_LABEL } from '../labels.data.ts';
import { isCreditNumber } from '../numbers/credit-number.ts';
import { groupsOf, type Group } from '../numbers/groups.ts';
import { birthOf, hasRightCheck, isOldResidentNumber, isRegion, isResidentNumber } from '../numbers/resident-number.ts';
import { longStretchesOf, spansOf, type Stretch } from '../numbers/stretch.ts';
import type { Rule } from '../rule.ts';
import type { View } from '../view.ts';

/** 公民身份号码: a right one anywhere; one of 15 figures, or with a wrong check character, only where a label announces it. */
export const RESIDENT_ID: Rule = {
  id: 'resident_id',
  find: (view) => longStretchesOf(view).flatMap((stretch) => inStretch(view, stretch)),
};

function inStretch(view: View, stretch: Stretch): readonly Hit[] {
  const hits: Hit[] = [];
  let end = 0;
  for (const group of groupsOf(stretch, { lengths: [18, 20, 15, 19, 17], last: 'x' })) {
    if (group.start < end) continue;
    const judged = judge(view, stretch, group);
    if (judged === null) continue;
    hits.push(judged);
    end = group.end;
  }
  return hits;
}

function judge(view: View, stretch: Stretch, group: Group): Hit | null {
  const { characters, start, end } = group;
  const spans = spansOf(stretch, start, end);
  const [first] = spans;
  if (first === undefined) return null;
  const label = `${view.before(first.passage, first.start)}|${view.fieldOf(first.passage)}`;
  const isAnnounced = IDENTITY_LABEL.test(label);
  switch (characters.length) {
    case 20:
      // 残疾人证号: the identity number with the kind and the degree of the disability.
      return isResidentNumber(characters.slice(0, 18)) && /^[1-7][1-4]$/u.test(characters.slice(18))
        ? found('resident_id', spans)
        : null;
    case 15:
      return isAnnounced && isOldResidentNumber(characters) ? found('resident_id', spans) : null;
    case 17:
    case 19:
      // A figure was lost or typed twice: what is left still tells birthday and region.
      return isAnnounced && isRegion(characters) && birthOf(characters) !== null && !CREDIT_CODE_LABEL.test(label)
        ? found('resident_id', spans, MISTYPED)
        : null;
    default:
      return judgeEighteen({ characters, label, isAnnounced, isGrouped: group.isGrouped, spans });
  }
}

function judgeEighteen(seen: {
  readonly characters: string;
  readonly label: string;
  readonly isAnnounced: boolean;
  readonly isGrouped: boolean;
  readonly spans: Hit['spans'];
}): Hit | null {
  const { characters, label, isAnnounced, spans } = seen;
  if (!isAnnounced && isCreditNumber(characters)) return null;
  if (isResidentNumber(characters)) {
    const isAnother = !isAnnounced && OTHER_NUMBER_LABEL.test(label);
    return isAnother ? null : found('resident_id', spans);
  }
  if (!isAnnounced || CREDIT_CODE_LABEL.test(label) || isCreditNumber(characters)) return null;
  if (hasRightCheck(characters) || !/^[1-9]/u.test(characters)) return null;
  return found('resident_id', spans, MISTYPED);
}

const MISTYPED = {
  severity: 'warning',
  message: {
    zh: '标为身份证号的号码，位数或校验码不对，可能录入有误，但仍会泄露出生日期和地区',
    en: 'a number given as an identity number has a wrong length or check character; it still tells birthday and region',
  },
} as const;
