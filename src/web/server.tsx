import { Hono } from 'hono';
import type { AssetShelf } from './assets.ts';
import { shelveAssets } from './assets.ts';
import { checkRoutes } from './check-routes.tsx';
import { clockRoutes } from './clock-routes.tsx';
import { deskRoutes } from './desk-routes.tsx';
import { draftRoutes } from './draft-routes.tsx';
import { consolidateRoutes } from './consolidate-routes.tsx';
import { entryRoutes } from './entry-routes.tsx';
import { faultWithoutData } from './fault.ts';
import { guard } from './guard/guard.ts';
import { limiter } from './guard/limiter.ts';
import { checkTable } from './guard/route-table.ts';
import { HomePage } from './pages/home.tsx';
import { PartsPage } from './pages/parts.tsx';
import { readPreferences } from './preferences.ts';
import { invitationRoutes } from './invitation-routes.tsx';
import { meRoutes } from './me-routes.tsx';
import { newReference } from './reference.ts';
import { returnNoteRoutes } from './return-note-routes.tsx';
import { screenRoutes } from './screen-routes.tsx';
import { securityHeaders } from './security-headers.ts';
import { fixedPages, showPage } from './show-page.ts';
import { showProblem } from './show-problem.tsx';
import type { SiteOptions } from './site-options.ts';
import { TEXTS } from './texts.ts';
import { comesFromThisMachine } from './this-machine.ts';
import type { SiteContext, SiteEnvironment, Visit } from './visit.ts';
import { workingDaysFeed } from './working-days-feed.ts';

export type Site = Hono<SiteEnvironment>;

/** 网站: all pages behind one door; it reaches the rest of the program only through its options. */
export function buildSite(options: SiteOptions): Site {
  const shelf = shelveAssets(options.assets);
  const showFixed = fixedPages();
  const site: Site = new Hono<SiteEnvironment>();

  site.use(securityHeaders);
  site.use(async (context, next) => {
    context.set('reference', newReference());
    context.set('visit', visitOf(context, shelf, options));
    await next();
  });
  const parts = { options, limits: limiter(options.milliseconds) };
  site.use(guard(parts));

  site.get('/', (context) => showFixed(context, () => <HomePage visit={context.var.visit} />));
  site.route('/check/draft', draftRoutes(options));
  site.route('/check', checkRoutes(options));
  site.route('/consolidate', consolidateRoutes(options));
  site.route('/screen', screenRoutes(options));
  site.route('/return-note', returnNoteRoutes(options));
  site.route('/clock', clockRoutes(options));
  site.get('/calendar.ics', workingDaysFeed(options.calendar));
  site.get('/healthz', (context) => context.text('ok'));
  site.get('/robots.txt', (context) => context.text('User-agent: *\nDisallow: /check/example\n'));
  site.get('/assets/:file', (context) => {
    const asset = shelf.served.get(context.req.param('file'));
    if (asset === undefined) return context.notFound();
    return context.body(asset.text, 200, { 'content-type': asset.type, 'cache-control': FOR_EVER });
  });
  if (options.ground !== null) {
    site.route('/desk/sign-in', entryRoutes(parts, options.ground));
    site.route('/invitation', invitationRoutes(parts, options.ground));
    site.route('/desk/me', meRoutes(parts, options.ground));
    site.route('/desk', deskRoutes(parts, options.ground));
  }
  if (options.development) {
    site.get('/parts', (context) => showPage(context, <PartsPage visit={context.var.visit} />));
  }

  site.notFound((context) => {
    const { notFoundTitle, notFound } = TEXTS.problems;
    return showProblem(context, { title: notFoundTitle, words: notFound, status: 404 });
  });
  site.onError((fault, context) => {
    options.reportFault(faultWithoutData(fault), context.var.reference);
    const { faultTitle, fault: words } = TEXTS.problems;
    return showProblem(context, { title: faultTitle, words, status: 500 });
  });
  checkTable(site);
  return site;
}

/** The name of an asset changes with its content. */
const FOR_EVER = 'public, max-age=31536000, immutable';

function visitOf(context: SiteContext, shelf: AssetShelf, { version, publicUrl }: SiteOptions): Visit {
  return {
    ...readPreferences(context),
    // Links of the page repeat its path: two slashes in front would lead to another host.
    path: context.req.path.replace(/^[/\\]+/, '/'),
    query: '',
    posted: context.req.method === 'POST',
    onThisMachine: comesFromThisMachine(context, publicUrl),
    assets: shelf.addresses,
    version,
  };
}
