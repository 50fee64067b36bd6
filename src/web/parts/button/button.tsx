import type { FC, PropsWithChildren } from 'hono/jsx';

type Kind = 'main' | 'second' | 'danger';

type Props = PropsWithChildren<{
  kind?: Kind;
  /** Said while the act runs; a second click is the same act. */
  busyWords?: string;
  busy?: boolean;
}>;

/** 按钮: a verb and its thing. One main button a page. */
export const Button: FC<Props> = ({ kind = 'main', busyWords, busy = false, children }) => (
  <button
    class={`button button--${kind}`}
    type="submit"
    data-busy-words={busyWords}
    aria-disabled={busy ? 'true' : undefined}
  >
    {busy ? busyWords : children}
  </button>
);

/** A link that stands among buttons. */
export const ButtonLink: FC<PropsWithChildren<{ kind?: Kind; href: string }>> = ({
  kind = 'second',
  href,
  children,
}) => (
  <a class={`button button--${kind}`} href={href}>
    {children}
  </a>
);
