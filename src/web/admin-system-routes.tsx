import { Hono } from 'hono';
import { nameOn, readBody, type PermittedAct } from '../agency/index.ts';
import { runSheet, showSheet, type SheetPlace } from './act-sheet/run-act-sheet.tsx';
import type { ActSheet } from './act-sheet/act-sheet.ts';
import { idAsked, idIn, refusal, showMissing, soughtIn } from './admin/ask-leave.ts';
import { bodySheet } from './admin/body-sheets.ts';
import { foundingSheet } from './admin/founding-sheet.ts';
import { viewBodies } from './admin/list-bodies.ts';
import { viewBody } from './admin/view-body.ts';
import { deskOf, type GuardParts } from './guard/guard.ts';
import type { Ground } from './ground.ts';
import { BodiesPage, SYSTEM } from './pages/admin/bodies.tsx';
import { BodyPage, SECTION_ACTS, SYSTEM_ACTS } from './pages/admin/body.tsx';
import { stepsTo } from './pages/admin/system-people.tsx';
import { Trail, type TrailStep } from './parts/trail/trail.tsx';
import { showPage } from './show-page.ts';
import { say, TEXTS } from './texts.ts';
import { BODY_ACTS, type BodyActKey } from './texts/body-acts.ts';
import type { SiteContext, SiteEnvironment } from './visit.ts';

const WORDS = TEXTS.adminSystem;

/** 系统管理员: the tree of bodies, one body, and what is done to it. */
export function adminSystemRoutes({ options }: GuardParts, ground: Ground): Hono<SiteEnvironment> {
  const { database, clock } = ground;
  /** These are the pages of the installation: whoever has the act only over bodies of his own finds nothing here. */
  const leave = (context: SiteContext, act: PermittedAct) => refusal(context, options, { act, agency: null });

  const asked = (context: SiteContext, back: string) => ({ ground, staff: deskOf(context).staff, back });

  const founding = async (context: SiteContext) => {
    const under = idAsked(context, 'under');
    const name = under === null ? null : await nameOfBody(under);
    return foundingSheet(name, asked(context, SYSTEM));
  };
  const nameOfBody = (id: string) =>
    database.read(async (transaction) => {
      const { body } = await readBody(transaction, id);
      return body === null ? null : nameOn(body, clock.today()).fullName;
    });

  /** The sheet that an address names, with what stands around it. */
  const sheetAt = async (context: SiteContext) => {
    const [id, key] = [idIn(context, 'body'), actIn(context)];
    if (id === null || key === null) return null;
    const sheet = await bodySheet(key, id, asked(context, `${SYSTEM}/bodies/${id}`));
    const name = await nameOfBody(id);
    if (sheet === null || name === null) return null;
    return { sheet, place: placeOf(context, stepsTo({ id, name }, deskOf(context))), act: permitted(key) };
  };

  const routes = new Hono<SiteEnvironment>();
  routes.get('/', async (context) => {
    const view = await viewBodies(ground, {
      sought: soughtIn(context),
      under: idAsked(context, 'under'),
      withClosed: context.req.query('closed') === 'yes',
      after: context.req.query('after') ?? null,
    });
    if (view === null) return showMissing(context);
    return (
      (await leave(context, 'read_bodies')) ?? showPage(context, <BodiesPage desk={deskOf(context)} view={view} />)
    );
  });
  routes.get('/found', async (context) => {
    const place = placeOf(context, [{ words: say(WORDS.top, deskOf(context).visit.language), href: SYSTEM }]);
    return (await leave(context, 'change_bodies')) ?? showSheet(context, await founding(context), place);
  });
  routes.post('/found', async (context) => {
    const place = placeOf(context, [{ words: say(WORDS.top, deskOf(context).visit.language), href: SYSTEM }]);
    return (await leave(context, 'change_bodies')) ?? runSheet(context, await founding(context), place);
  });
  routes.get('/bodies/:body', async (context) => {
    const id = idIn(context, 'body');
    const view = id === null ? null : await viewBody(ground, id);
    if (view === null) return showMissing(context);
    const done = doneIn(context);
    return (
      (await leave(context, 'read_bodies')) ??
      showPage(context, <BodyPage desk={deskOf(context)} view={{ ...view, done }} />)
    );
  });
  routes.get('/bodies/:body/acts/:act', async (context) => answer(context, showSheet));
  routes.post('/bodies/:body/acts/:act', async (context) => answer(context, runSheet));
  return routes;

  async function answer(
    context: SiteContext,
    show: <Asked>(context: SiteContext, sheet: ActSheet<Asked>, place: SheetPlace) => Promise<Response>,
  ): Promise<Response> {
    const found = await sheetAt(context);
    if (found === null) return showMissing(context);
    return (await leave(context, found.act)) ?? show(context, found.sheet, found.place);
  }
}

const KEYS: readonly BodyActKey[] = [...SYSTEM_ACTS, ...SECTION_ACTS];

const actIn = (context: SiteContext): BodyActKey | null => KEYS.find((key) => key === context.req.param('act')) ?? null;

const permitted = (key: BodyActKey): PermittedAct =>
  SECTION_ACTS.some((one) => one === key) ? 'change_sections' : 'change_bodies';

/** What was done just now, as the address says it. */
function doneIn(context: SiteContext): BodyActKey | null {
  const done = context.req.query('done') ?? '';
  return Object.hasOwn(BODY_ACTS, done) ? (done as BodyActKey) : null;
}

function placeOf(context: SiteContext, steps: readonly TrailStep[]): SheetPlace {
  const { language } = deskOf(context).visit;
  return { current: SYSTEM, trail: <Trail label={say(WORDS.trail, language)} steps={steps} /> };
}
