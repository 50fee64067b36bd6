import type { FC } from 'hono/jsx';
import { FIGURE_RULES, historyOf } from '../../annual-report/index.ts';
import type { Language } from '../../base/words.ts';
import { FIELDS } from '../draft/draft-fields.ts';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import { PageFrame } from '../parts/page-frame/page-frame.tsx';
import { say, TEXTS } from '../texts.ts';
import { DraftChanges } from './draft-changes.tsx';
import { DraftFacts } from './draft-facts.tsx';
import { FindingActs, LostNotes } from './draft-finding-acts.tsx';
import type { DraftPageProps } from './draft-page-props.ts';
import { DraftSections } from './draft-sections.tsx';
import { DraftTake } from './draft-take.tsx';
import { FindingsPanel } from './findings-panel.tsx';
import { ReportVerdict } from './report-head.tsx';
import { viewReport } from './report-view.ts';

/** The form's own id, for buttons that stand outside it. */
export const DRAFT_FORM = 'draft';

/** 年报编辑: findings on the left, the form to fill in on the right; the whole draft is in the page. */
export const DraftPage: FC<DraftPageProps> = (props) => {
  const { visit, draft, checked, rules, said, remarks, problems } = props;
  const { language } = visit;
  const words = TEXTS.draft;
  const view = viewReport(checked, '');
  const name = draft.agency.trim() === '' ? say(words.newReport, language) : draft.agency;
  const title = say(TEXTS.result.reportTitle(name, checked.report.year), language);
  return (
    <PageFrame
      visit={visit}
      title={title}
      tagline={say(words.tagline, language)}
      wrong={problems.length > 0}
      wide
      privacy={words.privacy}
      keepsForm={DRAFT_FORM}
      islands={['display-mode', 'findings', 'draft']}
    >
      <form
        class="draft"
        id={DRAFT_FORM}
        method="post"
        action="/check/draft"
        autocomplete="off"
        data-draft
        data-language={language}
        {...liveWords(rules, language)}
      >
        {problems.length > 0 && (
          <ErrorSummary
            title={say(TEXTS.problems.summary(problems.length), language)}
            items={problems.map(({ field, words: sentence }) => ({
              words: say(sentence, language),
              href: `#${field}`,
            }))}
          />
        )}
        <header class="result-head">
          <p class="breadcrumb">
            <a href="/check">{say(TEXTS.upload.title, language)}</a>
            <a href="/check/draft">{say(words.start.title, language)}</a>
            {draft.source !== null && <span>{draft.source}</span>}
          </p>
          <div class="result-title">
            <h1>{title}</h1>
          </div>
          <ReportVerdict view={view} language={language} />
        </header>
        <DraftActs {...props} />
        {said !== null && (
          <div class="draft-said" role="status" tabindex={-1} data-said>
            <Notice kind="done">{say(said, language)}</Notice>
          </div>
        )}
        {remarks.map((remark) => (
          <Notice kind="warning">{say(remark, language)}</Notice>
        ))}
        <DraftChanges draft={draft} form={checked.form} language={language} />
        <div class="result" data-result data-words-keys={say(TEXTS.result.keys, language)}>
          <FindingsPanel
            view={view}
            rules={rules}
            language={language}
            acts={(placed) => <FindingActs placed={placed} draft={draft} checked={checked} language={language} />}
          />
          <div class="report-sections">
            <DraftFacts {...props} />
            <DraftSections view={view} {...props} />
            <DraftTake view={view} {...props} />
          </div>
        </div>
        <LostNotes draft={draft} findings={view.findings} />
        <input type="hidden" name={FIELDS.kept} value={JSON.stringify(historyOf(draft))} data-kept />
        <input type="hidden" name={FIELDS.end} value="1" />
      </form>
    </PageFrame>
  );
};

/** What the script of the page says while somebody types. */
function liveWords(rules: DraftPageProps['rules'], language: Language): Readonly<Record<string, string>> {
  const { mended, fresh, proposed, errors, noErrors, warnings } = TEXTS.draft.live;
  return {
    'data-words-mended': say(mended, language),
    'data-words-fresh': say(fresh, language),
    'data-words-proposed': say(proposed, language),
    'data-words-errors': say(errors, language),
    'data-words-no-errors': say(noErrors, language),
    'data-words-warnings': say(warnings, language),
    'data-words-was': say(TEXTS.draft.was('{n}'), language),
    'data-words-was-blank': say(TEXTS.draft.was(''), language),
    'data-words-set-to': say(TEXTS.draft.setToTemplate, language),
    'data-words-see': say(TEXTS.draft.live.see, language),
    'data-words-finding': say(TEXTS.result.findingWord, language),
    'data-words-empty': say(TEXTS.draft.narrative.previewEmpty, language),
    'data-figure-rules': FIGURE_RULES.map(({ id }) => id).join(' '),
    'data-rule-names': JSON.stringify(Object.fromEntries(rules.map(({ id, short }) => [id, say(short, language)]))),
  };
}

/** What can be done with the whole draft; each says what it does. */
const DraftActs: FC<DraftPageProps> = ({ visit: { language } }) => {
  const words = TEXTS.draft;
  return (
    <div class="draft-acts" role="group" aria-label={say(words.acts, language)}>
      <Button act="check" busyWords={say(words.busy, language)}>
        {say(words.recheck, language)}
      </Button>
      <span class="quiet">{say(words.recheckHint, language)}</span>
      <Button act="fill" kind="second">
        {say(words.fill, language)}
      </Button>
      <span class="quiet">{say(words.fillHint, language)}</span>
      <span class="row draft-live" role="status" data-live-status></span>
    </div>
  );
};
