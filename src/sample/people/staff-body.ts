import type { OfficerChange, Person, Role } from '../../agency/index.ts';
import type { Day } from '../../base/day.ts';
import { seededId, type SeededRandom } from '../time/seeded-random.ts';
import type { SampleDays } from '../time/sample-days.ts';
import type { SampleOfficer, SampleRole, StaffChange } from './sample-officer.ts';
import type { Seat } from './seats.ts';

/** 配备人员: what is needed to staff a body from one day to another. */
export type Staffing = {
  readonly seed: string;
  readonly random: SeededRandom;
  readonly days: SampleDays;
  readonly body: string;
  readonly seats: readonly Seat[];
  /** Ids of its sections in their order. */
  readonly sections: readonly string[];
  readonly from: Day;
  /** The day on which the body ends; null when it goes on. */
  readonly until: Day | null;
  nextPerson(): Person;
};

export type Staffed = { readonly officers: readonly SampleOfficer[]; readonly changes: readonly StaffChange[] };

/** Of the seats of a group, one in three changes hands in the two years. */
const TURNOVER = 0.35;
/** A head who goes is followed by the handler of the section, or by somebody from outside. */
const PROMOTION = 0.5;
/** Working days. */
const SETTLED = 40;
const LONGEST_GAP = 8;

/** 两年中的人员: who comes, who leaves, who follows, and who rises, from the first day of a body to its last. */
export function staffBody(staffing: Staffing): Staffed {
  const office = new BodyOffice(staffing);
  const { seats, from, until, days } = staffing;
  for (const seat of seats) office.fill(seat, from);
  const end = until ?? days.last;
  const departures = [...Map.groupBy(seats, groupOf).values()].flatMap((group) => {
    const span = days.between(from, end) - 2 * SETTLED;
    const seat = staffing.random.pick(group);
    if (span <= 0 || seat.isLasting || !staffing.random.chance(TURNOVER)) return [];
    return [{ seat, on: days.after(from, SETTLED + staffing.random.whole(0, span)) }];
  });
  for (const { seat, on } of departures) office.change(seat, on);
  if (until !== null) office.close(until);
  return office.staffed;
}

/** Head and handler of one section are a group: only one of them goes. */
const groupOf = ({ key, section }: Seat): string => (/^(?:head|handler)-/u.test(key) ? `section ${section}` : key);

type Building = { -readonly [Key in keyof Omit<SampleOfficer, 'roles'>]: SampleOfficer[Key] } & {
  roles: SampleRole[];
};

class BodyOffice {
  readonly #staffing: Staffing;
  readonly #officers: Building[] = [];
  readonly #holders = new Map<string, Building>();
  readonly #changes: StaffChange[] = [];

  constructor(staffing: Staffing) {
    this.#staffing = staffing;
  }

  get staffed(): Staffed {
    return { officers: this.#officers, changes: this.#changes };
  }

  /** Somebody comes for a seat. */
  fill(seat: Seat, on: Day): void {
    const { seed, body } = this.#staffing;
    const person = this.#staffing.nextPerson();
    const id = seededId(seed, `officer ${body} ${this.#officers.length + 1}`);
    const officer: Building = { id, body, person, entered: on, left: null, roles: [] };
    this.#officers.push(officer);
    this.#note({ on, minutes: 60, officer: id, change: { kind: 'enter', on, section: this.#sectionOf(seat) }, person });
    this.#give(officer, seat, on);
  }

  /** Somebody leaves a seat, and in some days it is filled again. */
  change(seat: Seat, on: Day): void {
    const leaving = this.#holders.get(seat.key);
    if (leaving === undefined) return;
    this.#leave(leaving, on);
    const { random, days, seats } = this.#staffing;
    const filledOn = days.after(on, random.whole(0, LONGEST_GAP));
    const below = seats.find(({ key }) => key === `handler-${seat.section}`);
    const rising = below === undefined ? undefined : this.#holders.get(below.key);
    if (!seat.key.startsWith('head-') || below === undefined || rising === undefined || !random.chance(PROMOTION)) {
      this.fill(seat, filledOn);
      return;
    }
    for (const role of below.roles) this.#take(rising, role, filledOn);
    this.#give(rising, seat, filledOn);
    this.fill(below, days.after(filledOn, random.whole(0, LONGEST_GAP)));
  }

  /** 人员转出 on the day on which the body ends. */
  close(on: Day): void {
    for (const officer of this.#officers) if (officer.left === null) this.#leave(officer, on);
  }

  #give(officer: Building, seat: Seat, on: Day): void {
    for (const role of seat.roles) {
      const section = IN_SECTION.has(role) ? this.#sectionOf(seat) : null;
      officer.roles.push({ role, section, from: on, to: null });
      const change: OfficerChange = { kind: 'give_role', role, section, on, until: null };
      this.#note({ on, minutes: 120, officer: officer.id, change, person: null });
    }
    this.#holders.set(seat.key, officer);
  }

  #take(officer: Building, role: Role, on: Day): void {
    const held = officer.roles.findIndex((one) => one.role === role && one.to === null);
    const before = officer.roles[held];
    if (before === undefined) throw new Error(`The sample takes a role that is not held: ${role}`);
    officer.roles[held] = { ...before, to: on };
    const change: OfficerChange = { kind: 'take_role', role, section: before.section, on };
    this.#note({ on, minutes: 110, officer: officer.id, change, person: null });
  }

  #leave(officer: Building, on: Day): void {
    officer.left = on;
    officer.roles = officer.roles.map((held) => ({ ...held, to: held.to ?? on }));
    this.#note({ on, minutes: 20, officer: officer.id, change: { kind: 'leave', on }, person: null });
  }

  #note(change: Omit<StaffChange, 'body' | 'by'>): void {
    const isOfRoles = change.change.kind === 'give_role' || change.change.kind === 'take_role';
    this.#changes.push({ ...change, body: this.#staffing.body, by: isOfRoles ? 'security' : 'system' });
  }

  #sectionOf({ section }: Seat): string | null {
    return section === null ? null : (this.#staffing.sections[section] ?? null);
  }
}

const IN_SECTION: ReadonlySet<Role> = new Set<Role>(['section_head', 'section_handler']);
