import { Hono } from 'hono';
import { nameOn, readBody, readSettings, type PermittedAct } from '../agency/index.ts';
import type { Words } from '../base/words.ts';
import { runSheet, showSheet, type SheetPlace } from './act-sheet/run-act-sheet.tsx';
import type { ActSheet } from './act-sheet/act-sheet.ts';
import { idIn, refusal, showMissing, soughtIn } from './admin/ask-leave.ts';
import { viewOfficers } from './admin/list-officers.ts';
import { officerSheet } from './admin/officer-sheets.ts';
import { readOfficerView } from './admin/officer-view.ts';
import { originOf } from './guard/client-address.ts';
import { deskOf, formOf, type GuardParts } from './guard/guard.ts';
import type { Ground } from './ground.ts';
import { identityOf } from './admin/identity-of.ts';
import { SYSTEM } from './pages/admin/bodies.tsx';
import { BodyPeoplePage, stepsTo, SystemOfficerPage } from './pages/admin/system-people.tsx';
import { Trail } from './parts/trail/trail.tsx';
import { showPage } from './show-page.ts';
import { say, TEXTS } from './texts.ts';
import { OFFICER_ACTS, type OfficerActKey } from './texts/officer-acts.ts';
import type { SiteContext, SiteEnvironment } from './visit.ts';

const WORDS = TEXTS.adminSystem;

