import type { FC } from 'hono/jsx';
import type { Language, Words } from '../../../base/words.ts';
import { say, TEXTS } from '../../texts.ts';
import type { GridDay, GridMonth } from './grid.ts';

/** 日历: months side by side, each day coloured and named; on a phone one below the other. */
export const MonthCalendar: FC<{ months: readonly GridMonth[]; language: Language }> = ({ months, language }) => (
  <div class="months">
    {months.map(({ name, weeks }) => (
      <table class="month">
        <caption>{say(name, language)}</caption>
        <thead>
          <tr>
            {TEXTS.clock.weekdays.map((weekday, index) => (
              <th scope="col" abbr={say(TEXTS.clock.weekdayNames[index] ?? weekday, language)}>
                {say(weekday, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr>{week.map((day) => (day === null ? <td></td> : <DayCell day={day} language={language} />))}</tr>
          ))}
        </tbody>
      </table>
    ))}
  </div>
);

const DayCell: FC<{ day: GridDay; language: Language }> = ({ day, language }) => (
  <td class={dayClass(day)} aria-current={day.isToday ? 'date' : undefined}>
    <b>{day.date}</b>
    {day.isMakeUp && (
      <span class="day-make-up" aria-hidden="true">
        {say(TEXTS.clock.marks.makeUp, language)}
      </span>
    )}
    {day.short !== null && (
      <span class="day-mark" aria-hidden="true">
        {say(day.short, language)}
      </span>
    )}
    {day.said.length > 0 && (
      <span class="hidden-words">
        {day.said.map((words) => `${language === 'zh' ? '，' : ', '}${say(words, language)}`)}
      </span>
    )}
  </td>
);

function dayClass({ mark, isOff, isMakeUp, isToday, isAhead }: GridDay): string {
  return [
    'day',
    ...(mark === null ? [] : [`day--${mark}`]),
    ...(isOff && mark === null ? ['day--off'] : []),
    ...(isMakeUp ? ['day--make-up'] : []),
    ...(isToday ? ['day--today'] : []),
    ...(isAhead && mark === 'counted' ? ['day--ahead'] : []),
  ].join(' ');
}

/** 图例: one kind of day and what it means; only those that the calendar shows are listed. */
type LegendItem = {
  readonly day: Pick<GridDay, 'mark' | 'isMakeUp' | 'isToday' | 'isAhead'>;
  readonly sample: string;
  readonly words: Words;
};

/** What a counted day is called, and one that was not reached yet: these two differ from term to term. */
type CountedWords = { counted: Words; ahead: Words };

export const MonthLegend: FC<{ months: readonly GridMonth[]; language: Language } & CountedWords> = ({
  months,
  language,
  ...words
}) => (
  <ul class="legend" aria-label={say(TEXTS.clock.legendLabel, language)}>
    {legendOf(months, words, language).map(({ day, sample, words }) => (
      <li>
        <span
          class={`legend-sample ${dayClass({ ...day, date: 0, short: null, said: [], isOff: false })}`}
          aria-hidden="true"
        >
          {sample}
        </span>
        {say(words, language)}
      </li>
    ))}
  </ul>
);

function legendOf(
  months: readonly GridMonth[],
  { counted, ahead }: CountedWords,
  language: Language,
): readonly LegendItem[] {
  const days = months.flatMap(({ weeks }) => weeks.flat()).filter((day) => day !== null);
  const { legend, marks } = TEXTS.clock;
  const plain = { mark: null, isMakeUp: false, isToday: false, isAhead: false };
  const items: readonly (LegendItem & { readonly holds: (day: GridDay) => boolean })[] = [
    ...[marks.received, marks.begins].map((mark) => ({
      day: { ...plain, mark: 'start' as const },
      sample: say(mark, language),
      words: legend.start,
      holds: (day: GridDay) => day.mark === 'start' && day.short === mark,
    })),
    {
      day: { ...plain, mark: 'counted' },
      sample: '3',
      words: counted,
      holds: (day) => day.mark === 'counted' && !day.isAhead,
    },
    {
      day: { ...plain, mark: 'counted', isAhead: true },
      sample: '9',
      words: ahead,
      holds: (day) => day.mark === 'counted' && day.isAhead,
    },
    {
      day: { ...plain, mark: 'excluded' },
      sample: say(marks.excluded, language),
      words: legend.excluded,
      holds: (day) => day.mark === 'excluded',
    },
    {
      day: { ...plain, mark: 'off' },
      sample: say(marks.off, language),
      words: legend.off,
      holds: (day) => day.mark === 'off' && day.short !== null,
    },
    {
      day: { ...plain, isMakeUp: true },
      sample: say(marks.makeUp, language),
      words: legend.makeUp,
      holds: (day) => day.isMakeUp && (day.mark === 'counted' || day.mark === 'due'),
    },
    {
      day: { ...plain, mark: 'due' },
      sample: say(marks.due, language),
      words: legend.due,
      holds: (day) => day.mark === 'due',
    },
    ...[marks.ended, marks.published].map((mark) => ({
      day: { ...plain, mark: 'ended' as const },
      sample: say(mark, language),
      words: legend.ended,
      holds: (day: GridDay) => day.short === mark,
    })),
    {
      day: { ...plain, mark: 'extension' },
      sample: say(marks.extension, language),
      words: legend.extension,
      holds: (day) => day.mark === 'extension',
    },
    { day: { ...plain, isToday: true }, sample: '6', words: legend.today, holds: (day) => day.isToday },
  ];
  return items.filter(({ holds }) => days.some(holds));
}
