import type { FC } from 'hono/jsx';
import type { SupervisedBody, SupervisedCounts } from '../../agency/index.ts';
import type { Day } from '../../base/day.ts';
import type { Language, Words } from '../../base/words.ts';
import { ActForm } from '../parts/act-form/act-form.tsx';
import { missingOf } from '../desk/missing-of.ts';
import { DeskFrame } from '../parts/desk-frame/desk-frame.tsx';
import { Empty } from '../parts/empty/empty.tsx';
import { FilterBar } from '../parts/filter-bar/filter-bar.tsx';
import { NextPage } from '../parts/next-page/next-page.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import { RecordTable } from '../parts/record-table/record-table.tsx';
import { say, TEXTS } from '../texts.ts';
import type { Desk } from '../visit.ts';

export const DISTRICT = '/desk/district';

export type DistrictView = {
  readonly rows: readonly SupervisedBody[];
  readonly today: Day;
  /** On which day each was last reminded by this body. */
  readonly reminded: ReadonlyMap<string, Day>;
  readonly counts: SupervisedCounts;
  readonly withGaps: boolean;
  readonly first: string | null;
  readonly next: string | null;
};

const WORDS = TEXTS.district;

type Props = { desk: Desk; view: DistrictView; done: Words | null; problem: Words | null };

/** 所监督的机关: how reachable the bodies are that a competent department answers for. It reads and reminds; each body writes its own. */
export const DistrictPage: FC<Props> = ({ desk, view, done, problem }) => {
  const { language } = desk.visit;
  const title = say(WORDS.title, language);
  const { all, lacking, unstaffed } = view.counts;
  return (
    <DeskFrame desk={desk} title={title} current={DISTRICT} wrong={problem !== null}>
      {done !== null && <Notice kind="done">{say(done, language)}</Notice>}
      {problem !== null && <Notice kind="fault">{say(problem, language)}</Notice>}
      <div class="desk-title">
        <h1>{title}</h1>
        {all > 0 && <p class="quiet">{say(WORDS.counts(all, lacking, unstaffed), language)}</p>}
      </div>
      {all === 0 ? <Empty words={say(WORDS.none, language)} /> : <Bodies desk={desk} view={view} />}
    </DeskFrame>
  );
};

const Bodies: FC<Pick<Props, 'desk' | 'view'>> = ({ desk, view }) => {
  const { language } = desk.visit;
  return (
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
            columns={[
              ...[WORDS.name, WORDS.guide, WORDS.phone, WORDS.officers].map((words) => ({
                head: say(words, language),
              })),
              { head: say(WORDS.act, language), kind: 'act' },
            ]}
            rows={view.rows.map((body) => ({
              cells: [...cellsOf(body, language), <RemindCell desk={desk} body={body} view={view} />],
            }))}
          />
          <NextPage total={null} first={view.first} next={view.next} language={language} />
        </>
      )}
    </>
  );
};

/** 提醒补齐: where something is missing, once a day. */
const RemindCell: FC<{ desk: Desk; body: SupervisedBody; view: DistrictView }> = ({
  desk,
  body: { id, fullName, contact, officers },
  view: { reminded, today },
}) => {
  const { language } = desk.visit;
  if (missingOf(contact).length === 0 && officers > 0) return null;
  const on = reminded.get(id) ?? null;
  return (
    <>
      {on !== null && <span class="quiet">{say(WORDS.remindedOn(on), language)}</span>}
      {on !== today && (
        <ActForm action={`${DISTRICT}/${id}/remind`} proof={desk.proof}>
          <button class="link-button" type="submit" aria-label={say(WORDS.remindOf(fullName), language)}>
            {say(WORDS.remind, language)}
          </button>
        </ActForm>
      )}
    </>
  );
};

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
