import { found } from '../found.ts';
import type { Hit } from '../hit.ts';
import { ACCOUNT_LABEL, AMOUNT_LABEL, IDENTITY_LABEL, OTHER_NUMBER_LABEL } from '../labels.data.ts';
import { PREFIXES, SCHEMES } from '../numbers/card-issuers.data.ts';
import { groupsOf, type Group } from '../numbers/groups.ts';
import { hasLuhnDigit } from '../numbers/luhn.ts';
import { isResidentNumber } from '../numbers/resident-number.ts';
import { isJoined, longStretchesOf, spansOf, type Stretch } from '../numbers/stretch.ts';
import type { Rule } from '../rule.ts';
import { holderOf } from '../subject.ts';
import type { View } from '../view.ts';

/** 银行卡号: 16 to 19 figures with the right last one, of a known issuer or announced as a person's account; a company's is only a notice. */
export const BANK_CARD: Rule = {
  id: 'bank_card',
  find: (view) => longStretchesOf(view).flatMap((stretch) => inStretch(view, stretch)),
};

function inStretch(view: View, stretch: Stretch): readonly Hit[] {
  const hits: Hit[] = [];
  let end = 0;
  for (const group of groupsOf(stretch, { lengths: [19, 18, 17, 16] })) {
    if (group.start < end || !hasLuhnDigit(group.characters) || isResidentNumber(group.characters)) continue;
    const hit = judge(view, stretch, group);
    if (hit === null) continue;
    hits.push(hit);
    end = group.end;
  }
  return hits;
}

function judge(view: View, stretch: Stretch, group: Group): Hit | null {
  const spans = spansOf(stretch, group.start, group.end);
  const [first] = spans;
  if (first === undefined || /^(\d)\1+$/u.test(group.characters)) return null;
  const label = `${view.before(first.passage, first.start)}|${view.fieldOf(first.passage)}`;
  const isAnnounced = ACCOUNT_LABEL.test(label);
  if (!isAnnounced && (OTHER_NUMBER_LABEL.test(label) || AMOUNT_LABEL.test(label) || IDENTITY_LABEL.test(label)))
    return null;
  if (!isAnnounced && (isJoined(stretch) || !isOfKnownIssuer(group, stretch.text))) return null;
  const holder = holderOf(view, first.passage, first.start);
  return holder === 'organisation'
    ? found('bank_card', spans, {
        severity: 'notice',
        message: {
          zh: '单位的银行账号，请核对是否需要公开',
          en: 'the account of a company or body; check whether it has to be published',
        },
      })
    : found('bank_card', spans);
}

function isOfKnownIssuer({ characters, start, end, isGrouped }: Group, text: string): boolean {
  if (isGrouped && !isGroupedAsCards(text.slice(start, end))) return false;
  if (PREFIXES.test(characters)) return true;
  return isGrouped && SCHEMES.some(({ first, length }) => characters.length === length && first.test(characters));
}

/** Four by four, or the first six apart, as they are printed on cards. */
function isGroupedAsCards(written: string): boolean {
  return /^\d{4}[\s-]{1,2}\d{4}[\s-]{1,2}\d{4}[\s-]{1,2}\d{4}(?:[\s-]{1,2}\d{1,3})?$|^\d{6}[\s-]{1,2}\d{10,13}$/u.test(
    written,
  );
}
