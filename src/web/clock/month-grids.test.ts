import { describe, expect, test } from 'vitest';
import { day } from '../../base/day.ts';
import { PUBLISHED_CALENDAR } from '../../law/index.ts';
import { decodeCase } from './case-address.ts';
import { viewCase } from './case-view.ts';
import { monthGrids } from './month-grids.ts';

function gridsOf(address: string, today: string) {
  const decoded = decodeCase(address);
  if (!decoded.ok) throw new Error(address);
  return monthGrids(viewCase(decoded.value, { today: day(today), calendar: PUBLISHED_CALENDAR }));
}

/** The days of a case by month and date: `10-25 due 到期`. */
function daysOf(address: string, today: string): ReadonlyMap<string, string> {
  const cells = gridsOf(address, today).flatMap(({ name, weeks }) =>
    weeks.flat().flatMap((cell) => {
      if (cell === null) return [];
      const month = /年(\d+)月/u.exec(name.zh)?.[1];
      const flags = [cell.isMakeUp && '班', cell.isToday && '今天', cell.isAhead && '未到'].filter(Boolean);
      return [[`${month}-${cell.date}`, [cell.mark, cell.short?.zh, ...flags].filter(Boolean).join(' ')] as const];
    }),
  );
  return new Map(cells);
}

const CONSULTED =
  '2024-09-06.received.in_person~2024-09-12.consultation_sent.third_party.A~2024-09-29.opinion_received.A';

describe('the months of a case', () => {
  test('begin on a Monday and hold whole weeks from the month of receipt to that of the extended term', () => {
    const months = gridsOf(CONSULTED, '2024-09-30');
    expect(months.map(({ name }) => name.zh)).toEqual(['2024年9月', '2024年10月', '2024年11月']);
    expect(months[0]?.weeks[0]?.map((cell) => cell?.date ?? null)).toEqual([null, null, null, null, null, null, 1]);
    expect(months[0]?.name.en).toBe('September 2024');
  });

  test('name each day: received, counted, left out, off, holiday, made up, due, extended, today', () => {
    const days = daysOf(CONSULTED, '2024-09-30');
    expect(days.get('9-5')).toBe('');
    expect(days.get('9-6')).toBe('start 收到');
    expect(days.get('9-7')).toBe('off 休');
    expect(days.get('9-9')).toBe('counted 1');
    expect(days.get('9-14')).toBe('excluded 扣 班');
    expect(days.get('9-15')).toBe('off 中秋');
    expect(days.get('9-16')).toBe('off 休');
    expect(days.get('9-30')).toBe('counted 5 今天');
    expect(days.get('10-1')).toBe('off 国庆 未到');
    expect(days.get('10-12')).toBe('counted 10 班 未到');
    expect(days.get('10-25')).toBe('due 到期 未到');
    expect(days.get('11-22')).toBe('extension 延期 未到');
  });

  test('a day of receipt that is a day off is still the day of receipt', () => {
    expect(daysOf('2024-07-06.received.in_person', '2024-07-10').get('7-6')).toBe('start 收到');
  });

  test('a term that begins anew is marked where it does', () => {
    const days = daysOf(
      '2024-09-06.received.in_person~2024-09-12.correction_requested.2024-09-25~2024-09-24.corrected.in_person',
      '2024-09-30',
    );
    expect([days.get('9-6'), days.get('9-24'), days.get('9-25')]).toEqual(['start 收到', 'start 起算', 'counted 1']);
  });

  test('while a payment is awaited the days of its term are shown', () => {
    const days = daysOf('2024-09-06.received.in_person~2024-09-12.fee_notified', '2024-09-20');
    expect([days.get('9-12'), days.get('9-13'), days.get('10-16')]).toEqual([
      'start 起算',
      'counted 1',
      'due 到期 未到',
    ]);
  });

  test('a case that ended shows on which day, and its last day all the same', () => {
    const days = daysOf('2024-09-06.received.in_person~2024-09-27.replied.direct', '2024-09-30');
    expect([days.get('9-27'), days.get('10-11')]).toEqual(['ended 终结', 'due 到期 未到']);
    const onLastDay = daysOf('2024-09-06.received.in_person~2024-10-11.replied.post', '2024-10-20');
    expect(onLastDay.get('10-11')).toBe('due 终结');
  });

  test('what was published, and what is not confirmed, has its day', () => {
    expect(daysOf('2024-08-20.changed~2024-09-24.published', '2024-09-30').get('9-24')).toBe('ended 公开');
    expect(daysOf('2024-09-26.received.online', '2024-09-30').get('9-26')).toBe('来件');
  });

  test('a budget counts days off as well', () => {
    const days = daysOf('2024-09-20.made.budget', '2024-09-30');
    expect([days.get('9-21'), days.get('10-10')]).toEqual(['counted 1', 'due 到期 未到']);
  });

  test('a suit of six months adds no months, nor does a day far away', () => {
    const stopped = '2024-09-06.received.in_person~2024-09-27.replied.direct';
    expect(gridsOf(stopped, '2024-09-30')).toHaveLength(2);
    expect(gridsOf(stopped, '2031-01-01')).toHaveLength(2);
  });

  test('a deferral of years shows only the months in which something lies', () => {
    const months = gridsOf(
      '2023-03-06.received.in_person~2023-03-10.reasons_given~2023-03-20.deferred.2099-06-30',
      '2024-03-01',
    );
    expect(months.map(({ name }) => name.zh)).toEqual(['2023年3月', '2024年3月', '2099年6月']);
  });
});

test('a calendar of three months is made in well under three milliseconds', () => {
  const decoded = decodeCase(CONSULTED);
  if (!decoded.ok) throw new Error(CONSULTED);
  const view = viewCase(decoded.value, { today: day('2024-09-30'), calendar: PUBLISHED_CALENDAR });
  const once = () => {
    const started = performance.now();
    monthGrids(view);
    return performance.now() - started;
  };
  const times = Array.from({ length: 30 }, once).sort((one, other) => one - other);
  expect(times[15]).toBeLessThan(3);
});
