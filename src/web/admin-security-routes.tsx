import { Hono } from 'hono';
import {
  holdersOfRole,
  nameOn,
  personsCalled,
  readSettings,
  ROLES,
  type InstallationSettings,
  type PermittedAct,
  type Role,
} from '../agency/index.ts';
import type { Words } from '../base/words.ts';
import { runSheet, showSheet, type SheetPlace } from './act-sheet/run-act-sheet.tsx';
import type { ActSheet } from './act-sheet/act-sheet.ts';
import { idIn, refusal, showMissing, soughtIn, withQuery } from './admin/ask-leave.ts';
import { PAGE } from './admin/list-bodies.ts';
import { viewOfficers } from './admin/list-officers.ts';
import { identityOf } from './admin/identity-of.ts';
import { officerSheet } from './admin/officer-sheets.ts';
import { readOfficerView } from './admin/officer-view.ts';
import { settingSheet } from './admin/setting-sheets.ts';
import { viewSecurity } from './admin/view-security.ts';
import { originOf } from './guard/client-address.ts';
import { deskOf, type GuardParts } from './guard/guard.ts';
import type { Ground } from './ground.ts';
import { AllPeoplePage, HoldersPage } from './pages/admin/security-lists.tsx';
import { actsOn, SecurityOfficerPage } from './pages/admin/security-officer.tsx';
import { SECURITY, SecurityPage } from './pages/admin/security.tsx';
import { SettingsPage } from './pages/admin/settings.tsx';
import { Trail } from './parts/trail/trail.tsx';
import { showPage } from './show-page.ts';
import { say, TEXTS } from './texts.ts';
import { OFFICER_ACTS, type OfficerActKey } from './texts/officer-acts.ts';
import { SETTING_NAMES } from './texts/setting-names.ts';
import type { SiteContext, SiteEnvironment } from './visit.ts';

const WORDS = TEXTS.adminSecurity;

