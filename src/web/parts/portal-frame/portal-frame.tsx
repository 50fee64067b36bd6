import type { FC, PropsWithChildren } from 'hono/jsx';
import type { Language } from '../../../base/words.ts';
import type { Crumb, PageMeta, PortalSite } from '../../portal/portal-site.ts';
import { say, TEXTS } from '../../texts.ts';
import type { Visit } from '../../visit.ts';
import { Icon } from '../icon/icon.tsx';
import { PageDocument } from '../page-document/page-document.tsx';
import { UtilityBar } from '../utility-bar/utility-bar.tsx';
import { MetaTags } from './meta-tags.tsx';
import { SearchBox } from './search-box.tsx';

type Props = PropsWithChildren<{
  visit: Visit;
  site: PortalSite;
  /** The words of the h1 and of the title; the h1 is the page's own. */
  title: string;
  /** Whose column it is; null: the platform. */
  body?: { readonly name: string; readonly slug: string; readonly phone: string | null } | null;
  crumbs?: readonly Crumb[];
  meta?: PageMeta;
  /** What stands in the search box. */
  sought?: string;
  /** False on the page of the search, which has a box of its own. */
  searches?: boolean;
}>;

const WORDS = TEXTS.portal;

/** 门户框架: head, way, main and foot of every public page of the platform and of the columns of bodies. */
export const PortalFrame: FC<Props> = ({
  visit,
  site,
  title,
  body = null,
  crumbs = [],
  meta = {},
  sought = '',
  searches = true,
  children,
}) => {
  const { language } = visit;
  const host = body ?? site.owner;
  const disclosure = say(WORDS.disclosure, language);
  const named = [title, ...(host === null || host.name === title ? [] : [host.name]), disclosure];
  return (
    <PageDocument
      visit={visit}
      title={[...new Set(named)].join(' - ')}
      look="page portal"
      islands={['display-mode']}
      meta={<MetaTags site={site} meta={meta} visit={visit} />}
    >
      <UtilityBar visit={visit} home={site.owner?.name ?? disclosure} />
      <header class="masthead">
        <div class="wrap">
          <Icon name="mark" class="mark" />
          <div>
            <b class="site-name" lang={host === null ? undefined : 'zh-CN'}>
              {host?.name ?? disclosure}
            </b>
            {host !== null && <span class="tagline">{disclosure}</span>}
          </div>
          {searches && <SearchBox language={language} sought={sought} />}
        </div>
      </header>
      <div class="wrap">{crumbs.length > 0 && <Crumbs crumbs={crumbs} title={title} language={language} />}</div>
      <main id="main" class="wrap" tabindex={-1}>
        {children}
      </main>
      <PortalFoot host={host} site={site} language={language} />
    </PageDocument>
  );
};

const Crumbs: FC<{ crumbs: readonly Crumb[]; title: string; language: Language }> = ({ crumbs, title, language }) => (
  <nav class="crumbs" aria-label={say(WORDS.here, language)}>
    <ol>
      {crumbs.map(({ href, words }) => (
        <li>
          <a href={href}>{words}</a>
        </li>
      ))}
      <li aria-current="page">{title}</li>
    </ol>
  </nav>
);

type FootProps = {
  host: { readonly name: string; readonly phone: string | null } | null;
  site: PortalSite;
  language: Language;
};

/** 页脚: who runs it and how to reach him; what is not set is not said. */
const PortalFoot: FC<FootProps> = ({ host, site: { code, ipv6 }, language }) => (
  <footer class="footer">
    <div class="wrap">
      {(host !== null || code !== null) && (
        <p class="footer-facts">
          {host !== null && <span>{say(WORDS.owner(host.name), language)}</span>}
          {host !== null && host.phone !== null && <span>{say(WORDS.phone(host.phone), language)}</span>}
          {code !== null && <span>{say(WORDS.siteCode(code), language)}</span>}
        </p>
      )}
      <p class="footer-facts">
        <a href="/sitemap.xml">{say(WORDS.siteMap, language)}</a>
        <a href="/feed.atom">{say(WORDS.feed, language)}</a>
        {ipv6 && <span>{say(WORDS.ipv6, language)}</span>}
      </p>
    </div>
  </footer>
);
