import type { Language } from '../../../base/words.ts';
import { TEXTS } from '../../texts.ts';
import type { Example } from '../example.ts';
import type { GridDay, GridMonth } from './grid.ts';
import { MonthCalendar, MonthLegend } from './month-calendar.tsx';

const { legend, marks, said } = TEXTS.clock;

const plain = (date: number): GridDay => ({
  date,
  mark: null,
  short: null,
  said: [],
  isOff: false,
  isMakeUp: false,
  isToday: false,
  isAhead: false,
});

const counted = (date: number, ordinal: number, more: Partial<GridDay> = {}): GridDay => ({
  ...plain(date),
  mark: 'counted',
  short: { zh: String(ordinal), en: String(ordinal) },
  said: [said.counted(ordinal)],
  ...more,
});

const off = (date: number): GridDay => ({ ...plain(date), mark: 'off', short: marks.off, isOff: true });

/** Two weeks with every kind of day. */
const MONTHS: readonly GridMonth[] = [
  {
    name: { zh: '2024年6月', en: 'June 2024' },
    weeks: [
      [
        { ...plain(3), mark: 'start', short: marks.received, said: [said.received] },
        counted(4, 1),
        counted(5, 2),
        { ...plain(6), mark: 'excluded', short: marks.excluded },
        counted(7, 3, { isToday: true }),
        off(8),
        counted(9, 4, { isMakeUp: true, isAhead: true }),
      ],
      [
        { ...off(10), short: { zh: '端午', en: 'hol' } },
        counted(11, 5, { isAhead: true }),
        { ...plain(12), mark: 'due', short: marks.due, said: [said.due] },
        { ...plain(13), mark: 'ended', short: marks.ended, said: [said.ended] },
        { ...plain(14), mark: 'extension', short: marks.extension, said: [said.extension] },
        { ...plain(15), mark: 'off', isOff: true },
        null,
      ],
    ],
  },
];

export const monthCalendarExamples: readonly Example[] = [
  {
    name: { zh: '日历：每一日有颜色，也有名称', en: 'Calendar: each day coloured and named' },
    wide: true,
    show: (language: Language) => (
      <>
        <MonthCalendar months={MONTHS} language={language} />
        <MonthLegend months={MONTHS} counted={legend.counted} ahead={legend.ahead} language={language} />
      </>
    ),
  },
];
