import { Hono } from 'hono';
import { dayNumber, type Day } from '../base/day.ts';
import { openingsFor } from './desk/openings.ts';
import { search, type Sought } from './desk/search.ts';
import { railOf } from './desk/rail.ts';
import { groupByDue } from './desk/to-do.ts';
import type { Ground } from './ground.ts';
import { originOf } from './guard/client-address.ts';
import { deskOf, type GuardParts } from './guard/guard.ts';
import { DeskSearchPage } from './pages/desk-search.tsx';
import { readWaiting } from './desk/waiting.ts';
import { KeysPage } from './pages/desk-keys.tsx';
import { ToDoPage } from './pages/to-do.tsx';
import { showPage } from './show-page.ts';
import { dropSession, sessionToken } from './staff/session-cookie.ts';
import type { SiteContext, SiteEnvironment } from './visit.ts';

/** 工作台: what waits, the keys, and the way out. */
export function deskRoutes({ options, counts }: GuardParts, ground: Ground): Hono<SiteEnvironment> {
  const { calendar, proxies = { kind: 'none' } } = options;
  const routes = new Hono<SiteEnvironment>();
  routes.get('/', async (context) => {
    const desk = deskOf(context);
    const today = ground.clock.today();
    const waiting = await readWaiting(ground, desk);
    counts.note(desk.staff.session.officer, waiting.length);
    const days = calendar.latest;
    const left = (due: Day) => days.between(dayNumber(today), dayNumber(due));
    return showPage(
      context,
      <ToDoPage
        desk={{ ...desk, rail: railOf(desk.staff.acting, today, waiting.length) }}
        today={today}
        isWorkingDay={days.isWorking(dayNumber(today))}
        groups={groupByDue(waiting, today, left)}
        left={left}
      />,
    );
  });
  routes.get('/search', async (context) => {
    const desk = deskOf(context);
    const sought = soughtIn(context);
    const { agency } = desk.staff.session;
    const found =
      sought.words === ''
        ? null
        : await ground.database.read((transaction) =>
            search(transaction, sought, { agency, on: ground.clock.today() }),
          );
    return showPage(
      context,
      <DeskSearchPage
        desk={desk}
        sought={sought}
        found={found}
        openings={openingsFor(desk.staff.acting, { agency, on: ground.clock.today() })}
      />,
    );
  });
  routes.get('/keys', (context) => showPage(context, <KeysPage desk={deskOf(context)} />));
  routes.post('/sign-out', async (context) => {
    const token = sessionToken(context, options);
    const { oidc } = ground.signIn;
    const cameByProvider = deskOf(context).staff.session.factors.includes('oidc');
    if (token !== null) await ground.signIn.signOut(token, originOf(context, proxies));
    dropSession(context, options);
    const canEndThere = cameByProvider && oidc !== null && (await oidc.signOutAddress()) !== null;
    return context.redirect(canEndThere ? '/desk/sign-in?out=there' : '/desk/sign-in?out', 303);
  });
  return routes;
}

/** What is sought, as the address says it. */
function soughtIn({ req }: SiteContext): Sought {
  const [id = '', fullName = ''] = [req.query('body'), req.query('body_name')];
  return {
    words: (req.query('q') ?? '').trim().slice(0, LONGEST_SOUGHT),
    bodiesAfter: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u.test(id) ? { id, fullName } : null,
    officersAfter: req.query('account') ?? null,
  };
}

const LONGEST_SOUGHT = 100;
