import { Hono } from 'hono';
import { shownProgress } from '../compilation/index.ts';
import type { AssetShelf } from './assets.ts';
import { shelveAssets } from './assets.ts';
import { adminAuditRoutes } from './admin-audit-routes.tsx';
import { adminImportRoutes } from './admin-import-routes.tsx';
import { adminPeopleRoutes } from './admin-people-routes.tsx';
import { adminSecurityRoutes } from './admin-security-routes.tsx';
import { adminSystemRoutes } from './admin-system-routes.tsx';
import { answerNowhere } from './nowhere.tsx';
import { bodyRoom, NoRoom, withPlace } from './body-room.ts';
import { checkRoutes } from './check-routes.tsx';
import { clockRoutes } from './clock-routes.tsx';
import { deskRoutes } from './desk-routes.tsx';
import { waitingCounts } from './desk/waiting-counts.ts';
import { districtRoutes } from './district-routes.tsx';
import { draftRoutes } from './draft-routes.tsx';
import { consolidateRoutes } from './consolidate-routes.tsx';
import { isUnavailable } from '../platform/db/index.ts';
import { isDiskFull } from '../platform/disk/index.ts';
import { entryRoutes } from './entry-routes.tsx';
import { faultWithoutData } from './fault.ts';
import { guard } from './guard/guard.ts';
import { limiter } from './guard/limiter.ts';
import { checkTable } from './guard/route-table.ts';
import { ledgerRoutes } from './ledger-routes.tsx';
import { mailRoutes } from './mail-routes.tsx';
import { ownBodyRoutes } from './own-body-routes.tsx';
import { publicReadsOf } from './ground.ts';
import { HomePage } from './pages/home.tsx';
import { PartsPage } from './pages/parts.tsx';
import { pageCache } from './portal/page-cache.ts';
import { portalRoutes } from './portal-routes.tsx';
import { readPreferences } from './preferences.ts';
import { invitationRoutes } from './invitation-routes.tsx';
import { meRoutes } from './me-routes.tsx';
import { newReference } from './reference.ts';
import { returnNoteRoutes } from './return-note-routes.tsx';
import { screenRoutes } from './screen-routes.tsx';
import { securityHeaders } from './security-headers.ts';
import { setUpRoutes } from './set-up-routes.tsx';
import { fixedPages, showPage } from './show-page.ts';
import { showProblem } from './show-problem.tsx';
import type { SiteOptions } from './site-options.ts';
import { TEXTS } from './texts.ts';
import { comesFromThisMachine } from './this-machine.ts';
import type { SiteContext, SiteEnvironment, Visit } from './visit.ts';
import { watchRequests, watchRoutes } from './watch-routes.ts';
import { workingDaysFeed } from './working-days-feed.ts';

export type Site = Hono<SiteEnvironment>;

