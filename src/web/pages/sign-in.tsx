import type { FC } from 'hono/jsx';
import type { SessionEnd } from '../../agency/index.ts';
import type { Words } from '../../base/words.ts';
import { ActForm } from '../parts/act-form/act-form.tsx';
import { Button, ButtonLink } from '../parts/button/button.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { Field } from '../parts/field/field.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import { PageFrame } from '../parts/page-frame/page-frame.tsx';
import { PasskeyForm } from '../parts/passkey-form/passkey-form.tsx';
import { say, TEXTS } from '../texts.ts';
import type { Visit } from '../visit.ts';

export type FieldProblem = { readonly field: string | null; readonly words: Words };

type Props = {
  visit: Visit;
  /** Where it goes on to. */
  to: string;
  account: string;
  problems: readonly FieldProblem[];
  isInTheOpen: boolean;
  /** Whether browsers have passkeys at this address. */
  hasPasskeys: boolean;
  /** How the provider of identities is called; null where none is set. */
  oidc: string | null;
  /** Why the session that this browser had is over; null where it had none, or it lasts. */
  ended: SessionEnd | null;
  signedOut: boolean;
  isSetUp: boolean;
  /** Whether the session of the provider, by which the one that ended had begun, can be ended too. */
  isInThere: boolean;
};

/** 登录: account and password, or a passkey alone. */
export const SignInPage: FC<Props> = (props) => {
  const { visit, to, account, problems, isInTheOpen, hasPasskeys, oidc, ended, signedOut, isSetUp, isInThere } = props;
  const { language } = visit;
  const words = TEXTS.signIn;
  const wrongAt = (field: string) => problems.find((problem) => problem.field === field)?.words[language];
  return (
    <PageFrame
      visit={visit}
      title={say(words.title, language)}
      tagline={say(words.tagline, language)}
      wrong={problems.length > 0}
      privacy={words.privacy}
      islands={['display-mode', 'passkey']}
    >
      {problems.length > 0 && <Problems problems={problems} visit={visit} />}
      <h1>{say(words.title, language)}</h1>
      <div class="narrow stack">
        {signedOut && <Notice kind="done">{say(words.signedOut, language)}</Notice>}
        {ended !== null && !signedOut && <Notice>{say(words.ended(ended), language)}</Notice>}
        {!isSetUp && <Notice kind="warning">{say(words.notSetUp, language)}</Notice>}
        {isInThere && oidc !== null && (
          <div class="stack">
            <p>{say(words.signedInThere(oidc), language)}</p>
            <ButtonLink href="/desk/sign-out/oidc">{say(words.signOutThere(oidc), language)}</ButtonLink>
          </div>
        )}
        {isInTheOpen ? (
          <Notice kind="fault">{say(words.inTheOpen, language)}</Notice>
        ) : (
          <>
            <ActForm action="/desk/sign-in" proof={null} class="stack">
              <input type="hidden" name="to" value={to} />
              <Field
                id="account"
                label={say(words.account, language)}
                hint={say(words.accountHint, language)}
                error={wrongAt('account')}
                value={account}
                autocomplete="username"
              />
              <Field
                id="password"
                label={say(words.password, language)}
                error={wrongAt('password')}
                autocomplete="current-password"
                secret
              />
              <Button busyWords={say(words.busy, language)}>{say(words.submit, language)}</Button>
            </ActForm>
            <section class="other-ways stack" aria-labelledby="other-ways">
              <h2 id="other-ways">{say(hasPasskeys || oidc !== null ? words.otherWays : words.noWay, language)}</h2>
              {hasPasskeys && (
                <PasskeyForm
                  use="enter"
                  action="/desk/sign-in/passkey"
                  challenge="/desk/sign-in/passkey-challenge"
                  proof={null}
                  to={to}
                  words={words.passkeyAlone}
                  hint={words.passkeyHint}
                  language={language}
                />
              )}
              {oidc !== null && (
                <ButtonLink href={`/desk/sign-in/oidc?to=${encodeURIComponent(to)}`}>
                  {say(words.oidc(oidc), language)}
                </ButtonLink>
              )}
              <p class="quiet">{say(words.lost, language)}</p>
            </section>
          </>
        )}
      </div>
    </PageFrame>
  );
};

/** 错误汇总 of a page before sign-in. */
export const Problems: FC<{ problems: readonly FieldProblem[]; visit: Pick<Visit, 'language'> }> = ({
  problems,
  visit: { language },
}) => (
  <ErrorSummary
    title={say(TEXTS.problems.summary(problems.length), language)}
    items={problems.map(({ field, words }) => ({
      words: say(words, language),
      href: field === null ? null : `#${field}`,
    }))}
  />
);
