import type { BodySettings } from './body.ts';
import { INTERNAL_TERMS, type InternalTerm, type InternalTermKey } from './internal-terms.data.ts';

/** 本机关的内部时限: as the body has set them, else as they are by default. */
export function internalTermsOf({ terms }: BodySettings): Readonly<Record<InternalTermKey, InternalTerm>> {
  const own = Object.entries(INTERNAL_TERMS).map(([key, term]) => [
    key,
    { ...term, workingDays: terms[key as InternalTermKey] ?? term.workingDays },
  ]);
  return Object.fromEntries(own) as Record<InternalTermKey, InternalTerm>;
}
