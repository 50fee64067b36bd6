import type { FC } from 'hono/jsx';
import { titleOfDraft } from '../../annual-report/index.ts';
import { REPORT_FORMS } from '../../law/index.ts';
import { FIELDS } from '../draft/draft-fields.ts';
import { Field } from '../parts/field/field.tsx';
import { SelectField } from '../parts/select-field/select-field.tsx';
import { say, TEXTS } from '../texts.ts';
import type { DraftPageProps, FactField } from './draft-page-props.ts';

/** 基本信息: whose report it is, of which year, in which form. */
export const DraftFacts: FC<DraftPageProps> = ({ draft, problems, visit: { language } }) => {
  const words = TEXTS.draft;
  const errorAt = (field: FactField) => {
    const problem = problems.find((one) => one.field === field);
    return problem === undefined ? {} : { error: say(problem.words, language) };
  };
  const title = draft.title === titleOfDraft(draft.agency, draft.year) ? '' : draft.title;
  return (
    <section class="draft-facts" aria-labelledby="facts">
      <h2 id="facts">{say(words.facts, language)}</h2>
      <div class="draft-facts-fields">
        <Field
          id={FIELDS.agency}
          label={say(words.agency, language)}
          hint={say(words.agencyHint, language)}
          value={draft.agency}
          {...errorAt('agency')}
        />
        <Field id={FIELDS.year} label={say(words.year, language)} value={draft.year} figures {...errorAt('year')} />
        <SelectField
          id={FIELDS.edition}
          label={say(words.edition, language)}
          value={draft.edition}
          options={REPORT_FORMS.map(({ edition, name }) => ({ value: edition, words: say(name, language) }))}
        />
        <Field
          id={FIELDS.title}
          label={say(words.title, language)}
          hint={say(words.titleHint, language)}
          value={title}
        />
      </div>
    </section>
  );
};
