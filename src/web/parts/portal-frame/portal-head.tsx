import type { FC } from 'hono/jsx';
import type { Language } from '../../../base/words.ts';
import { say, TEXTS } from '../../texts.ts';
import { Icon } from '../icon/icon.tsx';
import { SearchBox } from './search-box.tsx';

type Props = {
  /** Whose column it is; null where nobody can be named. */
  host: string | null;
  /** What stands in the search box; null: there is none. */
  sought: string | null;
  language: Language;
};

/** 门户页首: who publishes here, and the search. */
export const PortalHead: FC<Props> = ({ host, sought, language }) => {
  const disclosure = say(TEXTS.portal.disclosure, language);
  return (
    <header class="masthead">
      <div class="wrap">
        <Icon name="mark" class="mark" />
        <div>
          <b class="site-name" lang={host === null ? undefined : 'zh-CN'}>
            {host ?? disclosure}
          </b>
          {host !== null && <span class="tagline">{disclosure}</span>}
        </div>
        {sought !== null && <SearchBox language={language} sought={sought} />}
      </div>
    </header>
  );
};
