import type { FC } from 'hono/jsx';
import type { Language, Words } from '../../base/words.ts';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { FileDrop } from '../parts/file-drop/file-drop.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import { PageFrame } from '../parts/page-frame/page-frame.tsx';
import { DraftWays } from './draft-ways.tsx';
import { say, TEXTS } from '../texts.ts';
import { UPLOAD_LIMITS } from '../upload-limits.ts';
import type { UploadField } from '../uploads.ts';
import type { Visit } from '../visit.ts';

/** A sentence at the field to which it belongs. */
export type PlacedProblem = { readonly field: UploadField; readonly words: Words };

type Props = { visit: Visit; problems: readonly PlacedProblem[]; example: Words | null };

/** 年报体检: files in. */
export const CheckUploadPage: FC<Props> = ({ visit, problems, example }) => {
  const { language } = visit;
  return (
    <PageFrame
      visit={visit}
      title={say(TEXTS.upload.title, language)}
      tagline={say(TEXTS.frame.checkTagline, language)}
      wrong={problems.length > 0}
      islands={['display-mode', 'file-drop']}
    >
      {problems.length > 0 && (
        <ErrorSummary
          title={say(TEXTS.problems.summary(problems.length), language)}
          items={problems.map(({ field, words }) => ({ words: say(words, language), href: `#${field}` }))}
        />
      )}
      <div class="upload">
        <h1>{say(TEXTS.upload.title, language)}</h1>
        <p class="lead">{say(TEXTS.upload.lead, language)}</p>
        <UploadForm problems={problems} language={language} />
        <ul class="ways">
          <DraftWays language={language} />
          {example !== null && (
            <li>
              <a href="/check/example">{say(TEXTS.upload.example, language)}</a>
              <span class="quiet">{say(example, language)}</span>
            </li>
          )}
        </ul>
      </div>
      <About language={language} />
    </PageFrame>
  );
};

const UploadForm: FC<Omit<Props, 'visit' | 'example'> & { language: Language }> = ({ problems, language }) => {
  const at = (field: UploadField): string[] =>
    problems.filter((problem) => problem.field === field).map(({ words }) => say(words, language));
  return (
    <form
      class="stack"
      method="post"
      action="/check"
      enctype="multipart/form-data"
      data-upload
      data-limit={UPLOAD_LIMITS.all}
    >
      <FileDrop
        kind="zone"
        name="file"
        label={say(TEXTS.upload.choose, language)}
        hint={say(TEXTS.upload.formats, language)}
        errors={at('file')}
        language={language}
      />
      <FileDrop
        kind="line"
        name="previous"
        label={say(TEXTS.upload.previous, language)}
        hint={say(TEXTS.upload.previousHint, language)}
        errors={at('previous')}
        language={language}
      />
      <p>
        <Button busyWords={say(TEXTS.upload.busy, language)}>{say(TEXTS.upload.start, language)}</Button>
      </p>
      <Notice>{say(TEXTS.frame.privacy, language)}</Notice>
    </form>
  );
};

const About: FC<{ language: Language }> = ({ language }) => {
  const words = TEXTS.upload;
  return (
    <div class="about">
      <section>
        <h2>{say(words.whatTitle, language)}</h2>
        <p>
          {say(words.what, language)}
          {language === 'en' && ' '}
          <a href="/check/rules">{say(words.allRules, language)}</a>
        </p>
      </section>
      <section>
        <h2>{say(words.howTitle, language)}</h2>
        <p>{say(words.how, language)}</p>
      </section>
      <section>
        <h2>{say(words.blankTitle, language)}</h2>
        <p>{say(words.blank, language)}</p>
      </section>
    </div>
  );
};
