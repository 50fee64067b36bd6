import type { ScreeningRule } from '../finding.ts';
import { fold } from '../fold.ts';
import type { Hit, Span } from '../hit.ts';
import { HIDDEN_WORDS, maskParts } from '../mask.ts';
import type { Gathered } from '../passage.ts';
import type { MaskedSpan } from './masked-span.ts';
import type { RemovedValue } from './removed-value.ts';

/** How a clean copy treats what a rule found. `words`: all of it gives way to ×××; `search`: how it is looked for afterwards. */
type Treatment = { readonly covers: 'value' | 'words'; readonly search: RemovedValue['search'] };

/** What a clean copy covers. Markings, wrong words and traces are for people to mend, and stay. */
const TREATMENTS: Readonly<Record<ScreeningRule, Treatment | null>> = {
  resident_id: { covers: 'value', search: 'everywhere' },
  mobile_phone: { covers: 'value', search: 'everywhere' },
  bank_card: { covers: 'value', search: 'everywhere' },
  passport: { covers: 'value', search: 'everywhere' },
  landline_phone: { covers: 'value', search: 'unseen' },
  email: { covers: 'value', search: 'unseen' },
  licence_plate: { covers: 'value', search: 'unseen' },
  home_address: { covers: 'value', search: 'unseen' },
  medical: { covers: 'words', search: 'not' },
  minor: { covers: 'value', search: 'not' },
  secrecy_marking: null,
  internal_marking: null,
  metadata: null,
  error_word: null,
  artefact: null,
  unreadable: null,
};

/** True for what stands masked in a clean copy. */
export function isMasked(rule: ScreeningRule): boolean {
  return TREATMENTS[rule] !== null;
}

/** 遮盖清单: what of the hits is covered in a clean copy, and the values that must not stand in it any more. */
export function masksOfHits(
  hits: readonly Hit[],
  { passages }: Gathered,
): { masks: readonly MaskedSpan[]; values: readonly RemovedValue[] } {
  const masks: MaskedSpan[] = [];
  const values: RemovedValue[] = [];
  const textOf = ({ passage, start, end }: Span): string => passages[passage]?.text.slice(start, end) ?? '';
  for (const { rule, spans, details = [] } of hits) {
    const treatment = TREATMENTS[rule];
    if (treatment === null) continue;
    const parts = spans.map(textOf);
    const covers = treatment.covers === 'words' ? parts.map(() => HIDDEN_WORDS) : maskParts(rule, parts.map(fold));
    for (const [index, span] of spans.entries()) {
      masks.push(narrowed({ ...span, by: covers[index] ?? HIDDEN_WORDS }, textOf(span)));
    }
    for (const span of details) masks.push({ ...span, by: HIDDEN_WORDS });
    if (treatment.search !== 'not') values.push({ rule, value: parts.join(''), search: treatment.search });
  }
  return { masks, values };
}

/** What a mask leaves as it is at both ends is not touched, so that it keeps its type and, on a page, stays in sight. */
function narrowed({ passage, start, end, by }: MaskedSpan, value: string): MaskedSpan {
  const most = Math.min(value.length, by.length);
  let first = 0;
  while (first < most && value[first] === by[first]) first += 1;
  let last = 0;
  while (last < most - first && value.at(-1 - last) === by.at(-1 - last)) last += 1;
  return { passage, start: start + first, end: end - last, by: by.slice(first, by.length - last) };
}
