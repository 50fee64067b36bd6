import type { FC, PropsWithChildren } from 'hono/jsx';
import { Icon } from '../icon/icon.tsx';

type Props = {
  id: string;
  /** Its id unless said: where a page has it several times. */
  name?: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  value?: string;
  /** The size of the box is the size of the answer. */
  width?: 'full' | 'short';
  autocomplete?: string;
  /** Figures come first on the keyboard of a phone. */
  figures?: boolean;
  /** What is typed is not shown. */
  secret?: boolean;
  /** A change of it asks for the page again, where a script runs. */
  recounts?: boolean;
};

/** 填写项: label above, then hint, then error, then the box; what was typed stays. */
export const Field: FC<Props> = ({
  id,
  name = id,
  label,
  hint,
  error,
  value,
  width = 'full',
  autocomplete,
  figures = false,
  secret = false,
  recounts = false,
}) => (
  <FieldFrame id={id} label={label} hint={hint} error={error}>
    <input
      class={`field-box field-box--${width}`}
      id={id}
      name={name}
      type={secret ? 'password' : undefined}
      value={value}
      autocomplete={autocomplete}
      inputmode={figures ? 'numeric' : undefined}
      data-recounts={recounts}
      aria-invalid={error === undefined ? undefined : 'true'}
      aria-describedby={describedBy(id, hint !== undefined, error !== undefined)}
    />
  </FieldFrame>
);

type FrameProps = { id: string; label: string; hint: string | undefined; error: string | undefined };

/** 填写项的外框: what stands above any box that is filled in. */
export const FieldFrame: FC<PropsWithChildren<FrameProps>> = ({ id, label, hint, error, children }) => (
  <div class={error === undefined ? 'field' : 'field field--wrong'}>
    <label class="field-label" for={id}>
      {label}
    </label>
    {hint !== undefined && (
      <span class="field-hint" id={`${id}-hint`}>
        {hint}
      </span>
    )}
    {error !== undefined && <FieldError id={`${id}-error`} words={[error]} />}
    {children}
  </div>
);

/** The sentence at the place: the same as in the summary above. */
export const FieldError: FC<{ id: string; words: readonly string[] }> = ({ id, words }) => (
  <div id={id}>
    {words.map((sentence) => (
      <p class="field-error">
        <Icon name="stop" /> {sentence}
      </p>
    ))}
  </div>
);

/** Ids of what describes a field, in the order in which it stands. */
export function describedBy(id: string, hint: boolean, error: boolean): string | undefined {
  const ids = [...(hint ? [`${id}-hint`] : []), ...(error ? [`${id}-error`] : [])];
  return ids.length === 0 ? undefined : ids.join(' ');
}
