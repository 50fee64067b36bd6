import type { FC } from 'hono/jsx';
import type { Language } from '../../base/words.ts';
import type { SubmissionField, SubmissionProblem } from '../consolidate/submission.ts';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { Field } from '../parts/field/field.tsx';
import { FileDrop } from '../parts/file-drop/file-drop.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import { PageFrame } from '../parts/page-frame/page-frame.tsx';
import { say, TEXTS } from '../texts.ts';
import { UPLOAD_LIMITS } from '../upload-limits.ts';
import type { Visit } from '../visit.ts';

type Props = { visit: Visit; problems: readonly Pick<SubmissionProblem, 'field' | 'words'>[] };

/** 年报汇总: the reports of many bodies in. */
export const ConsolidateUploadPage: FC<Props> = ({ visit, problems }) => {
  const { language } = visit;
  const words = TEXTS.consolidate;
  return (
    <PageFrame
      visit={visit}
      title={say(words.title, language)}
      tagline={say(words.tagline, language)}
      wrong={problems.length > 0}
      islands={['display-mode', 'file-drop', 'consolidate']}
    >
      {problems.length > 0 && (
        <ErrorSummary
          title={say(TEXTS.problems.summary(problems.length), language)}
          items={problems.map(({ field, words: problem }) => ({ words: say(problem, language), href: `#${field}` }))}
        />
      )}
      <div class="upload">
        <h1>{say(words.title, language)}</h1>
        <p class="lead">{say(words.lead, language)}</p>
        <SubmissionForm problems={problems} language={language} />
      </div>
    </PageFrame>
  );
};

const SubmissionForm: FC<Omit<Props, 'visit'> & { language: Language }> = ({ problems, language }) => {
  const words = TEXTS.consolidate;
  const at = (field: SubmissionField): string[] =>
    problems.filter((problem) => problem.field === field).map((problem) => say(problem.words, language));
  const [wrongYear] = at('year');
  const wrong = wrongYear === undefined ? {} : { error: wrongYear };
  return (
    <form
      class="stack"
      method="post"
      action="/consolidate"
      enctype="multipart/form-data"
      data-upload
      data-consolidate
      data-batch={UPLOAD_LIMITS.file}
      data-words-progress={say(words.progress, language)}
      data-words-adding={say(words.adding, language)}
      data-words-failed={say(words.failed, language)}
      data-words-start={say(words.start, language)}
    >
      <FileDrop
        kind="zone"
        name="file"
        label={say(words.choose, language)}
        hint={say(words.formats, language)}
        dropWords={say(words.dropHere, language)}
        errors={at('file')}
        language={language}
      />
      <div class="field folder-field">
        <label class="field-label" for="folder">
          {say(words.folder, language)}
        </label>
        <span class="field-hint" id="folder-hint">
          {say(words.folderHint, language)}
        </span>
        <input
          class="folder-input"
          type="file"
          id="folder"
          name="file"
          webkitdirectory
          multiple
          aria-describedby="folder-hint"
        />
      </div>
      <FileDrop
        kind="line"
        name="members"
        label={say(words.members, language)}
        hint={say(words.membersHint, language)}
        errors={at('members')}
        language={language}
      />
      <FileDrop
        kind="line"
        name="own"
        label={say(words.own, language)}
        hint={say(words.ownHint, language)}
        errors={at('own')}
        language={language}
      />
      <Field
        id="year"
        label={say(words.year, language)}
        hint={say(words.yearHint, language)}
        {...wrong}
        width="short"
        figures
      />
      <p>
        <Button busyWords={say(words.busy, language)}>{say(words.start, language)}</Button>
      </p>
      <div class="progress sending" data-sending hidden>
        <p id="sending" role="status"></p>
        <progress max={1} value={0} aria-labelledby="sending"></progress>
      </div>
      <p class="field-error" data-sending-failed role="alert" hidden></p>
      <textarea name="collected" hidden aria-hidden="true" tabindex={-1} data-collected></textarea>
      <Notice>{say(TEXTS.frame.privacy, language)}</Notice>
    </form>
  );
};
