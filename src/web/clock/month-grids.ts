import { addMonths, civilOf, dayNumber, daysFromCivil, daysInMonth, weekday, type DayNumber } from '../../base/day.ts';
import { sayDay } from '../../base/say-day.ts';
import type { Words } from '../../base/words.ts';
import { sayHoliday, type ExplainedDay } from '../../law/index.ts';
import type { GridDay, GridMonth } from '../parts/month-calendar/grid.ts';
import { TEXTS } from '../texts.ts';
import { firstDay, type CaseView } from './case-view.ts';

/** 日历: the months from the first day of a case to its last day and to today, where that is near; of a long case only months in which something lies. */
export function monthGrids(view: CaseView): readonly GridMonth[] {
  const draw = dayDrawer(view);
  return monthsOf(view).map((first) => {
    const { year, month } = civilOf(first);
    const before: null[] = Array.from({ length: weekday(first) - 1 }, () => null);
    const days = Array.from({ length: daysInMonth(year, month) }, (_, index) => draw(first + index, index + 1));
    const cells = [...before, ...days];
    const weeks: (readonly (GridDay | null)[])[] = [];
    for (let from = 0; from < cells.length; from += DAYS_IN_WEEK) weeks.push(cells.slice(from, from + DAYS_IN_WEEK));
    return { name: sayMonth(first), weeks };
  });
}

const DAYS_IN_WEEK = 7;
/** Today is shown on the calendar while it lies at most this far from what the case is about. */
const NEAR_TODAY = 62;
/** Up to so many months stand in a row without a gap. */
const MONTHS_IN_A_ROW = 6;
const MOST_MONTHS = 12;

/** The first days of the months to be shown. */
function monthsOf(view: CaseView): readonly DayNumber[] {
  const { main, ifExtended, today, reckoning } = view;
  const days = (main?.days ?? []).map(({ on }) => dayNumber(on));
  const marked = [firstDay(view), ...days, ifExtended ?? firstDay(view), reckoning.file.stoppedOn ?? firstDay(view)];
  const [earliest, latest] = [Math.min(...marked), Math.max(...marked)];
  if (today > earliest && today <= latest + NEAR_TODAY) marked.push(today);
  const [from, to] = [monthOf(earliest), monthOf(Math.max(...marked))];
  const row: DayNumber[] = [];
  for (let month = from; month <= to && row.length <= MONTHS_IN_A_ROW; month = addMonths(month, 1)) row.push(month);
  if (row.length <= MONTHS_IN_A_ROW) return row;
  return [...new Set(marked.map(monthOf))].sort((one, other) => one - other).slice(-MOST_MONTHS);
}

function monthOf(on: DayNumber): DayNumber {
  const { year, month } = civilOf(on);
  return daysFromCivil(year, month, 1);
}

function sayMonth(first: DayNumber): Words {
  const { zh, en } = sayDay(first);
  return { zh: zh.replace(/1日$/u, ''), en: en.replace(/^1 /u, '') };
}

type DrawDay = (on: DayNumber, date: number) => GridDay;

/** What each day looks like; in the order of importance, the first that holds. */
function dayDrawer(view: CaseView): DrawDay {
  const { main, calendar, reckoning, today } = view;
  const { asOf } = reckoning;
  const explained = new Map((main?.days ?? []).map((day) => [dayNumber(day.on), day]));
  return (on, date) => {
    const kind = calendar.kindOf(on, asOf);
    const day = explained.get(on);
    const isOff = kind.kind === 'weekend' || kind.kind === 'holiday';
    const holiday = kind.kind === 'holiday' && !isSameHoliday(view, on - 1, kind.holiday) ? kind.holiday : null;
    const drawn = drawExplained(view, day) ?? drawPlain({ isOff, holiday });
    const more = happenings(view, on);
    return {
      date,
      mark: drawn.mark === 'due' ? 'due' : (more.find(({ mark }) => mark !== null)?.mark ?? drawn.mark),
      short: more.find(({ short }) => short !== null)?.short ?? drawn.short,
      said: [...drawn.said, ...more.flatMap(({ said }) => said), ...(on === today ? [SAID.today] : [])],
      isOff,
      isMakeUp: kind.kind === 'make_up',
      isToday: on === today,
      isAhead: on > asOf,
    };
  };
}

/** What falls on a day beside its place in the term; the first is the one that its cell names. */
function happenings({ reckoning, ifExtended }: CaseView, on: DayNumber): readonly Drawn[] {
  const { file, kind } = reckoning;
  const isPublication = kind === 'publication';
  const ended: Drawn = isPublication
    ? { mark: 'ended', short: MARKS.published, said: [SAID.published] }
    : { mark: 'ended', short: MARKS.ended, said: [SAID.ended] };
  return [
    ...(file.stoppedOn === on ? [ended] : []),
    ...(file.firstReceipt === on ? [{ mark: 'start' as const, short: MARKS.received, said: [SAID.received] }] : []),
    ...(ifExtended === on ? [{ mark: 'extension' as const, short: MARKS.extension, said: [SAID.extension] }] : []),
    ...(file.unconfirmed.some(({ arrival }) => arrival.on === on)
      ? [{ mark: null, short: MARKS.unconfirmed, said: [SAID.unconfirmed] }]
      : []),
  ];
}

type Drawn = Pick<GridDay, 'mark' | 'short' | 'said'>;

/** A day of the term that the page is about. */
function drawExplained(view: CaseView, day: ExplainedDay | undefined): Drawn | null {
  if (day === undefined) return null;
  const { counted, why, kind } = day;
  switch (kind) {
    case 'start':
      return { mark: 'start', short: MARKS.begins, said: [why] };
    case 'due':
      return { mark: 'due', short: MARKS.due, said: [SAID.due] };
    case 'counted':
    case 'make_up':
      return {
        mark: 'counted',
        short: counted === null ? null : { zh: String(counted), en: String(counted) },
        said: [...(counted === null ? [] : [SAID.counted(counted)]), ...(kind === 'make_up' ? [why] : [])],
      };
    case 'excluded':
      return { mark: 'excluded', short: MARKS.excluded, said: [why] };
    case 'weekend':
    case 'moved':
      return { mark: 'off', short: MARKS.off, said: [why] };
    case 'holiday': {
      const first = !isSameHoliday(view, dayNumber(day.on) - 1, why.zh);
      return { mark: 'off', short: first ? shortHoliday(why.zh) : MARKS.holiday, said: [why] };
    }
  }
}

function drawPlain({ isOff, holiday }: { readonly isOff: boolean; readonly holiday: string | null }): Drawn {
  return {
    mark: isOff ? 'off' : null,
    short: holiday === null ? null : shortHoliday(holiday),
    said: holiday === null ? [] : [sayHoliday(holiday)],
  };
}

function isSameHoliday({ calendar, reckoning }: CaseView, on: DayNumber, holiday: string): boolean {
  const kind = calendar.kindOf(on, reckoning.asOf);
  return kind.kind === 'holiday' && kind.holiday === holiday;
}

/** Two characters fit into a day: 国庆节 is 国庆 there. */
function shortHoliday(name: string): Words {
  return { zh: name.length > 2 ? name.replace(/节$/u, '').slice(0, 2) : name, en: MARKS.holiday.en };
}

const MARKS = TEXTS.clock.marks;
const SAID = TEXTS.clock.said;
