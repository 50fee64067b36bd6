import { Hono } from 'hono';
import { dayNumber, type Day } from '../base/day.ts';
import { groupByDue } from './desk/to-do.ts';
import type { Ground } from './ground.ts';
import { originOf } from './guard/client-address.ts';
import { deskOf, type GuardParts } from './guard/guard.ts';
import { KeysPage } from './pages/desk-keys.tsx';
import { ToDoPage } from './pages/to-do.tsx';
import { showPage } from './show-page.ts';
import { dropSession, sessionToken } from './staff/session-cookie.ts';
import type { SiteEnvironment } from './visit.ts';

/** 工作台: what waits, the keys, and the way out. */
export function deskRoutes({ options }: GuardParts, ground: Ground): Hono<SiteEnvironment> {
  const { calendar, publicUrl, proxies = { kind: 'none' } } = options;
  const routes = new Hono<SiteEnvironment>();
  routes.get('/', (context) => {
    const desk = deskOf(context);
    const today = ground.clock.today();
    const days = calendar.latest;
    const left = (due: Day) => days.between(dayNumber(today), dayNumber(due));
    return showPage(
      context,
      <ToDoPage
        desk={desk}
        today={today}
        isWorkingDay={days.isWorking(dayNumber(today))}
        groups={groupByDue(desk.waiting, today, left)}
        left={left}
      />,
    );
  });
  routes.get('/keys', (context) => showPage(context, <KeysPage desk={deskOf(context)} />));
  routes.post('/sign-out', async (context) => {
    const token = sessionToken(context, publicUrl);
    if (token !== null) await ground.signIn.signOut(token, originOf(context, proxies));
    dropSession(context, publicUrl);
    return context.redirect('/desk/sign-in?out', 303);
  });
  return routes;
}
