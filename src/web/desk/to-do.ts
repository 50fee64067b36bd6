import type { Day } from '../../base/day.ts';
import type { Words } from '../../base/words.ts';

/** 待办: one thing that waits for this person: what, why, by when, and the one act. */
export type ToDo = {
  /** The last day; null where none is set. */
  readonly due: Day | null;
  readonly title: Words;
  readonly detail: Words | null;
  readonly why: Words;
  /** Article of the regulation that demands it. */
  readonly article: number | null;
  readonly act: { readonly href: string; readonly words: Words };
  /** It is this person's own work, not only in his sight. */
  readonly isOwn: boolean;
};

export type DueGroup = 'overdue' | 'today' | 'soon' | 'later' | 'open';

/** From how many working days on something is not near. */
export const NEAR = 3;

/** 按到期分组, the nearest first. `left`: working days from today to a day, negative when it is past. */
export function groupByDue(
  toDos: readonly ToDo[],
  today: Day,
  left: (due: Day) => number,
): readonly { readonly group: DueGroup; readonly toDos: readonly ToDo[] }[] {
  const groupOf = ({ due }: ToDo): DueGroup => {
    if (due === null) return 'open';
    if (due < today) return 'overdue';
    if (due === today) return 'today';
    return left(due) <= NEAR ? 'soon' : 'later';
  };
  return GROUPS.map((group) => ({
    group,
    toDos: toDos
      .filter((one) => groupOf(one) === group)
      .toSorted((one, other) => (one.due ?? '').localeCompare(other.due ?? '')),
  })).filter((one) => one.toDos.length > 0);
}

const GROUPS: readonly DueGroup[] = ['overdue', 'today', 'soon', 'later', 'open'];
