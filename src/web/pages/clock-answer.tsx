import type { FC } from 'hono/jsx';
import { dayNumber, dayOf, type Day } from '../../base/day.ts';
import type { Language, Words } from '../../base/words.ts';
import { EVENT_NAMES, type ClockWarning } from '../../law/index.ts';
import { countsEveryDay, type CaseView } from '../clock/case-view.ts';
import { clockAddress } from '../clock/clock-address.ts';
import { sayDayNear, sayDayOfWeekNear } from '../clock/day-words.ts';
import { monthGrids } from '../clock/month-grids.ts';
import { sayEvent, sayLetter } from '../clock/say-event.ts';
import { MonthCalendar, MonthLegend } from '../parts/month-calendar/month-calendar.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import { say, TEXTS } from '../texts.ts';
import { Provisional } from './clock-headline.tsx';
import type { ClockPageProps } from './clock-page-props.ts';

/** 其他日期, 提示, 日历. */
export const ClockAnswerPanel: FC<ClockPageProps & { view: CaseView }> = (props) => {
  const { view, visit } = props;
  const { language } = visit;
  const months = monthGrids(view);
  const words = TEXTS.clock;
  return (
    <>
      <div
        class="clock-acts"
        data-acts
        data-words-print={say(words.print, language)}
        data-words-copy={say(words.copyAddress, language)}
        data-words-copied={say(words.copied, language)}
      ></div>
      <OtherDates view={view} language={language} />
      <Warnings {...props} />
      <h2 class="hidden-words">{say(words.calendar, language)}</h2>
      <MonthCalendar months={months} language={language} />
      <MonthLegend
        months={months}
        counted={countsEveryDay(view) ? words.legend.countedDay : words.legend.counted}
        ahead={view.answer.status === 'stopped' ? words.legend.afterEnd : words.legend.ahead}
        language={language}
      />
    </>
  );
};

/** 网址: of the case, as plain text for a file or a message. */
export const ClockAddress: FC<ClockPageProps & { view: CaseView }> = ({ view, visit: { language }, origin, today }) => (
  <p class="clock-address">
    <span class="quiet">{say(TEXTS.clock.address, language)}</span>
    <span class="clock-address-text" data-address>
      {`${origin}${clockAddress({ events: view.events, today })}`}
    </span>
  </p>
);

type OtherDate = { readonly label: Words; readonly on: Day };

const OtherDates: FC<{ view: CaseView; language: Language }> = ({ view, language }) => {
  const words = TEXTS.clock;
  const dates = otherDates(view);
  if (dates.length === 0) return null;
  return (
    <ul class="clock-others">
      {dates.map(({ label, on }) => (
        <li>
          {say(label, language)} <b>{say(sayDayOfWeekNear(dayNumber(on), view.today), language)}</b>
          {dayNumber(on) < view.today && <span class="quiet"> {say(words.past, language)}</span>}{' '}
          <Provisional on={on} view={view} language={language} />
        </li>
      ))}
    </ul>
  );
};

/** Every last day but the one in large. */
function otherDates(view: CaseView): readonly OtherDate[] {
  const { answer, main, events, ifExtended, reckoning } = view;
  const words = TEXTS.clock;
  // A notice of correction is of interest while one could still be sent: whether it was in time is said by a warning.
  const isAsked = answer.status === 'stopped' || reckoning.file.waiting !== null || reckoning.file.correctionUsed;
  const notice = isAsked ? null : answer.correction_due_on;
  const others = answer.other_due.filter(({ what }) => what !== main?.what);
  return [
    ...(notice === null ? [] : [{ label: words.otherDues.correction_notice, on: notice }]),
    ...others.map(({ what, ref, on }) => ({
      label:
        ref === undefined
          ? words.otherDues[what]
          : {
              zh: words.opinionOf(sayLetter(events, ref, 'zh')).zh,
              en: words.opinionOf(sayLetter(events, ref, 'en')).en,
            },
      on,
    })),
    ...(ifExtended === null ? [] : [{ label: words.ifExtended, on: dayOf(ifExtended) }]),
  ];
}

/** 提示: what went wrong and what follows; that of one event leads to it. */
const Warnings: FC<ClockPageProps & { view: CaseView }> = ({ view, visit, today }) => {
  const { language } = visit;
  const { answer, events } = view;
  const words = TEXTS.clock;
  if (answer.warnings.length === 0) return null;
  return (
    <section class="clock-warnings stack" aria-label={say(words.warnings, language)}>
      {answer.warnings.map((warning) => {
        const at = events.findIndex(({ on }) => on === warning.on);
        const event = events[at];
        const isOne = event !== undefined && events.filter(({ on }) => on === warning.on).length === 1;
        return (
          <Notice kind={noticeKind(warning)}>
            {warning.on !== null && (
              <b>
                {say(
                  words.warningAt(
                    isOne
                      ? sayEvent(event, view.today, language)
                      : say(sayDayNear(dayNumber(warning.on), view.today), language),
                  ),
                  language,
                )}
              </b>
            )}
            {say(warning.message, language)}{' '}
            {isOne && event.type !== 'received' && (
              <a href={`${clockAddress({ events, today, open: { type: event.type, at } })}#event`}>
                {say(words.change, language)}
                <span class="hidden-words">{say(words.which(say(EVENT_NAMES[event.type], language)), language)}</span>
              </a>
            )}
          </Notice>
        );
      })}
    </section>
  );
};

/** Past its day: a fault; what merely follows: a word; all else: a warning. */
function noticeKind({ id }: ClockWarning): 'fault' | 'warning' | 'info' {
  if (id.endsWith('_overdue')) return 'fault';
  return id.startsWith('silence_') || id === 'calendar_changed' || id === 'out_of_order' ? 'info' : 'warning';
}
