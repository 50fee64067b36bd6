import type { FC, PropsWithChildren } from 'hono/jsx';
import type { BodyColumn } from '../../../agency/index.ts';
import type { PageMeta, PortalSite } from '../../portal/portal-site.ts';
import { say, TEXTS } from '../../texts.ts';
import type { Visit } from '../../visit.ts';
import { ColumnNav, type SubColumn } from './column-nav.tsx';
import { PortalFrame } from './portal-frame.tsx';

type Props = PropsWithChildren<{
  visit: Visit;
  site: PortalSite;
  column: BodyColumn;
  title: string;
  /** The sub-column of the page; null: the first page of the column. */
  current: SubColumn | null;
  /** The page is one thing of its sub-column: then the way to it leads through that. */
  within?: boolean;
  meta?: PageMeta;
}>;

const WORDS = TEXTS.portal;

/** 机关栏目框架: four sub-columns and the entry for applications left, the page right (国办公开办函〔2019〕61号). */
export const ColumnFrame: FC<Props> = ({
  visit,
  site,
  column: { shown, body },
  title,
  current,
  within = false,
  meta = {},
  children,
}) => {
  const { language } = visit;
  const { fullName, slug } = shown;
  const platform = say(WORDS.feedTitle(site.owner?.name ?? null), language);
  const crumbs = [
    { href: '/', words: platform },
    ...(current === null ? [] : [{ href: `/${slug}/`, words: fullName }]),
    ...(within && current !== null ? [{ href: `/${slug}/${current}`, words: say(WORDS[current], language) }] : []),
  ];
  return (
    <PortalFrame
      visit={visit}
      site={site}
      title={title}
      body={{ name: fullName, slug, phone: body.contact.phone }}
      crumbs={crumbs}
      meta={{ source: fullName, ...(current !== null && { columnName: say(WORDS[current], 'zh') }), ...meta }}
    >
      <div class="column">
        <div class="column-side">
          <ColumnNav slug={slug} current={current} language={language} />
        </div>
        <div class="column-main">{children}</div>
      </div>
    </PortalFrame>
  );
};
