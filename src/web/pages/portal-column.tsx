import type { FC } from 'hono/jsx';
import type { BodyColumn, Successor } from '../../agency/index.ts';
import type { Language } from '../../base/words.ts';
import type { ListedReport } from '../../compilation/index.ts';
import { Empty } from '../parts/empty/empty.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import { ColumnFrame } from '../parts/portal-frame/column-frame.tsx';
import type { PortalSite } from '../portal/portal-site.ts';
import { say, TEXTS } from '../texts.ts';
import type { Visit } from '../visit.ts';
import { ReportLine } from './portal-report-line.tsx';

type Props = { visit: Visit; site: PortalSite; column: BodyColumn; reports: readonly ListedReport[] };

const { column: WORDS } = TEXTS.portal;

/** 机关栏目首页: what the body published of late, and what became of it where it ended. */
export const PortalColumnPage: FC<Props> = ({ visit, site, column, reports }) => {
  const { language } = visit;
  const { shown, body, contactChangedOn } = column;
  const former = body.names.map(({ fullName }) => fullName).filter((name) => name !== shown.fullName);
  const guide = `/${shown.slug}/guide`;
  return (
    <ColumnFrame visit={visit} site={site} column={column} title={shown.fullName} current={null}>
      <h1 lang="zh-CN">{shown.fullName}</h1>
      {former.length > 0 && (
        <p class="quiet">
          {say(WORDS.formerNames([...new Set(former)].join(language === 'zh' ? '、' : ', ')), language)}
        </p>
      )}
      <WhatBecame column={column} language={language} />
      <h2 class="column-heading">{say(WORDS.newest, language)}</h2>
      {reports.length === 0 ? (
        <Empty words={say(WORDS.nothing, language)} link={{ href: guide, words: say(WORDS.toGuide, language) }} />
      ) : (
        <ul class="entry-list">
          {reports.map((report) => (
            <ReportLine report={report} body={shown} language={language} />
          ))}
        </ul>
      )}
      {contactChangedOn !== null && (
        <p class="quiet">
          <a href={guide}>{say(WORDS.guideChanged(contactChangedOn), language)}</a>
        </p>
      )}
    </ColumnFrame>
  );
};

/** 机构改革: that the body ended, and who goes on with what it did. */
export const WhatBecame: FC<{ column: BodyColumn; language: Language }> = ({
  column: { shown, successors },
  language,
}) => {
  const { closed } = shown;
  if (closed === null && successors.length === 0) return null;
  return (
    <div class="what-became">
      {closed !== null && <Notice kind="warning">{say(WORDS.closed(closed), language)}</Notice>}
      <p>
        {say(successors.length === 0 ? WORDS.nobody : closed === null ? WORDS.handedOver : WORDS.follows, language)}
      </p>
      <ul class="plain-list">
        {successors.map((successor) => (
          <SuccessorLine successor={successor} language={language} />
        ))}
      </ul>
    </div>
  );
};

const SuccessorLine: FC<{ successor: Successor; language: Language }> = ({
  successor: { name, slug, function: moved, on },
  language,
}) => (
  <li>
    <span lang="zh-CN">{slug === null ? name : <a href={`/${slug}/`}>{name}</a>}</span>{' '}
    {say(WORDS.functionTo(moved ?? say(WORDS.whole, language), on), language)}
  </li>
);