/** 网站: all pages behind one door; it reaches the rest of the program only through its options. */
export function buildSite(options: SiteOptions): Site {
  const shelf = shelveAssets(options.assets);
  const showFixed = fixedPages();
  const site: Site = new Hono<SiteEnvironment>();

  const { ground } = options;
  if (ground !== null) {
    const shownNow = async () => `${ground.clock.today()} ${await publicReadsOf(ground).read(shownProgress)}`;
    site.use(pageCache({ shownNow, milliseconds: options.milliseconds, sawKept: options.watch?.sawKept }));
  }
  if (options.watch !== undefined) site.use(watchRequests(options.watch, options.milliseconds));
  site.use(securityHeaders);
  site.use(async (context, next) => {
    context.set('reference', newReference());
    context.set('visit', visitOf(context, shelf, options));
    await next();
  });
  const { milliseconds } = options;
  const parts = { options, limits: limiter(milliseconds), counts: waitingCounts(milliseconds) };
  const room = bodyRoom(milliseconds, options.mostHeld);
  site.use((context, next) => withPlace(context.req.raw, room, next));
  site.use(guard(parts));

  if (ground === null) site.get('/', (context) => showFixed(context, () => <HomePage visit={context.var.visit} />));
  site.route('/check/draft', draftRoutes(options));
  site.route('/check', checkRoutes(options));
  site.route('/consolidate', consolidateRoutes(options));
  site.route('/screen', screenRoutes(options));
  site.route('/return-note', returnNoteRoutes(options));
  site.route('/clock', clockRoutes(options));
  site.get('/calendar.ics', workingDaysFeed(options.calendar));
  site.get('/healthz', (context) => context.text('ok'));
  if (options.watch !== undefined) site.route('/', watchRoutes(options.watch));
  site.get('/robots.txt', (context) => context.text(robotsOf(options)));
  site.get('/assets/:file', (context) => {
    const asset = shelf.served.get(context.req.param('file'));
    if (asset === undefined) return context.notFound();
    return context.body(asset.text, 200, { 'content-type': asset.type, 'cache-control': FOR_EVER });
  });
  if (options.ground !== null) {
    site.route('/', entryRoutes(parts, options.ground));
    site.route('/invitation', invitationRoutes(parts, options.ground));
    site.route('/setup', setUpRoutes(parts, options.ground));
    site.route('/desk/me', meRoutes(parts, options.ground));
    site.route('/desk/admin/system/bodies/:body/officers', adminPeopleRoutes(parts, options.ground));
    site.route('/desk/admin/system/import', adminImportRoutes(parts, options.ground));
    site.route('/desk/admin/system', adminSystemRoutes(parts, options.ground));
    site.route('/desk/admin/security', adminSecurityRoutes(parts, options.ground));
    site.route('/desk/admin/audit', adminAuditRoutes(parts, options.ground));
    site.route('/desk/ledger', ledgerRoutes(parts, options.ground));
    site.route('/desk/mail', mailRoutes(parts, options.ground));
    site.route('/desk/district', districtRoutes(parts, options.ground));
    site.route('/desk/body', ownBodyRoutes(parts, options.ground));
    site.route('/desk', deskRoutes(parts, options.ground));
  }
  if (options.development) {
    site.get('/parts', (context) => showPage(context, <PartsPage visit={context.var.visit} />));
  }

  // Last: what is an address of the platform is none of a body.
  if (ground !== null) site.route('/', portalRoutes(options, ground));

  site.notFound(answerNowhere(site, parts));
  site.onError((fault, context) => {
    if (fault instanceof NoRoom) {
      const { noRoomTitle: title, noRoom: words } = TEXTS.problems;
      context.header('retry-after', '30');
      return showProblem(context, { title, words, status: 503 });
    }
    options.reportFault(faultWithoutData(fault), context.var.reference);
    options.watch?.sawFault(fault, context.var.reference);
    if (isUnavailable(fault)) {
      const { unavailableTitle: title, unavailable } = TEXTS.problems;
      context.header('retry-after', '30');
      return showProblem(context, { title, words: unavailable, status: 503 });
    }
    if (isDiskFull(fault)) {
      const { diskFullTitle: title, diskFull: words } = TEXTS.problems;
      context.header('retry-after', '300');
      return showProblem(context, { title, words, status: 503 });
    }
    const { faultTitle, fault: words } = TEXTS.problems;
    return showProblem(context, { title: faultTitle, words, status: 500 });
  });
  checkTable(site);
  return site;
}

/** The name of an asset changes with its content. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** What robots leave alone: what costs a search or a check, and what is no public page. */
function robotsOf({ ground, publicUrl }: SiteOptions): string {
  const hidden = ground === null ? ['/check/example'] : ['/check/example', '/search', '/desk'];
  const map = ground === null || publicUrl === null ? '' : `Sitemap: ${publicUrl}/sitemap.xml\n`;
  return `User-agent: *\n${hidden.map((path) => `Disallow: ${path}\n`).join('')}${map}`;
}

function visitOf(context: SiteContext, shelf: AssetShelf, { version, publicUrl, ground }: SiteOptions): Visit {
  return {
    ...readPreferences(context),
    // Links of the page repeat its path: two slashes in front would lead to another host.
    path: context.req.path.replace(/^[/\\]+/, '/'),
    query: '',
    posted: context.req.method === 'POST',
    onThisMachine: comesFromThisMachine(context, publicUrl),
    hasDesk: ground !== null,
    assets: shelf.addresses,
    version,
  };
}
