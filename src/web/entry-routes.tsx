import { Hono } from 'hono';
import {
  foldAccount,
  isInstalled,
  OIDC_PATH,
  type Entry,
  type Oidc,
  type OidcProblem,
  type SignInProblem,
} from '../agency/index.ts';
import type { Result } from '../base/result.ts';
import { formOf, showTooOften, type GuardParts } from './guard/guard.ts';
import { networkOf, originOf } from './guard/client-address.ts';
import type { Ground } from './ground.ts';
import { SecondFactorPage, type SecondFactor } from './pages/second-factor.tsx';
import { SignInPage, type FieldProblem } from './pages/sign-in.tsx';
import { showPage, type Status } from './show-page.ts';
import { localPath } from './staff/local-path.ts';
import { readAnswer } from './staff/read-answer.ts';
import { sayOidcProblem, saySignInProblem } from './staff/say-sign-in-problem.ts';
import { isInTheOpen, keepOutside, keepSession, sessionToken, takeOutside } from './staff/session-cookie.ts';
import { TEXTS } from './texts.ts';
import type { SiteContext, SiteEnvironment } from './visit.ts';

const WORDS = TEXTS.signIn;

/** 登录: with a password, then a code or a passkey where one is demanded; with a passkey alone; by a provider of identities. */
export function entryRoutes({ options, limits }: GuardParts, ground: Ground): Hono<SiteEnvironment> {
  const { signIn } = ground;
  const { publicUrl } = options;
  const origin = (context: SiteContext) => originOf(context, options.proxies ?? { kind: 'none' });

  let isSetUp = false;
  const showSignIn = async (
    context: SiteContext,
    { problems, account = '', to }: { problems: readonly FieldProblem[]; account?: string; to: string },
    status: Status,
  ) => {
    isSetUp ||= await isInstalled(ground.database);
    const token = sessionToken(context, options);
    return showPage(
      context,
      <SignInPage
        visit={signInVisit(context, to)}
        to={to}
        account={account}
        problems={problems}
        isInTheOpen={isInTheOpen(context, options)}
        hasPasskeys={signIn.hasPasskeys}
        oidc={signIn.oidc?.name ?? null}
        ended={token === null ? null : await signIn.sessionEnd(token)}
        signedOut={context.req.query('out') !== undefined}
        isSetUp={isSetUp}
        isInThere={context.req.query('out') === 'there'}
      />,
      status,
    );
  };

  /** In, or one more step; the old session of this browser ends, whoever's it was. */
  const goOn = async (context: SiteContext, entry: Entry, to: string) => {
    if (entry.kind === 'second_needed') return showSecond(context, { ...entry, to }, [], 200);
    const before = sessionToken(context, options);
    if (before !== null) await signIn.signOut(before, origin(context));
    keepSession(context, entry.token, options);
    return context.redirect(to, 303);
  };

  const answerWith = async (
    context: SiteContext,
    entered: Result<Entry, SignInProblem>,
    { account = '', to }: { readonly account?: string; readonly to: string },
  ) => {
    if (entered.ok) return goOn(context, entered.value, to);
    const status = statusOf(context, entered.reason);
    return showSignIn(
      context,
      { problems: [{ field: null, words: saySignInProblem(entered.reason) }], account, to },
      status,
    );
  };

  const refuseOidc = (context: SiteContext, problem: OidcProblem, to: string) => {
    const status = problem.kind === 'wait' ? statusOf(context, problem) : 422;
    return showSignIn(context, { problems: [{ field: null, words: sayOidcProblem(problem) }], to }, status);
  };

  /** 本人关联 comes back here too, to the session that went out; what came of it stands on the page of the account. */
  const linked = async (
    context: SiteContext,
    oidc: Oidc,
    back: { readonly ticket: string; readonly address: string },
  ) => {
    const token = sessionToken(context, options);
    const session = token === null ? null : await signIn.sessionOf(token);
    if (token === null || session === null) return context.redirect('/desk/sign-in?to=%2Fdesk%2Fme', 303);
    const done = await oidc.finishOwnLink(session, { ...back, origin: origin(context) });
    if (!done.ok) return context.redirect(`/desk/me?identity=${done.reason.kind}#identity`, 303);
    const next = await signIn.renewed(token);
    if (next !== null) keepSession(context, next, options);
    return context.redirect('/desk/me?done=identity#identity', 303);
  };

  const routes = new Hono<SiteEnvironment>();
  routes.get('/desk/sign-in', (context) =>
    showSignIn(context, { problems: [], to: asked(context.req.query('to')) }, 200),
  );
  routes.post('/desk/sign-in', async (context) => {
    const { fields } = formOf(context);
    const [account, password] = [(fields.get('account') ?? '').trim(), fields.get('password') ?? ''];
    const to = asked(fields.get('to'));
    const problems = [
      ...(account === '' ? [{ field: 'account', words: WORDS.accountBlank }] : []),
      ...(password === '' ? [{ field: 'password', words: WORDS.passwordBlank }] : []),
    ];
    if (problems.length > 0) return showSignIn(context, { problems, account, to }, 422);
    const seconds = limits.take(
      'account',
      `${networkOf(origin(context).address)} ${foldAccount(account.slice(0, LONGEST_ACCOUNT))}`,
    );
    if (seconds !== null) return showTooOften(context, seconds);
    return answerWith(context, await signIn.withPassword({ account, password, origin: origin(context) }), {
      account,
      to,
    });
  });
  routes.post('/desk/sign-in/code', async (context) => {
    const { fields } = formOf(context);
    const second: SecondFactor = {
      ticket: fields.get('ticket') ?? '',
      ways: (fields.get('ways') ?? '').split(' ').flatMap((way) => (way === 'totp' || way === 'passkey' ? [way] : [])),
      to: asked(fields.get('to')),
    };
    const code = (fields.get('code') ?? '').replaceAll(/\s/gu, '').normalize('NFKC');
    if (code === '') return showSecond(context, second, [{ field: 'code', words: WORDS.codeBlank }], 422);
    const entered = await signIn.withCode({ ticket: second.ticket, code, origin: origin(context) });
    if (entered.ok || entered.reason.kind === 'over') return answerWith(context, entered, second);
    const problems = [{ field: 'code', words: saySignInProblem(entered.reason) }];
    return showSecond(context, second, problems, statusOf(context, entered.reason));
  });
  routes.post('/desk/sign-in/passkey-challenge', async (context) => {
    if (!signIn.hasPasskeys) return context.notFound();
    const ticket = formOf(context).fields.get('ticket') ?? '';
    const challenge = await signIn.passkeyChallenge(ticket === '' ? null : ticket);
    return challenge.ok ? context.json(challenge.value) : context.json({ kind: challenge.reason.kind }, 403);
  });
  routes.post('/desk/sign-in/passkey', async (context) => {
    if (!signIn.hasPasskeys) return context.notFound();
    const { fields } = formOf(context);
    const answer = readAnswer(fields.get('answer'));
    const to = asked(fields.get('to'));
    const given = { ticket: fields.get('ticket') ?? '', answer, origin: origin(context) };
    return answerWith(context, await signIn.withPasskey(given), { to });
  });
  const { oidc } = signIn;
  if (oidc !== null) {
    routes.get('/desk/sign-in/oidc', async (context) => {
      const to = asked(context.req.query('to'));
      const begun = await oidc.begin();
      if (!begun.ok) return refuseOidc(context, begun.reason, to);
      keepOutside(context, { what: 'enter', ticket: begun.value.ticket, to }, options);
      return context.redirect(begun.value.address, 303);
    });
    routes.get('/desk/sign-out/oidc', async (context) =>
      context.redirect((await oidc.signOutAddress()) ?? '/desk/sign-in?out', 303),
    );
    routes.get(OIDC_PATH, async (context) => {
      const { what, ticket, to } = takeOutside(context, options) ?? { what: 'enter', ticket: '', to: '/desk' };
      const here = new URL(context.req.url);
      const address = `${publicUrl ?? here.origin}${here.pathname}${here.search}`;
      if (what === 'link') return linked(context, oidc, { ticket, address });
      const entered = await oidc.finish({ ticket, address, origin: origin(context) });
      return entered.ok ? goOn(context, entered.value, asked(to)) : refuseOidc(context, entered.reason, asked(to));
    });
  }
  return routes;
}

/** Where somebody goes after signing in, unless a page was asked for. */
const asked = (to: string | undefined): string => localPath(to, '/desk');

const LONGEST_ACCOUNT = 200;

function showSecond(context: SiteContext, second: SecondFactor, problems: readonly FieldProblem[], status: Status) {
  const visit = signInVisit(context, second.to);
  return showPage(context, <SecondFactorPage visit={visit} second={second} problems={problems} />, status);
}

/** A growing delay is told as such, to machines too. */
export function statusOf(context: SiteContext, problem: SignInProblem): Status {
  if (problem.kind !== 'wait') return 422;
  context.header('retry-after', String(problem.seconds));
  return 429;
}

/** Links of the page lead to where signing in begins. */
const signInVisit = (context: SiteContext, to: string) => ({
  ...context.var.visit,
  path: '/desk/sign-in',
  query: to === '/desk' ? '' : `to=${encodeURIComponent(to)}`,
  posted: false,
});
