import type { FC } from 'hono/jsx';
import type { BodyColumn } from '../../agency/index.ts';
import {
  formGrid,
  formOfReport,
  REPORT_FORMATS,
  type GridTable,
  type Report,
  type ReportFormat,
} from '../../annual-report/index.ts';
import type { Language } from '../../base/words.ts';
import type { ShownReport, ShownVersion } from '../../compilation/index.ts';
import type { FormSection, SectionKey } from '../../law/index.ts';
import { todayInBeijing } from '../../platform/clock/index.ts';
import { FormTable } from '../parts/form-table/form-table.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import { OfficialLabel } from '../parts/official-label/official-label.tsx';
import { ColumnFrame } from '../parts/portal-frame/column-frame.tsx';
import { SectionNav } from '../parts/section-nav/section-nav.tsx';
import type { PortalSite } from '../portal/portal-site.ts';
import { say, TEXTS } from '../texts.ts';
import type { Visit } from '../visit.ts';
import { titleOfReport } from './portal-report-line.tsx';
import { sayEdition } from './report-head.tsx';

type Props = {
  visit: Visit;
  site: PortalSite;
  column: BodyColumn;
  report: ShownReport;
  versions: readonly ShownVersion[];
  formats: readonly ReportFormat[];
};

const { report: WORDS } = TEXTS.portal;

/** 一份年报: what is known of it, its text and its three tables in the grid of the form, the files to take away, what later versions changed. */
export const PortalReportPage: FC<Props> = ({ visit, site, column, report: shown, versions, formats }) => {
  const { language } = visit;
  const { report, year } = shown;
  const form = formOfReport(report);
  const { tables } = formGrid(form, report, [], null);
  const title = titleOfReport(shown, language);
  return (
    <ColumnFrame
      visit={visit}
      site={site}
      column={column}
      title={title}
      current="reports"
      within
      meta={{ articleTitle: title, publishedOn: shown.publishedOn }}
    >
      <article class="document">
        <Facts shown={shown} body={column.shown.fullName} language={language} />
        <h1 class="document-title" lang={shown.title === null ? undefined : 'zh-CN'}>
          {title}
        </h1>
        <Paragraphs text={report.opening ?? ''} />
        <SectionNav
          label={say(TEXTS.result.sectionsOf, language)}
          links={form.sections.map(({ key }) => ({
            href: `#${key}`,
            label: say(TEXTS.result.sections[key], language),
            count: 0,
            worst: null,
            countWords: '',
          }))}
        />
        {form.sections.map((section) => (
          <Section section={section} report={report} tables={tables} language={language} />
        ))}
        <div class="document-closing" lang="zh-CN">
          {linesOf(report.closing ?? '').map((line) => (
            <p>{line}</p>
          ))}
        </div>
      </article>
      <Downloads slug={column.shown.slug} year={year} formats={formats} language={language} />
      {versions.length > 1 && <History versions={versions} language={language} />}
    </ColumnFrame>
  );
};

