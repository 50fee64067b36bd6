import type { FC } from 'hono/jsx';
import type { Language } from '../../../base/words.ts';
import { say, TEXTS } from '../../texts.ts';

type Props = {
  page: number;
  pages: number;
  total: number;
  addressOf: (page: number) => string;
  language: Language;
};

/** 分页: words, not arrows alone; the total is said. */
export const Pagination: FC<Props> = ({ page, pages, total, addressOf, language }) => (
  <nav class="pagination" aria-label={say(TEXTS.parts.pages, language)}>
    {page > 1 && (
      <a href={addressOf(page - 1)} rel="prev">
        {say(TEXTS.parts.previousPage, language)}
      </a>
    )}
    {around(page, pages).map((number) =>
      number === page ? (
        <a href={addressOf(number)} aria-current="page">
          {number}
        </a>
      ) : (
        <a href={addressOf(number)}>{number}</a>
      ),
    )}
    {page < pages && (
      <a href={addressOf(page + 1)} rel="next">
        {say(TEXTS.parts.nextPage, language)}
      </a>
    )}
    <span class="pagination-total">{say(TEXTS.parts.totalSaid(total), language)}</span>
  </nav>
);

const EACH_SIDE = 2;

function around(page: number, pages: number): number[] {
  const first = Math.max(1, page - EACH_SIDE);
  const last = Math.min(pages, page + EACH_SIDE);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
