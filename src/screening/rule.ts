import type { ScreeningRule } from './finding.ts';
import type { Hit } from './hit.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { View } from './view.ts';

/** What a rule may know besides the file: the words of the body, and the day the document bears. */
export type RuleSettings = {
  readonly lexicon: Lexicon;
  /** The day of the document, else the present day; ISO. */
  readonly day: string;
  /** Where words begin and end, or null where nothing on this machine tells. */
  readonly boundaries: Boundaries;
};

/** 分词边界: whether a word may begin or end at each place of a text, as a set of offsets; null where no segmenter is at hand. */
export type Boundaries = (text: string) => ReadonlySet<number> | null;

/** 筛查规则: one thing that is looked for, in a whole file at once because neighbours decide. Pure. */
export type Rule = {
  readonly id: ScreeningRule;
  readonly find: (view: View, settings: RuleSettings) => readonly Hit[];
};
