import { describe, expect, test } from 'vitest';
import { day } from '../../base/day.ts';
import type { EventType } from '../../law/index.ts';
import { readEvent, type Typed } from './read-event.ts';

const read = (type: EventType, typed: Typed) => readEvent(type, { typed, place: 'event', today: day('2024-09-30') });

describe('a form of one event', () => {
  test('days are read as people write them, and the usual choice is not written down', () => {
    const typed = {
      event_on: '9月14日',
      event_delivery: 'post',
      event_served_on: '20240918',
      event_remedy: 'choice',
    };
    expect(read('replied', typed)).toEqual({
      event: { type: 'replied', on: '2024-09-14', parts: { delivery: 'post', served_on: '2024-09-18' } },
      problems: [],
    });
  });

  test('a confirmation is kept where the channel needs one, and dropped where it does not', () => {
    const typed = { event_on: '2024-09-14', event_confirmed_on: '2024-09-16' };
    expect(read('received', { ...typed, event_channel: 'online' }).event?.parts).toEqual({
      channel: 'online',
      confirmed_on: '2024-09-16',
    });
    expect(read('received', { ...typed, event_channel: 'in_person' }).event?.parts).toEqual({ channel: 'in_person' });
  });

  test('the day of confirmation alone is enough', () => {
    const { event } = read('received', { event_channel: 'fax', event_confirmed_on: '2024-09-16' });
    expect(event?.on).toBe('2024-09-16');
  });

  test('what may be left out is left out', () => {
    expect(read('correction_requested', { event_on: '2024-09-14', event_until: ' ' }).event?.parts).toEqual({});
  });

  test('working days are read with their unit, in figures of any width', () => {
    expect(read('extended', { event_on: '2024-09-14', event_working_days: '１５个工作日' }).event?.parts).toEqual({
      working_days: '15',
    });
  });

  test('each fault is told at its field, the day first', () => {
    const { event, problems } = read('extended', { event_on: '2月30日', event_working_days: '很多' });
    expect(event).toBeNull();
    expect(problems.map(({ field, words }) => [field, words.zh])).toEqual([
      ['event_on', '2024年没有2月30日，核对月和日'],
      ['event_working_days', '延长几个工作日写成 1 至 999 的整数，例如 20'],
    ]);
  });

  test('a value that no list has is not taken', () => {
    const { event, problems } = read('consultation_sent', {
      event_on: '2024-09-14',
      event_to: 'toString',
      event_ref: 'A.B',
    });
    expect(event).toBeNull();
    expect(problems.map(({ field }) => field)).toEqual(['event_to', 'event_ref']);
  });
});
