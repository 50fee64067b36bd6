import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import {
  personsCalled,
  readSettings,
  ROLES,
  rolesOn,
  type OwnLinkProblem,
  type PasswordProblem,
  type SignInProblem,
} from '../agency/index.ts';
import { identityOf } from './admin/identity-of.ts';
import { KEYS_COOKIE, KEYS_OFF } from './desk/keys.data.ts';
import { originOf } from './guard/client-address.ts';
import { deskOf, formOf, type GuardParts } from './guard/guard.ts';
import type { Ground } from './ground.ts';
import { statusOf } from './entry-routes.tsx';
import { MeOutPage } from './pages/me-identity.tsx';
import { MeTotpPage, type BegunTotp } from './pages/me-totp.tsx';
import { MePage, type MeDone } from './pages/me.tsx';
import type { FieldProblem } from './pages/sign-in.tsx';
import { showPage, type Status } from './show-page.ts';
import { newPassword } from './staff/new-password.ts';
import { readAnswer } from './staff/read-answer.ts';
import { sayOwnLinkProblem, saySignInProblem } from './staff/say-sign-in-problem.ts';
import { keepOutside, keepSession, sessionToken } from './staff/session-cookie.ts';
import { TEXTS } from './texts.ts';
import type { Desk, SiteContext, SiteEnvironment } from './visit.ts';

const WORDS = TEXTS.me;

