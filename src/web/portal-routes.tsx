import { Hono } from 'hono';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { BodyColumn } from '../agency/index.ts';
import { REPORT_FORMATS, writeReportsJson, type ReportFormat } from '../annual-report/index.ts';
import { publicView, type PublicView } from '../compilation/index.ts';
import { attachment } from './attachment.ts';
import { publicReadsOf, type Ground } from './ground.ts';
import { HomePage } from './pages/home.tsx';
import { PortalApplicationFormPage } from './pages/portal-application-form.tsx';
import { PortalApplyPage, takesApplications } from './pages/portal-apply.tsx';
import { PortalColumnPage } from './pages/portal-column.tsx';
import { PortalContentsPage } from './pages/portal-contents.tsx';
import { PortalGuidePage } from './pages/portal-guide.tsx';
import { PortalHomePage } from './pages/portal-home.tsx';
import { titleOfReport } from './pages/portal-report-line.tsx';
import { PortalReportPage } from './pages/portal-report.tsx';
import { PortalReportsPage } from './pages/portal-reports.tsx';
import { PortalRulesPage } from './pages/portal-rules.tsx';
import { PortalSearchPage } from './pages/portal-search.tsx';
import { feedOf } from './portal/feed.ts';
import { mayBeKept } from './portal/page-cache.ts';
import type { PortalSite } from './portal/portal-site.ts';
import { sitemapOf } from './portal/sitemap.ts';
import { showPage } from './show-page.ts';
import { showProblem } from './show-problem.tsx';
import type { SiteOptions } from './site-options.ts';
import { TEXTS } from './texts.ts';
import { addressReached } from './this-machine.ts';
import type { SiteContext, SiteEnvironment, Visit } from './visit.ts';

/** Bodies on the first page; the others are searched for. */
const MOST_BODIES = 600;
const MOST_IN_MAP = 8000;
const NEWEST = 8;
const IN_FEED = 50;
const A_PAGE = 20;
const LAST_PAGE = 500;

