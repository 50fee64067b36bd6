import type { ShownBody } from '../../agency/index.ts';
import type { ReportOfBody } from '../../compilation/index.ts';
import { xml } from './xml.ts';

/** Addresses that one site map may hold (sitemaps.org). */
const MOST = 50_000;
const OF_A_BODY = ['', 'guide', 'rules', 'contents', 'reports', 'apply'] as const;

/** 网站地图: every public address, with the day of the last change where one is known. */
export function sitemapOf(base: string, bodies: readonly ShownBody[], reports: readonly ReportOfBody[]): string {
  const addresses = [
    { path: '/', changed: null },
    ...bodies.flatMap(({ slug }) => OF_A_BODY.map((page) => ({ path: `/${slug}/${page}`, changed: null }))),
    ...reports.map(({ report, body }) => ({
      path: `/${body.slug}/reports/${report.year}`,
      changed: report.changedAt,
    })),
  ].slice(0, MOST);
  const lines = addresses.map(({ path, changed }) => {
    const day = changed === null ? '' : `<lastmod>${changed}</lastmod>`;
    return `  <url><loc>${xml(base + path)}</loc>${day}</url>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('')}</urlset>
`;
}
