import type { FC } from 'hono/jsx';
import type { Language } from '../../../base/words.ts';
import { say, TEXTS } from '../../texts.ts';

/** 全站搜索: one box and its button; the address holds what was typed. */
export const SearchBox: FC<{ language: Language; sought: string }> = ({ language, sought }) => (
  <form
    class="site-search"
    method="get"
    action="/search"
    role="search"
    aria-label={say(TEXTS.portal.searchAll, language)}
  >
    <input
      class="field-box"
      type="search"
      name="q"
      value={sought}
      maxlength={100}
      aria-label={say(TEXTS.portal.search, language)}
      placeholder={say(TEXTS.portal.searchHint, language)}
    />
    <button class="button button--main" type="submit">
      {say(TEXTS.portal.search, language)}
    </button>
  </form>
);
