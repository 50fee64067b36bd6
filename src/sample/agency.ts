import { actorOf, changeBody, changeOfficer } from '../agency/index.ts';
import type { Day } from '../base/day.ts';
import { BODIES, LATER_BODIES } from './district/bodies.data.ts';
import { planBodies, type PlannedBodyChange } from './district/plan-bodies.ts';
import { REFORMS } from './district/reforms.data.ts';
import { sampleBody, type SampleBody } from './district/sample-body.ts';
import { planAbsences } from './people/absences.ts';
import { PeopleNamer } from './people/name-people.ts';
import { holderOf, type SampleOfficer, type StaffChange } from './people/sample-officer.ts';
import { seatsOf } from './people/seats.ts';
import { staffBody } from './people/staff-body.ts';
import type { PlannedAct } from './plan.ts';
import { officeMoment, type SampleDays } from './time/sample-days.ts';
import { SeededRandom } from './time/seeded-random.ts';

/** 样例区: what later parts of the sample build upon. */
export type SampleDistrict = {
  readonly seed: string;
  readonly days: SampleDays;
  /** By their keys. */
  readonly bodies: ReadonlyMap<string, SampleBody>;
  readonly officers: readonly SampleOfficer[];
};

/** The government's office: it supervises the district and runs the installation. */
export const RUNNING_BODY = 'zhengfuban';

/** 样例的机关和人员: two years of bodies and officers of the district, as acts that will be done. */
export function planAgency(
  seed: string,
  days: SampleDays,
): { readonly district: SampleDistrict; readonly acts: readonly PlannedAct[] } {
  const bodies = new Map(bodiesOf(seed, days).map((body) => [body.key, body]));
  const namer = new PeopleNamer(new SeededRandom(seed, 'names'));
  const staffed = [...bodies.values()].map((body, index) => staffOf(body, { seed, days, index, namer }));
  const officers = staffed.flatMap((one) => one.officers);
  const district = { seed, days, bodies, officers };
  const bodyChanges = planBodies({ seed, days, bodies, random: new SeededRandom(seed, 'bodies') });
  return {
    district,
    acts: [
      ...bodyChanges.map((change) => bodyAct(change, district)),
      ...staffed.flatMap(({ changes }) => changes).map((change) => officerAct(change, district)),
    ],
  };
}

function bodiesOf(seed: string, days: SampleDays): readonly SampleBody[] {
  const dayOfReform = (kind: 'found' | 'ends', key: string): Day | null => {
    const reform = REFORMS.find(
      (one) => one.body === key && (kind === 'found' ? one.kind === 'found' : one.kind === 'hand_over' && one.ends),
    );
    return reform === undefined ? null : days.workingDay(reform.daysAgo);
  };
  return [...BODIES, ...LATER_BODIES].map((data, index) =>
    sampleBody(data, {
      seed,
      number: index + 1,
      from: dayOfReform('found', data.key) ?? days.first,
      until: dayOfReform('ends', data.key),
    }),
  );
}

/** So many bodies get their people on one day when the platform is laid out. */
const STAFFED_A_DAY = 6;

function staffOf(
  body: SampleBody,
  {
    seed,
    days,
    index,
    namer,
  }: { readonly seed: string; readonly days: SampleDays; readonly index: number; readonly namer: PeopleNamer },
) {
  const isLaidOut = body.from === days.first && body.key !== RUNNING_BODY;
  const { officers, changes } = staffBody({
    seed,
    random: new SeededRandom(seed, `staff ${body.key}`),
    days,
    body: body.key,
    seats: seatsOf(body),
    sections: body.sectionIds,
    from: isLaidOut ? days.after(body.from, 1 + Math.floor(index / STAFFED_A_DAY)) : body.from,
    until: body.until,
    nextPerson: () => namer.next(),
  });
  const random = new SeededRandom(seed, `absences ${body.key}`);
  const awayToday = body.key === 'gongxin' ? 'secrecy_reviewer' : null;
  return { officers, changes: [...changes, ...planAbsences(officers, { random, days, awayToday })] };
}

function bodyAct({ on, minutes, body, changes, by }: PlannedBodyChange, district: SampleDistrict): PlannedAct {
  const agency = idOf(district, body);
  return {
    at: officeMoment(on, minutes),
    agency,
    actor: by === 'setup' ? by : askerOn(district, { by, body, on }),
    asked: changes,
    perform: (database, request) => changeBody(database, request, changes),
  };
}

function officerAct(
  { on, minutes, body, officer, change, person, by }: StaffChange,
  district: SampleDistrict,
): PlannedAct {
  const deputy = change.kind === 'name_deputy' ? change.deputy : null;
  return {
    at: officeMoment(on, minutes),
    agency: idOf(district, body),
    // Nobody is there yet who could ask.
    actor: on === district.days.first ? 'setup' : askerOn(district, { by, body, on, deputy }),
    asked: { officer, change, person },
    perform: (database, request) =>
      changeOfficer(database, { ...request, officer, isSmall: false }, { ...change, person }),
  };
}

function idOf({ bodies }: SampleDistrict, key: string): string {
  const body = bodies.get(key);
  if (body === undefined) throw new Error(`The sample has no body ${key}`);
  return body.id;
}

const ADMINISTRATORS = { system: 'system_administrator', security: 'security_administrator' } as const;

/** Who asks: an administrator of the installation, or the disclosure office of the body; who gives the roles, while that seat is empty or who holds it is to be the deputy. */
export function askerOn(
  { officers }: SampleDistrict,
  {
    by,
    body,
    on,
    deputy = null,
  }: {
    readonly by: 'system' | 'security' | 'disclosure';
    readonly body: string;
    readonly on: Day;
    readonly deputy?: string | null;
  },
): string {
  const held = by === 'disclosure' ? holderOf(officers, { body, role: 'disclosure_office', on }) : null;
  const own = held?.id === deputy ? null : held;
  const role = by === 'disclosure' ? ADMINISTRATORS.security : ADMINISTRATORS[by];
  const asker = own ?? holderOf(officers, { body: RUNNING_BODY, role, on });
  if (asker === null) throw new Error('The sample has nobody who runs it');
  return actorOf(asker.id);
}
