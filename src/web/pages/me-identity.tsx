import type { FC } from 'hono/jsx';
import { inBeijing } from '../../platform/clock/index.ts';
import { ActForm } from '../parts/act-form/act-form.tsx';
import { Button, ButtonLink } from '../parts/button/button.tsx';
import { DeskFrame } from '../parts/desk-frame/desk-frame.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import { say, TEXTS } from '../texts.ts';
import type { Desk } from '../visit.ts';
import { PasswordAsked } from './me-second.tsx';
import type { FieldProblem } from './sign-in.tsx';

const WORDS = TEXTS.identity;

/** 统一身份 of an officer: how the provider is called, what it calls him (null: not linked), and whether the link waits for another hand. */
export type IdentityView = {
  readonly provider: string;
  readonly subject: string | null;
  readonly held: { readonly by: string; readonly madeAt: string } | null;
};

type Props = { desk: Desk; identity: IdentityView; problems: readonly FieldProblem[] };

/** 统一身份: what is linked with one’s own account, and how it is linked or taken off. */
export const MeIdentity: FC<Props> = ({ desk, identity: { provider, subject, held }, problems }) => {
  const { language } = desk.visit;
  const error = problems.find(({ field }) => field === 'identity')?.words[language];
  return (
    <section class="card card--padded" aria-labelledby="identity">
      <h2 id="identity">{provider}</h2>
      {error !== undefined && <p class="field-error">{error}</p>}
      <p class="quiet">{say(subject === null ? WORDS.none : WORDS.linkedWith(subject), language)}</p>
      {held !== null && <Notice kind="warning">{say(WORDS.waits(inBeijing(held.madeAt)), language)}</Notice>}
      {subject === null ? (
        <ActForm action="/desk/me/identity" proof={desk.proof} class="me-form stack">
          <PasswordAsked id="identity-password" desk={desk} problems={problems} />
          <p class="quiet">{say(WORDS.ownLead(provider), language)}</p>
          <Button kind="second">{say(WORDS.linkOwn, language)}</Button>
        </ActForm>
      ) : (
        <ActForm action="/desk/me/identity/remove" proof={desk.proof} class="me-form stack">
          <PasswordAsked id="identity-password" desk={desk} problems={problems} />
          <Button kind="danger">{say(WORDS.unlink, language)}</Button>
        </ActForm>
      )}
    </section>
  );
};

/** 前往统一身份认证: a link of its own, since a form of the desk leads nowhere else. */
export const MeOutPage: FC<{ desk: Desk; provider: string; address: string }> = ({ desk, provider, address }) => {
  const { language } = desk.visit;
  const title = say(WORDS.linkOwn, language);
  return (
    <DeskFrame desk={desk} title={title} current="/desk/me">
      <div class="desk-title">
        <h1>{title}</h1>
      </div>
      <div class="card card--padded stack">
        <p>{say(WORDS.outLead(provider), language)}</p>
        <p>
          <ButtonLink kind="main" href={address}>
            {say(WORDS.out(provider), language)}
          </ButtonLink>
        </p>
        <p>
          <a href="/desk/me#identity">{say(WORDS.notNow, language)}</a>
        </p>
      </div>
    </DeskFrame>
  );
};
