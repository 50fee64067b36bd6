import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, dayOf, day, type Day } from '../../base/day.ts';
import { conflictsOf } from './conflicts.ts';
import { decideOfficer } from './decide-officer.ts';
import { followOfficer } from './fold-officer.ts';
import { isWithin, rolesOn, type Officer } from './officer.ts';
import type { OfficerChange } from './officer-change.ts';
import { ROLES, type Role } from './roles.data.ts';

// Few of each, so that what may meet does meet.
const PEOPLE = ['甲', '乙'];
const FIRST = dayNumber(day('2026-01-01'));
const DAYS = 5;

const someDay: fc.Arbitrary<Day> = fc.nat(DAYS - 1).map((after) => dayOf(FIRST + after));
const role: fc.Arbitrary<Role> = fc.constantFrom(
  ...(['signer', 'audit_administrator', 'security_administrator'] as const),
);
const change: fc.Arbitrary<OfficerChange> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('give_role' as const),
      role,
      section: fc.constant(null),
      on: someDay,
      until: fc.option(someDay),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('name_deputy' as const),
      deputy: fc.constantFrom(...PEOPLE),
      on: someDay,
      until: someDay,
    }),
  },
  fc.record({ kind: fc.constant('take_role' as const), role, section: fc.constant(null), on: someDay }),
  fc.record({ kind: fc.constant('end_deputy' as const), deputy: fc.constantFrom(...PEOPLE), on: someDay }),
  fc.record({ kind: fc.constant('leave' as const), on: someDay }),
  fc.record({ kind: fc.constant('enter' as const), on: someDay, section: fc.constant(null) }),
);

test('whatever is done in whatever order, on no day does one hand hold what must stay apart', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...PEOPLE), change), { minLength: 8, maxLength: 20, size: 'max' }),
      (asked) => {
        const officers = new Map<string, Officer>(
          PEOPLE.map((id) => [
            id,
            {
              id,
              agency: '局',
              section: null,
              entered: day('2026-01-01'),
              left: null,
              roles: [],
              deputies: [],
              deputises: [],
            },
          ]),
        );
        for (const [id, one] of asked) {
          const facts = { asker: null, sections: [], others: officers, corrected: [], isSmall: false };
          const decided = decideOfficer(id, officers.get(id) ?? null, one, facts);
          if (!decided.ok) continue;
          for (const [whose, events] of decided.value) {
            for (const event of events) {
              officers.set(whose, followOfficer({ agency: '局', id: whose }, officers.get(whose) ?? null, event));
            }
          }
        }
        for (let at = 0; at < DAYS; at += 1) {
          const on = dayOf(FIRST + at);
          for (const officer of officers.values())
            expect([on, officer.id, apart(officer, officers, on)]).toEqual([on, officer.id, []]);
        }
      },
    ),
    { numRuns: 400 },
  );
});

/** The conflicts among all that an officer may do on a day, by himself or for others. */
function apart(officer: Officer, officers: ReadonlyMap<string, Officer>, on: Day) {
  if (!isWithin(on, { from: officer.entered, to: officer.left })) return [];
  const taken = officer.deputises
    .filter((one) => isWithin(on, one))
    .flatMap(({ officer: absent }) => {
      const other = officers.get(absent);
      return other === undefined ? [] : rolesOn(other, on).filter((held) => !ROLES[held.role].isAdministrator);
    });
  return conflictsOf(
    [...rolesOn(officer, on), ...taken].map((held) => held.role),
    { isSmall: false },
  );
}
