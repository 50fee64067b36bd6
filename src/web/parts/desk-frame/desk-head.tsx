import type { FC } from 'hono/jsx';
import type { Language } from '../../../base/words.ts';
import { say, TEXTS } from '../../texts.ts';
import { ActForm } from '../act-form/act-form.tsx';
import { Icon } from '../icon/icon.tsx';

type Props = {
  /** Whose desk it is. */
  body: string;
  person: string;
  section: string | null;
  proof: string;
  /** What stands in the search box. */
  sought: string;
  language: Language;
};

/** 工作台页首: the body, the search over it, who is signed in, and the way out. */
export const DeskHead: FC<Props> = ({ body, person, section, proof, sought, language }) => {
  const words = TEXTS.desk;
  return (
    <header class="desk-head">
      <Icon name="mark" class="mark" />
      <b class="desk-body" title={body}>
        {body}
      </b>
      <form class="desk-search" method="get" action="/desk/search" role="search">
        <input
          class="field-box"
          type="search"
          name="q"
          value={sought}
          aria-label={say(words.search, language)}
          placeholder={say(words.searchHint, language)}
        />
      </form>
      <a class="desk-search-link" href="/desk/search">
        {say(words.search, language)}
      </a>
      <a class="desk-who" href="/desk/me">
        {person}
        {section !== null && <span> · {section}</span>}
      </a>
      <ActForm action="/desk/sign-out" proof={proof} class="desk-out">
        <button class="link-button" type="submit">
          {say(words.signOut, language)}
        </button>
      </ActForm>
    </header>
  );
};
