import type { ScreeningRule } from '../finding.ts';
import type { MaskedSpan } from './masked-span.ts';
import type { RemovedValue } from './removed-value.ts';

/** 副本方案: what is covered in a clean copy and by what, and what is looked for in it afterwards. */
export type CopyPlan = {
  readonly masks: readonly MaskedSpan[];
  readonly values: readonly RemovedValue[];
  /** Texts of which so many may still be seen: those that were covered or mended in some places and not in others. */
  readonly counted: readonly CountedText[];
  /** Words of a person's own choice that may stand nowhere. */
  readonly words: readonly string[];
  /** What stood under a rectangle: it may be read elsewhere, and stands nowhere unseen. */
  readonly unseen: readonly string[];
  /** What stays because somebody decided so. */
  readonly kept: readonly KeptValue[];
};

export type CountedText = { readonly text: string; readonly most: number };

/** A value that a rule finds and that may stand once more for each time it is named here. */
export type KeptValue = { readonly rule: ScreeningRule; readonly value: string };
