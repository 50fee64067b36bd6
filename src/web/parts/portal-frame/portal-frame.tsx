import type { FC, PropsWithChildren } from 'hono/jsx';
import type { Crumb, PageMeta, PortalSite } from '../../portal/portal-site.ts';
import { say, TEXTS } from '../../texts.ts';
import type { Visit } from '../../visit.ts';
import { PageDocument } from '../page-document/page-document.tsx';
import { UtilityBar } from '../utility-bar/utility-bar.tsx';
import { Crumbs } from './crumbs.tsx';
import { MetaTags } from './meta-tags.tsx';
import { PortalFoot } from './portal-foot.tsx';
import { PortalHead } from './portal-head.tsx';

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
      <PortalHead host={host?.name ?? null} sought={searches ? sought : null} language={language} />
      <div class="wrap">{crumbs.length > 0 && <Crumbs crumbs={crumbs} title={title} language={language} />}</div>
      <main id="main" class="wrap" tabindex={-1}>
        {children}
      </main>
      <PortalFoot host={host} site={site} language={language} />
    </PageDocument>
  );
};
