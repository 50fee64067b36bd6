import type { Placing } from './place-files.ts';
import type { SubmittedReport } from './submitted-report.ts';
import { groupBy } from './group-by.ts';

/**
 * 重复报送: several reports of one body for one year. Where all say the same, the first is used; where they differ, none is: the newest is
 * not guessed.
 */
export function settleDoubles(placings: readonly Placing[]): readonly Placing[] {
  const byBody = groupBy(
    placings.filter(({ state, member }) => state === 'counted' && member !== null),
    ({ member, body }) => `${member}/${body}`,
  );
  const settled = new Map<Placing, Placing>();
  for (const several of byBody.values()) {
    if (several.length === 1) continue;
    const isAlike = new Set(several.map(({ report }) => (report === null ? '' : figuresOf(report)))).size === 1;
    for (const [index, one] of several.entries()) {
      if (!isAlike) settled.set(one, { ...one, state: 'double' });
      else if (index > 0) settled.set(one, { ...one, state: 'same_again' });
    }
  }
  return placings.map((one) => settled.get(one) ?? one);
}

/** All figures of a report in one text, whatever the order in which they were read. */
function figuresOf({ edition, table2, table3, table4, units }: SubmittedReport): string {
  return JSON.stringify([edition, sorted(table2), sorted(table3), sorted(table4), sorted(units)]);
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}
