import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyEvent, EVENT_TYPES } from '../../../test/builders/case-events.ts';
import { day } from '../../base/day.ts';
import { parseCase } from '../../law/index.ts';
import { caseJson, decodeCase, encodeCase, MOST_EVENTS, nextRef, type CaseEvent } from './case-address.ts';

const cases = fc.array(fc.oneof(...EVENT_TYPES.map((type) => anyEvent(type))), { maxLength: MOST_EVENTS });

describe('a case in an address', () => {
  test('comes back as it was written, whatever happened in it', () => {
    fc.assert(
      fc.property(cases, (one) => {
        expect(decodeCase(encodeCase(one))).toEqual({ ok: true, value: one });
      }),
    );
  });

  test.each(EVENT_TYPES)('%s comes back with all its parts and with none that may be left out', (type) => {
    fc.assert(
      fc.property(anyEvent(type), (event) => {
        expect(decodeCase(encodeCase([event]))).toEqual({ ok: true, value: [event] });
      }),
      { numRuns: 20 },
    );
  });

  test('holds only characters that no address, mail or chat changes', () => {
    fc.assert(
      fc.property(cases, (one) => {
        expect(encodeCase(one)).toMatch(/^[\w.~-]*$/u);
      }),
    );
  });

  test('is always one that the clock can read', () => {
    fc.assert(
      fc.property(cases, (one) => {
        expect(parseCase(caseJson(one)).ok).toBe(true);
      }),
    );
  });

  test('is short, and what is left out at the end leaves no dot', () => {
    const one: CaseEvent[] = [
      { type: 'received', on: day('2024-09-06'), parts: { channel: 'in_person' } },
      { type: 'replied', on: day('2024-09-30'), parts: { delivery: 'direct', remedy: 'reconsideration_first' } },
      { type: 'withdrawn', on: day('2024-10-08'), parts: {} },
    ];
    expect(encodeCase(one)).toBe(
      '2024-09-06.received.in_person~2024-09-30.replied.direct..reconsideration_first~2024-10-08.withdrawn',
    );
  });

  test('whatever stands in the address gives events or a reason, never a fault', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof decodeCase(text).ok === 'boolean'));
    const shaped = fc.stringMatching(/^[\d.a-z_~-]{0,80}$/u);
    fc.assert(fc.property(shaped, (text) => typeof decodeCase(text).ok === 'boolean'));
  });

  test.each([
    ['2024-02-30.received.in_person', '2024-02-30.received.in_person'],
    ['2024-09-06.received', '2024-09-06.received'],
    ['2024-09-06.received.pigeon', '2024-09-06.received.pigeon'],
    ['2024-09-06.received.in_person..', '2024-09-06.received.in_person..'],
    ['2024-09-06.toString', '2024-09-06.toString'],
    ['2024-09-06.extended.0', '2024-09-06.extended.0'],
    ['2024-09-06.extended.2000', '2024-09-06.extended.2000'],
    ['2024-09-06.received.constructor', '2024-09-06.received.constructor'],
    ['~', ''],
  ])('%s cannot be read, and the piece is named', (text, piece) => {
    expect(decodeCase(text)).toEqual({ ok: false, reason: { kind: 'event', number: 1, text: piece } });
  });

  test('more than sixty events are too many', () => {
    const text = Array.from({ length: MOST_EVENTS + 1 }, () => '2024-09-06.withdrawn').join('~');
    expect(decodeCase(text)).toEqual({ ok: false, reason: { kind: 'too_many' } });
  });
});

test('letters of consultation are named A, B, C …, and after Z come AA and AB', () => {
  const sent = (ref: string): CaseEvent => ({
    type: 'consultation_sent',
    on: day('2024-09-12'),
    parts: { to: 'third_party', ref },
  });
  const used: CaseEvent[] = [];
  for (let index = 0; index < 28; index += 1) used.push(sent(nextRef(used)));
  expect(used.map(({ parts }) => parts.ref).join(' ')).toBe(
    'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z AA AB',
  );
});
