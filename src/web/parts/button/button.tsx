import type { FC, PropsWithChildren } from 'hono/jsx';

type Kind = 'main' | 'second' | 'danger';

type Props = PropsWithChildren<{
  kind?: Kind;
  /** Said while the act runs; a second click is the same act. */
  busyWords?: string;
  busy?: boolean;
  /** What the button asks for, where a form has several. */
  act?: string;
  /** The place on the page that is shown after the act. */
  backTo?: string;
}>;

/** 按钮: a verb and its thing. One main button a page. */
export const Button: FC<Props> = ({ kind = 'main', busyWords, busy = false, act, backTo, children }) => (
  <button
    class={`button button--${kind}`}
    type="submit"
    name={act === undefined ? undefined : 'act'}
    value={act}
    formaction={backTo}
    data-busy-words={busyWords}
    aria-disabled={busy ? 'true' : undefined}
  >
    {busy ? busyWords : children}
  </button>
);

/** 小按钮: an act that stands in a line of text. */
export const LinkButton: FC<PropsWithChildren<{ act: string; backTo?: string }>> = ({ act, backTo, children }) => (
  <button class="link-button" type="submit" name="act" value={act} formaction={backTo}>
    {children}
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
