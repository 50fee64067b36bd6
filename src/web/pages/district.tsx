import type { FC } from 'hono/jsx';
import type { SupervisedBody, SupervisedCounts } from '../../agency/index.ts';
import type { Language, Words } from '../../base/words.ts';
import { missingOf } from '../desk/missing-of.ts';
import { DeskFrame } from '../parts/desk-frame/desk-frame.tsx';
import { Empty } from '../parts/empty/empty.tsx';
import { FilterBar } from '../parts/filter-bar/filter-bar.tsx';
import { NextPage } from '../parts/next-page/next-page.tsx';
import { RecordTable } from '../parts/record-table/record-table.tsx';
import { say, TEXTS } from '../texts.ts';
import type { Desk } from '../visit.ts';

export const DISTRICT = '/desk/district';

export type DistrictView = {
  readonly rows: readonly SupervisedBody[];
  readonly counts: SupervisedCounts;
  readonly withGaps: boolean;
  readonly first: string | null;
  readonly next: string | null;
};

const WORDS = TEXTS.district;

/** 所监督的机关: how reachable the bodies are that a competent department answers for; it reads, each body writes its own. */
export const DistrictPage: FC<{ desk: Desk; view: DistrictView }> = ({ desk, view }) => {
  const { language } = desk.visit;
  const title = say(WORDS.title, language);
  const { all, lacking, unstaffed } = view.counts;
  return (
    <DeskFrame desk={desk} title={title} current={DISTRICT}>
      <div class="desk-title">
        <h1>{title}</h1>
        {all > 0 && <p class="quiet">{say(WORDS.counts(all, lacking, unstaffed), language)}</p>}
      </div>
      {all === 0 ? <Empty words={say(WORDS.none, language)} /> : <Bodies view={view} language={language} />}
    </DeskFrame>
  );
};

const Bodies: FC<{ view: DistrictView; language: Language }> = ({ view, language }) => (
  <>
    <p class="quiet">{say(WORDS.lead, language)}</p>
    <FilterBar
      label={say(WORDS.filter, language)}
      action={DISTRICT}
      button={say(WORDS.show, language)}
      clear={view.withGaps ? { href: DISTRICT, words: say(WORDS.clear, language) } : null}
    >
      <label>
        <input type="checkbox" name="gaps" value="yes" checked={view.withGaps} /> {say(WORDS.withGaps, language)}
      </label>
    </FilterBar>
    {view.rows.length === 0 ? (
      <Empty words={say(WORDS.noGaps, language)} link={{ href: DISTRICT, words: say(WORDS.all, language) }} />
    ) : (
      <>
        <RecordTable
          caption={say(WORDS.title, language)}
          columns={[WORDS.name, WORDS.guide, WORDS.phone, WORDS.officers].map((words) => ({
            head: say(words, language),
          }))}
          rows={view.rows.map((body) => ({ cells: cellsOf(body, language) }))}
        />
        <NextPage total={null} first={view.first} next={view.next} language={language} />
      </>
    )}
  </>
);

function cellsOf({ fullName, slug, contact, officers }: SupervisedBody, language: Language) {
  const missing = missingOf(contact);
  return [
    slug === null ? (
      <>
        {fullName}
        <span class="record-note">{say(WORDS.noColumn, language)}</span>
      </>
    ) : (
      <a href={`/${slug}/guide`}>{fullName}</a>
    ),
    missing.length === 0 ? say(WORDS.complete, language) : <b>{say(WORDS.lacks(joined(missing)), language)}</b>,
    contact.phone ?? '',
    officers === 0 ? <b>{say(WORDS.nobody, language)}</b> : say(WORDS.people(officers), language),
  ];
}

const joined = (fields: readonly Words[]): Words => ({
  zh: fields.map(({ zh }) => zh).join('、'),
  en: fields.map(({ en }) => en).join(', '),
});
