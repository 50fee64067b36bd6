import fc from 'fast-check';
import { dayOf } from '../../src/base/day.ts';
import { EVENT_NAMES, type EventType } from '../../src/law/index.ts';
import type { CaseEvent } from '../../src/web/clock/case-address.ts';
import { EVENT_PARTS, isEventType, PART_KINDS, type PartName } from '../../src/web/clock/event-parts.ts';

/** Every type of event. */
export const EVENT_TYPES: readonly EventType[] = Object.keys(EVENT_NAMES).filter(isEventType);

/** Any event of a type, on any of these days, with any of its parts that may be left out. */
export function anyEvent(type: EventType, days = fc.integer({ min: -30_000, max: 80_000 })): fc.Arbitrary<CaseEvent> {
  const required = EVENT_PARTS[type].filter(({ isOptional }) => !isOptional).map(({ name }) => name);
  const values = Object.fromEntries(EVENT_PARTS[type].map(({ name }) => [name, anyValue(name, days)]));
  return fc.record({
    type: fc.constant(type),
    on: days.map(dayOf),
    parts: fc.record(values, { requiredKeys: required }) as fc.Arbitrary<CaseEvent['parts']>,
  });
}

function anyValue(name: PartName, days: fc.Arbitrary<number>): fc.Arbitrary<string> {
  const part = PART_KINDS[name];
  switch (part.kind) {
    case 'day':
      return days.map(dayOf);
    case 'number':
      return fc.integer({ min: 1, max: 999 }).map(String);
    case 'ref':
      return fc.oneof(fc.constantFrom('A', 'B'), fc.stringMatching(/^[\dA-Za-z_-]{1,20}$/u));
    case 'choice':
      return fc.constantFrom(...Object.keys(part.values));
  }
}