/** 门户: the public pages over the register: the platform, the columns of its bodies, search, feed and map. */
export function portalRoutes(options: SiteOptions, ground: Ground): Hono<SiteEnvironment> {
  const { writeReport, publicUrl } = options;
  const formats: readonly ReportFormat[] = writeReport === null ? ['json'] : REPORT_FORMATS;

  /** One moment of the register, as the public sees it. */
  const look = <Value,>(work: (view: PublicView, site: PortalSite) => Promise<Value>): Promise<Value> =>
    publicReadsOf(ground).read(async (transaction) => {
      const view = publicView(transaction, ground.clock.today());
      return work(view, await siteOf(view, options));
    });

  const showKept = (context: SiteContext, page: JSX.Element) => {
    mayBeKept(context);
    return showPage(context, page);
  };

  type Draw = (
    visit: Visit,
    at: { readonly site: PortalSite; readonly column: BodyColumn; readonly view: PublicView },
  ) => JSX.Element | Promise<JSX.Element | null>;

  /** A page of the column of a body; an address that leads to none is no page. */
  const showColumn = (draw: Draw) => async (context: SiteContext) => {
    const page = await look(async (view, site) => {
      const column = await columnOf(context, view);
      return column === null ? null : draw(context.var.visit, { site, column, view });
    });
    return page === null ? context.notFound() : showKept(context, page);
  };

  const routes = new Hono<SiteEnvironment>();

  routes.get('/', async (context) => {
    const { visit } = context.var;
    const page = await look(async (view, site) => {
      const { bodies, count } = await view.bodies(MOST_BODIES);
      if (count === 0) return null;
      const { reports } = await view.newest({ by: 'published', offset: 0, limit: NEWEST });
      return <PortalHomePage visit={visit} site={site} bodies={bodies} count={count} newest={reports} />;
    });
    // Nobody is there yet: the tools alone.
    return page === null ? showPage(context, <HomePage visit={visit} />) : showKept(context, page);
  });

  routes.get('/search', async (context) => {
    const question = (context.req.query('q') ?? '').trim().slice(0, 100);
    const asked = Number(context.req.query('page') ?? '1');
    const page = Number.isInteger(asked) && asked >= 1 && asked <= LAST_PAGE ? asked : 1;
    const visit = { ...context.var.visit, query: new URLSearchParams({ q: question, page: String(page) }).toString() };
    const drawn = await look(async (view, site) => {
      const found =
        question === '' ? null : await view.search(question, { offset: (page - 1) * A_PAGE, limit: A_PAGE });
      const pages = Math.max(1, Math.min(LAST_PAGE, Math.ceil((found?.count ?? 0) / A_PAGE)));
      return <PortalSearchPage visit={visit} site={site} question={question} found={found} page={page} pages={pages} />;
    });
    return showPage(context, drawn);
  });

  routes.get('/feed.atom', async (context) => {
    const feed = await look(async (view, site) => {
      const { reports } = await view.newest({ by: 'changed', offset: 0, limit: IN_FEED });
      return feedOf(site, reports, ground.clock.moment());
    });
    mayBeKept(context);
    return context.body(feed, 200, { 'content-type': 'application/atom+xml; charset=utf-8' });
  });

  routes.get('/sitemap.xml', async (context) => {
    // Without an address of its own the map takes the one at which this connection came in: then it is not kept.
    if (publicUrl !== null) mayBeKept(context);
    const base = publicUrl ?? addressReached(context);
    if (base === null) return context.notFound();
    const map = await look(async (view) => {
      const { bodies } = await view.bodies(MOST_IN_MAP);
      const { reports } = await view.newest({ by: 'changed', offset: 0, limit: MOST_IN_MAP });
      return sitemapOf(base, bodies, reports);
    });
    return context.body(map, 200, { 'content-type': 'application/xml; charset=utf-8' });
  });

  routes.get('/:agency', async (context) => {
    const column = await look((view) => columnOf(context, view));
    return column === null ? context.notFound() : context.redirect(`/${column.shown.slug}/`, 301);
  });

  routes.get(
    '/:agency/',
    showColumn(async (visit, { view, ...at }) => (
      <PortalColumnPage visit={visit} {...at} reports={await view.reports(at.column.shown.id)} />
    )),
  );
  routes.get(
    '/:agency/guide',
    showColumn((visit, { site, column }) => (
      <PortalGuidePage visit={visit} site={site} column={column} today={ground.clock.today()} />
    )),
  );
  routes.get(
    '/:agency/rules',
    showColumn((visit, { site, column }) => <PortalRulesPage visit={visit} site={site} column={column} />),
  );
  routes.get(
    '/:agency/contents',
    showColumn((visit, { site, column }) => <PortalContentsPage visit={visit} site={site} column={column} />),
  );
  routes.get(
    '/:agency/apply',
    showColumn((visit, { site, column }) => <PortalApplyPage visit={visit} site={site} column={column} />),
  );
  routes.get(
    '/:agency/apply/form',
    showColumn((visit, at) =>
      // Nobody fills in a form for a body that takes none.
      takesApplications(at.column) ? (
        <PortalApplicationFormPage visit={visit} site={at.site} column={at.column} />
      ) : (
        <PortalApplyPage visit={visit} site={at.site} column={at.column} />
      ),
    ),
  );
  routes.get(
    '/:agency/reports',
    showColumn(async (visit, { view, ...at }) => (
      <PortalReportsPage visit={visit} {...at} reports={await view.reports(at.column.shown.id)} />
    )),
  );

  routes.get('/:agency/reports/:report', async (context) => {
    const asked = askedReport(context.req.param('report'));
    if (asked === null || (asked.format !== null && !formats.includes(asked.format))) return context.notFound();
    if (asked.format !== null) return sendReport(context, { year: asked.year, format: asked.format });
    return showColumn(async (visit, { view, site, column }) => {
      const { id } = column.shown;
      const report = await view.report(id, asked.year);
      if (report === null) return null;
      const versions = await view.versions(id, asked.year);
      return (
        <PortalReportPage
          visit={visit}
          site={site}
          column={column}
          report={report}
          versions={versions}
          formats={formats}
        />
      );
    })(context);
  });

  type AskedFile = { readonly year: number; readonly format: ReportFormat };

  const sendReport = async (context: SiteContext, { year, format }: AskedFile) => {
    const found = await look(async (view) => {
      const column = await columnOf(context, view);
      return column === null ? null : { column, shown: await view.report(column.shown.id, year) };
    });
    if (found === null || found.shown === null) return context.notFound();
    const { slug, fullName } = found.column.shown;
    const report = {
      ...found.shown.report,
      file: `${slug}-${year}.${format}`,
      agency: found.shown.report.agency ?? fullName,
    };
    const bytes = format === 'json' ? new Uint8Array(writeReportsJson(report)) : await writeReport?.(report, format);
    if (bytes === null || bytes === undefined) {
      return showProblem(context, {
        title: TEXTS.problems.faultTitle,
        words: TEXTS.portal.report.notWritten,
        status: 503,
        back: { href: `/${slug}/reports/${year}`, words: TEXTS.portal.reports },
      });
    }
    mayBeKept(context);
    const name = `${titleOfReport(found.shown, 'zh')}.${format}`;
    return context.body(bytes, 200, attachment(`report-${year}.${format}`, name));
  };

  return routes;
}

/** What the public sees where an address leads nowhere: the platform, and the body in whose column it would lie. */
export const portalAround = (
  path: string,
  options: SiteOptions,
  ground: Ground,
): Promise<{ readonly site: PortalSite; readonly column: BodyColumn | null }> =>
  publicReadsOf(ground).read(async (transaction) => {
    const view = publicView(transaction, ground.clock.today());
    return { site: await siteOf(view, options), column: await columnAt(path.split('/')[1] ?? '', view) };
  });

async function siteOf(view: PublicView, options: SiteOptions): Promise<PortalSite> {
  const owner = await view.owner();
  return {
    owner: owner === null ? null : { name: owner.fullName, slug: owner.slug, phone: owner.phone },
    code: options.siteCode ?? null,
    ipv6: options.saysIpv6 ?? false,
    publicUrl: options.publicUrl,
  };
}

/** The column that the address leads to. What cannot be an address of a body is not looked for. */
async function columnOf(context: SiteContext, view: PublicView): Promise<BodyColumn | null> {
  return columnAt(context.req.param('agency') ?? '', view);
}

async function columnAt(slug: string, view: PublicView): Promise<BodyColumn | null> {
  return /^[a-z\d-]{2,40}$/u.test(slug) ? view.column(slug) : null;
}

/** `2019`: its page; `2019.pdf`: its file. */
function askedReport(text: string): { readonly year: number; readonly format: ReportFormat | null } | null {
  const [, year, ending] = /^(\d{4})(?:\.([a-z]{3,4}))?$/u.exec(text) ?? [];
  if (year === undefined) return null;
  const format = REPORT_FORMATS.find((one) => one === ending) ?? null;
  return ending !== undefined && format === null ? null : { year: Number(year), format };
}
