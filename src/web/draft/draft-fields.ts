import type { Narrative } from '../../annual-report/index.ts';
import { FIVE_ASPECTS } from '../../law/index.ts';

/** Where a figure or a sentence may be put in: the fields of text, by the name of their box. */
export type TextTarget = (typeof PLAIN_TARGETS)[number] | 'whole' | `aspect.${string}` | `beside.${string}`;

const PLAIN_TARGETS = ['opening', 'lead', 'problems', 'other_matters', 'closing'] as const;

/** Sections of the form that are a table; text may stand beside it. */
export const BESIDE = ['proactive', 'applications', 'disputes'] as const;

/** 草稿的表单: names of its fields. Cells are named by their address. */
export const FIELDS = {
  edition: 'edition',
  year: 'year',
  agency: 'agency',
  title: 'title',
  kept: 'kept',
  act: 'act',
  /** Comes last: a form that was cut off on its way lacks it. */
  end: 'end',
  writtenAs: 'written-as',
  note: (index: number): string => `note.${index}`,
  noteAbout: (index: number): string => `note-about.${index}`,
  figure: (target: string): string => `figure.${target}`,
} as const;

export const besideTarget = (section: (typeof BESIDE)[number]): TextTarget => `beside.${section}`;

export const aspectTarget = (key: string): TextTarget => `aspect.${key}`;

/** The text at a target; null for what is no target. */
export function textAt(narrative: Narrative, target: string): string | null {
  const plain = PLAIN_TARGETS.find((one) => one === target);
  if (plain !== undefined) return narrative[plain];
  if (target === 'whole') return narrative.whole;
  const beside = BESIDE.find((section) => besideTarget(section) === target);
  if (beside !== undefined) return narrative.beside_tables[beside] ?? '';
  const aspect = FIVE_ASPECTS.find(({ key }) => aspectTarget(key) === target);
  return aspect === undefined ? null : (narrative.aspects[aspect.key] ?? '');
}

/** The narrative with another text at a target. */
export function withTextAt(narrative: Narrative, target: string, text: string): Narrative {
  if (target === 'whole') return { ...narrative, whole: text };
  const plain = PLAIN_TARGETS.find((one) => one === target);
  if (plain !== undefined) return { ...narrative, [plain]: text };
  const beside = BESIDE.find((section) => besideTarget(section) === target);
  if (beside !== undefined) return { ...narrative, beside_tables: { ...narrative.beside_tables, [beside]: text } };
  const aspect = FIVE_ASPECTS.find(({ key }) => aspectTarget(key) === target);
  return aspect === undefined ? narrative : { ...narrative, aspects: { ...narrative.aspects, [aspect.key]: text } };
}
