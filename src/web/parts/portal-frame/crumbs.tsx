import type { FC } from 'hono/jsx';
import type { Language } from '../../../base/words.ts';
import type { Crumb } from '../../portal/portal-site.ts';
import { say, TEXTS } from '../../texts.ts';

/** 面包屑: the way from the platform to this page. */
export const Crumbs: FC<{ crumbs: readonly Crumb[]; title: string; language: Language }> = ({
  crumbs,
  title,
  language,
}) => (
  <nav class="crumbs" aria-label={say(TEXTS.portal.here, language)}>
    <ol>
      {crumbs.map(({ href, words }) => (
        <li>
          <a href={href}>{words}</a>
        </li>
      ))}
      <li aria-current="page">{title}</li>
    </ol>
  </nav>
);
