import type { FC } from 'hono/jsx';
import { excerptOf, type Found } from '../../compilation/index.ts';
import type { Language } from '../../base/words.ts';
import { Empty } from '../parts/empty/empty.tsx';
import { Pagination } from '../parts/pagination/pagination.tsx';
import { PortalFrame } from '../parts/portal-frame/portal-frame.tsx';
import type { PortalSite } from '../portal/portal-site.ts';
import { say, TEXTS } from '../texts.ts';
import type { Visit } from '../visit.ts';
import { titleOfReport } from './portal-report-line.tsx';

type Props = {
  visit: Visit;
  site: PortalSite;
  question: string;
  /** Null where nothing was asked. */
  found: Found | null;
  page: number;
  pages: number;
};

const { searchPage: WORDS } = TEXTS.portal;

/** 搜索: bodies by their names, then reports by what they say, each with the words where they stand. */
export const PortalSearchPage: FC<Props> = ({ visit, site, question, found, page, pages }) => {
  const { language } = visit;
  const title = say(question === '' ? WORDS.title : WORDS.titleFor(question), language);
  const isEmpty = found !== null && found.count === 0 && found.bodies.length === 0;
  return (
    <PortalFrame visit={visit} site={site} title={title} searches={false}>
      <h1>{title}</h1>
      <form class="search-form" method="get" action="/search" role="search">
        <label class="field-label" for="q">
          {say(WORDS.label, language)}
        </label>
        <span class="field-hint" id="q-hint">
          {say(WORDS.hint, language)}
        </span>
        <span class="site-search">
          <input
            class="field-box"
            id="q"
            type="search"
            name="q"
            value={question}
            maxlength={100}
            aria-describedby="q-hint"
          />
          <button class="button button--main" type="submit">
            {say(WORDS.title, language)}
          </button>
        </span>
      </form>
      {isEmpty && (
        <Empty
          words={say(WORDS.nothing(question), language)}
          link={{ href: '/#bodies', words: say(WORDS.allBodies, language) }}
        />
      )}
      {found !== null && found.bodies.length > 0 && <FoundBodies found={found} language={language} />}
      {found !== null && found.count > 0 && (
        <section class="portal-section" aria-labelledby="found-reports">
          <h2 id="found-reports">{say(WORDS.reports, language)}</h2>
          <p class="quiet" role="status">
            {say(WORDS.found(found.count), language)}
          </p>
          <FoundReports found={found} question={question} language={language} />
          <Pagination
            page={page}
            pages={pages}
            total={found.count}
            addressOf={(number) => `/search?q=${encodeURIComponent(question)}&page=${number}`}
            language={language}
          />
        </section>
      )}
    </PortalFrame>
  );
};

const FoundBodies: FC<{ found: Found; language: Language }> = ({ found: { bodies }, language }) => (
  <section class="portal-section" aria-labelledby="found-bodies">
    <h2 id="found-bodies">{say(WORDS.bodies, language)}</h2>
    <ul class="entry-list">
      {bodies.map(({ slug, fullName, formerName, closed }) => (
        <li>
          <a href={`/${slug}/`} lang="zh-CN">
            {fullName}
          </a>
          <p>
            {formerName !== null && <span>{say(WORDS.formerly(formerName), language)}</span>}
            {closed !== null && <span>{say(WORDS.ended, language)}</span>}
          </p>
        </li>
      ))}
    </ul>
  </section>
);

const FoundReports: FC<{ found: Found; question: string; language: Language }> = ({
  found: { reports },
  question,
  language,
}) => (
  <ul class="entry-list">
    {reports.map(({ report, body }) => (
      <li>
        <a href={`/${body.slug}/reports/${report.year}`} lang="zh-CN">
          {titleOfReport(report, language)}
        </a>
        {report.publishedOn !== null && <time datetime={report.publishedOn}>{report.publishedOn}</time>}
        <p lang="zh-CN">
          <span>{body.fullName}</span>
        </p>
        <p class="excerpt" lang="zh-CN">
          {excerptOf(report.report, question).map(({ text, hit }) => (hit ? <mark>{text}</mark> : text))}
        </p>
      </li>
    ))}
  </ul>
);
