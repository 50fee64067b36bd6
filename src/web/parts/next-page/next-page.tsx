import type { FC } from 'hono/jsx';
import type { Language } from '../../../base/words.ts';
import { say, TEXTS } from '../../texts.ts';

type Props = {
  /** How many are on all pages; null where it is not counted. */
  total: number | null;
  /** Address of the first page; null where this is it. */
  first: string | null;
  next: string | null;
  language: Language;
};

/** 翻页: for lists that are asked for from one record on: the first page and the next one. */
export const NextPage: FC<Props> = ({ total, first, next, language }) => (
  <nav class="pagination" aria-label={say(TEXTS.parts.turnPages, language)}>
    {first !== null && <a href={first}>{say(TEXTS.parts.firstPage, language)}</a>}
    {next !== null && (
      <a href={next} rel="next">
        {say(TEXTS.parts.nextPage, language)}
      </a>
    )}
    {total !== null && <span class="pagination-total">{say(TEXTS.parts.totalSaid(total), language)}</span>}
  </nav>
);
