import type { FC } from 'hono/jsx';
import { dayNumber, dayOf } from '../../base/day.ts';
import { sayDayOfWeek, WEEKDAY_WORDS } from '../../base/say-day.ts';
import type { Language, Words } from '../../base/words.ts';
import type { Step, ExplainedDay, Explanation } from '../../law/index.ts';
import { countsEveryDay, type CaseView } from '../clock/case-view.ts';
import { sayParagraph, sayReasons } from '../clock/reasons.ts';
import { sayLetter } from '../clock/say-event.ts';
import { say, TEXTS } from '../texts.ts';
import type { ClockPageProps } from './clock-page-props.ts';

/** 为什么是这一天: each step with its ground, what did not count, every day of every term, and the same as a paragraph. */
export const ClockReasons: FC<ClockPageProps & { view: CaseView }> = ({ view, visit: { language } }) => {
  const words = TEXTS.clock;
  const reasons = sayReasons(view, language);
  return (
    <div class="clock-why">
      <h2>{say(view.main === null ? words.whyNone : words.why, language)}</h2>
      <StepsTable view={view} language={language} />
      {reasons.length > 0 && (
        <ul class="clock-reasons">
          {reasons.map((reason) => (
            <li>{reason}</li>
          ))}
        </ul>
      )}
      {view.explanations.map((one) => (
        <DayTable explanation={one} view={view} language={language} />
      ))}
      <h2>{say(words.inWords, language)}</h2>
      <p
        class="clock-paragraph"
        data-copies
        data-words-copy={say(words.copyParagraph, language)}
        data-words-copied={say(words.copied, language)}
      >
        {sayParagraph(view, language)}
      </p>
    </div>
  );
};

const StepsTable: FC<{ view: CaseView; language: Language }> = ({ view, language }) => {
  const words = TEXTS.clock;
  const { main } = view;
  const { steps } = view;
  // The last day stands where it falls: what happened later comes after it.
  const later = steps.findIndex(({ on }) => main !== null && on > dayNumber(main.due_on));
  const last = later < 0 ? steps.length : later;
  return (
    <table class="list-table clock-steps">
      <caption class="hidden-words">{say(words.stepsCaption, language)}</caption>
      <thead>
        <tr>
          {[words.date, words.effect, words.basis].map((head) => (
            <th scope="col">{say(head, language)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {steps.slice(0, last).map((step) => (
          <StepRow step={step} language={language} />
        ))}
        {main !== null && (
          <tr class="clock-last-day">
            <th scope="row">{main.due_on}</th>
            <td>{say(sayLast(view), language)}</td>
            <td>{say(main.basis, language)}</td>
          </tr>
        )}
        {steps.slice(last).map((step) => (
          <StepRow step={step} language={language} />
        ))}
      </tbody>
    </table>
  );
};

const StepRow: FC<{ step: Step; language: Language }> = ({ step: { on, what, basis }, language }) => (
  <tr>
    <th scope="row">{dayOf(on)}</th>
    <td>{say(what, language)}</td>
    <td>{say(basis, language)}</td>
  </tr>
);

/** What makes the last day the last one. */
function sayLast(view: CaseView): Words {
  const { lastDay, lastWorkingDay } = TEXTS.clock;
  const term = view.main?.term ?? { zh: '', en: '' };
  const counted = view.main?.days.at(-1)?.counted ?? null;
  if (counted === null || countsEveryDay(view)) return { zh: lastDay(term.zh).zh, en: lastDay(term.en).en };
  return lastWorkingDay(counted);
}

/** 逐日表: every day of one term, whether it counts, and why. */
const DayTable: FC<{ explanation: Explanation; view: CaseView; language: Language }> = ({
  explanation,
  view,
  language,
}) => {
  const { what, ref, days, term, due_on: dueOn } = explanation;
  const words = TEXTS.clock;
  const due = say(sayDayOfWeek(dayNumber(dueOn)), language);
  const name = say(
    ref === undefined ? words.dues[what] : words.opinionDueOf(sayLetter(view.events, ref, language)),
    language,
  );
  return (
    <details class="clock-days">
      <summary>{say(words.dayTable(name, due), language)}</summary>
      <table class="list-table">
        <caption class="hidden-words">{say(words.dayTableCaption(name, say(term, language), due), language)}</caption>
        <thead>
          <tr>
            {[words.date, words.weekday, words.ordinal, words.reason].map((head) => (
              <th scope="col">{say(head, language)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <DayRow day={day} language={language} />
          ))}
        </tbody>
      </table>
    </details>
  );
};

const DayRow: FC<{ day: ExplainedDay; language: Language }> = ({ day, language }) => {
  const words = TEXTS.clock;
  const weekday = WEEKDAY_WORDS[day.weekday - 1];
  return (
    <tr class={`day-row day-row--${day.kind}`}>
      <th scope="row">{day.on}</th>
      <td>{weekday === undefined ? '' : say(weekday, language)}</td>
      <td>{day.counted ?? (day.kind === 'due' ? '' : say(words.notCounted, language))}</td>
      <td>
        {say(day.why, language)}
        {day.kind === 'due' && say(words.lastDayMark, language)}
      </td>
    </tr>
  );
};
