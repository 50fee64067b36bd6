import { Hono } from 'hono';
import { countSupervised, supervisedBodies } from '../agency/index.ts';
import { placeIn, withQuery } from './admin/ask-leave.ts';
import { PAGE } from './admin/list-bodies.ts';
import { deskOf } from './guard/guard.ts';
import type { Ground } from './ground.ts';
import { DISTRICT, DistrictPage } from './pages/district.tsx';
import { showPage } from './show-page.ts';
import type { SiteEnvironment } from './visit.ts';

/** 主管部门: the bodies that it supervises. It finds only its own, so there is nothing on which to ask leave. */
export function districtRoutes({ database, clock }: Ground): Hono<SiteEnvironment> {
  const routes = new Hono<SiteEnvironment>();
  routes.get('/', async (context) => {
    const desk = deskOf(context);
    const { agency } = desk.staff.session;
    const on = clock.today();
    const withGaps = context.req.query('gaps') === 'yes';
    const after = placeIn(context.req.query('after') ?? null);
    const address = (more: string | null) => withQuery(DISTRICT, { gaps: withGaps ? 'yes' : null, after: more });
    const view = await database.read(async (transaction) => {
      const place = after === null ? {} : { after };
      const found = await supervisedBodies(transaction, { agency, on, withGaps, ...place, limit: PAGE + 1 });
      const rows = found.slice(0, PAGE);
      const last = rows.at(-1);
      return {
        rows,
        counts: await countSupervised(transaction, agency, on),
        withGaps,
        first: after === null ? null : address(null),
        next: found.length > PAGE && last !== undefined ? address(`${last.id}.${last.fullName}`) : null,
      };
    });
    return showPage(context, <DistrictPage desk={desk} view={view} />);
  });
  return routes;
}