/** 系统管理员: the people of a body: who comes, is placed elsewhere, leaves, and how each gets in. */
export function adminPeopleRoutes({ options }: GuardParts, ground: Ground): Hono<SiteEnvironment> {
  const { database, clock, signIn } = ground;
  const leave = (context: SiteContext, act: PermittedAct) => refusal(context, options, { act, agency: null });

  const bodyIn = async (context: SiteContext) => {
    const id = idIn(context, 'body');
    if (id === null) return null;
    const { body } = await database.read((transaction) => readBody(transaction, id));
    return body === null ? null : { id, name: nameOn(body, clock.today()).fullName, isOpen: body.closed === null };
  };

  const showOfficer = async (
    context: SiteContext,
    more: { readonly invitation?: Invitation; readonly problem?: Words } = {},
  ) => {
    const [body, id] = [await bodyIn(context), idIn(context, 'officer')];
    const view = body === null || id === null ? null : await readOfficerView(ground, body.id, id);
    if (body === null || view === null) return showMissing(context);
    return showPage(
      context,
      <SystemOfficerPage
        desk={deskOf(context)}
        view={view}
        bodyName={body.name}
        done={doneIn(context)}
        invitation={more.invitation ?? null}
        identity={await identityOf(ground, { agency: body.id, officer: view.id })}
        isLinked={LINKED.find((one) => one === context.req.query('linked')) ?? null}
        problem={more.problem ?? null}
      />,
      more.problem === undefined ? 200 : 422,
    );
  };

  const answer = async (
    context: SiteContext,
    key: OfficerActKey | null,
    show: <Asked>(context: SiteContext, sheet: ActSheet<Asked>, place: SheetPlace) => Promise<Response>,
  ): Promise<Response> => {
    const body = await bodyIn(context);
    const id = key === 'enter' ? null : idIn(context, 'officer');
    if (body === null || key === null || (key !== 'enter' && id === null)) return showMissing(context);
    const here = `${SYSTEM}/bodies/${body.id}/officers`;
    const sheet = await officerSheet(key, {
      ground,
      staff: deskOf(context).staff,
      back: id === null ? here : `${here}/${id}`,
      agency: body.id,
      id,
      isSmall: (await database.read(readSettings)).isSmall,
    });
    if (sheet === null) return showMissing(context);
    const desk = deskOf(context);
    const { language } = desk.visit;
    const steps = [...stepsTo(body, desk), { words: say(WORDS.people, language), href: here }];
    const place = { current: SYSTEM, trail: <Trail label={say(WORDS.trail, language)} steps={steps} /> };
    return (await leave(context, 'manage_accounts')) ?? show(context, sheet, place);
  };

  const routes = new Hono<SiteEnvironment>();
  routes.get('/', async (context) => {
    const body = await bodyIn(context);
    if (body === null) return showMissing(context);
    const view = await viewOfficers(ground, {
      agency: body.id,
      here: `${SYSTEM}/bodies/${body.id}/officers`,
      sought: soughtIn(context),
      withLeft: context.req.query('left') === 'yes',
      after: soughtIn(context, 'after'),
    });
    return (
      (await leave(context, 'read_bodies')) ??
      showPage(context, <BodyPeoplePage desk={deskOf(context)} view={view} body={body} />)
    );
  });
  routes.get('/enter', (context) => answer(context, 'enter', showSheet));
  routes.post('/enter', (context) => answer(context, 'enter', runSheet));
  routes.get('/:officer', async (context) => (await leave(context, 'read_bodies')) ?? showOfficer(context));
  routes.get('/:officer/acts/:act', (context) => answer(context, actIn(context), showSheet));
  routes.post('/:officer/acts/:act', (context) => answer(context, actIn(context), runSheet));
  routes.post('/:officer/invitation', async (context) => {
    const [agency, officer] = [idIn(context, 'body'), idIn(context, 'officer')];
    if (agency === null || officer === null) return showMissing(context);
    const stopped = await leave(context, 'manage_accounts');
    if (stopped !== null) return stopped;
    const invited = await signIn.invite({
      by: deskOf(context).staff.session,
      account: { agency, officer },
      origin: originOf(context, options.proxies ?? { kind: 'none' }),
    });
    if (!invited.ok) {
      const problem = invited.reason.kind === 'oneself' ? WORDS.inviteOneself : WORDS.inviteNobody;
      return showOfficer(context, { problem });
    }
    const { token, endsAt } = invited.value;
    const door = options.publicUrl ?? new URL(context.req.url).origin;
    const link = `${door.replace(/\/+$/u, '')}/invitation?token=${encodeURIComponent(token)}`;
    const isHeld = (await signIn.invitationHeldFor({ agency, officer })) !== null;
    return showOfficer(context, { invitation: { link, endsAt, isHeld } });
  });
  const { oidc } = signIn;
  if (oidc !== null) {
    routes.post('/:officer/identity', async (context) => {
      const [agency, officer] = [idIn(context, 'body'), idIn(context, 'officer')];
      if (agency === null || officer === null) return showMissing(context);
      const stopped = await leave(context, 'manage_accounts');
      if (stopped !== null) return stopped;
      const { fields } = formOf(context);
      const isOff = fields.get('unlink') === 'yes';
      const by = deskOf(context).staff.session;
      const given = {
        by,
        account: { agency, officer },
        origin: originOf(context, options.proxies ?? { kind: 'none' }),
      };
      const done = isOff
        ? await oidc.unlink(given)
        : await oidc.link({ ...given, subject: fields.get('subject') ?? '' });
      if (!done.ok) return showOfficer(context, { problem: TEXTS.identity.linkFaults[done.reason.kind] });
      const here = `${SYSTEM}/bodies/${agency}/officers/${officer}`;
      return context.redirect(`${here}?linked=${isOff ? 'no' : 'yes'}#identity`, 303);
    });
  }
  return routes;
}

const LINKED = ['yes', 'no'] as const;

type Invitation = { readonly link: string; readonly endsAt: string; readonly isHeld: boolean };

const actIn = (context: SiteContext): OfficerActKey | null =>
  (['place', 'correct', 'leave'] as const).find((key) => key === context.req.param('act')) ?? null;

/** What was done just now, as the address says it. */
function doneIn(context: SiteContext): OfficerActKey | null {
  const done = context.req.query('done') ?? '';
  return Object.hasOwn(OFFICER_ACTS, done) ? (done as OfficerActKey) : null;
}
