import type { FC } from 'hono/jsx';
import type { Language } from '../../base/words.ts';
import { sayCites } from '../../law/index.ts';
import { COVER_GROUND_KEYS, COVER_GROUNDS, type Act, type CoverGroundKey } from '../../screening/index.ts';
import { FieldError } from '../parts/field/field.tsx';
import type { DecisionProblem } from '../screen/decided-of.ts';
import type { ViewedFinding } from '../screen/review-view.ts';
import { say, TEXTS } from '../texts.ts';

const WORDS = TEXTS.screen;

type Props = { viewed: ViewedFinding; language: Language };

/** 怎样处理: what may be done with a finding, the proposed first; what belongs to a choice shows when it is made. */
export const FindingDecision: FC<Props> = ({ viewed, language }) => {
  const { number, reviewed } = viewed;
  const { possible, rightForm } = reviewed;
  const [only, ...others] = possible;
  if (only === undefined) return null;
  if (others.length === 0) return <p class="decision-only">{say(WORDS.only[only], language)}</p>;
  return (
    <fieldset class="decision">
      <legend class="hidden-words">{say(WORDS.decideOn(number), language)}</legend>
      {possible.map((act) => (
        <Choice viewed={viewed} act={act} language={language} />
      ))}
      {rightForm !== null && <span class="decision-form">{say(WORDS.rightForm(rightForm), language)}</span>}
      {reviewed.ground !== null && (
        <div class="decision-ground">
          <label for={`ground-${number}`}>{say(WORDS.ground, language)}</label>
          <GroundSelect
            id={`ground-${number}`}
            name={`ground.${reviewed.id}`}
            chosen={viewed.own.ground ?? reviewed.ground}
            language={language}
          />
        </div>
      )}
      {possible.includes('keep') && <Reason viewed={viewed} language={language} />}
    </fieldset>
  );
};

const Choice: FC<Props & { act: Act }> = ({ viewed: { number, reviewed, own }, act, language }) => (
  <>
    <input
      class={`decision-choice decision-choice--${act}`}
      type="radio"
      id={`choice-${number}-${act}`}
      name={`choice.${reviewed.id}`}
      value={act}
      checked={act === (own.act ?? reviewed.proposed)}
    />
    <label for={`choice-${number}-${act}`}>{say(WORDS.acts[act], language)}</label>
  </>
);

const Reason: FC<Props> = ({ viewed: { number, reviewed, own, problem }, language }) => (
  <ReasonField
    id={`reason-${number}`}
    name={`reason.${reviewed.id}`}
    value={own.reason}
    problem={problem}
    language={language}
  />
);

type ReasonProps = { id: string; name: string; value: string; problem: DecisionProblem | null; language: Language };

/** 保留的理由: shown when something is kept. */
export const ReasonField: FC<ReasonProps> = ({ id, name, value, problem, language }) => (
  <div class={problem === null ? 'decision-reason' : 'decision-reason decision-reason--wrong'}>
    <label for={id}>{say(WORDS.reason, language)}</label>
    {problem !== null && <FieldError id={`${id}-error`} words={[say(problem.words, language)]} />}
    <input
      class="field-box"
      id={id}
      name={name}
      value={value}
      maxlength={200}
      autocomplete="off"
      aria-invalid={problem === null ? undefined : 'true'}
      aria-describedby={problem === null ? undefined : `${id}-error`}
    />
  </div>
);

type SelectProps = {
  id: string;
  name: string;
  chosen: CoverGroundKey | null;
  language: Language;
  /** What the list begins with where no ground need be chosen. */
  none?: string;
  label?: string;
};

/** 依据: the grounds of the law with their articles, as short as a bar says them. */
export const GroundSelect: FC<SelectProps> = ({ id, name, chosen, language, none, label }) => (
  <select class="field-box" id={id} name={name} aria-label={label}>
    {none !== undefined && <option value="">{none}</option>}
    {COVER_GROUND_KEYS.map((key) => (
      <option value={key} selected={key === chosen}>
        {language === 'zh' ? COVER_GROUNDS[key].label : sayGround(key, language)}
      </option>
    ))}
  </select>
);

/** A ground and its articles, in words. */
export const sayGround = (key: CoverGroundKey, language: Language): string => {
  const { name, cites } = COVER_GROUNDS[key];
  return language === 'zh' ? `${name.zh}（${sayCites(cites).zh}）` : `${name.en} (${sayCites(cites).en})`;
};