/** 我的账号: what somebody does with his own sessions, password, authenticator and passkeys. */
export function meRoutes({ options }: GuardParts, ground: Ground): Hono<SiteEnvironment> {
  const { signIn } = ground;
  const origin = (context: SiteContext) => originOf(context, options.proxies ?? { kind: 'none' });

  /** The password that came along, before what opens the door is changed. */
  const shownIn = (context: SiteContext) => ({
    password: formOf(context).fields.get('password') ?? '',
    origin: origin(context),
  });

  const show = async (context: SiteContext, problems: readonly FieldProblem[], status: Status) => {
    const desk = deskOf(context);
    const [sessions, roles, identity, lengths] = await Promise.all([
      signIn.sessionsOf(desk.staff.session),
      rolesSaid(ground, desk),
      identityOf(ground, desk.staff.session),
      ground.database.read(readSettings),
    ]);
    const done = doneOf(context.req.query('done'));
    return showPage(
      context,
      <MePage
        desk={{ ...desk, visit: { ...desk.visit, posted: false } }}
        sessions={sessions}
        hasPasskeys={signIn.hasPasskeys}
        identity={identity}
        roles={roles}
        lengths={lengths}
        problems={problems}
        done={problems.length > 0 ? null : done}
      />,
      status,
    );
  };

  const refused = (context: SiteContext, problem: SignInProblem | PasswordProblem, field: string) =>
    show(context, [{ field, words: refusalOf(problem) }], problem.kind === 'wait' ? statusOf(context, problem) : 422);

  /** What somebody may do has changed: what the browser held until now opens nothing any more. */
  const done = async (context: SiteContext, what: MeDone, anchor: string) => {
    const token = sessionToken(context, options);
    const next = token === null ? null : await signIn.renewed(token);
    if (next !== null) keepSession(context, next, options);
    return context.redirect(`/desk/me?done=${what}#${anchor}`, 303);
  };

  const showTotp = (context: SiteContext, begun: BegunTotp, problems: readonly FieldProblem[], status: Status) =>
    showPage(context, <MeTotpPage desk={deskOf(context)} begun={begun} problems={problems} />, status);

  const routes = new Hono<SiteEnvironment>();
  routes.get('/', (context) => {
    const fault = context.req.query('identity') ?? '';
    if (!isLinkFault(fault) || signIn.oidc === null) return show(context, [], 200);
    return show(context, [{ field: 'identity', words: TEXTS.identity.faults[fault] }], 200);
  });
  routes.post('/password', async (context) => {
    const { fields } = formOf(context);
    const present = fields.get('present') ?? '';
    if (present === '') return show(context, [{ field: 'present', words: TEXTS.signIn.passwordBlank }], 422);
    const next = newPassword(fields);
    if (!next.ok) return show(context, next.reason, 422);
    const { session } = deskOf(context).staff;
    const changed = await signIn.changePassword(session, { present, next: next.value, origin: origin(context) });
    if (changed.ok) return done(context, 'password', 'password');
    const isPresent = changed.reason.kind === 'present_wrong' || changed.reason.kind === 'wait';
    return refused(context, changed.reason, isPresent ? 'present' : 'next');
  });
  routes.get('/totp', (context) => context.redirect('/desk/me#second', 303));
  routes.post('/totp', async (context) => {
    const begun = await signIn.beginTotp(deskOf(context).staff.session, shownIn(context));
    return begun.ok ? showTotp(context, begun.value, [], 200) : refused(context, begun.reason, 'totp-password');
  });
  routes.post('/totp/confirm', async (context) => {
    const { fields } = formOf(context);
    const [ticket = '', secret = '', uri = ''] = ['ticket', 'secret', 'uri'].map((name) => fields.get(name));
    const code = (fields.get('code') ?? '').replaceAll(/\s/gu, '').normalize('NFKC');
    const { session } = deskOf(context).staff;
    const added = await signIn.confirmTotp(session, { ticket, code, origin: origin(context) });
    if (added.ok) return done(context, 'totp', 'second');
    if (added.reason.kind === 'over') return show(context, [{ field: 'second', words: WORDS.totpOver }], 422);
    const words = added.reason.kind === 'wrong' ? WORDS.totpWrong : saySignInProblem(added.reason);
    const isShown = /^[A-Z2-7]{16,64}$/u.test(secret) && uri.startsWith('otpauth://totp/') && uri.length < LONGEST_URI;
    if (!isShown) return show(context, [{ field: 'second', words: WORDS.totpOver }], 422);
    return showTotp(context, { ticket, secret, uri }, [{ field: 'code', words }], statusOf(context, added.reason));
  });
  routes.post('/totp/remove', async (context) => {
    const removed = await signIn.removeTotp(deskOf(context).staff.session, shownIn(context));
    return removed.ok ? done(context, 'totp_removed', 'second') : refused(context, removed.reason, 'totp-password');
  });
  routes.post('/passkey-challenge', async (context) => {
    if (!signIn.hasPasskeys) return context.notFound();
    const begun = await signIn.beginPasskey(deskOf(context).staff.session, shownIn(context));
    if (begun.ok) return context.json(begun.value);
    return context.json(
      { words: refusalOf(begun.reason)[context.var.visit.language] },
      statusOf(context, begun.reason),
    );
  });
  routes.post('/passkey', async (context) => {
    if (!signIn.hasPasskeys) return context.notFound();
    const { fields } = formOf(context);
    const { session } = deskOf(context).staff;
    const name =
      (fields.get('name') ?? '').trim().slice(0, LONGEST_NAME) || TEXTS.me.passkeys[context.var.visit.language];
    const added = await signIn.addPasskey(session, {
      ticket: fields.get('ticket') ?? '',
      answer: readAnswer(fields.get('answer')),
      name,
      origin: origin(context),
    });
    if (added.ok) return done(context, 'passkey', 'second');
    return show(context, [{ field: 'second', words: TEXTS.signIn.passkeyFailed }], 422);
  });
  routes.post('/passkey/remove', async (context) => {
    const { fields } = formOf(context);
    const id = fields.get('id') ?? '';
    const removed = await signIn.removePasskey(deskOf(context).staff.session, { ...shownIn(context), id });
    if (removed.ok) return done(context, 'passkey_removed', 'second');
    return refused(context, removed.reason, `passkey-password-${id}`);
  });
  const { oidc } = signIn;
  if (oidc !== null) {
    const unlinked = (context: SiteContext, problem: OwnLinkProblem) => {
      const field = problem.kind === 'wrong' || problem.kind === 'wait' ? 'identity-password' : 'identity';
      const words = problem.kind === 'wrong' ? TEXTS.signIn.presentWrong : sayOwnLinkProblem(problem);
      return show(context, [{ field, words }], problem.kind === 'wait' ? statusOf(context, problem) : 422);
    };
    routes.post('/identity', async (context) => {
      const begun = await oidc.beginOwnLink(deskOf(context).staff.session, shownIn(context));
      if (!begun.ok) return unlinked(context, begun.reason);
      const { ticket, address } = begun.value;
      keepOutside(context, { what: 'link', ticket, to: '' }, options);
      return showPage(context, <MeOutPage desk={deskOf(context)} provider={oidc.name} address={address} />);
    });
    routes.post('/identity/remove', async (context) => {
      const removed = await oidc.unlinkOwn(deskOf(context).staff.session, shownIn(context));
      return removed.ok ? done(context, 'identity_removed', 'identity') : unlinked(context, removed.reason);
    });
  }
  routes.post('/sessions/end', async (context) => {
    const which = formOf(context).fields.get('which') ?? '';
    await signIn.endSession(deskOf(context).staff.session, which, origin(context));
    return context.redirect(`/desk/me?done=${which === 'others' ? 'others' : 'session'}#sessions`, 303);
  });
  routes.post('/keys', (context) => {
    const value = formOf(context).fields.get('keys') === KEYS_OFF ? KEYS_OFF : 'on';
    setCookie(context, KEYS_COOKIE, value, { path: '/desk', sameSite: 'Lax', httpOnly: true, maxAge: YEAR });
    return context.redirect('/desk/me?done=keys#display', 303);
  });
  return routes;
}

const refusalOf = (problem: SignInProblem | PasswordProblem) =>
  problem.kind === 'wrong' ? TEXTS.signIn.presentWrong : saySignInProblem(problem);

const LONGEST_URI = 1000;
const LONGEST_NAME = 60;
const YEAR = 365 * 24 * 60 * 60;

function doneOf(given: string | undefined): MeDone | null {
  return given !== undefined && isDone(given) ? given : null;
}

const isLinkFault = (given: string): given is keyof typeof TEXTS.identity.faults =>
  Object.hasOwn(TEXTS.identity.faults, given);

const isDone = (given: string): given is MeDone => Object.hasOwn(WORDS.done, given);

/** Roles of today, and for whom somebody acts in an absence. */
async function rolesSaid({ database, clock }: Ground, { staff, visit }: Desk): Promise<readonly string[]> {
  const on = clock.today();
  const { officer } = staff.acting;
  const acts = officer.deputises.filter(({ from, to }) => from <= on && on < to);
  const persons = await database.read((transaction) =>
    personsCalled(
      transaction,
      acts.map((one) => one.officer),
    ),
  );
  return [
    ...rolesOn(officer, on).map(({ role }) => ROLES[role].name[visit.language]),
    ...acts.map((one) => WORDS.deputises(persons.get(one.officer)?.name ?? '—', one.to)[visit.language]),
  ];
}
