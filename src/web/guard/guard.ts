/*
 * 守门: every request passes here before its page, and one table says who may (routes.data.ts).
 *
 * To add a page of the desk:
 * 1. Its row in `ROUTES`: method, path as it is registered, and who: 'signed_in', or the acts of the table of permissions of which an officer needs one.
 *    Without a row the site is not built. Tests ask every row as every role.
 * 2. Its entry in `RAIL` (src/web/desk/rail.data.ts), if the rail leads to it: who sees it follows from the row.
 * 3. Its route: `site.get(path, (context) => showPage(context, <DeskFrame desk={deskOf(context)} title=…>…</DeskFrame>))`. `deskOf(context).staff` is who asks.
 *    The guard knows whether an officer has the act at all; whether he has it on this body or section the page asks `mayDo` with its target, and answers
 *    `refuse(context, refused)` (show-problem.tsx) where not.
 * 4. What it does is a POST of an `ActForm` (src/web/parts/act-form), which carries the proof of the session and the key of the act. The guard has read and
 *    proved the form: `formOf(context)` gives `fields`, `files` and `key`; `key` goes into `perform`. Answer with a redirect (303) when it is done.
 */
import type { MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { KEYS_COOKIE, KEYS_OFF } from '../desk/keys.data.ts';
import { railOf } from '../desk/rail.ts';
import { readWaiting } from '../desk/waiting.ts';
import type { WaitingCounts } from '../desk/waiting-counts.ts';
import type { Ground, Staff } from '../ground.ts';
import { readDeskForm, type DeskForm } from '../staff/read-desk-form.ts';
import { isFromThisSite, isProof, proofOf } from '../staff/form-proof.ts';
import { readStaff } from '../staff/read-staff.ts';
import { sessionToken } from '../staff/session-cookie.ts';
import { refuse, showProblem } from '../show-problem.tsx';
import type { SiteOptions } from '../site-options.ts';
import { TEXTS } from '../texts.ts';
import type { Desk, SiteContext, SiteEnvironment } from '../visit.ts';
import { clientAddress, networkOf } from './client-address.ts';
import type { Limiter } from './limiter.ts';
import { mayOpen } from './may-open.ts';
import { formFromOf, limitOf, rowOf } from './route-table.ts';
import type { GuardedRoute } from './routes.data.ts';

const WORDS = TEXTS.problems;

/** What the guard and the pages before sign-in share. */
export type GuardParts = {
  readonly options: SiteOptions;
  readonly limits: Limiter;
  readonly counts: WaitingCounts;
};

/** 守门: limits, then who may, then whether a form is one of ours. */
export function guard(parts: GuardParts): MiddlewareHandler<SiteEnvironment> {
  return async (context, next) => {
    // No name, no word has it, and no text of a database may.
    if (/%00/u.test(context.req.url)) return context.notFound();
    const row = rowOf(context);
    // No route will answer: there is nothing to guard.
    if (row === null) return next();
    // Forms of the desk are told by where they come from, which older browsers say only if they may.
    if (row.path.startsWith('/desk')) context.header('referrer-policy', 'same-origin');
    return (
      (await stopByLimit(context, row, parts)) ??
      (await stopByRole(context, row, parts)) ??
      (await stopByForm(context, row, parts.options)) ??
      next()
    );
  };
}

/** The desk of a page that stands in the table for somebody who is signed in. */
export function deskOf(context: SiteContext): Desk {
  const { desk } = context.var;
  if (desk === undefined) throw new Error('A page of the desk is public in the table of routes');
  return desk;
}

/** The form that was sent, proved by the guard. */
export function formOf(context: SiteContext): DeskForm {
  const { form } = context.var;
  if (form === undefined) throw new Error('A form of the desk is sent from anywhere in the table of routes');
  return form;
}

/** 已登录的人的工作台, at an address of the desk that leads nowhere: nothing is guarded there, but he keeps his frame. Nothing where nobody is signed in. */
export async function keepDesk(context: SiteContext, { limits, counts, options }: GuardParts): Promise<void> {
  const { ground } = options;
  if (ground === null || context.var.desk !== undefined) return;
  const address = networkOf(clientAddress(context, options.proxies ?? { kind: 'none' }));
  if (limits.take('arrival', address) !== null) return;
  const staff = await staffOf(context, options, ground);
  if (staff !== null && limits.take('desk', staff.session.officer) === null) {
    await sitDown(context, staff, { ground, counts });
  }
}

type Stopped = Promise<Response | null>;

async function stopByLimit(context: SiteContext, row: GuardedRoute, { limits, options }: GuardParts): Stopped {
  const limit = limitOf(row);
  if (limit === null) return null;
  const address = networkOf(clientAddress(context, options.proxies ?? { kind: 'none' }));
  const seconds = limits.take(limit, address);
  return seconds === null ? null : showTooOften(context, seconds);
}

/** 过于频繁: said with how long it takes until it goes on. */
export function showTooOften(context: SiteContext, seconds: number): Promise<Response> {
  context.header('retry-after', String(seconds));
  return showProblem(context, { title: WORDS.tooOftenTitle, words: WORDS.tooOften(seconds), status: 429 });
}

async function stopByRole(
  context: SiteContext,
  { who, method }: GuardedRoute,
  { limits, counts, options }: GuardParts,
): Stopped {
  const { ground } = options;
  if (who === 'public' || who === 'one_time_link') return null;
  if (who === 'this_machine') {
    if (context.var.visit.onThisMachine) return null;
    return showProblem(context, { title: TEXTS.screen.onlyHereTitle, words: TEXTS.screen.onlyHere, status: 403 });
  }
  if (ground === null) return context.notFound();
  const staff = await staffOf(context, options, ground);
  if (staff === null) {
    if (method === 'GET') return context.redirect(`/desk/sign-in?to=${encodeURIComponent(askedFor(context))}`, 303);
    const { sessionEndedTitle: title, sessionEnded: words, toSignIn } = WORDS;
    return showProblem(context, { title, words, status: 403, back: { href: '/desk/sign-in', words: toSignIn } });
  }
  const seconds = limits.take('desk', staff.session.officer);
  if (seconds !== null) return showTooOften(context, seconds);
  if (method === 'POST') counts.forget(staff.session.officer);
  const { credentials } = await sitDown(context, staff, { ground, counts });
  const open = mayOpen(staff.acting, who, ground.clock.today());
  if (!open.ok) return refuse(context, open.reason, options);
  // Acts of a role that demands a second factor wait until there is one; one's own account is open, to add it.
  if (who === 'signed_in' || !credentials.needsSecondFactor) return null;
  const { secondNeededTitle: title, secondNeeded: words, toSecond } = WORDS;
  return showProblem(context, { title, words, status: 403, back: { href: '/desk/me#second', words: toSecond } });
}

async function staffOf(context: SiteContext, options: SiteOptions, ground: Ground): Promise<Staff | null> {
  const token = sessionToken(context, options);
  return token === null ? null : readStaff(ground, token);
}

/** Sets the desk of whoever is signed in, for the pages behind. */
async function sitDown(
  context: SiteContext,
  staff: Staff,
  { ground, counts }: { readonly ground: Ground; readonly counts: WaitingCounts },
): Promise<Desk> {
  const credentials = await ground.signIn.credentialsOf(staff.session);
  const { officer } = staff.session;
  const waiting = await counts.of(officer, async () => (await readWaiting(ground, { staff, credentials })).length);
  const desk: Desk = {
    visit: context.var.visit,
    staff,
    credentials,
    proof: proofOf(ground.markKey, staff.session.id),
    rail: railOf(staff.acting, ground.clock.today(), waiting),
    keysAreOn: getCookie(context, KEYS_COOKIE) !== KEYS_OFF,
  };
  context.set('desk', desk);
  return desk;
}

async function stopByForm(context: SiteContext, row: GuardedRoute, { ground, publicUrl }: SiteOptions): Stopped {
  const from = formFromOf(row);
  if (row.method !== 'POST' || from === 'anywhere') return null;
  const { strangerTitle: title, stranger: words } = WORDS;
  if (!isFromThisSite(context, publicUrl)) return showProblem(context, { title, words, status: 403 });
  const form = await readDeskForm(context.req.raw, { isAtTheDoor: from === 'this_site' });
  if (!form.ok) {
    return form.reason === 'too_large'
      ? showProblem(context, { title: WORDS.formTooLargeTitle, words: WORDS.formTooLarge, status: 413 })
      : showProblem(context, { title: WORDS.formBrokenTitle, words: WORDS.formBroken, status: 422 });
  }
  const session = context.var.desk?.staff.session.id;
  if (from === 'session') {
    if (ground === null || session === undefined || !isProof(form.value.proof, ground.markKey, session)) {
      return showProblem(context, { title, words, status: 403 });
    }
  }
  context.set('form', form.value);
  return null;
}

/** The address that was asked for, to come back to after signing in. */
function askedFor({ req }: SiteContext): string {
  const url = new URL(req.url);
  return `${url.pathname}${url.search}`;
}
