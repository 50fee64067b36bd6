import type { Child, FC, PropsWithChildren } from 'hono/jsx';

type Props = PropsWithChildren<{
  label: string;
  action: string;
  button: string;
  /** Shown where something is asked for: the way back to all. */
  clear: { readonly href: string; readonly words: string } | null;
}>;

/** 筛选: a form that asks by its address, so that every list has one. */
export const FilterBar: FC<Props> = ({ label, action, button, clear, children }) => (
  <form class="filter-bar" method="get" action={action} role="search" aria-label={label}>
    {children}
    <button class="button button--second" type="submit">
      {button}
    </button>
    {clear !== null && <a href={clear.href}>{clear.words}</a>}
  </form>
);

type ItemProps = { id: string; label: string; children?: Child };

/** 筛选项: a label above its box. */
export const FilterItem: FC<ItemProps> = ({ id, label, children }) => (
  <div class="filter-item">
    <label for={id}>{label}</label>
    {children}
  </div>
);
