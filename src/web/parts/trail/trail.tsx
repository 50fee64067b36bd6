import type { FC } from 'hono/jsx';

export type TrailStep = { readonly words: string; readonly href: string };

/** 所在位置: the way from the top to this page; each step leads back. */
export const Trail: FC<{ label: string; steps: readonly TrailStep[] }> = ({ label, steps }) =>
  steps.length === 0 ? null : (
    <nav aria-label={label}>
      <ol class="trail">
        {steps.map(({ words, href }) => (
          <li>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
