import type { FC } from 'hono/jsx';
import type { PageMeta, PortalSite } from '../../portal/portal-site.ts';
import { say, TEXTS } from '../../texts.ts';
import type { Visit } from '../../visit.ts';

type Props = { site: PortalSite; meta: PageMeta; visit: Visit };

/** 网页标签: the tags that government sites carry, the address that counts, and the feed. A tag without a value is left out. */
export const MetaTags: FC<Props> = ({ site, meta, visit: { language, path } }) => {
  const { owner, code, publicUrl } = site;
  const name = say(TEXTS.portal.feedTitle(owner?.name ?? null), 'zh');
  const tags: readonly (readonly [string, string | null | undefined])[] = [
    ['SiteName', name],
    ['SiteDomain', publicUrl === null ? null : new URL(publicUrl).host],
    ['SiteIDCode', code],
    ['ColumnName', meta.columnName],
    ['ArticleTitle', meta.articleTitle],
    ['PubDate', meta.publishedOn],
    ['ContentSource', meta.source],
    ['Url', publicUrl === null || meta.articleTitle === undefined ? null : publicUrl + path],
    ['description', meta.description],
  ];
  return (
    <>
      {tags.map(([tag, value]) =>
        value === null || value === undefined || value === '' ? null : <meta name={tag} content={value} />,
      )}
      {publicUrl !== null && <link rel="canonical" href={publicUrl + path} />}
      <link
        rel="alternate"
        type="application/atom+xml"
        title={say(TEXTS.portal.feedTitle(owner?.name ?? null), language)}
        href="/feed.atom"
      />
    </>
  );
};
