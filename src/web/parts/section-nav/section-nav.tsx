import type { FC } from 'hono/jsx';
import type { Severity } from '../../../annual-report/index.ts';

export type SectionLink = {
  readonly href: string;
  readonly label: string;
  /** How many findings lie there, the worst of them, and the same in words. */
  readonly count: number;
  readonly worst: Severity | null;
  readonly countWords: string;
};

/** 各部分: links down the page, each with the findings that lie there. */
export const SectionNav: FC<{ label: string; links: readonly SectionLink[] }> = ({ label, links }) => (
  <nav class="section-nav" aria-label={label}>
    {links.map(({ href, label: words, count, worst, countWords }) => (
      <a href={href}>
        {words}
        {count > 0 && (
          <>
            <span class={`section-count section-count--${worst ?? 'notice'}`} aria-hidden="true">
              {count}
            </span>
            <span class="hidden-words">（{countWords}）</span>
          </>
        )}
      </a>
    ))}
  </nav>
);
