import type { FC } from 'hono/jsx';
import { draftFromReport, saveDraft } from '../../annual-report/index.ts';
import type { Language } from '../../base/words.ts';
import type { CheckedView } from '../checking.ts';
import { Button } from '../parts/button/button.tsx';
import { say, TEXTS } from '../texts.ts';

/** 在这里修改: takes the checked report into the editor. The report travels in the button's form: nothing is kept of it. */
export const MendHere: FC<{ checked: CheckedView; language: Language }> = ({ checked, language }) => (
  <form class="mend-here" method="post" action="/check/draft/mend">
    <input type="hidden" name="draft" value={saveDraft(draftFromReport(checked))} />
    <input type="hidden" name="file" value={checked.report.file} />
    <Button kind="second">{say(TEXTS.draft.mendHere, language)}</Button>
    <span class="quiet">{say(TEXTS.draft.mendHereHint, language)}</span>
  </form>
);
