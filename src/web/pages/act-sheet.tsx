import type { FC } from 'hono/jsx';
import type { Language } from '../../base/words.ts';
import type { ActSheet, FormField, TypedForm, TypedProblem } from '../act-sheet/act-sheet.ts';
import { ActForm } from '../parts/act-form/act-form.tsx';
import { Button, ButtonLink } from '../parts/button/button.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { Field } from '../parts/field/field.tsx';
import { SelectField } from '../parts/select-field/select-field.tsx';
import { TextField } from '../parts/text-field/text-field.tsx';
import { say, TEXTS } from '../texts.ts';

type Shown = Pick<ActSheet<unknown>, 'title' | 'lead' | 'button' | 'isEnding' | 'fields' | 'back'>;

type FormProps = {
  sheet: Shown;
  address: string;
  typed: TypedForm;
  problems: readonly TypedProblem[];
  proof: string;
  language: Language;
};

/** 办理单, to be filled in: nothing is done by sending it, its effect is shown first. */
export const ActSheetBody: FC<FormProps> = ({ sheet, address, typed, problems, proof, language }) => (
  <>
    {problems.length > 0 && (
      <ErrorSummary
        title={say(TEXTS.problems.summary(problems.length), language)}
        items={problems.map(({ field, words }) => ({
          words: `${labelOf(sheet, field, language)}${say(words, language)}`,
          href: field === null ? null : `#${field}`,
        }))}
      />
    )}
    <h1>{say(sheet.title, language)}</h1>
    {sheet.lead !== null && <p class="quiet">{say(sheet.lead, language)}</p>}
    <ActForm action={address} proof={proof} class="act-sheet">
      <input type="hidden" name="step" value="check" />
      {sheet.fields.map((field) => (
        <TypedField
          field={field}
          value={typed[field.name] ?? ''}
          problem={problems.find((problem) => problem.field === field.name)}
          language={language}
        />
      ))}
      <div class="act-buttons">
        <Button>{say(TEXTS.actSheet.next, language)}</Button>
        <a href={sheet.back}>{say(TEXTS.actSheet.cancel, language)}</a>
      </div>
    </ActForm>
  </>
);

/** In the summary a sentence stands alone: it begins with the field that it is about. */
function labelOf({ fields }: Shown, field: string | null, language: Language): string {
  const label = fields.find(({ name }) => name === field)?.label;
  return label === undefined ? '' : `${say(label, language)}${language === 'zh' ? '：' : ': '}`;
}

type FieldProps = { field: FormField; value: string; problem: TypedProblem | undefined; language: Language };

const TypedField: FC<FieldProps> = ({ field, value, problem, language }) => {
  const shown = {
    id: field.name,
    label: say(field.label, language),
    ...(field.hint === undefined ? {} : { hint: say(field.hint, language) }),
    ...(problem === undefined ? {} : { error: say(problem.words, language) }),
    value,
  };
  switch (field.kind) {
    case 'line':
    case 'short':
      return (
        <Field
          {...shown}
          width={field.kind === 'line' ? 'full' : 'short'}
          autocomplete="off"
          figures={field.figures ?? false}
        />
      );
    case 'lines':
      return <TextField {...shown} rows={4} />;
    case 'tick':
      return (
        <p class="field tick">
          <input type="checkbox" id={field.name} name={field.name} value="yes" checked={value === 'yes'} />{' '}
          <label for={field.name}>{shown.label}</label>
        </p>
      );
    case 'choice':
      return (
        <SelectField
          {...shown}
          options={(field.options ?? []).map((option) => ({ value: option.value, words: say(option.words, language) }))}
        />
      );
  }
};

type ConfirmProps = Omit<FormProps, 'problems'> & { effects: readonly string[] };

/** 办理确认: what will be done, with the button that does it and the way back with all that was typed. */
export const ActConfirmBody: FC<ConfirmProps> = ({ sheet, address, typed, effects, proof, language }) => (
  <>
    <h1>{say(sheet.title, language)}</h1>
    <h2>{say(TEXTS.actSheet.effect, language)}</h2>
    <ul class="act-effects">
      {effects.map((words) => (
        <li>{words}</li>
      ))}
    </ul>
    <div class="act-buttons">
      <ActForm action={address} proof={proof}>
        <Carried typed={typed} step="do" />
        <Button kind={sheet.isEnding ? 'danger' : 'main'} busyWords={say(TEXTS.actSheet.busy, language)}>
          {say(sheet.button, language)}
        </Button>
      </ActForm>
      {sheet.fields.length > 0 && (
        <ActForm action={address} proof={proof}>
          <Carried typed={typed} step="edit" />
          <Button kind="second">{say(TEXTS.actSheet.edit, language)}</Button>
        </ActForm>
      )}
      <ButtonLink href={sheet.back}>{say(TEXTS.actSheet.cancel, language)}</ButtonLink>
    </div>
  </>
);

const Carried: FC<{ typed: TypedForm; step: 'do' | 'edit' }> = ({ typed, step }) => (
  <>
    <input type="hidden" name="step" value={step} />
    {Object.entries(typed).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
);
