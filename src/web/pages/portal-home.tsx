import type { FC } from 'hono/jsx';
import { BODY_KINDS, LEVEL_NAMES, type ShownBody } from '../../agency/index.ts';
import type { Language } from '../../base/words.ts';
import type { ReportOfBody } from '../../compilation/index.ts';
import { PortalFrame } from '../parts/portal-frame/portal-frame.tsx';
import { SearchBox } from '../parts/portal-frame/search-box.tsx';
import { sortBodies, type BodyGroup, type SortedBodies } from '../portal/group-bodies.ts';
import type { PortalSite } from '../portal/portal-site.ts';
import { say, TEXTS } from '../texts.ts';
import type { Visit } from '../visit.ts';
import { ToolList } from './home.tsx';
import { ReportLine } from './portal-report-line.tsx';

type Props = {
  visit: Visit;
  site: PortalSite;
  bodies: readonly ShownBody[];
  count: number;
  newest: readonly ReportOfBody[];
};

const { home: WORDS } = TEXTS.portal;

/** 平台首页: search over all, what one can do, the bodies by level and kind, what was published of late, the tools. */
export const PortalHomePage: FC<Props> = ({ visit, site, bodies, count, newest }) => {
  const { language } = visit;
  const title = say(TEXTS.portal.disclosure, language);
  const { own, others } = sortBodies(bodies, site.owner?.slug ?? null);
  return (
    <PortalFrame visit={visit} site={site} title={title} searches={false} meta={{ columnName: '首页' }}>
      <h1>{title}</h1>
      <p class="lead">{say(WORDS.lead, language)}</p>
      <div class="portal-search">
        <SearchBox language={language} sought="" />
      </div>
      <Entries language={language} />
      <section id="bodies" class="portal-section" aria-labelledby="bodies-title">
        <h2 id="bodies-title">{say(WORDS.bodies, language)}</h2>
        <p class="quiet">
          {say(count > bodies.length ? WORDS.more(bodies.length, count) : WORDS.count(count), language)}
        </p>
        {own.map((group) => (
          <Group group={group} language={language} />
        ))}
        {others.length > 0 && <Others others={others} language={language} />}
      </section>
      {newest.length > 0 && (
        <section class="portal-section" aria-labelledby="newest-title">
          <h2 id="newest-title">{say(WORDS.newest, language)}</h2>
          <ul class="entry-list">
            {newest.map(({ report, body }) => (
              <ReportLine report={report} body={body} namesBody language={language} />
            ))}
          </ul>
        </section>
      )}
      <section class="portal-section" aria-labelledby="tools-title">
        <h2 id="tools-title">{say(WORDS.tools, language)}</h2>
        <ToolList language={language} level={3} />
      </section>
    </PortalFrame>
  );
};

/** Only what there is: asking a question and following an application come with what answers them. */
const Entries: FC<{ language: Language }> = ({ language }) => (
  <ul class="portal-entries" aria-label={say(WORDS.entries, language)}>
    <li>
      <a href="/search">{say(WORDS.find, language)}</a>
      <span>{say(WORDS.findHint, language)}</span>
    </li>
    <li>
      <a href="#bodies">{say(WORDS.ask, language)}</a>
      <span>{say(WORDS.askHint, language)}</span>
    </li>
  </ul>
);

const Group: FC<{ group: BodyGroup; language: Language }> = ({ group: { level, kind, bodies }, language }) => (
  <>
    <h3>
      {level !== null && `${say(LEVEL_NAMES[level].name, language)} `}
      {say(BODY_KINDS[kind].name, language)}
    </h3>
    <ul class="body-list" lang="zh-CN">
      {bodies.map(({ slug, fullName }) => (
        <li>
          <a href={`/${slug}/`}>{fullName}</a>
        </li>
      ))}
    </ul>
  </>
);

/** Those that stand beside the tree of the body at the head, with who is above them. */
const Others: FC<{ others: SortedBodies['others']; language: Language }> = ({ others, language }) => (
  <>
    <h3>{say(WORDS.others, language)}</h3>
    <ul class="body-list body-list--wide" lang="zh-CN">
      {others.map(({ body: { slug, fullName }, parent }) => (
        <li>
          <a href={`/${slug}/`}>{fullName}</a>
          {parent !== null && <span class="quiet">{say(WORDS.under(parent.fullName), language)}</span>}
        </li>
      ))}
    </ul>
  </>
);
