import type { FC } from 'hono/jsx';
import { ROLES, type Role, type RoleHolder } from '../../../agency/index.ts';
import { DeskFrame } from '../../parts/desk-frame/desk-frame.tsx';
import { Empty } from '../../parts/empty/empty.tsx';
import { NextPage } from '../../parts/next-page/next-page.tsx';
import { Trail } from '../../parts/trail/trail.tsx';
import { say, TEXTS } from '../../texts.ts';
import type { Desk } from '../../visit.ts';
import { OfficersList, type OfficersView } from './officers.tsx';
import { PeriodTable } from './period-table.tsx';
import { SECURITY, securitySteps } from './security.tsx';

const WORDS = TEXTS.adminSecurity;

type HoldersProps = {
  desk: Desk;
  role: Role;
  rows: readonly RoleHolder[];
  first: string | null;
  next: string | null;
};

/** 一个角色的任职人员. */
export const HoldersPage: FC<HoldersProps> = ({ desk, role, rows, first, next }) => {
  const { language } = desk.visit;
  const title = say(WORDS.holdersOf(ROLES[role].name), language);
  return (
    <DeskFrame desk={desk} title={title} current={SECURITY}>
      <Trail label={title} steps={securitySteps(language)} />
      <h1>{title}</h1>
      {rows.length === 0 ? (
        <Empty words={say(WORDS.noHolders, language)} />
      ) : (
        <>
          <PeriodTable
            caption={WORDS.holdersOf(ROLES[role].name)}
            heads={[WORDS.person, WORDS.account, WORDS.body, WORDS.section]}
            rows={rows.map(({ agency, id, name, account, agencyName, sectionName, from, to }) => ({
              cells: [
                <a href={`${SECURITY}/people/${agency}/${id}`}>{name}</a>,
                account,
                agencyName,
                sectionName ?? '',
              ],
              from,
              to,
            }))}
            language={language}
            endless={WORDS.endless}
          />
          <NextPage total={null} first={first} next={next} language={language} />
        </>
      )}
    </DeskFrame>
  );
};

/** 全部人员, to find somebody. */
export const AllPeoplePage: FC<{ desk: Desk; view: OfficersView }> = ({ desk, view }) => {
  const { language } = desk.visit;
  const here = `${SECURITY}/people`;
  return (
    <DeskFrame desk={desk} title={say(WORDS.people, language)} current={SECURITY}>
      <Trail label={say(WORDS.people, language)} steps={securitySteps(language)} />
      <h1>{say(WORDS.people, language)}</h1>
      <p class="quiet">{say(WORDS.peopleLead, language)}</p>
      <OfficersList
        view={view}
        here={here}
        hrefOf={({ agency, id }) => `${here}/${agency}/${id}`}
        language={language}
      />
    </DeskFrame>
  );
};
