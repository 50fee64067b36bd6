import type { FC } from 'hono/jsx';
import type { Words } from '../../base/words.ts';
import type { CheckedView, CheckOutcome, ListedRule } from '../checking.ts';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import { PageFrame } from '../parts/page-frame/page-frame.tsx';
import { say, TEXTS } from '../texts.ts';
import type { Visit } from '../visit.ts';
import { CheckSummary } from './check-summary.tsx';
import { FindingsPanel } from './findings-panel.tsx';
import { OriginalPages } from './original-pages.tsx';
import { MendHere } from './mend-here.tsx';
import { ReportSections } from './report-sections.tsx';
import { ReportVerdict, titleOf } from './report-head.tsx';
import type { ReportView } from './report-view.ts';
import { viewReport } from './report-view.ts';
import { ReturnNoteForm } from './return-note-form.tsx';

type Props = {
  visit: Visit;
  outcomes: readonly CheckOutcome[];
  rules: readonly ListedRule[];
  milliseconds: number;
};

/** 检查结果: one report in full; several as a table first, each in full below. */
export const CheckResultPage: FC<Props> = ({ visit, outcomes, rules, milliseconds }) => {
  const { language } = visit;
  const all = viewAll(outcomes);
  const single = all.length === 1 ? all[0] : undefined;
  const reports = outcomes.flatMap((outcome) => (outcome.ok ? outcome.reports : []));
  const checked = single && reports[0];
  const unread = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.problem]));
  const notes = outcomes.flatMap((outcome) => (outcome.ok ? outcome.notes : []));
  const title = single ? titleOf(single.report, language) : say(TEXTS.result.titleMany(all.length), language);
  return (
    <PageFrame
      visit={visit}
      title={title}
      tagline={say(TEXTS.frame.checkTagline, language)}
      wrong={unread.length > 0}
      wide
      islands={['display-mode', 'findings']}
    >
      {unread.length > 0 && <Unread problems={unread} visit={visit} />}
      <header class="result-head">
        <p class="breadcrumb">
          <a href="/check">{say(TEXTS.upload.title, language)}</a>
          {single && <span>{single.report.file}</span>}
          <span>{say(TEXTS.result.elapsed(seconds(milliseconds)), language)}</span>
        </p>
        <div class="result-title">
          <h1>{title}</h1>
          <a href="/check">{say(TEXTS.result.another, language)}</a>
        </div>
        {single && <ReportVerdict view={single} language={language} />}
        {checked !== undefined && <MendHere checked={checked} language={language} />}
      </header>
      {notes.map((note) => (
        <Notice kind="warning">{say(note, language)}</Notice>
      ))}
      {single ? (
        <ReportBody view={single} checked={checked} rules={rules} visit={visit} />
      ) : (
        <>
          <CheckSummary outcomes={outcomes} views={all} language={language} />
          {all.map((view, index) => (
            <details class="report-details" id={`${view.scope}report`}>
              <summary>
                <h2>
                  {titleOf(view.report, language)}
                  {view.report.part !== undefined && `（${say(TEXTS.result.part(view.report.part), language)}）`}
                </h2>
                <span class="quiet">{view.report.file}</span>
                <ReportVerdict view={view} language={language} />
              </summary>
              <ReportBody view={view} checked={reports[index]} rules={rules} visit={visit} />
            </details>
          ))}
        </>
      )}
    </PageFrame>
  );
};

function viewAll(outcomes: readonly CheckOutcome[]): ReportView[] {
  const checked = outcomes.flatMap((outcome) => (outcome.ok ? outcome.reports : []));
  return checked.map((one, index) => viewReport(one, checked.length === 1 ? '' : `r${index + 1}-`));
}

type BodyProps = {
  view: ReportView;
  checked: CheckedView | undefined;
  rules: readonly ListedRule[];
  visit: Visit;
};

const ReportBody: FC<BodyProps> = ({ view, checked, rules, visit }) => (
  <>
    {checked && <ReturnNoteForm checked={checked} scope={view.scope} language={visit.language} />}
    <div class="result" data-result data-words-keys={say(TEXTS.result.keys, visit.language)}>
      <FindingsPanel view={view} rules={rules} language={visit.language} />
      <div>
        <ReportSections view={view} language={visit.language} />
        <OriginalPages view={view} language={visit.language} />
      </div>
    </div>
  </>
);

const Unread: FC<{ problems: readonly Words[]; visit: Visit }> = ({ problems, visit: { language } }) => (
  <ErrorSummary
    title={say(TEXTS.result.notChecked(problems.length), language)}
    items={problems.map((problem) => ({ words: say(problem, language), href: null }))}
  />
);

/** At least a tenth is said: nought would look like nothing was done. */
const seconds = (milliseconds: number): string => (Math.max(100, milliseconds) / 1000).toFixed(1);
