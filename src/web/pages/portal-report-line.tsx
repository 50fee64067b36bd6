import type { FC } from 'hono/jsx';
import type { ShownBody } from '../../agency/index.ts';
import type { Language } from '../../base/words.ts';
import type { ListedReport } from '../../compilation/index.ts';
import { Tag } from '../parts/tag/tag.tsx';
import { say, TEXTS } from '../texts.ts';

type Props = {
  report: ListedReport;
  body: Pick<ShownBody, 'slug' | 'fullName'>;
  /** Where reports of several bodies stand together. */
  namesBody?: boolean;
  language: Language;
};

const WORDS = TEXTS.portal;

/** 年报一行: its title, the day of publication, where it comes from. */
export const ReportLine: FC<Props> = ({ report, body, namesBody = false, language }) => (
  <li>
    <a href={`/${body.slug}/reports/${report.year}`} lang={report.title === null ? undefined : 'zh-CN'}>
      {titleOfReport(report, language)}
    </a>
    {report.publishedOn !== null && <time datetime={report.publishedOn}>{report.publishedOn}</time>}
    <p>
      {namesBody && <span lang="zh-CN">{body.fullName}</span>}
      <span>{say(WORDS.reportsPage.named(report.year), language)}</span>
    </p>
    <span class="entry-tag">
      <Tag>{say(WORDS.report.importedShort, language)}</Tag>
    </span>
  </li>
);

/** The title as it stands; one without a title goes by its year. */
export function titleOfReport({ title, year }: Pick<ListedReport, 'title' | 'year'>, language: Language): string {
  return title ?? say(WORDS.reportsPage.named(year), language);
}
