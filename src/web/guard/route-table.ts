import { matchedRoutes } from 'hono/route';
import type { Site } from '../server.tsx';
import type { SiteContext } from '../visit.ts';
import type { LimitName } from './limits.data.ts';
import { ROUTES, type FormFrom, type GuardedRoute } from './routes.data.ts';

const BY_NAME: ReadonlyMap<string, GuardedRoute> = new Map(ROUTES.map((row) => [nameOf(row), row]));

/** The row of the route that will answer; null where none will. It is found by what the router itself matched. */
export function rowOf(context: SiteContext): GuardedRoute | null {
  for (const route of matchedRoutes(context)) {
    const row = BY_NAME.get(nameOf(route));
    if (row !== undefined) return row;
  }
  return null;
}

/** The row of an address that a page links to. */
export const rowAt = (method: 'GET' | 'POST', path: string): GuardedRoute | null =>
  BY_NAME.get(`${method} ${path}`) ?? null;

/** 路由核对: fails where a route of the site does not stand in the table; a site that is not guarded as a whole is not built. */
export function checkTable(site: Site): void {
  const missing = site.routes
    .filter(({ method, handler }) => !(method === 'ALL' && handler.length > 1))
    .map(nameOf)
    .filter((name) => !BY_NAME.has(name));
  if (missing.length > 0) throw new Error(`Not in the table of routes: ${[...new Set(missing)].join(', ')}`);
}

/** The limit per address. */
export function limitOf({ method, who, limit }: GuardedRoute): LimitName | null {
  if (limit !== undefined) return limit;
  if (who === 'public') return method === 'POST' ? 'tools' : null;
  if (who === 'this_machine') return null;
  return who === 'one_time_link' ? 'sign_in' : 'arrival';
}

export function formFromOf({ who, form }: GuardedRoute): FormFrom {
  if (form !== undefined) return form;
  if (who === 'public' || who === 'this_machine') return 'anywhere';
  return who === 'one_time_link' ? 'this_site' : 'session';
}

function nameOf({ method, path }: { readonly method: string; readonly path: string }): string {
  return `${method} ${path}`;
}
