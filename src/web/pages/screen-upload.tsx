import type { FC } from 'hono/jsx';
import type { Language } from '../../base/words.ts';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { FileDrop } from '../parts/file-drop/file-drop.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import { PageFrame } from '../parts/page-frame/page-frame.tsx';
import type { DeskFileField } from '../screen/read-desk.ts';
import type { ScreenProblem } from '../screen/say-desk-problem.ts';
import { SCREEN_LIMITS } from '../screen/screen-limits.ts';
import { say, TEXTS } from '../texts.ts';
import { megabytes } from '../upload-limits.ts';
import type { Visit } from '../visit.ts';

const WORDS = TEXTS.screen;

type Props = { visit: Visit; problems: readonly ScreenProblem[] };

/** 公开前筛查: files in. */
export const ScreenUploadPage: FC<Props> = ({ visit, problems }) => {
  const { language } = visit;
  return (
    <PageFrame
      visit={visit}
      title={say(WORDS.title, language)}
      tagline={say(WORDS.tagline, language)}
      privacy={WORDS.privacy}
      wrong={problems.length > 0}
      islands={['display-mode', 'file-drop', 'screen']}
    >
      {problems.length > 0 && (
        <ErrorSummary
          title={say(TEXTS.problems.summary(problems.length), language)}
          items={problems.map(({ field, words }) => ({ words: say(words, language), href: `#${field}` }))}
        />
      )}
      <div class="upload">
        <h1>{say(WORDS.title, language)}</h1>
        <p class="lead">{say(WORDS.lead, language)}</p>
        <UploadForm problems={problems} language={language} />
      </div>
    </PageFrame>
  );
};

const UploadForm: FC<Omit<Props, 'visit'> & { language: Language }> = ({ problems, language }) => {
  const at = (field: DeskFileField): string[] =>
    problems.filter((problem) => problem.field === field).map(({ words }) => say(words, language));
  const { file, all, files } = SCREEN_LIMITS;
  return (
    <form
      class="stack"
      method="post"
      action="/screen"
      enctype="multipart/form-data"
      data-upload
      data-words-progress={say(WORDS.progress, language)}
    >
      <FileDrop
        kind="zone"
        name="file"
        label={say(WORDS.choose, language)}
        hint={say(WORDS.formats(megabytes(file), megabytes(all), files), language)}
        dropWords={say(WORDS.dropHere, language)}
        errors={at('file')}
        limit={{ bytes: file, tooLarge: WORDS.fileTooLarge }}
        language={language}
      />
      <p class="quiet">{say(WORDS.copies, language)}</p>
      <details class="own-lists" open={at('lexicon').length + at('allow').length > 0}>
        <summary>{say(WORDS.lists, language)}</summary>
        <div class="stack">
          <FileDrop
            kind="line"
            name="lexicon"
            label={say(WORDS.lexicon, language)}
            hint={say(WORDS.lexiconHint, language)}
            errors={at('lexicon')}
            limit={LIST_LIMIT}
            single
            language={language}
          />
          <FileDrop
            kind="line"
            name="allow"
            label={say(WORDS.allow, language)}
            hint={say(WORDS.allowHint, language)}
            errors={at('allow')}
            limit={LIST_LIMIT}
            single
            language={language}
          />
        </div>
      </details>
      <p>
        <Button busyWords={say(WORDS.busy, language)}>{say(WORDS.start, language)}</Button>
      </p>
      <Notice>{say(WORDS.privacy, language)}</Notice>
    </form>
  );
};

const LIST_LIMIT = { bytes: SCREEN_LIMITS.list, tooLarge: WORDS.fileTooLarge };
