import type { FC } from 'hono/jsx';
import { BODY_KINDS, LEVEL_NAMES } from '../../agency/index.ts';
import { AGENCY_LEVELS } from '../../law/index.ts';
import type { FormFields } from '../draft/read-form-body.ts';
import { ActForm } from '../parts/act-form/act-form.tsx';
import { Button } from '../parts/button/button.tsx';
import { Field } from '../parts/field/field.tsx';
import { PageFrame } from '../parts/page-frame/page-frame.tsx';
import { SelectField } from '../parts/select-field/select-field.tsx';
import { ADMINISTRATORS, isSmallIn } from '../set-up/read-set-up.ts';
import { say, TEXTS } from '../texts.ts';
import type { Visit } from '../visit.ts';
import { Problems, type FieldProblem } from './sign-in.tsx';

type Props = {
  visit: Visit;
  /** Of the one-time link. */
  linkKey: string;
  typed: FormFields;
  problems: readonly FieldProblem[];
};

const WORDS = TEXTS.setUp;

/** 初始设置: the first body and its administrators, on one page. */
export const SetUpPage: FC<Props> = ({ visit, linkKey, typed, problems }) => {
  const { language } = visit;
  const box = (id: string, label: keyof typeof WORDS & ('fullName' | 'shortName' | 'slug' | 'creditCode')) => ({
    id,
    label: say(WORDS[label], language),
    value: typed.get(id) ?? '',
    error: problems.find(({ field }) => field === id)?.words[language],
  });
  const choice = (id: 'kind' | 'level', usual: string) => ({
    id,
    label: say(WORDS[id], language),
    value: typed.get(id) ?? usual,
    error: problems.find(({ field }) => field === id)?.words[language],
  });
  return (
    <PageFrame
      visit={visit}
      title={say(WORDS.title, language)}
      tagline={say(WORDS.tagline, language)}
      wrong={problems.length > 0}
      privacy={null}
    >
      {problems.length > 0 && <Problems problems={problems} visit={visit} />}
      <h1>{say(WORDS.title, language)}</h1>
      <p class="lead">{say(WORDS.lead, language)}</p>
      <ActForm action="/setup" proof={null} class="set-up stack">
        <input type="hidden" name="key" value={linkKey} />
        <section class="stack" aria-labelledby="set-up-body">
          <h2 id="set-up-body">{say(WORDS.bodyTitle, language)}</h2>
          <Field
            {...box('full_name', 'fullName')}
            hint={say(WORDS.fullNameHint, language)}
            autocomplete="organization"
          />
          <Field {...box('short_name', 'shortName')} hint={say(WORDS.optional, language)} width="short" />
          <SelectField
            {...choice('kind', 'government')}
            options={Object.entries(BODY_KINDS).map(([value, { name }]) => ({ value, words: say(name, language) }))}
          />
          <SelectField
            {...choice('level', 'county')}
            options={AGENCY_LEVELS.map((value) => ({ value, words: say(LEVEL_NAMES[value].name, language) }))}
          />
          <Field {...box('slug', 'slug')} hint={say(WORDS.slugHint, language)} width="short" />
          <Field {...box('credit_code', 'creditCode')} hint={say(WORDS.optional, language)} width="short" />
        </section>
        <section class="stack" aria-labelledby="set-up-administrators">
          <h2 id="set-up-administrators">{say(WORDS.administrators, language)}</h2>
          <p>{say(WORDS.administratorsLead, language)}</p>
          <div class="set-up-small">
            <label>
              <input
                type="checkbox"
                name="small"
                value="yes"
                checked={isSmallIn(typed)}
                aria-describedby="set-up-small-why"
              />{' '}
              {say(WORDS.small, language)}
            </label>
            <p class="quiet" id="set-up-small-why">
              {say(WORDS.smallWhy, language)}
            </p>
          </div>
          {ADMINISTRATORS.map((who) => (
            <Administrator who={who} visit={visit} typed={typed} problems={problems} />
          ))}
        </section>
        <Button>{say(WORDS.submit, language)}</Button>
      </ActForm>
    </PageFrame>
  );
};

const Administrator: FC<Omit<Props, 'linkKey'> & { who: (typeof ADMINISTRATORS)[number] }> = ({
  who,
  visit: { language },
  typed,
  problems,
}) => {
  const box = (part: 'name' | 'account') => {
    const id = `${who}_${part}`;
    return {
      id,
      label: say(WORDS[part], language),
      value: typed.get(id) ?? '',
      error: problems.find(({ field }) => field === id)?.words[language],
      width: 'short' as const,
    };
  };
  return (
    <fieldset class="set-up-person">
      <legend>{say(WORDS[who], language)}</legend>
      <Field {...box('name')} autocomplete="off" />
      <Field {...box('account')} autocomplete="off" />
    </fieldset>
  );
};
