import type { FC } from 'hono/jsx';
import type { Language } from '../../../base/words.ts';
import { say, TEXTS } from '../../texts.ts';

/** 子栏目: the four, and the entry for applications. */
export type SubColumn = 'guide' | 'rules' | 'contents' | 'reports' | 'apply';

type Props = { slug: string; current: SubColumn | null; language: Language };

const WORDS = TEXTS.portal;
const SUB_COLUMNS = ['guide', 'rules', 'contents', 'reports'] as const;

/** 栏目导航: the four sub-columns, and under them the entry for applications. */
export const ColumnNav: FC<Props> = ({ slug, current, language }) => (
  <nav aria-label={say(WORDS.subColumns, language)}>
    <ul class="column-nav">
      {SUB_COLUMNS.map((key) => (
        <li>
          <a href={`/${slug}/${key}`} aria-current={key === current ? 'page' : undefined}>
            {say(WORDS[key], language)}
          </a>
        </li>
      ))}
    </ul>
    <a class="column-ask" href={`/${slug}/apply`} aria-current={current === 'apply' ? 'page' : undefined}>
      <b>{say(WORDS.apply, language)}</b>
      <span>{say(WORDS.applyHint, language)}</span>
    </a>
  </nav>
);
