import type { FC } from 'hono/jsx';
import type { BodyColumn } from '../../agency/index.ts';
import type { ListedReport } from '../../compilation/index.ts';
import { Empty } from '../parts/empty/empty.tsx';
import { ColumnFrame } from '../parts/portal-frame/column-frame.tsx';
import type { PortalSite } from '../portal/portal-site.ts';
import { say, TEXTS } from '../texts.ts';
import type { Visit } from '../visit.ts';
import { ReportLine } from './portal-report-line.tsx';

type Props = { visit: Visit; site: PortalSite; column: BodyColumn; reports: readonly ListedReport[] };

const { reportsPage: WORDS } = TEXTS.portal;

/** 政府信息公开年报 by year, the newest first. */
export const PortalReportsPage: FC<Props> = ({ visit, site, column, reports }) => {
  const { language } = visit;
  const title = say(TEXTS.portal.reports, language);
  return (
    <ColumnFrame visit={visit} site={site} column={column} title={title} current="reports">
      <h1>{title}</h1>
      {reports.length === 0 ? (
        <Empty
          words={say(WORDS.nothing, language)}
          link={{ href: `/${column.shown.slug}/guide`, words: say(TEXTS.portal.column.toGuide, language) }}
        />
      ) : (
        <>
          <p class="quiet">{say(WORDS.count(reports.length), language)}</p>
          <ul class="entry-list">
            {reports.map((report) => (
              <ReportLine report={report} body={column.shown} language={language} />
            ))}
          </ul>
        </>
      )}
    </ColumnFrame>
  );
};
