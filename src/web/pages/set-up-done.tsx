import type { FC } from 'hono/jsx';
import { ROLES, type SetUpDone } from '../../agency/index.ts';
import { ActForm } from '../parts/act-form/act-form.tsx';
import { Button } from '../parts/button/button.tsx';
import { NewPasswordFields } from '../parts/new-password/new-password.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import { PageFrame } from '../parts/page-frame/page-frame.tsx';
import { reachOfLink } from '../staff/reach-of-link.ts';
import type { PasswordLengths } from '../texts/desk-sign-in.ts';
import { say, TEXTS } from '../texts.ts';
import type { Visit } from '../visit.ts';

type Props = {
  visit: Visit;
  body: string;
  invitations: SetUpDone['invitations'];
  lengths: PasswordLengths;
  addressOf: (token: string) => string;
};

const WORDS = TEXTS.setUp;

/** 已经设立: the links of the other administrators, once; and the password of the one who sits here. */
export const SetUpDonePage: FC<Props> = ({ visit, body, invitations, lengths, addressOf }) => {
  const { language } = visit;
  const [own, ...others] = invitations;
  const reach = reachOfLink(addressOf(''));
  return (
    <PageFrame
      visit={visit}
      title={say(WORDS.doneTitle, language)}
      tagline={say(WORDS.tagline, language)}
      privacy={null}
    >
      <h1>{say(WORDS.doneTitle, language)}</h1>
      <div class="set-up stack">
        <Notice kind="done">{say(WORDS.doneLead(body), language)}</Notice>
        <section class="stack" aria-labelledby="set-up-links">
          <h2 id="set-up-links">{say(WORDS.linksTitle, language)}</h2>
          <p>{say(WORDS.linksLead, language)}</p>
          {reach !== null && <Notice kind="warning">{say(reach, language)}</Notice>}
          <dl class="set-up-links">
            {others.map(({ name, account, roles, token }) => (
              <>
                <dt>
                  {roles.map((role) => say(ROLES[role].name, language)).join('、')}{' '}
                  {say(WORDS.linkOf(name, account), language)}
                </dt>
                <dd>
                  <code>{addressOf(token)}</code>
                </dd>
              </>
            ))}
          </dl>
        </section>
        {own !== undefined && (
          <section class="stack" aria-labelledby="set-up-own">
            <h2 id="set-up-own">{say(WORDS.ownTitle, language)}</h2>
            <p>{say(WORDS.ownLead(own.name), language)}</p>
            <ActForm action="/invitation" proof={null} class="narrow stack">
              <input type="hidden" name="token" value={own.token} />
              <input type="hidden" name="account" value={own.account} autocomplete="username" />
              <NewPasswordFields lengths={lengths} problems={[]} language={language} />
              <Button>{say(TEXTS.signIn.setPassword, language)}</Button>
            </ActForm>
          </section>
        )}
      </div>
    </PageFrame>
  );
};
