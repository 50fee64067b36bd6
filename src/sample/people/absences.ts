import { dayNumber, dayOf, type Day } from '../../base/day.ts';
import type { Role } from '../../agency/index.ts';
import type { SeededRandom } from '../time/seeded-random.ts';
import type { SampleDays } from '../time/sample-days.ts';
import { isThere, type SampleOfficer, type StaffChange } from './sample-officer.ts';

/** Those who run the installation are not acted for. */
const ADMINISTRATORS: ReadonlySet<Role> = new Set<Role>([
  'system_administrator',
  'security_administrator',
  'audit_administrator',
]);

/** In the two years an officer is away once with this chance, and comes back early with that one. */
const AWAY = 0.25;
const BACK_EARLY = 0.15;
/** Working days. */
const SETTLED = 25;
const SHORTEST = 3;
const LONGEST = 10;

type Absence = { readonly absent: string; readonly deputy: string; readonly from: Day; readonly until: Day };

/** 请假代理: absences of the officers of one body, each with a deputy who is there all the time and not away himself. One in each of `awayToday` is going on. */
export function planAbsences(
  officers: readonly SampleOfficer[],
  {
    random,
    days,
    awayToday,
  }: { readonly random: SeededRandom; readonly days: SampleDays; readonly awayToday: Role | null },
): readonly StaffChange[] {
  const work = officers.filter(({ roles }) => !roles.some(({ role }) => ADMINISTRATORS.has(role)));
  const planned: Absence[] = [];
  for (const absent of work) {
    const period = periodOf(absent, { random, days, awayToday });
    if (period === null) continue;
    const isFree = (one: SampleOfficer) =>
      one.id !== absent.id &&
      isThere(one, period.from) &&
      (one.left === null || one.left > period.until) &&
      !planned.some(
        ({ absent: away, deputy, from, until }) =>
          (away === one.id || deputy === one.id || deputy === absent.id) && from < period.until && period.from < until,
      );
    const free = work.filter(isFree);
    if (free.length > 0) planned.push({ absent: absent.id, deputy: random.pick(free).id, ...period });
  }
  const body = officers[0]?.body ?? '';
  return planned.flatMap((absence) => changesOf(absence, { body, random, days }));
}

function periodOf(
  { entered, left, roles }: SampleOfficer,
  { random, days, awayToday }: Parameters<typeof planAbsences>[1],
): { readonly from: Day; readonly until: Day } | null {
  if (awayToday !== null && left === null && roles.some(({ role, to }) => role === awayToday && to === null)) {
    return { from: days.workingDay(AWAY_SINCE), until: days.after(days.today, BACK_IN) };
  }
  const room = days.between(entered, left ?? days.last) - 2 * SETTLED - LONGEST;
  if (room <= 0 || !random.chance(AWAY)) return null;
  const from = days.after(entered, SETTLED + random.whole(0, room));
  return { from, until: days.after(from, random.whole(SHORTEST, LONGEST)) };
}

/** Days, and working days. */
const AWAY_SINCE = 6;
const BACK_IN = 5;

function changesOf(
  { absent, deputy, from, until }: Absence,
  { body, random, days }: { readonly body: string; readonly random: SeededRandom; readonly days: SampleDays },
): readonly StaffChange[] {
  const shared = { body, officer: absent, person: null, by: 'disclosure' } as const;
  const named: StaffChange = {
    ...shared,
    on: days.after(from, -1),
    minutes: 420,
    change: { kind: 'name_deputy', deputy, on: from, until },
  };
  const back = dayOf(dayNumber(until) - 1);
  const on = days.workingDay(dayNumber(days.today) - dayNumber(back));
  if (until >= days.today || on <= from || on >= until || !random.chance(BACK_EARLY)) return [named];
  return [named, { ...shared, on, minutes: 30, change: { kind: 'end_deputy', deputy, on } }];
}
