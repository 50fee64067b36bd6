import { EVENTS_OF_KIND, type EventType } from '../../law/index.ts';
import type { CaseView } from './case-view.ts';

/** 可加的事: what would count today, and what else a case of this kind may hold: nothing is forbidden, the clock warns. */
export function eventChoices({ possible, reckoning }: CaseView): {
  readonly possible: readonly EventType[];
  readonly others: readonly EventType[];
} {
  const all: readonly EventType[] = EVENTS_OF_KIND[reckoning.kind];
  return { possible, others: all.filter((type) => !possible.includes(type)) };
}
