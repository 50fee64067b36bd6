import type { FC } from 'hono/jsx';
import type { Language, Words } from '../../base/words.ts';
import { formForYear, REPORT_FORMS, type ReportForm } from '../../law/index.ts';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { Field } from '../parts/field/field.tsx';
import { FileDrop } from '../parts/file-drop/file-drop.tsx';
import { PageFrame } from '../parts/page-frame/page-frame.tsx';
import { SelectField } from '../parts/select-field/select-field.tsx';
import { say, TEXTS } from '../texts.ts';
import { UPLOAD_LIMITS } from '../upload-limits.ts';
import type { Visit } from '../visit.ts';

export type StartField = 'last-year' | 'saved';

type Props = {
  visit: Visit;
  /** The year of the report that is due now. */
  dueYear: number;
  problem: { readonly field: StartField; readonly words: Words } | null;
};

/** 做一份年报: three ways to begin. */
export const DraftStartPage: FC<Props> = ({ visit, dueYear, problem }) => {
  const { language } = visit;
  const words = TEXTS.draft.start;
  return (
    <PageFrame
      visit={visit}
      title={say(words.title, language)}
      tagline={say(TEXTS.draft.tagline, language)}
      wrong={problem !== null}
      privacy={TEXTS.draft.privacy}
      islands={['display-mode', 'file-drop']}
    >
      {problem !== null && (
        <ErrorSummary
          title={say(TEXTS.problems.summary(1), language)}
          items={[{ words: say(problem.words, language), href: `#${problem.field}` }]}
        />
      )}
      <div class="draft-start">
        <h1>{say(words.title, language)}</h1>
        <p class="lead">{say(words.lead, language)}</p>
        <section aria-labelledby="empty">
          <h2 id="empty">{say(words.empty, language)}</h2>
          <p class="quiet">{say(words.emptyHint, language)}</p>
          <EmptyForm dueYear={dueYear} language={language} />
        </section>
        <FileWay
          field="last-year"
          title={words.lastYear}
          hint={words.lastYearHint}
          label={words.lastYearFile}
          formats={words.lastYearFormats}
          button={words.lastYearButton}
          problem={problem}
          language={language}
        />
        <FileWay
          field="saved"
          title={words.saved}
          hint={words.savedHint}
          label={words.savedFile}
          formats={null}
          button={words.savedButton}
          problem={problem}
          language={language}
        />
      </div>
    </PageFrame>
  );
};

const EmptyForm: FC<{ dueYear: number; language: Language }> = ({ dueYear, language }) => {
  const words = TEXTS.draft;
  return (
    <form class="draft-start-fields" method="post" action="/check/draft/empty">
      <Field
        id="agency"
        label={say(words.agency, language)}
        hint={say(words.agencyHint, language)}
        autocomplete="organization"
      />
      <Field id="year" label={say(words.year, language)} value={String(dueYear)} width="short" figures />
      <SelectField
        id="edition"
        label={say(words.edition, language)}
        value={formForYear(dueYear).edition}
        options={REPORT_FORMS.toReversed().map((form) => ({
          value: form.edition,
          words: words.start.editionOption(say(form.name, language), yearsOf(form)),
        }))}
      />
      <p>
        <Button>{say(words.start.emptyButton, language)}</Button>
      </p>
    </form>
  );
};

/** The years for which an edition is the form; `to` is not among them. */
function yearsOf({ years: { from, to } }: ReportForm): string {
  return to === null ? TEXTS.draft.start.yearsFrom(from) : TEXTS.draft.start.years(from, to - 1);
}

type FileWayProps = {
  field: StartField;
  title: Words;
  hint: Words;
  label: Words;
  formats: Words | null;
  button: Words;
  problem: Props['problem'];
  language: Language;
};

const FileWay: FC<FileWayProps> = ({ field, title, hint, label, formats, button, problem, language }) => (
  <section aria-labelledby={`${field}-title`}>
    <h2 id={`${field}-title`}>{say(title, language)}</h2>
    <form
      class="stack"
      method="post"
      action={`/check/draft/${field}`}
      enctype="multipart/form-data"
      data-upload
      data-limit={UPLOAD_LIMITS.all}
    >
      <FileDrop
        kind="line"
        single
        name={field}
        label={say(label, language)}
        hint={[hint, ...(formats === null ? [] : [formats])]
          .map((words) => say(words, language))
          .join(language === 'zh' ? '' : ' ')}
        errors={problem?.field === field ? [say(problem.words, language)] : []}
        language={language}
      />
      <p>
        <Button kind="second" busyWords={say(TEXTS.draft.busy, language)}>
          {say(button, language)}
        </Button>
      </p>
    </form>
  </section>
);
