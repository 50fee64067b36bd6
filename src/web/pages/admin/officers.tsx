import type { FC } from 'hono/jsx';
import { ROLES, type ListedOfficer } from '../../../agency/index.ts';
import type { Language, Words } from '../../../base/words.ts';
import { Empty } from '../../parts/empty/empty.tsx';
import { FilterBar, FilterItem } from '../../parts/filter-bar/filter-bar.tsx';
import { NextPage } from '../../parts/next-page/next-page.tsx';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { say, TEXTS } from '../../texts.ts';

const WORDS = TEXTS.adminSystem;

export type OfficersView = {
  readonly rows: readonly ListedOfficer[];
  readonly total: number;
  readonly sought: string | null;
  readonly withLeft: boolean;
  readonly first: string | null;
  readonly next: string | null;
  /** Names of bodies, where officers of several are listed; else null. */
  readonly bodies: ReadonlyMap<string, string> | null;
};

type Props = {
  view: OfficersView;
  /** Address of this list. */
  here: string;
  hrefOf: (officer: ListedOfficer) => string;
  language: Language;
};

/** 人员名单: searched, paged, with what everybody may do. */
export const OfficersList: FC<Props> = ({ view, here, hrefOf, language }) => {
  const { bodies } = view;
  const columns: readonly Words[] = [
    WORDS.person,
    WORDS.account,
    ...(bodies === null ? [] : [WORDS.title]),
    WORDS.sectionName,
    WORDS.roles,
    WORDS.post,
  ];
  return (
    <>
      <FilterBar
        label={say(WORDS.people, language)}
        action={here}
        button={say(WORDS.find, language)}
        clear={view.sought === null ? null : { href: here, words: say(WORDS.clear, language) }}
      >
        <FilterItem id="q" label={say(WORDS.searchPeople, language)}>
          <input class="field-box" id="q" name="q" value={view.sought ?? ''} size={24} maxlength={60} />
        </FilterItem>
        <label>
          <input type="checkbox" name="left" value="yes" checked={view.withLeft} /> {say(WORDS.withLeft, language)}
        </label>
      </FilterBar>
      {view.rows.length === 0 ? (
        <Empty words={say(view.sought === null ? WORDS.noPeople : WORDS.nothingFound, language)} />
      ) : (
        <>
          <RecordTable
            caption={say(WORDS.people, language)}
            columns={columns.map((words) => ({ head: say(words, language) }))}
            rows={view.rows.map((officer) => ({
              isQuiet: officer.left !== null,
              cells: [
                <a href={hrefOf(officer)}>{officer.name}</a>,
                officer.account,
                ...(bodies === null ? [] : [bodies.get(officer.agency) ?? '']),
                officer.sectionName ?? '',
                rolesSaid(officer, language),
                officer.left === null ? officer.entered : say(WORDS.leftOn(officer.left), language),
              ],
            }))}
          />
          <NextPage total={view.total} first={view.first} next={view.next} language={language} />
        </>
      )}
    </>
  );
};

const rolesSaid = ({ roles }: ListedOfficer, language: Language): string =>
  [...new Set(roles)].map((role) => say(ROLES[role].name, language)).join(language === 'zh' ? '、' : ', ');
