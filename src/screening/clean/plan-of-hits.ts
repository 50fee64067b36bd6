import type { ScreeningRule } from '../finding.ts';
import { fold } from '../fold.ts';
import type { Hit, Span } from '../hit.ts';
import { HIDDEN_WORDS, maskParts } from '../mask.ts';
import type { Gathered } from '../passage.ts';
import { valueOf } from '../screen.ts';
import type { CopyPlan, KeptValue } from './copy-plan.ts';
import { leftAfter } from './count-text.ts';
import type { MaskedSpan } from './masked-span.ts';
import { compact, type RemovedValue } from './removed-value.ts';

/** How a clean copy treats what a rule found. `words`: all of it gives way to ×××; `search`: how it is looked for afterwards. */
type Treatment = { readonly covers: 'value' | 'words'; readonly search: RemovedValue['search'] };

/** What a clean copy covers. Markings, wrong words and traces are for people to mend, and stay unless somebody decides otherwise. */
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

/** 看语境的: rules for which the surroundings decide, and which may see them otherwise in a copy. */
export function dependsOnContext(rule: ScreeningRule): boolean {
  return TREATMENTS[rule] !== null && TREATMENTS[rule].search !== 'everywhere';
}

/** True for what stands masked in a clean copy. */
export function isMasked(rule: ScreeningRule): boolean {
  return TREATMENTS[rule] !== null;
}

/** What is done with a hit: covered, mended, kept on purpose, or left as it is. `label`: what a bar over it says. */
export type DecidedHit = {
  readonly hit: Hit;
  readonly act: 'mask' | 'replace' | 'keep' | 'leave';
  readonly label: string | null;
};

/** 遮盖方案: what of the hits is covered or mended in a clean copy, and what must not stand in it any more. */
export function planOfHits(decided: readonly DecidedHit[], gathered: Gathered): CopyPlan {
  const masks: MaskedSpan[] = [];
  const values: RemovedValue[] = [];
  const taken: { span: Span; text: string }[] = [];
  const kept: KeptValue[] = [];
  const textOf = (span: Span): string => valueOf(gathered, [span]);
  for (const { hit, act, label } of decided) {
    const { rule, spans, right = '' } = hit;
    const treatment = TREATMENTS[rule];
    if (act === 'keep') kept.push({ rule, value: valueOf(gathered, spans) });
    else if (act === 'replace') {
      for (const span of spans) {
        masks.push({ ...span, by: right });
        if (!compact(right).includes(compact(textOf(span)))) taken.push({ span, text: textOf(span) });
      }
    } else if (act === 'mask' && treatment === null) {
      for (const span of spans) {
        masks.push({ ...span, by: HIDDEN_WORDS, ...labelled(label) });
        taken.push({ span, text: textOf(span) });
      }
    } else if (act === 'mask' && treatment !== null) {
      masks.push(...masksOf(hit, treatment, { textOf, label }));
      values.push({ rule, value: valueOf(gathered, spans), search: treatment.search });
    }
  }
  return { masks, values, counted: leftAfter(taken, gathered), words: [], unseen: [], kept };
}

function masksOf(
  { rule, spans, details = [] }: Hit,
  { covers }: Treatment,
  { textOf, label }: { textOf: (span: Span) => string; label: string | null },
): readonly MaskedSpan[] {
  const parts = spans.map(textOf);
  const by = covers === 'words' ? parts.map(() => HIDDEN_WORDS) : maskParts(rule, parts.map(fold));
  return [
    ...spans.map((span, index) =>
      narrowed({ ...span, by: by[index] ?? HIDDEN_WORDS, ...labelled(label) }, textOf(span)),
    ),
    ...details.map((span) => ({ ...span, by: HIDDEN_WORDS, ...labelled(label) })),
  ];
}

function labelled(label: string | null): { label?: string } {
  return label === null ? {} : { label };
}

/** What a mask leaves as it is at both ends is not touched, so that it keeps its type and, on a page, stays in sight. */
function narrowed(mask: MaskedSpan, value: string): MaskedSpan {
  const { start, end, by } = mask;
  const most = Math.min(value.length, by.length);
  let first = 0;
  while (first < most && value[first] === by[first]) first += 1;
  let last = 0;
  while (last < most - first && value.at(-1 - last) === by.at(-1 - last)) last += 1;
  return { ...mask, start: start + first, end: end - last, by: by.slice(first, by.length - last) };
}
