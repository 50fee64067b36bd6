import type { ReportOfBody } from '../../compilation/index.ts';
import { say, TEXTS } from '../texts.ts';
import type { PortalSite } from './portal-site.ts';
import { xml } from './xml.ts';

/** 订阅: what was published of late, as Atom (RFC 4287). Addresses are whole where the platform knows its own. */
export function feedOf(site: PortalSite, newest: readonly ReportOfBody[], now: string): string {
  const base = site.publicUrl ?? '';
  const title = say(TEXTS.portal.feedTitle(site.owner?.name ?? null), 'zh');
  const updated = newest[0]?.report.changedAt ?? now;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
  <title>${xml(title)}</title>
  <id>${xml(base === '' ? 'urn:gongkai:feed' : `${base}/feed.atom`)}</id>
  <link rel="self" href="${xml(base)}/feed.atom"/>
  <link rel="alternate" type="text/html" href="${xml(base)}/"/>
  <updated>${updated}</updated>
${newest.map((one) => entry(base, one)).join('')}</feed>
`;
}

function entry(base: string, { report, body }: ReportOfBody): string {
  const { year, title, publishedOn, changedAt, agency } = report;
  const named = title ?? say(TEXTS.portal.reportsPage.named(year), 'zh');
  const day = publishedOn === null ? '' : `    <published>${publishedOn}T00:00:00+08:00</published>\n`;
  return `  <entry>
    <title>${xml(named)}</title>
    <id>urn:gongkai:annual-report:${agency}:${year}</id>
    <link rel="alternate" type="text/html" href="${xml(base)}/${body.slug}/reports/${year}"/>
${day}    <updated>${changedAt}</updated>
    <author><name>${xml(body.fullName)}</name></author>
    <category term="annual_report" label="${xml(say(TEXTS.portal.reports, 'zh'))}"/>
    <summary>${xml(say(TEXTS.portal.report.imported, 'zh'))}</summary>
  </entry>
`;
}
