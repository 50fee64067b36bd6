import { Hono } from 'hono';
import { nameOn, readBody, readSettings, type PermittedAct } from '../agency/index.ts';
import { runSheet, showSheet, type SheetPlace } from './act-sheet/run-act-sheet.tsx';
import type { ActSheet } from './act-sheet/act-sheet.ts';
import { idIn, refusal, showMissing, soughtIn } from './admin/ask-leave.ts';
import { bodySheet } from './admin/body-sheets.ts';
import { viewOfficers } from './admin/list-officers.ts';
import { officerSheet } from './admin/officer-sheets.ts';
import { readOfficerView } from './admin/officer-view.ts';
import { deskOf, type GuardParts } from './guard/guard.ts';
import type { Ground } from './ground.ts';
import { SECTION_ACTS } from './pages/admin/body.tsx';
import { OWN_BODY, OwnBodyPage, OwnOfficerPage, OwnPeoplePage } from './pages/admin/own-body.tsx';
import { actsOn } from './pages/admin/security-officer.tsx';
import { Trail } from './parts/trail/trail.tsx';
import { showPage } from './show-page.ts';
import { say, TEXTS } from './texts.ts';
import type { BodyActKey } from './texts/body-acts.ts';
import type { OfficerActKey } from './texts/officer-acts.ts';
import type { SiteContext, SiteEnvironment } from './visit.ts';

const WORDS = TEXTS.ownBody;
const KEYS: readonly BodyActKey[] = ['contact', 'remedy', 'letters', 'terms', ...SECTION_ACTS];
const DEPUTY_KEYS: readonly OfficerActKey[] = ['name-deputy', 'end-deputy'];

type Show = <Asked>(context: SiteContext, sheet: ActSheet<Asked>, place: SheetPlace) => Promise<Response>;

/** 本机关: the disclosure office enters what the guide, the letters and the portal say of its own body, and names deputies. */
export function ownBodyRoutes({ options }: GuardParts, ground: Ground): Hono<SiteEnvironment> {
  const { database, clock } = ground;
  const own = (context: SiteContext) => deskOf(context).staff.session.agency;
  const leave = (context: SiteContext, act: PermittedAct) => refusal(context, options, { act, agency: own(context) });
  const placeOf = (context: SiteContext): SheetPlace => {
    const { language } = deskOf(context).visit;
    const steps = [{ words: say(WORDS.title, language), href: OWN_BODY }];
    return { current: OWN_BODY, trail: <Trail label={say(WORDS.title, language)} steps={steps} /> };
  };

  const answer = async (context: SiteContext, show: Show): Promise<Response> => {
    const key = KEYS.find((one) => one === context.req.param('act'));
    if (key === undefined) return showMissing(context);
    const act = SECTION_ACTS.some((one) => one === key) ? 'change_sections' : 'change_contact';
    const stopped = await leave(context, act);
    if (stopped !== null) return stopped;
    const { staff } = deskOf(context);
    const sheet = await bodySheet(key, own(context), { ground, staff, back: OWN_BODY });
    return sheet === null ? showMissing(context) : show(context, sheet, placeOf(context));
  };

  const answerDeputy = async (context: SiteContext, show: Show): Promise<Response> => {
    const stopped = await leave(context, 'name_deputy');
    if (stopped !== null) return stopped;
    const key = DEPUTY_KEYS.find((one) => one === context.req.param('act'));
    const id = idIn(context, 'officer');
    if (key === undefined || id === null) return showMissing(context);
    const sheet = await officerSheet(key, {
      ground,
      staff: deskOf(context).staff,
      back: `${OWN_BODY}/people/${id}`,
      agency: own(context),
      id,
      isSmall: (await database.read(readSettings)).isSmall,
    });
    return sheet === null ? showMissing(context) : show(context, sheet, placeOf(context));
  };

  const routes = new Hono<SiteEnvironment>();
  routes.get('/', async (context) => {
    const stopped = await leave(context, 'change_contact');
    if (stopped !== null) return stopped;
    const { body } = await database.read((transaction) => readBody(transaction, own(context)));
    if (body === null) return showMissing(context);
    const done = KEYS.find((key) => key === context.req.query('done')) ?? null;
    return showPage(context, <OwnBodyPage desk={deskOf(context)} body={body} today={clock.today()} done={done} />);
  });
  routes.get('/acts/:act', (context) => answer(context, showSheet));
  routes.post('/acts/:act', (context) => answer(context, runSheet));
  routes.get('/people', async (context) => {
    const stopped = await leave(context, 'name_deputy');
    if (stopped !== null) return stopped;
    const view = await viewOfficers(ground, {
      agency: own(context),
      here: `${OWN_BODY}/people`,
      sought: soughtIn(context),
      withLeft: context.req.query('left') === 'yes',
      after: soughtIn(context, 'after'),
    });
    return showPage(context, <OwnPeoplePage desk={deskOf(context)} view={view} />);
  });
  routes.get('/people/:officer', async (context) => {
    const stopped = await leave(context, 'name_deputy');
    if (stopped !== null) return stopped;
    const id = idIn(context, 'officer');
    const view = id === null ? null : await readOfficerView(ground, own(context), id);
    if (view === null) return showMissing(context);
    const keys = actsOn(view).filter((key) => DEPUTY_KEYS.includes(key));
    const { fullName } = nameOn(view.body, view.today);
    const done = DEPUTY_KEYS.find((key) => key === context.req.query('done')) ?? null;
    return showPage(
      context,
      <OwnOfficerPage desk={deskOf(context)} view={view} bodyName={fullName} keys={keys} done={done} />,
    );
  });
  routes.get('/people/:officer/acts/:act', (context) => answerDeputy(context, showSheet));
  routes.post('/people/:officer/acts/:act', (context) => answerDeputy(context, runSheet));
  return routes;
}
