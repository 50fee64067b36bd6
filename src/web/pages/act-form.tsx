import type { Child, FC } from 'hono/jsx';
import type { Language } from '../../base/words.ts';
import type { ActForm, FormField, TypedForm, TypedProblem } from '../act-form/act-form.ts';
import { Button, ButtonLink } from '../parts/button/button.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { Field } from '../parts/field/field.tsx';
import { SelectField } from '../parts/select-field/select-field.tsx';
import { TextField } from '../parts/text-field/text-field.tsx';
import { say, TEXTS } from '../texts.ts';

type Shown = Pick<ActForm<unknown>, 'title' | 'lead' | 'button' | 'isEnding' | 'fields' | 'back'>;

type FormProps = {
  form: Shown;
  address: string;
  typed: TypedForm;
  problems: readonly TypedProblem[];
  /** The key under which the act is done once. */
  actKey: string;
  /** What every form carries to show that it came from here. */
  mark: Child;
  language: Language;
};

/** 办理表单, to be filled in: nothing is done by sending it, its effect is shown first. */
export const ActFormBody: FC<FormProps> = ({ form, address, typed, problems, actKey, mark, language }) => (
  <>
    {problems.length > 0 && (
      <ErrorSummary
        title={say(TEXTS.problems.summary(problems.length), language)}
        items={problems.map(({ field, words }) => ({
          words: say(words, language),
          href: field === null ? null : `#${field}`,
        }))}
      />
    )}
    <h1>{say(form.title, language)}</h1>
    {form.lead !== null && <p class="quiet">{say(form.lead, language)}</p>}
    <form class="act-form" method="post" action={address}>
      {mark}
      <input type="hidden" name="key" value={actKey} />
      <input type="hidden" name="step" value="check" />
      {form.fields.map((field) => (
        <TypedField
          field={field}
          value={typed[field.name] ?? ''}
          problem={problems.find((problem) => problem.field === field.name)}
          language={language}
        />
      ))}
      <div class="act-buttons">
        <Button>{say(TEXTS.actForm.next, language)}</Button>
        <a href={form.back}>{say(TEXTS.actForm.cancel, language)}</a>
      </div>
    </form>
  </>
);

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
export const ActConfirmBody: FC<ConfirmProps> = ({ form, address, typed, effects, actKey, mark, language }) => (
  <>
    <h1>{say(form.title, language)}</h1>
    <h2>{say(TEXTS.actForm.effect, language)}</h2>
    <ul class="act-effects">
      {effects.map((words) => (
        <li>{words}</li>
      ))}
    </ul>
    <div class="act-buttons">
      <form method="post" action={address}>
        {mark}
        <Carried typed={typed} actKey={actKey} step="do" />
        <Button kind={form.isEnding ? 'danger' : 'main'} busyWords={say(TEXTS.actForm.busy, language)}>
          {say(form.button, language)}
        </Button>
      </form>
      {form.fields.length > 0 && (
        <form method="post" action={address}>
          {mark}
          <Carried typed={typed} actKey={actKey} step="edit" />
          <Button kind="second">{say(TEXTS.actForm.edit, language)}</Button>
        </form>
      )}
      <ButtonLink href={form.back}>{say(TEXTS.actForm.cancel, language)}</ButtonLink>
    </div>
  </>
);

const Carried: FC<{ typed: TypedForm; actKey: string; step: 'do' | 'edit' }> = ({ typed, actKey, step }) => (
  <>
    <input type="hidden" name="key" value={actKey} />
    <input type="hidden" name="step" value={step} />
    {Object.entries(typed).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
);
