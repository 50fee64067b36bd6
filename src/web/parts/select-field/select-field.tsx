import type { FC } from 'hono/jsx';
import { describedBy, FieldFrame } from '../field/field.tsx';

export type SelectOption = { readonly value: string; readonly words: string };

type Props = {
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  value?: string;
  /** Options without a group come first. */
  options: readonly SelectOption[];
  groups?: readonly { readonly label: string; readonly options: readonly SelectOption[] }[];
  /** A change of it asks for the page again, where a script runs. */
  recounts?: boolean;
};

/** 选择项: the browser's own list, with label, hint and error as of a field. */
export const SelectField: FC<Props> = ({ id, label, hint, error, value, options, groups = [], recounts = false }) => (
  <FieldFrame id={id} label={label} hint={hint} error={error}>
    <select
      class="field-box"
      id={id}
      name={id}
      aria-invalid={error === undefined ? undefined : 'true'}
      aria-describedby={describedBy(id, hint !== undefined, error !== undefined)}
      data-recounts={recounts}
    >
      <Options options={options} value={value} />
      {groups
        .filter(({ options: some }) => some.length > 0)
        .map(({ label: name, options: some }) => (
          <optgroup label={name}>
            <Options options={some} value={value} />
          </optgroup>
        ))}
    </select>
  </FieldFrame>
);

const Options: FC<{ options: readonly SelectOption[]; value: string | undefined }> = ({ options, value }) => (
  <>
    {options.map((option) => (
      <option value={option.value} selected={option.value === value}>
        {option.words}
      </option>
    ))}
  </>
);
