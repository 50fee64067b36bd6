import type { FC } from 'hono/jsx';
import { BODY_KINDS, LEVEL_NAMES, type ListedBody } from '../../../agency/index.ts';
import type { Language } from '../../../base/words.ts';
import { ButtonLink } from '../../parts/button/button.tsx';
import { DeskFrame } from '../../parts/desk-frame/desk-frame.tsx';
import { Empty } from '../../parts/empty/empty.tsx';
import { FilterBar, FilterItem } from '../../parts/filter-bar/filter-bar.tsx';
import { NextPage } from '../../parts/next-page/next-page.tsx';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { Trail, type TrailStep } from '../../parts/trail/trail.tsx';
import { say, TEXTS } from '../../texts.ts';
import type { Desk } from '../../visit.ts';

export const SYSTEM = '/desk/admin/system';

export type BodiesView = {
  readonly rows: readonly ListedBody[];
  readonly total: number;
  readonly sought: string | null;
  readonly withClosed: boolean;
  /** The body whose level is open, with all above it, the highest first; empty at the top. */
  readonly above: readonly TrailStep[];
  readonly under: { readonly id: string; readonly name: string } | null;
  readonly first: string | null;
  readonly next: string | null;
};

const WORDS = TEXTS.adminSystem;

/** 机关名录: the tree, a level at a time, or what a search finds in all of it. */
export const BodiesPage: FC<{ desk: Desk; view: BodiesView }> = ({ desk, view }) => {
  const { language } = desk.visit;
  const { under, sought } = view;
  const title = under === null ? say(WORDS.title, language) : under.name;
  const top = { words: say(WORDS.top, language), href: SYSTEM };
  return (
    <DeskFrame desk={desk} title={title} current={SYSTEM}>
      {under !== null && <Trail label={say(WORDS.trail, language)} steps={[top, ...view.above]} />}
      <div class="desk-title">
        <h1>{title}</h1>
        <span class="act-links">
          {under !== null && <a href={`${SYSTEM}/bodies/${under.id}`}>{say(WORDS.identity, language)}</a>}
          <a href={under === null ? `${SYSTEM}/found` : `${SYSTEM}/found?under=${under.id}`}>
            {say(under === null ? WORDS.add : WORDS.addUnder, language)}
          </a>
          <a href={`${SYSTEM}/import`}>{say(WORDS.import, language)}</a>
        </span>
      </div>
      <BodiesFilter view={view} language={language} />
      {view.rows.length === 0 ? (
        <NoBodies view={view} language={language} />
      ) : (
        <>
          <RecordTable
            caption={say(WORDS.list, language)}
            columns={[
              { head: say(WORDS.name, language) },
              { head: say(WORDS.kind, language) },
              { head: say(WORDS.level, language) },
              { head: say(WORDS.code, language) },
              { head: say(WORDS.slug, language) },
              { head: say(WORDS.below, language), kind: 'act' },
            ]}
            rows={view.rows.map((body) => rowOf(body, language))}
          />
          <NextPage total={view.total} first={view.first} next={view.next} language={language} />
        </>
      )}
      {sought === null && view.rows.length === 0 && under === null && (
        <p class="act-buttons">
          <ButtonLink kind="main" href={`${SYSTEM}/import`}>
            {say(WORDS.import, language)}
          </ButtonLink>
          <ButtonLink href={`${SYSTEM}/found`}>{say(WORDS.add, language)}</ButtonLink>
        </p>
      )}
    </DeskFrame>
  );
};

function rowOf(body: ListedBody, language: Language) {
  const { id, fullName, shortName, kind, level, creditCode, slug, closed, below } = body;
  return {
    isQuiet: closed !== null,
    cells: [
      <>
        <a href={`${SYSTEM}/bodies/${id}`}>{fullName}</a>
        {shortName !== null && <span class="record-note">{shortName}</span>}
        {closed !== null && <span class="record-note">{say(WORDS.ended(closed), language)}</span>}
      </>,
      say(BODY_KINDS[kind].name, language),
      say(LEVEL_NAMES[level].name, language),
      creditCode ?? '',
      slug === null ? '' : `/${slug}/`,
      below === 0 ? '' : <a href={`${SYSTEM}?under=${id}`}>{say(WORDS.openLevel(below), language)}</a>,
    ],
  };
}

const BodiesFilter: FC<{ view: BodiesView; language: Language }> = ({ view, language }) => (
  <FilterBar
    label={say(WORDS.filter, language)}
    action={SYSTEM}
    button={say(WORDS.find, language)}
    clear={view.sought === null ? null : { href: SYSTEM, words: say(WORDS.clear, language) }}
  >
    <FilterItem id="q" label={say(WORDS.search, language)}>
      <input class="field-box" id="q" name="q" value={view.sought ?? ''} size={28} maxlength={60} />
    </FilterItem>
    <label>
      <input type="checkbox" name="closed" value="yes" checked={view.withClosed} /> {say(WORDS.withClosed, language)}
    </label>
    {view.under !== null && <input type="hidden" name="under" value={view.under.id} />}
  </FilterBar>
);

const NoBodies: FC<{ view: BodiesView; language: Language }> = ({ view: { sought, under }, language }) => {
  const words = sought !== null ? WORDS.nothingFound : under !== null ? WORDS.nothingBelow : WORDS.noBodies;
  return <Empty words={say(words, language)} />;
};
