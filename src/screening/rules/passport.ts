import { found } from '../found.ts';
import { PASSPORT_LABEL } from '../labels.data.ts';
import type { Rule } from '../rule.ts';
import type { View } from '../view.ts';

/** 护照号码: one or two letters with seven or eight figures, where a label or heading says passport or travel document. */
export const PASSPORT: Rule = {
  id: 'passport',
  find: (view) =>
    view.texts.flatMap((text, passage) =>
      MAY_HOLD.test(text)
        ? [...text.matchAll(NUMBER)]
            .filter((match) => isAnnounced(view, passage, match.index))
            .map((match) => found('passport', [{ passage, start: match.index, end: match.index + match[0].length }]))
        : [],
    ),
};

/** One look before the search. */
const MAY_HOLD = /[A-Za-z][\s-]?\d{7}/u;

const NUMBER = /(?<![A-Za-z\d])[A-Za-z]{1,2}[\s-]?\d{7,8}(?:\(?\d{2}\)?)?(?![A-Za-z\d])/gu;

/** In the same sentence before it, in the heads, or in the cell beside it that says which document it is. */
function isAnnounced(view: View, passage: number, start: number): boolean {
  const text = view.texts[passage] ?? '';
  const [from] = view.sentenceAround(passage, start);
  if (PASSPORT_LABEL.test(text.slice(Math.max(from, start - 30), start))) return true;
  if (PASSPORT_LABEL.test(view.before(passage, start)) || PASSPORT_LABEL.test(view.fieldOf(passage))) return true;
  return view.rowOf(passage).some((cell) => {
    const said = (view.texts[cell] ?? '').trim();
    return cell !== passage && said.length <= 20 && PASSPORT_LABEL.test(said);
  });
}
