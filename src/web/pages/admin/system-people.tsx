import type { FC } from 'hono/jsx';
import type { Words } from '../../../base/words.ts';
import { inBeijing } from '../../../platform/clock/index.ts';
import type { OfficerView } from '../../admin/officer-view.ts';
import { ActForm } from '../../parts/act-form/act-form.tsx';
import { Button, ButtonLink } from '../../parts/button/button.tsx';
import { DeskFrame } from '../../parts/desk-frame/desk-frame.tsx';
import { Field } from '../../parts/field/field.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { Trail, type TrailStep } from '../../parts/trail/trail.tsx';
import { reachOfLink } from '../../staff/reach-of-link.ts';
import { say, TEXTS } from '../../texts.ts';
import { OFFICER_ACTS, type OfficerActKey } from '../../texts/officer-acts.ts';
import type { Desk } from '../../visit.ts';
import type { IdentityView } from '../me-identity.tsx';
import { SYSTEM } from './bodies.tsx';
import { DeputiesPart, OfficerActLinks, OfficerFacts, RolesPart } from './officer-parts.tsx';
import { OfficersList, type OfficersView } from './officers.tsx';

const WORDS = TEXTS.adminSystem;
const IDENTITY = TEXTS.identity;

type ListProps = {
  desk: Desk;
  view: OfficersView;
  body: { readonly id: string; readonly name: string; readonly isOpen: boolean };
};

/** 一个机关的人员. */
export const BodyPeoplePage: FC<ListProps> = ({ desk, view, body }) => {
  const { language } = desk.visit;
  const here = `${SYSTEM}/bodies/${body.id}/officers`;
  const title = say(WORDS.peopleOf(body.name), language);
  return (
    <DeskFrame desk={desk} title={title} current={SYSTEM}>
      <Trail label={say(WORDS.trail, language)} steps={stepsTo(body, desk)} />
      <div class="desk-title">
        <h1>{title}</h1>
        {body.isOpen && (
          <span class="act-links">
            <a href={`${here}/enter`}>{say(WORDS.enter, language)}</a>
          </span>
        )}
      </div>
      <OfficersList view={view} here={here} hrefOf={({ id }) => `${here}/${id}`} language={language} />
    </DeskFrame>
  );
};

export const stepsTo = (
  body: { readonly id: string; readonly name: string },
  { visit }: Desk,
): readonly TrailStep[] => [
  { words: say(WORDS.top, visit.language), href: SYSTEM },
  { words: body.name, href: `${SYSTEM}/bodies/${body.id}` },
];

type OfficerProps = {
  desk: Desk;
  view: OfficerView;
  bodyName: string;
  done: OfficerActKey | null;
  /** The invitation that was made just now. */
  invitation: { readonly link: string; readonly endsAt: string; readonly isHeld: boolean } | null;
  /** 统一身份; null where no provider is set. */
  identity: IdentityView | null;
  isLinked: 'yes' | 'no' | null;
  problem: Words | null;
};

/** 一名工作人员, as the system administrator sees him: post and sign-in; roles are the security administrator's. */
export const SystemOfficerPage: FC<OfficerProps> = ({
  desk,
  view,
  bodyName,
  done,
  invitation,
  identity,
  isLinked,
  problem,
}) => {
  const { language } = desk.visit;
  const body = { id: view.agency, name: bodyName };
  const here = `${SYSTEM}/bodies/${view.agency}/officers/${view.id}`;
  const isHere = view.officer?.left === null;
  const reach = invitation === null ? null : reachOfLink(invitation.link);
  const people = { words: say(WORDS.people, language), href: `${SYSTEM}/bodies/${view.agency}/officers` };
  return (
    <DeskFrame desk={desk} title={view.name} current={SYSTEM} wrong={problem !== null}>
      <Trail label={say(WORDS.trail, language)} steps={[...stepsTo(body, desk), people]} />
      {done !== null && <Notice kind="done">{say(OFFICER_ACTS[done].done, language)}</Notice>}
      {isLinked !== null && (
        <Notice kind="done">{say(isLinked === 'yes' ? IDENTITY.linked : IDENTITY.unlinked, language)}</Notice>
      )}
      {problem !== null && <Notice kind="fault">{say(problem, language)}</Notice>}
      <h1>{view.name}</h1>
      {isHere && <OfficerActLinks here={here} keys={['place', 'correct', 'leave']} language={language} />}
      <OfficerFacts view={view} bodyName={bodyName} language={language} />
      {invitation !== null && (
        <section class="desk-part">
          <h2>{say(WORDS.invited, language)}</h2>
          <Notice kind="warning">{say(WORDS.invitedOnce, language)}</Notice>
          {invitation.isHeld && <Notice kind="warning">{say(WORDS.invitedHeld, language)}</Notice>}
          {reach !== null && <Notice kind="warning">{say(reach, language)}</Notice>}
          <code class="shown-once">{invitation.link}</code>
          <p class="quiet">{say(WORDS.invitedUntil(inBeijing(invitation.endsAt)), language)}</p>
          <ButtonLink href={here}>{say(WORDS.back, language)}</ButtonLink>
        </section>
      )}
      {isHere && invitation === null && (
        <section class="desk-part">
          <h2>{say(WORDS.signIn, language)}</h2>
          <p class="quiet">{say(WORDS.inviteLead, language)}</p>
          <ActForm action={`${here}/invitation`} proof={desk.proof}>
            <Button kind="second">{say(WORDS.invite, language)}</Button>
          </ActForm>
        </section>
      )}
      {isHere && identity !== null && <IdentityPart desk={desk} identity={identity} here={here} />}
      <RolesPart view={view} language={language} />
      <p class="quiet">{say(WORDS.rolesBy, language)}</p>
      <DeputiesPart view={view} language={language} />
    </DeskFrame>
  );
};

/** 统一身份 of an officer: what is linked, and by which name another one is. */
const IdentityPart: FC<{ desk: Desk; identity: IdentityView; here: string }> = ({
  desk,
  identity: { provider, subject, held },
  here,
}) => {
  const { language } = desk.visit;
  return (
    <section class="desk-part stack" aria-labelledby="identity">
      <h2 id="identity">{provider}</h2>
      <p class="quiet">{say(subject === null ? IDENTITY.none : IDENTITY.linkedWith(subject), language)}</p>
      {held !== null && <Notice kind="warning">{say(IDENTITY.waits(inBeijing(held.madeAt)), language)}</Notice>}
      <ActForm action={`${here}/identity`} proof={desk.proof} class="me-form stack">
        <Field id="subject" label={say(IDENTITY.subject, language)} hint={say(IDENTITY.subjectHint, language)} />
        <Button kind="second">{say(subject === null ? IDENTITY.link : IDENTITY.replace, language)}</Button>
      </ActForm>
      {subject !== null && (
        <ActForm action={`${here}/identity`} proof={desk.proof}>
          <input type="hidden" name="unlink" value="yes" />
          <Button kind="danger">{say(IDENTITY.unlink, language)}</Button>
        </ActForm>
      )}
    </section>
  );
};
