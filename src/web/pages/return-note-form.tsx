import type { FC } from 'hono/jsx';
import { noteMatter, writeNoteMatter } from '../../annual-report/index.ts';
import type { Language } from '../../base/words.ts';
import type { CheckedView } from '../checking.ts';
import { say, TEXTS } from '../texts.ts';

type Props = { checked: CheckedView; scope: string; language: Language };

/** 退回修改意见 of a checked report: what was found goes along in the form, because nothing is kept. Nothing to return, no form. */
export const ReturnNoteForm: FC<Props> = ({ checked, scope, language }) => {
  const matter = noteMatter(checked);
  const words = TEXTS.returnNote;
  if (matter.findings.length === 0) return null;
  const id = (name: string): string => `${scope}note-${name}`;
  return (
    <details class="return-note">
      <summary>{say(words.title, language)}</summary>
      <form class="stack" method="post" action="/return-note" enctype="multipart/form-data">
        <p class="quiet">{say(words.hint, language)}</p>
        <textarea name="matter" hidden aria-hidden="true" tabindex={-1}>
          {writeNoteMatter(matter)}
        </textarea>
        <div class="field">
          <label class="field-label" for={id('office')}>
            {say(words.office, language)}
          </label>
          <input class="field-box field-box--full" id={id('office')} name="office" autocomplete="organization" />
        </div>
        <div class="field">
          <label class="field-label" for={id('reply-by')}>
            {say(words.replyBy, language)}
          </label>
          <span class="field-hint" id={id('reply-by-hint')}>
            {say(words.replyByHint, language)}
          </span>
          <input
            class="field-box field-box--short"
            id={id('reply-by')}
            name="reply_by"
            inputmode="numeric"
            aria-describedby={id('reply-by-hint')}
          />
        </div>
        <p class="row">
          <button class="button button--second" type="submit" name="format" value="docx">
            {say(words.word, language)}
          </button>
          <button class="button button--second" type="submit" name="format" value="pdf">
            {say(words.pdf, language)}
          </button>
        </p>
      </form>
    </details>
  );
};
