import type { Narrative } from '../../annual-report/index.ts';
import { FIVE_ASPECTS } from '../../law/index.ts';

/** Where a figure or a sentence may be put in: the fields of text, by the name of their box. */
export type TextTarget = 'opening' | 'whole' | 'problems' | 'other_matters' | `aspect.${string}`;

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

export const aspectTarget = (key: string): TextTarget => `aspect.${key}`;

/** The text at a target; null for what is no target. */
export function textAt(narrative: Narrative, target: string): string | null {
  if (target === 'opening' || target === 'problems' || target === 'other_matters') return narrative[target];
  if (target === 'whole') return narrative.whole;
  const aspect = FIVE_ASPECTS.find(({ key }) => aspectTarget(key) === target);
  return aspect === undefined ? null : (narrative.aspects[aspect.key] ?? '');
}

/** The narrative with another text at a target. */
export function withTextAt(narrative: Narrative, target: string, text: string): Narrative {
  if (target === 'opening' || target === 'problems' || target === 'other_matters' || target === 'whole') {
    return { ...narrative, [target]: text };
  }
  const aspect = FIVE_ASPECTS.find(({ key }) => aspectTarget(key) === target);
  return aspect === undefined ? narrative : { ...narrative, aspects: { ...narrative.aspects, [aspect.key]: text } };
}
