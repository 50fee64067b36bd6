import { afterEach, expect, test } from 'vitest';
import { day } from '../../base/day.ts';
import { writeCalendarFeed } from './index.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const HOLIDAY = { id: 'a@gongkai', on: day('2026-10-01'), summary: '国庆节（放假）', description: '一，二；三\n四' };

test.each(['UTC', 'America/New_York', 'Asia/Shanghai', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
  'a whole day is the same day, whatever the time zone of the machine (%s)',
  (name) => {
    process.env['TZ'] = name;
    const feed = writeCalendarFeed('工作日', [HOLIDAY]);
    expect(feed).toContain('DTSTART;VALUE=DATE:20261001\r\n');
    expect(feed).toContain('DTEND;VALUE=DATE:20261002\r\n');
    expect(feed).toContain('SUMMARY:国庆节（放假）\r\n');
    expect(feed).toContain('DTSTAMP:19700101T000000Z\r\n');
  },
);

test('no line of a feed is longer than 75 bytes, as RFC 5545 has it', () => {
  const long = writeCalendarFeed('工作日', [{ ...HOLIDAY, description: '放假安排'.repeat(60) }]);
  expect(Math.max(...long.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
});
