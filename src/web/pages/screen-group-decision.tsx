import type { FC } from 'hono/jsx';
import type { Language } from '../../base/words.ts';
import { groupField, groupOf } from '../screen/choice-on.ts';
import type { DecisionProblem } from '../screen/decided-of.ts';
import { groupAnchor, type ViewedFinding } from '../screen/review-view.ts';
import { say, TEXTS } from '../texts.ts';
import { ReasonField } from './screen-decision.tsx';

const WORDS = TEXTS.screen;

type Props = { run: readonly ViewedFinding[]; problem: DecisionProblem | null; language: Language };

/** 一起决定: many findings of one kind are kept for one reason; to mask them all nothing need be done. */
export const GroupDecision: FC<Props> = ({ run, problem, language }) => {
  const [first] = run;
  if (first === undefined || !run.every(({ reviewed }) => reviewed.possible.includes('keep'))) return null;
  const group = groupOf(first.reviewed);
  const isKept = first.isOfGroup;
  return (
    <fieldset class="decision group-decision">
      <legend>{say(WORDS.together(run.length), language)}</legend>
      <input
        class="decision-choice"
        type="radio"
        id={`${groupAnchor(group)}-each`}
        name={groupField(group, 'act')}
        value="each"
        checked={!isKept}
      />
      <label for={`${groupAnchor(group)}-each`}>{say(WORDS.eachOnItsOwn, language)}</label>
      <input
        class="decision-choice decision-choice--keep-all"
        type="radio"
        id={`${groupAnchor(group)}-keep`}
        name={groupField(group, 'act')}
        value="keep"
        checked={isKept}
      />
      <label for={`${groupAnchor(group)}-keep`}>{say(WORDS.keepAll, language)}</label>
      <p class="group-hint">{say(WORDS.keepAllHint, language)}</p>
      <ReasonField
        id={`${groupAnchor(group)}-reason`}
        name={groupField(group, 'reason')}
        value={isKept ? first.reason : ''}
        problem={problem}
        language={language}
      />
    </fieldset>
  );
};
