import { Hono } from 'hono';
import { readSettings } from '../agency/index.ts';
import { originOf } from './guard/client-address.ts';
import { formOf, type GuardParts } from './guard/guard.ts';
import type { Ground } from './ground.ts';
import { statusOf } from './entry-routes.tsx';
import { InvitationPage } from './pages/invitation.tsx';
import type { FieldProblem } from './pages/sign-in.tsx';
import { showPage } from './show-page.ts';
import { showProblem } from './show-problem.tsx';
import { newPassword } from './staff/new-password.ts';
import { saySignInProblem } from './staff/say-sign-in-problem.ts';
import { keepSession, sessionToken } from './staff/session-cookie.ts';
import { TEXTS } from './texts.ts';
import type { SiteContext, SiteEnvironment } from './visit.ts';

/** 邀请: a one-time link, with which a password is set. Its token is told to nobody else: no referrer, no cache. */
export function invitationRoutes({ options }: GuardParts, { database, signIn }: Ground): Hono<SiteEnvironment> {
  const show = async (context: SiteContext, token: string, problems: readonly FieldProblem[], status: 200 | 422) => {
    const whose = token === '' ? null : await signIn.invitationOf(token);
    if (whose === null) return showOver(context);
    if (whose.isHeld) return showHeld(context);
    const visit = {
      ...context.var.visit,
      path: '/invitation',
      query: `token=${encodeURIComponent(token)}`,
      posted: false,
    };
    const shown = { visit, token, whose, lengths: await database.read(readSettings), problems };
    return showPage(context, <InvitationPage {...shown} />, status);
  };

  const routes = new Hono<SiteEnvironment>();
  routes.get('/', (context) => show(context, context.req.query('token') ?? '', [], 200));
  routes.post('/', async (context) => {
    const { fields } = formOf(context);
    const token = fields.get('token') ?? '';
    const password = newPassword(fields);
    if (!password.ok) return show(context, token, password.reason, 422);
    const origin = originOf(context, options.proxies ?? { kind: 'none' });
    const used = await signIn.useInvitation({ token, password: password.value, origin });
    if (!used.ok) {
      if (used.reason.kind === 'over') return showOver(context);
      if (used.reason.kind === 'wait') statusOf(context, used.reason);
      return show(context, token, [{ field: 'next', words: saySignInProblem(used.reason) }], 422);
    }
    if (used.value.kind === 'second_needed') return context.redirect('/desk/sign-in', 303);
    const before = sessionToken(context, options);
    if (before !== null) await signIn.signOut(before, origin);
    keepSession(context, used.value.token, options);
    return context.redirect('/desk/me?done=password', 303);
  });
  return routes;
}

const showHeld = (context: SiteContext) =>
  showProblem(context, { title: TEXTS.signIn.invitationHeldTitle, words: TEXTS.signIn.invitationHeld, status: 403 });

const showOver = (context: SiteContext) =>
  showProblem(context, {
    title: TEXTS.signIn.invitationOverTitle,
    words: TEXTS.signIn.invitationOver,
    status: 403,
    back: { href: '/desk/sign-in', words: TEXTS.problems.toSignIn },
  });
