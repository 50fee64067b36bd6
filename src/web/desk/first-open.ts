import type { Acting } from '../../agency/index.ts';
import type { Day } from '../../base/day.ts';
import { mayOpen } from '../guard/may-open.ts';
import { rowAt } from '../guard/route-table.ts';

/** 可以打开的第一页: the address of the first of these pages that there is and that this person may open; null where there is none. */
export function firstOpen(
  { acting, on }: { readonly acting: Acting; readonly on: Day },
  pages: readonly (readonly [route: string, href: string])[],
): string | null {
  const found = pages.find(([route]) => {
    const row = rowAt('GET', route);
    return row !== null && mayOpen(acting, row.who, on).ok;
  });
  return found?.[1] ?? null;
}
