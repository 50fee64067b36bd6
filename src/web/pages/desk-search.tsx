import type { FC, PropsWithChildren } from 'hono/jsx';
import { ROLES } from '../../agency/index.ts';
import type { Language } from '../../base/words.ts';
import type { Found, FoundList, Sought } from '../desk/search.ts';
import { Button } from '../parts/button/button.tsx';
import { DeskFrame } from '../parts/desk-frame/desk-frame.tsx';
import { Empty } from '../parts/empty/empty.tsx';
import { Field } from '../parts/field/field.tsx';
import { NextPage } from '../parts/next-page/next-page.tsx';
import { RecordTable } from '../parts/record-table/record-table.tsx';
import { say, TEXTS } from '../texts.ts';
import type { Desk } from '../visit.ts';

/** Where what was found can be opened; null where this person may not. */
export type Openings = {
  readonly body: (id: string) => string | null;
  readonly officer: (id: string) => string | null;
};

type Props = { desk: Desk; sought: Sought; found: Found | null; openings: Openings };

const WORDS = TEXTS.deskSearch;

/** 搜索: one box over all that this person may find, each kind a list of its own. */
export const DeskSearchPage: FC<Props> = ({ desk, sought, found, openings }) => {
  const { language } = desk.visit;
  const title = sought.words === '' ? WORDS.title : WORDS.titleOf(sought.words);
  return (
    <DeskFrame desk={desk} title={say(title, language)} current={null} sought={sought.words}>
      <div class="desk-title">
        <h1>{say(title, language)}</h1>
      </div>
      <form class="search-form stack" method="get" action="/desk/search">
        <Field
          id="q"
          label={say(WORDS.sought, language)}
          hint={say(WORDS.hint, language)}
          value={sought.words}
          width="full"
        />
        <Button kind="second">{say(WORDS.submit, language)}</Button>
      </form>
      {found !== null && <FoundLists desk={desk} sought={sought} found={found} openings={openings} />}
    </DeskFrame>
  );
};

const FoundLists: FC<Props & { found: Found }> = ({ desk, sought, found, openings }) => {
  const { language } = desk.visit;
  const { bodies, officers } = found;
  if (bodies.total + officers.total === 0) return <Empty words={say(WORDS.none(sought.words), language)} />;
  const lastBody = bodies.rows.at(-1);
  const lastOfficer = officers.rows.at(-1);
  return (
    <>
      {bodies.total > 0 && (
        <FoundSection
          title={say(WORDS.bodies, language)}
          list={bodies}
          said={say(WORDS.found(bodies.total), language)}
          first={sought.bodiesAfter === null ? null : addressOf(sought, {})}
          next={lastBody === undefined ? null : addressOf(sought, { body_name: lastBody.fullName, body: lastBody.id })}
          language={language}
        >
          <RecordTable
            caption={say(WORDS.bodies, language)}
            columns={[WORDS.name, WORDS.short, WORDS.code, WORDS.state].map((head) => ({ head: say(head, language) }))}
            rows={bodies.rows.map(({ id, slug, fullName, shortName, creditCode, closed }) => ({
              cells: [
                <Named words={fullName} href={openings.body(id) ?? (slug === null ? null : `/${slug}/`)} />,
                shortName ?? '—',
                creditCode ?? '—',
                say(closed === null ? WORDS.goesOn : WORDS.closed(closed), language),
              ],
              isQuiet: closed !== null,
            }))}
          />
        </FoundSection>
      )}
      {officers.total > 0 && (
        <FoundSection
          title={say(WORDS.officers, language)}
          list={officers}
          said={say(WORDS.foundPeople(officers.total), language)}
          first={sought.officersAfter === null ? null : addressOf(sought, {})}
          next={lastOfficer === undefined ? null : addressOf(sought, { account: lastOfficer.account })}
          language={language}
        >
          <RecordTable
            caption={say(WORDS.officers, language)}
            columns={[WORDS.name, WORDS.account, WORDS.section, WORDS.roles].map((head) => ({
              head: say(head, language),
            }))}
            rows={officers.rows.map(({ id, name, account, sectionName, roles }) => ({
              cells: [
                <Named words={name} href={openings.officer(id)} />,
                account,
                sectionName ?? '—',
                roles.length === 0
                  ? say(WORDS.noRole, language)
                  : roles.map((role) => say(ROLES[role].name, language)).join(say(WORDS.between, language)),
              ],
            }))}
          />
        </FoundSection>
      )}
    </>
  );
};

const Named: FC<{ words: string; href: string | null }> = ({ words, href }) =>
  href === null ? <>{words}</> : <a href={href}>{words}</a>;

type SectionProps = PropsWithChildren<{
  title: string;
  list: FoundList<unknown>;
  said: string;
  first: string | null;
  next: string | null;
  language: Language;
}>;

const FoundSection: FC<SectionProps> = ({ title, list, said, first, next, language, children }) => (
  <section class="found">
    <h2>
      {title} <span class="quiet">{said}</span>
    </h2>
    {children}
    {(first !== null || list.hasMore) && (
      <NextPage total={null} first={first} next={list.hasMore ? next : null} language={language} />
    )}
  </section>
);

const addressOf = ({ words }: Sought, after: Readonly<Record<string, string>>): string =>
  `/desk/search?${new URLSearchParams({ q: words, ...after }).toString()}`;
