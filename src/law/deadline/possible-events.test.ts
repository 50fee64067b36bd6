import { describe, expect, test } from 'vitest';
import { day, dayNumber } from '../../base/day.ts';
import { PUBLISHED_CALENDAR } from '../calendar/index.ts';
import { parseCase } from './parse-case.ts';
import { DEFAULT_POLICY } from './policy.ts';
import { possibleToday } from './possible-events.ts';

const possible = (today: string, ...events: readonly object[]) => {
  const parsed = parseCase(events);
  if (!parsed.ok) throw new Error(parsed.reason.en);
  const context = { today: dayNumber(day(today)), calendar: PUBLISHED_CALENDAR, policy: DEFAULT_POLICY };
  return possibleToday(parsed.value.events, context);
};

const received = { type: 'received', on: '2024-09-06', channel: 'in_person' };

describe('现在可以的事', () => {
  test('a case begins with a receipt, or with information made or changed', () => {
    expect(possible('2024-09-06')).toEqual(['received', 'made', 'changed']);
  });

  test('within seven working days a correction can be asked for, after them no more', () => {
    expect(possible('2024-09-18', received)).toContain('correction_requested');
    expect(possible('2024-09-19', received)).not.toContain('correction_requested');
  });

  test('an extension is told on the last day at the latest, and once', () => {
    expect(possible('2024-10-11', received)).toContain('extended');
    expect(possible('2024-10-12', received)).not.toContain('extended');
    const extended = { type: 'extended', on: '2024-09-10', working_days: 5 };
    expect(possible('2024-09-11', received, extended)).not.toContain('extended');
  });

  test('an opinion comes in only while a letter is unanswered', () => {
    const sent = { type: 'consultation_sent', on: '2024-09-10', to: 'third_party', ref: 'A' };
    const opinion = { type: 'opinion_received', on: '2024-09-12', ref: 'A' };
    expect(possible('2024-09-11', received)).not.toContain('opinion_received');
    expect(possible('2024-09-11', received, sent)).toEqual(
      expect.arrayContaining(['consultation_sent', 'consultation_delivered', 'opinion_received']),
    );
    expect(possible('2024-09-13', received, sent, opinion)).not.toContain('opinion_received');
  });

  test('a letter whose limit has run out can still be answered and its delivery entered', () => {
    const sent = { type: 'consultation_sent', on: '2024-09-10', to: 'third_party', ref: 'A' };
    expect(possible('2024-11-20', received, sent)).toEqual(
      expect.arrayContaining(['consultation_delivered', 'opinion_received']),
    );
  });

  test('a deferral waits for reasons', () => {
    expect(possible('2024-09-11', received)).not.toContain('deferred');
    expect(possible('2024-09-11', received, { type: 'reasons_given', on: '2024-09-10' })).toContain('deferred');
  });

  test('while a correction is awaited it can come, and the case can be closed', () => {
    const asked = { type: 'correction_requested', on: '2024-09-10', until: '2024-09-20' };
    const early = possible('2024-09-20', received, asked);
    expect(early).toContain('corrected');
    expect(early).not.toContain('correction_lapsed');
    expect(possible('2024-09-23', received, asked)).toContain('correction_lapsed');
  });

  test('after the reply only the decision on reconsideration can follow', () => {
    const replied = { type: 'replied', on: '2024-09-10', delivery: 'post' };
    expect(possible('2024-09-11', received, replied)).toEqual(['reconsideration_decided']);
  });

  test('what was made can be changed and published, and nothing else', () => {
    expect(possible('2024-09-11', { type: 'made', on: '2024-09-10' })).toEqual(['made', 'changed', 'published']);
  });
});
