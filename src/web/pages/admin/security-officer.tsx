import type { FC } from 'hono/jsx';
import type { Words } from '../../../base/words.ts';
import { inBeijing } from '../../../platform/clock/index.ts';
import type { OfficerView } from '../../admin/officer-view.ts';
import { ActForm } from '../../parts/act-form/act-form.tsx';
import { Button } from '../../parts/button/button.tsx';
import { DeskFrame } from '../../parts/desk-frame/desk-frame.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { Trail } from '../../parts/trail/trail.tsx';
import { say, TEXTS } from '../../texts.ts';
import { OFFICER_ACTS, type OfficerActKey } from '../../texts/officer-acts.ts';
import type { Desk } from '../../visit.ts';
import { DeputiesPart, OfficerActLinks, OfficerFacts, RolesPart } from './officer-parts.tsx';
import { SECURITY, securitySteps } from './security.tsx';

const WORDS = TEXTS.adminSecurity;

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
export const SecurityOfficerPage: FC<OfficerProps> = (props) => {
  const { desk, view, bodyName, done, held, heldIdentity, confirmed, problem } = props;
  const { language } = desk.visit;
  const here = `${SECURITY}/people/${view.agency}/${view.id}`;
  const people = { words: say(WORDS.people, language), href: `${SECURITY}/people` };
  return (
    <DeskFrame desk={desk} title={view.name} current={SECURITY} wrong={problem !== null}>
      <Trail label={say(WORDS.people, language)} steps={[...securitySteps(language), people]} />
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
