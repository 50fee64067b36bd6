import type { FC } from 'hono/jsx';
import type { Language } from '../../base/words.ts';
import { sectionAnchor } from '../anchors.ts';
import { FormTable } from '../parts/form-table/form-table.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import { OfficialLabel } from '../parts/official-label/official-label.tsx';
import { SectionNav } from '../parts/section-nav/section-nav.tsx';
import { say, TEXTS } from '../texts.ts';
import type { ReportView, SectionView } from './report-view.ts';
import { SectionText } from './section-text.tsx';

type Props = { view: ReportView; language: Language };

/** 年报正文: the six sections one below the other, as the form orders them. */
export const ReportSections: FC<Props> = ({ view, language }) => (
  <div class="report-sections">
    <ReportNav view={view} language={language} />
    {view.sections.map((section) => (
      <ReportSection section={section} view={view} language={language} />
    ))}
  </div>
);

/** The way to each section, with how many findings lie there. */
export const ReportNav: FC<Props> = ({ view, language }) => (
  <SectionNav
    label={say(TEXTS.result.sectionsOf, language)}
    links={view.sections.map(({ section, count, worst }) => ({
      href: `#${sectionAnchor(view.scope, section.key)}`,
      label: say(TEXTS.result.sections[section.key], language),
      count,
      worst,
      countWords: say(TEXTS.result.findingsHere(count), language),
    }))}
  />
);

const ReportSection: FC<Props & { section: SectionView }> = ({
  section: { section, table, paragraphs },
  view,
  language,
}) => (
  <section class="report-section" id={sectionAnchor(view.scope, section.key)}>
    <h2>
      <OfficialLabel label={section.label} en={section.en} language={language} />
    </h2>
    {table === null ? (
      <TextOfSection paragraphs={paragraphs} view={view} language={language} />
    ) : table.present ? (
      <>
        <TableKey view={view} language={language} />
        <FormTable table={table} previousYear={view.previousYear} scope={view.scope} language={language} />
      </>
    ) : (
      <Notice kind="warning">{say(TEXTS.result.noTable, language)}</Notice>
    )}
  </section>
);

const TextOfSection: FC<Props & Pick<SectionView, 'paragraphs'>> = ({ paragraphs, view, language }) =>
  paragraphs === null ? (
    <Notice kind="warning">{say(TEXTS.result.noText, language)}</Notice>
  ) : (
    <SectionText paragraphs={paragraphs} scope={view.scope} />
  );

/** What frames, hatching and small figures mean; only what the report has. */
export const TableKey: FC<Props> = ({ view, language }) => {
  const marked = view.findings.some(({ cells }) => cells.length > 0);
  return (
    <p class="table-key">
      <span class="slide-hint">{say(TEXTS.result.slide, language)}</span>
      {marked && (
        <>
          <span>
            <span class="mark-number mark-number--error mark-number--wrong" aria-hidden="true">
              1
            </span>
            {say(TEXTS.result.wrongCell, language)}
          </span>
          <span>
            <span class="mark-number mark-number--error mark-number--part" aria-hidden="true">
              1
            </span>
            {say(TEXTS.result.partCell, language)}
          </span>
        </>
      )}
      {view.previous !== null && <span>{say(TEXTS.result.joinedKey, language)}</span>}
    </p>
  );
};
