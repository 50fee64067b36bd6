import { describe, expect, test } from 'vitest';
import { day, dayNumber, dayOf } from '../../base/day.ts';
import { PUBLISHED_CALENDAR } from '../calendar/index.ts';
import { CHANNELS, confirmBy, needsConfirmation, receiptDay, type Channel } from './index.ts';

const number = (text: string) => dayNumber(day(text));
const channels = Object.keys(CHANNELS) as readonly Channel[];

describe('the day of receipt', () => {
  test('is that of coming for what is handed in or signed for, that of confirming for all else', () => {
    expect(channels.filter((channel) => !needsConfirmation(channel))).toEqual(['in_person', 'post_signed']);
    for (const channel of channels) {
      const arrival = { channel, on: number('2024-09-06'), confirmedOn: number('2024-09-10') };
      const received = receiptDay(arrival, number('2024-09-20'));
      expect(received === null ? null : dayOf(received)).toBe(needsConfirmation(channel) ? '2024-09-10' : '2024-09-06');
    }
  });

  test('is not there before the day of confirming, and is there on it', () => {
    const arrival = { channel: 'online', on: number('2024-09-06'), confirmedOn: number('2024-09-10') } as const;
    expect(receiptDay(arrival, number('2024-09-09'))).toBeNull();
    expect(receiptDay(arrival, number('2024-09-10'))).toBe(number('2024-09-10'));
    expect(receiptDay({ ...arrival, confirmedOn: null }, number('2024-09-10'))).toBeNull();
  });

  test('every channel says its place in article 31', () => {
    for (const channel of channels) {
      expect(CHANNELS[channel].cite.article).toBe(31);
      expect(Math.min(CHANNELS[channel].name.zh.length, CHANNELS[channel].name.en.length)).toBeGreaterThan(0);
    }
  });
});

describe('the last day for confirming', () => {
  const by = (channel: Channel, on: string, moreDays?: number) => {
    const last = confirmBy({ channel, on: number(on), confirmedOn: null }, PUBLISHED_CALENDAR.latest, moreDays);
    return last === null ? null : dayOf(last);
  };

  test('is the same day for an ordinary letter, the next moment of an open office for what is electronic', () => {
    expect(by('post_ordinary', '2024-10-01')).toBe('2024-10-01');
    expect((['online', 'email', 'fax'] as const).map((channel) => by(channel, '2024-10-01'))).toEqual(
      Array(3).fill('2024-10-08'),
    );
    expect(by('online', '2024-10-09')).toBe('2024-10-09');
    expect(by('in_person', '2024-10-01')).toBeNull();
  });

  test('is later by the working days that a body allows itself, for what is electronic alone', () => {
    expect(by('online', '2024-10-01', 2)).toBe('2024-10-10');
    expect(by('online', '2024-10-09', 1)).toBe('2024-10-10');
    expect(by('post_ordinary', '2024-10-09', 1)).toBe('2024-10-09');
  });
});
