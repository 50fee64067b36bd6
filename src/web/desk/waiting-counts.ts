/** 待办件数, for the rail of every page. */
export type WaitingCounts = {
  /** As it was counted a moment ago, or as `count` counts it now. */
  of(officer: string, count: () => Promise<number>): Promise<number>;
  note(officer: string, count: number): void;
  /** After an act it is counted anew. */
  forget(officer: string): void;
};

/**
 * 待办件数的记忆: counting asks many tables, and a page must not wait for it each time. The to-do list itself is always read anew. `milliseconds` is a steady
 * clock; memory is bounded.
 */
export function waitingCounts(milliseconds: () => number): WaitingCounts {
  const counted = new Map<string, { readonly count: number; readonly at: number }>();
  const note = (officer: string, count: number): void => {
    counted.delete(officer);
    counted.set(officer, { count, at: milliseconds() });
    const [oldest] = counted.size > MOST ? counted.keys() : [];
    if (oldest !== undefined) counted.delete(oldest);
  };
  return {
    of: async (officer, count) => {
      const known = counted.get(officer);
      if (known !== undefined && milliseconds() - known.at < GOOD_FOR) return known.count;
      const now = await count();
      note(officer, now);
      return now;
    },
    note,
    forget: (officer) => void counted.delete(officer),
  };
}

const GOOD_FOR = 30_000;
const MOST = 5000;