/** 安全管理员: who holds which role, and who gives and takes them. */
export function adminSecurityRoutes({ options }: GuardParts, ground: Ground): Hono<SiteEnvironment> {
  const { database, clock } = ground;
  const leave = (context: SiteContext, act: PermittedAct) => refusal(context, options, { act, agency: null });

  const officerIn = async (context: SiteContext) => {
    const [agency, id] = [idIn(context, 'body'), idIn(context, 'officer')];
    return agency === null || id === null ? null : readOfficerView(ground, agency, id);
  };

  const answer = async (context: SiteContext, show: Show): Promise<Response> => {
    const view = await officerIn(context);
    const key = ACTS.find((one) => one === context.req.param('act'));
    if (view === null || key === undefined) return showMissing(context);
    const back = `${SECURITY}/people/${view.agency}/${view.id}`;
    const { staff, visit } = deskOf(context);
    const { isSmall } = await database.read(readSettings);
    const { agency, id } = view;
    const sheet = await officerSheet(key, { ground, staff, back, agency, id, isSmall });
    if (sheet === null) return showMissing(context);
    const steps = [
      { words: say(WORDS.title, visit.language), href: SECURITY },
      { words: view.name, href: back },
    ];
    const place = { current: SECURITY, trail: <Trail label={say(WORDS.people, visit.language)} steps={steps} /> };
    const act = key === 'name-deputy' || key === 'end-deputy' ? 'name_deputy' : 'assign_roles';
    return (await leave(context, act)) ?? show(context, sheet, place);
  };

  const answerSetting = async (context: SiteContext, show: Show): Promise<Response> => {
    const stopped = await leave(context, 'set_installation');
    if (stopped !== null) return stopped;
    const name = SETTINGS.find((one) => one === context.req.param('name'));
    if (name === undefined) return showMissing(context);
    const { staff, visit } = deskOf(context);
    const back = `${SECURITY}/settings`;
    const origin = originOf(context, options.proxies ?? { kind: 'none' });
    const sheet = settingSheet(name, await database.read(readSettings), { ground, staff, back, origin });
    const steps = [
      { words: say(WORDS.title, visit.language), href: SECURITY },
      { words: say(WORDS.settings, visit.language), href: back },
    ];
    const place = { current: SECURITY, trail: <Trail label={say(WORDS.settings, visit.language)} steps={steps} /> };
    return show(context, sheet, place);
  };

  const showOfficer = async (context: SiteContext, problem: Words | null) => {
    const view = await officerIn(context);
    if (view === null) return showMissing(context);
    const held = await ground.signIn.invitationHeldFor({ agency: view.agency, officer: view.id });
    const identity = await identityOf(ground, { agency: view.agency, officer: view.id });
    const heldIdentity = identity?.held ?? null;
    const makers = await database.read((transaction) =>
      personsCalled(
        transaction,
        [held, heldIdentity].flatMap((one) => (one === null ? [] : [one.by])),
      ),
    );
    return showPage(
      context,
      <SecurityOfficerPage
        desk={deskOf(context)}
        view={view}
        bodyName={nameOn(view.body, view.today).fullName}
        done={doneIn(context)}
        held={held === null ? null : { by: makers.get(held.by)?.name ?? '—', madeAt: held.madeAt }}
        heldIdentity={
          heldIdentity === null
            ? null
            : {
                by: makers.get(heldIdentity.by)?.name ?? '—',
                madeAt: heldIdentity.madeAt,
                subject: identity?.subject ?? '',
              }
        }
        confirmed={confirmedIn(context)}
        problem={problem}
      />,
      problem === null ? 200 : 422,
    );
  };

  const routes = new Hono<SiteEnvironment>();
  routes.get('/', async (context) => {
    const stopped = await leave(context, 'assign_roles');
    if (stopped !== null) return stopped;
    return showPage(
      context,
      <SecurityPage desk={deskOf(context)} view={await viewSecurity(ground, options.allowsPlainHttp ?? false)} />,
    );
  });
  routes.get('/roles/:role', async (context) => {
    const stopped = await leave(context, 'assign_roles');
    if (stopped !== null) return stopped;
    const role = context.req.param('role');
    if (!isRole(role)) return showMissing(context);
    const after = context.req.query('after') ?? null;
    const found = await database.read((transaction) =>
      holdersOfRole(transaction, {
        role,
        on: clock.today(),
        ...(after === null ? {} : { after: after.slice(0, LONGEST_PLACE).replaceAll('\0', '') }),
        limit: PAGE + 1,
      }),
    );
    const here = `${SECURITY}/roles/${role}`;
    return showPage(
      context,
      <HoldersPage
        desk={deskOf(context)}
        role={role}
        rows={found.slice(0, PAGE)}
        first={after === null ? null : here}
        next={found.length > PAGE ? withQuery(here, { after: found[PAGE - 1]?.at ?? null }) : null}
      />,
    );
  });
  routes.get('/people', async (context) => {
    const stopped = await leave(context, 'assign_roles');
    if (stopped !== null) return stopped;
    const view = await viewOfficers(ground, {
      agency: null,
      here: `${SECURITY}/people`,
      sought: soughtIn(context),
      withLeft: context.req.query('left') === 'yes',
      after: soughtIn(context, 'after'),
    });
    return showPage(context, <AllPeoplePage desk={deskOf(context)} view={view} />);
  });
  routes.get('/people/:body/:officer', async (context) => {
    const stopped = await leave(context, 'assign_roles');
    if (stopped !== null) return stopped;
    return showOfficer(context, null);
  });
  routes.post('/people/:body/:officer/confirm', async (context) => {
    const stopped = await leave(context, 'assign_roles');
    if (stopped !== null) return stopped;
    const view = await officerIn(context);
    if (view === null) return showMissing(context);
    const confirmed = await ground.signIn.confirmInvitation({
      by: deskOf(context).staff.session,
      account: { agency: view.agency, officer: view.id },
      origin: originOf(context, options.proxies ?? { kind: 'none' }),
    });
    if (!confirmed.ok) return showOfficer(context, WORDS.confirmFaults[confirmed.reason.kind]);
    return context.redirect(`${SECURITY}/people/${view.agency}/${view.id}?confirmed`, 303);
  });
  const { oidc } = ground.signIn;
  if (oidc !== null) {
    routes.post('/people/:body/:officer/confirm-identity', async (context) => {
      const stopped = await leave(context, 'assign_roles');
      if (stopped !== null) return stopped;
      const view = await officerIn(context);
      if (view === null) return showMissing(context);
      const confirmed = await oidc.confirm({
        by: deskOf(context).staff.session,
        account: { agency: view.agency, officer: view.id },
        origin: originOf(context, options.proxies ?? { kind: 'none' }),
      });
      if (!confirmed.ok) {
        const { kind } = confirmed.reason;
        return showOfficer(context, kind === 'none_held' ? TEXTS.identity.noneHeld : WORDS.confirmFaults[kind]);
      }
      return context.redirect(`${SECURITY}/people/${view.agency}/${view.id}?confirmed=identity`, 303);
    });
  }
  routes.get('/settings', async (context) => {
    const stopped = await leave(context, 'set_installation');
    if (stopped !== null) return stopped;
    const settings = await database.read(readSettings);
    const isDone = context.req.query('done') !== undefined;
    return showPage(context, <SettingsPage desk={deskOf(context)} settings={settings} isDone={isDone} />);
  });
  routes.get('/settings/:name', (context) => answerSetting(context, showSheet));
  routes.post('/settings/:name', (context) => answerSetting(context, runSheet));
  routes.get('/people/:body/:officer/acts/:act', (context) => answer(context, showSheet));
  routes.post('/people/:body/:officer/acts/:act', (context) => answer(context, runSheet));
  return routes;
}

type Show = <Asked>(context: SiteContext, sheet: ActSheet<Asked>, place: SheetPlace) => Promise<Response>;

const SETTINGS = Object.keys(SETTING_NAMES) as readonly (keyof InstallationSettings)[];

const ACTS = ['give-role', 'take-role', 'name-deputy', 'end-deputy'] as const satisfies ReturnType<typeof actsOn>;
const LONGEST_PLACE = 80;

const isRole = (text: string): text is Role => Object.hasOwn(ROLES, text);

/** What was confirmed just now. */
function confirmedIn(context: SiteContext): 'invitation' | 'identity' | null {
  const asked = context.req.query('confirmed');
  return asked === undefined ? null : asked === 'identity' ? 'identity' : 'invitation';
}

/** What was done just now, as the address says it. */
function doneIn(context: SiteContext): OfficerActKey | null {
  const done = context.req.query('done') ?? '';
  return Object.hasOwn(OFFICER_ACTS, done) ? (done as OfficerActKey) : null;
}
