import type { FC, PropsWithChildren } from 'hono/jsx';
import { Fragment } from 'hono/jsx';
import type { Language } from '../../../base/words.ts';
import { RAIL_GROUPS } from '../../desk/rail.data.ts';
import { say, TEXTS } from '../../texts.ts';
import type { Desk, RailEntry } from '../../visit.ts';
import { ActForm } from '../act-form/act-form.tsx';
import { Icon } from '../icon/icon.tsx';
import { PageDocument, titleOfTab } from '../page-document/page-document.tsx';
import { KeyLine, KeysDialog } from './keys.tsx';

type Props = PropsWithChildren<{
  desk: Desk;
  /** The h1 is the page's own. */
  title: string;
  /** Address of the entry of the rail to which the page belongs; null for none. */
  current: string | null;
  /** Set where the page tells of something to correct: its title then begins with that. */
  wrong?: boolean;
  /** What stands in the search box. */
  sought?: string;
  islands?: readonly string[];
}>;

/** 工作台框架: head, rail, main and foot of every page of the desk. */
export const DeskFrame: FC<Props> = ({ desk, title, current, wrong = false, sought = '', islands = [], children }) => {
  const { visit, keysAreOn } = desk;
  const { language } = visit;
  return (
    <PageDocument
      visit={visit}
      title={titleOfTab(title, visit, wrong)}
      look="desk"
      islands={['desk', ...islands]}
      keys={keysAreOn ? 'on' : 'off'}
    >
      <DeskHead desk={desk} sought={sought} />
      <div class="desk-columns">
        <Rail desk={desk} current={current} />
        <main id="main" class="desk-main" tabindex={-1}>
          {children}
          <KeyLine desk={desk} />
        </main>
      </div>
      <KeysDialog language={language} />
    </PageDocument>
  );
};

const DeskHead: FC<{ desk: Desk; sought: string }> = ({ desk, sought }) => {
  const { staff, visit, proof } = desk;
  const { language } = visit;
  const words = TEXTS.desk;
  return (
    <header class="desk-head">
      <Icon name="mark" class="mark" />
      <b class="desk-body" title={staff.body.fullName}>
        {staff.body.fullName}
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
        {staff.name}
        {staff.sectionName !== null && <span> · {staff.sectionName}</span>}
      </a>
      <ActForm action="/desk/sign-out" proof={proof} class="desk-out">
        <button class="link-button" type="submit">
          {say(words.signOut, language)}
        </button>
      </ActForm>
    </header>
  );
};

const Rail: FC<{ desk: Desk; current: string | null }> = ({ desk: { rail, visit }, current }) => {
  const groups = RAIL_GROUPS.map((group) => rail.filter((entry) => entry.group === group)).filter(
    (entries) => entries.length > 0,
  );
  return (
    <nav class="desk-rail" aria-label={say(TEXTS.desk.rail, visit.language)}>
      {groups.map((entries, index) => (
        <Fragment>
          {index > 0 && <hr />}
          {entries.map((entry) => (
            <RailLink entry={entry} isCurrent={entry.href === current} language={visit.language} />
          ))}
        </Fragment>
      ))}
    </nav>
  );
};

const RailLink: FC<{ entry: RailEntry; isCurrent: boolean; language: Language }> = ({ entry, isCurrent, language }) => (
  <a href={entry.href} aria-current={isCurrent ? 'page' : undefined}>
    {say(entry.words, language)}
    {entry.waiting !== null && entry.waiting > 0 && (
      <span class="desk-waiting">
        <span aria-hidden="true">{entry.waiting}</span>
        <span class="hidden-words">{say(TEXTS.desk.waiting(entry.waiting), language)}</span>
      </span>
    )}
  </a>
);
