import type { FC, PropsWithChildren } from 'hono/jsx';
import { describedBy, FieldFrame } from '../field/field.tsx';

type Props = PropsWithChildren<{
  id: string;
  label: string;
  hint?: string;
  error?: string;
  value: string;
  /** Height of the box, as long as the answer usually is. */
  rows: number;
}>;

/** 多行填写项: a box for paragraphs; what can be done with it stands below. */
export const TextField: FC<Props> = ({ id, label, hint, error, value, rows, children }) => (
  <FieldFrame id={id} label={label} hint={hint} error={error}>
    <textarea
      class="field-box text-box"
      id={id}
      name={id}
      rows={rows}
      lang="zh-CN"
      aria-invalid={error === undefined ? undefined : 'true'}
      aria-describedby={describedBy(id, hint !== undefined, error !== undefined)}
    >
      {/* A first line break of a text box is not part of its text. */}
      {value.startsWith('\n') ? `\n${value}` : value}
    </textarea>
    {children}
  </FieldFrame>
);
