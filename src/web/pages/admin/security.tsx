import type { FC } from 'hono/jsx';
import { PERMISSIONS, ROLES, type Permission, type Role, type RoleHolder } from '../../../agency/index.ts';
import type { Language, Words } from '../../../base/words.ts';
import { inBeijing } from '../../../platform/clock/index.ts';
import { joined, joinedActs } from '../../admin/officer-act.ts';
import type { OfficerView } from '../../admin/officer-view.ts';
import { ActForm } from '../../parts/act-form/act-form.tsx';
import { Button } from '../../parts/button/button.tsx';
import { DeskFrame } from '../../parts/desk-frame/desk-frame.tsx';
import { Empty } from '../../parts/empty/empty.tsx';
import { NextPage } from '../../parts/next-page/next-page.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { Trail, type TrailStep } from '../../parts/trail/trail.tsx';
import { say, TEXTS } from '../../texts.ts';
import { OFFICER_ACTS, type OfficerActKey } from '../../texts/officer-acts.ts';
import type { Desk } from '../../visit.ts';
import { DeputiesPart, OfficerActLinks, OfficerFacts, RolesPart } from './officer-parts.tsx';
import { OfficersList, type OfficersView } from './officers.tsx';

export const SECURITY = '/desk/admin/security';

const WORDS = TEXTS.adminSecurity;
const ALL_ROLES = Object.keys(ROLES) as readonly Role[];
const ALL_ACTS: readonly Permission[] = Object.values(PERMISSIONS);

export type SecurityView = {
  readonly counts: ReadonlyMap<Role, number>;
  readonly isSmall: boolean;
  /** 不加密登录 is let by a setting. */
  readonly allowsPlainHttp: boolean;
  /** Roles that should be asked for a second factor and are not. */
  readonly withoutSecond: readonly Role[];
  readonly deviations: readonly { readonly href: string; readonly words: Words }[];
};

const THREE: readonly Role[] = ['system_administrator', 'security_administrator', 'audit_administrator'];

/** 角色和权限: who holds which role, what it may do, and what deviates from separate administrators. */
export const SecurityPage: FC<{ desk: Desk; view: SecurityView }> = ({ desk, view }) => {
  const { language } = desk.visit;
  const { counts } = view;
  const missing = THREE.filter((role) => !counts.has(role));
  return (
    <DeskFrame desk={desk} title={say(WORDS.title, language)} current={SECURITY}>
      <div class="desk-title">
        <h1>{say(WORDS.title, language)}</h1>
        <span class="act-links">
          <a href={`${SECURITY}/people`}>{say(WORDS.people, language)}</a>
          <a href={`${SECURITY}/settings`}>{say(WORDS.settings, language)}</a>
        </span>
      </div>
      {missing.length > 0 && (
        <Notice kind="fault">{say(WORDS.missing(joined(missing.map((role) => ROLES[role].name))), language)}</Notice>
      )}
      <Deviations view={view} language={language} />
      <section class="desk-part">
        <h2>{say(WORDS.roles, language)}</h2>
        <RecordTable
          caption={say(WORDS.roles, language)}
          columns={[
            { head: say(WORDS.role, language) },
            { head: say(WORDS.holders, language), kind: 'number' },
            { head: say(WORDS.mayDo, language) },
          ]}
          rows={ALL_ROLES.map((role) => {
            const acts = ALL_ACTS.filter(({ by }) => by.some((one) => one.role === role)).map(({ name }) => name);
            return {
              cells: [
                <a href={`${SECURITY}/roles/${role}`}>{say(ROLES[role].name, language)}</a>,
                counts.get(role) ?? say(WORDS.nobody, language),
                say(joinedActs(acts), language),
              ],
            };
          })}
        />
      </section>
    </DeskFrame>
  );
};

/** 偏离, plainly: that one person may hold two of the hands and who does, and who comes in by a password alone. */
const Deviations: FC<{ view: SecurityView; language: Language }> = ({
  view: { isSmall, allowsPlainHttp, withoutSecond, deviations },
  language,
}) =>
  !isSmall && !allowsPlainHttp && withoutSecond.length === 0 && deviations.length === 0 ? null : (
    <section class="desk-part">
      <h2>{say(WORDS.deviation, language)}</h2>
      {isSmall && <Notice kind="warning">{say(WORDS.isSmall, language)}</Notice>}
      {allowsPlainHttp && <Notice kind="warning">{say(WORDS.plainHttp, language)}</Notice>}
      {withoutSecond.length > 0 && (
        <Notice kind="warning">
          {say(WORDS.withoutSecond(joined(withoutSecond.map((role) => ROLES[role].name))), language)}
        </Notice>
      )}
      <ul>
        {deviations.map(({ href, words }) => (
          <li>
            <a href={href}>{say(words, language)}</a>
          </li>
        ))}
      </ul>
    </section>
  );

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
      <Trail label={title} steps={stepsOf(language)} />
      <h1>{title}</h1>
      {rows.length === 0 ? (
        <Empty words={say(WORDS.noHolders, language)} />
      ) : (
        <>
          <RecordTable
            caption={title}
            columns={[WORDS.person, WORDS.account, WORDS.body, WORDS.section, WORDS.from, WORDS.to].map((words) => ({
              head: say(words, language),
            }))}
            rows={rows.map((one) => ({
              cells: [
                <a href={`${SECURITY}/people/${one.agency}/${one.id}`}>{one.name}</a>,
                one.account,
                one.agencyName,
                one.sectionName ?? '',
                one.from,
                one.to ?? say(WORDS.endless, language),
              ],
            }))}
          />
          <NextPage total={null} first={first} next={next} language={language} />
        </>
      )}
    </DeskFrame>
  );
};

