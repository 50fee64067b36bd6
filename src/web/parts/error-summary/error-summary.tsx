import type { FC } from 'hono/jsx';

export type ErrorItem = { readonly words: string; readonly href: string | null };

type Props = { title: string; items: readonly ErrorItem[]; takesFocus?: boolean };

/** 错误汇总: first in the page, with the focus; each sentence leads to its place. */
export const ErrorSummary: FC<Props> = ({ title, items, takesFocus = true }) => (
  <div class="error-summary" role="alert" tabindex={-1} autofocus={takesFocus}>
    <h2>{title}</h2>
    <ul>
      {items.map(({ words, href }) => (
        <li>{href === null ? words : <a href={href}>{words}</a>}</li>
      ))}
    </ul>
  </div>
);
