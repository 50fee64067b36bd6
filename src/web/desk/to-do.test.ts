import { expect, test } from 'vitest';
import { day, dayNumber, type Day } from '../../base/day.ts';
import { PUBLISHED_CALENDAR } from '../../law/index.ts';
import { groupByDue, type ToDo } from './to-do.ts';

const TODAY = day('2026-09-30');
const left = (due: Day) => PUBLISHED_CALENDAR.latest.between(dayNumber(TODAY), dayNumber(due));

const due = (on: string | null): ToDo => ({
  due: on === null ? null : day(on),
  title: { zh: on ?? '随时', en: on ?? 'any time' },
  detail: null,
  why: { zh: '试', en: 'test' },
  article: null,
  act: { href: '/desk', words: { zh: '看', en: 'look' } },
  isOwn: true,
});

test('what waits is grouped by when it is due, the nearest first; days off in between do not make it near', () => {
  // The break of October: 1 to 7; the 8th, 9th and the Saturday 10th are the next working days.
  const asked = [null, '2026-10-12', '2026-10-10', '2026-10-08', '2026-09-30', '2026-09-29', '2026-09-01'].map(due);
  const groups = groupByDue(asked, TODAY, left);
  expect(groups.map(({ group, toDos }) => [group, ...toDos.map(({ title }) => title.zh)])).toEqual([
    ['overdue', '2026-09-01', '2026-09-29'],
    ['today', '2026-09-30'],
    ['soon', '2026-10-08', '2026-10-10'],
    ['later', '2026-10-12'],
    ['open', '随时'],
  ]);
});

test('where nothing waits there is no group', () => {
  expect(groupByDue([], TODAY, left)).toEqual([]);
});