const stepsOf = (language: Language): readonly TrailStep[] => [{ words: say(WORDS.title, language), href: SECURITY }];

/** 全部人员, to find somebody. */
export const AllPeoplePage: FC<{ desk: Desk; view: OfficersView }> = ({ desk, view }) => {
  const { language } = desk.visit;
  const here = `${SECURITY}/people`;
  return (
    <DeskFrame desk={desk} title={say(WORDS.people, language)} current={SECURITY}>
      <Trail label={say(WORDS.people, language)} steps={stepsOf(language)} />
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

type OfficerProps = {
  desk: Desk;
  view: OfficerView;
  bodyName: string;
  done: OfficerActKey | null;
  /** 待确认的邀请链接: made by whom and when. */
  held: { readonly by: string; readonly madeAt: string } | null;
  /** 待确认的统一身份关联. */
  heldIdentity: { readonly by: string; readonly madeAt: string; readonly subject: string } | null;
  confirmed: 'invitation' | 'identity' | null;
  problem: Words | null;
};

/** 一名工作人员, as the security administrator sees him: roles and deputies. */
export const SecurityOfficerPage: FC<OfficerProps> = ({
  desk,
  view,
  bodyName,
  done,
  held,
  heldIdentity,
  confirmed,
  problem,
}) => {
  const { language } = desk.visit;
  const here = `${SECURITY}/people/${view.agency}/${view.id}`;
  const people = { words: say(WORDS.people, language), href: `${SECURITY}/people` };
  return (
    <DeskFrame desk={desk} title={view.name} current={SECURITY} wrong={problem !== null}>
      <Trail label={say(WORDS.people, language)} steps={[...stepsOf(language), people]} />
      {done !== null && <Notice kind="done">{say(OFFICER_ACTS[done].done, language)}</Notice>}
      {confirmed !== null && (
        <Notice kind="done">
          {say(confirmed === 'invitation' ? WORDS.confirmed : TEXTS.identity.confirmed, language)}
        </Notice>
      )}
      {problem !== null && <Notice kind="fault">{say(problem, language)}</Notice>}
      <h1>{view.name}</h1>
      {view.officer?.left === null && <OfficerActLinks here={here} keys={actsOn(view)} language={language} />}
      <OfficerFacts view={view} bodyName={bodyName} language={language} />
      {held !== null && (
        <section class="desk-part">
          <h2>{say(WORDS.held, language)}</h2>
          <p>{say(WORDS.heldLead(held.by, inBeijing(held.madeAt)), language)}</p>
          <ActForm action={`${here}/confirm`} proof={desk.proof}>
            <Button kind="second">{say(WORDS.confirm, language)}</Button>
          </ActForm>
        </section>
      )}
      {heldIdentity !== null && (
        <section class="desk-part">
          <h2>{say(TEXTS.identity.held, language)}</h2>
          <p>
            {say(
              TEXTS.identity.heldLead(heldIdentity.by, inBeijing(heldIdentity.madeAt), heldIdentity.subject),
              language,
            )}
          </p>
          <ActForm action={`${here}/confirm-identity`} proof={desk.proof}>
            <Button kind="second">{say(TEXTS.identity.confirm, language)}</Button>
          </ActForm>
        </section>
      )}
      <RolesPart view={view} language={language} />
      <DeputiesPart view={view} language={language} />
    </DeskFrame>
  );
};

/** What can be done today: nothing is offered that would find nothing to do. */
export function actsOn({ officer, today }: OfficerView): readonly OfficerActKey[] {
  const lasts = ({ from, to }: { readonly from: string; readonly to: string | null }) =>
    from !== to && (to === null || to > today);
  const hasRoles = officer?.roles.some(lasts) === true;
  const hasDeputy = officer?.deputies.some(lasts) === true;
  return [
    'give-role',
    ...(hasRoles ? (['take-role'] as const) : []),
    'name-deputy',
    ...(hasDeputy ? (['end-deputy'] as const) : []),
  ];
}
