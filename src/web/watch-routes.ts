import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono, type MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { comesFromThisMachine } from './this-machine.ts';
import type { SiteContext, SiteEnvironment } from './visit.ts';
import type { Watch } from './watch.ts';

/** 观察请求: tells of every request by which route it was answered, how, and how long it took. */
export function watchRequests(
  { sawRequest }: Pick<Watch, 'sawRequest'>,
  milliseconds: () => number,
): MiddlewareHandler<SiteEnvironment> {
  return async (context, next) => {
    const begun = milliseconds();
    await next();
    sawRequest({
      method: METHODS.has(context.req.method) ? context.req.method : 'OTHER',
      route: routeOf(context),
      status: context.res.status,
      milliseconds: milliseconds() - begun,
      // Every page of an error shows it.
      reference: context.res.status >= 400 ? context.var.reference : null,
    });
  };
}

/** A sender may make up methods; figures are kept by those that there are. */
const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** The pattern of the first handler that is for it: that one answers. What no handler is for has none. */
function routeOf(context: SiteContext): string {
  const own = matchedRoutes(context).find(({ path, method }) => method !== 'ALL' || !path.endsWith('*'));
  return own?.path ?? 'none';
}

/** 运行状态: whether the process is there, whether it can answer, and its figures. */
export function watchRoutes(watch: Watch): Hono<SiteEnvironment> {
  const routes = new Hono<SiteEnvironment>();
  routes.get('/readyz', async (context) => {
    const troubles = await watch.troubles();
    return troubles.length === 0 ? context.text('ok') : context.text(troubles.join('\n'), 503);
  });
  routes.get('/metrics', async (context) => {
    if (!mayReadFigures(context, watch.figuresToken)) return context.text('forbidden', 403);
    const { type, text } = await watch.figures();
    return context.body(text, 200, { 'content-type': type });
  });
  return routes;
}

function mayReadFigures(context: SiteContext, token: string | null): boolean {
  const shown = /^Bearer (\S+)$/u.exec(context.req.header('authorization') ?? '')?.[1];
  if (token !== null && shown !== undefined) return timingSafeEqual(digestOf(shown), digestOf(token));
  // A public address makes no difference here: this machine is asked by its own name, and a proxy on it is told by what it adds.
  return comesFromThisMachine(context, null);
}

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();