const Facts: FC<{ shown: ShownReport; body: string; language: Language }> = ({ shown, body, language }) => {
  const { url, publishedOn, report, version, year } = shown;
  return (
    <dl class="document-facts" aria-label={say(WORDS.facts, language)}>
      <div>
        <dt>{say(WORDS.body, language)}</dt>
        <dd lang="zh-CN">{body}</dd>
      </div>
      <div>
        <dt>{say(WORDS.year, language)}</dt>
        <dd>{year}</dd>
      </div>
      <div>
        <dt>{say(WORDS.publishedOn, language)}</dt>
        <dd>
          {publishedOn === null ? say(WORDS.unknown, language) : <time datetime={publishedOn}>{publishedOn}</time>}
        </dd>
      </div>
      <div>
        <dt>{say(WORDS.edition, language)}</dt>
        <dd>{sayEdition(report, language)}</dd>
      </div>
      <div>
        <dt>{say(WORDS.source, language)}</dt>
        <dd>
          {say(WORDS.imported, language)}
          {url !== null && (
            <>
              {language === 'zh' ? '，' : ', '}
              <a href={url} rel="noreferrer">
                {say(WORDS.original, language)}
              </a>
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>{say(WORDS.version, language)}</dt>
        <dd>{say(WORDS.versionNumber(version), language)}</dd>
      </div>
    </dl>
  );
};

type SectionProps = { section: FormSection; report: Report; tables: readonly GridTable[]; language: Language };

const Section: FC<SectionProps> = ({ section, report, tables, language }) => {
  const text = textOf(report, section.key);
  const table = tables.find(({ key }) => key === section.table) ?? null;
  return (
    <section class="report-section" id={section.key}>
      <h2>
        <OfficialLabel label={section.label} en={section.en} language={language} />
      </h2>
      <Paragraphs text={text ?? ''} />
      {table === null && text === null && <Notice>{say(WORDS.noText, language)}</Notice>}
      {table !== null &&
        (table.present ? (
          <>
            <p class="table-key">
              <span class="slide-hint">{say(TEXTS.result.slide, language)}</span>
            </p>
            <FormTable table={table} previousYear={null} scope="report" language={language} />
          </>
        ) : (
          <Notice>{say(WORDS.noTable, language)}</Notice>
        ))}
    </section>
  );
};

/** The text of a section; of one that is a table, what is written besides it. */
function textOf(report: Report, key: SectionKey): string | null {
  if (key === 'overview' || key === 'problems' || key === 'other_matters') return report.sections[key];
  return report.beside_tables?.[key] ?? null;
}

const Paragraphs: FC<{ text: string }> = ({ text }) =>
  text === '' ? null : (
    <div class="section-text" lang="zh-CN">
      {linesOf(text).map((line) => (
        <p>{line}</p>
      ))}
    </div>
  );

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

type DownloadProps = { slug: string; year: number; formats: readonly ReportFormat[]; language: Language };

const Downloads: FC<DownloadProps> = ({ slug, year, formats, language }) => (
  <section class="document-files" aria-labelledby="files-title">
    <h2 id="files-title">{say(WORDS.downloads, language)}</h2>
    <ul>
      {REPORT_FORMATS.filter((format) => formats.includes(format)).map((format) => (
        <li>
          <a href={`/${slug}/reports/${year}.${format}`} download>
            {say(WORDS.formats[format], language)}
          </a>
          <span>.{format}</span>
        </li>
      ))}
    </ul>
  </section>
);

const History: FC<{ versions: readonly ShownVersion[]; language: Language }> = ({ versions, language }) => (
  <section class="document-files" aria-labelledby="history-title">
    <h2 id="history-title">{say(WORDS.history, language)}</h2>
    <ol>
      {versions.map((version) => (
        <li>
          <span>
            <b>{say(WORDS.versionNumber(version.number), language)}</b> {sayChanges(version, language)}
          </span>
          <time datetime={version.takenAt}>{todayInBeijing(Date.parse(version.takenAt))}</time>
        </li>
      ))}
    </ol>
  </section>
);

function sayChanges({ number, changes }: ShownVersion, language: Language): string {
  if (number === 1) return say(WORDS.first, language);
  const cells = changes.filter(({ kind }) => kind === 'cell').length;
  const parts = changes.flatMap((change) => (change.kind === 'text' ? [say(WORDS.parts[change.part], language)] : []));
  const between = language === 'zh' ? '、' : ', ';
  return [
    ...(cells === 0 ? [] : [say(WORDS.changedCells(cells), language)]),
    ...(parts.length === 0 ? [] : [say(WORDS.changedParts(parts.join(between)), language)]),
    ...(changes.some(({ kind }) => kind === 'place') ? [say(WORDS.changedPlace, language)] : []),
    ...(changes.some(({ kind }) => kind === 'day') ? [say(WORDS.changedDay, language)] : []),
  ].join(language === 'zh' ? '；' : '; ');
}
