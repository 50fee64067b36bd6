import type { FC } from 'hono/jsx';
import { dayNumber } from '../../base/day.ts';
import type { Language } from '../../base/words.ts';
import { calendarAlarm } from '../../law/index.ts';
import { ErrorSummary, type ErrorItem } from '../parts/error-summary/error-summary.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import { PageFrame } from '../parts/page-frame/page-frame.tsx';
import { say, TEXTS } from '../texts.ts';
import { ClockAddress, ClockAnswerPanel } from './clock-answer.tsx';
import { ClockForm } from './clock-form.tsx';
import { ClockHeadline } from './clock-headline.tsx';
import type { ClockPageProps } from './clock-page-props.ts';
import { ClockReasons } from './clock-reasons.tsx';

/** 期限计算: the case on the left, the days on the right. */
export const ClockPage: FC<ClockPageProps> = (props) => {
  const { visit, view, present, calendar, problems, addressProblem } = props;
  const { language } = visit;
  const words = TEXTS.clock;
  const errors: readonly ErrorItem[] = [
    ...(addressProblem === null ? [] : [{ words: say(addressProblem, language), href: null }]),
    ...problems.map((problem) => ({ words: say(problem.words, language), href: `#${problem.field}` })),
  ];
  const alarm = calendarAlarm(
    dayNumber(present),
    calendar.plans.map(({ year }) => year),
  );
  return (
    <PageFrame
      visit={visit}
      title={say(words.title, language)}
      tagline={say(TEXTS.frame.clockTagline, language)}
      wrong={errors.length > 0}
      wide
      privacy={null}
      islands={['display-mode', 'clock']}
    >
      <div data-part="errors">
        {errors.length > 0 && (
          <ErrorSummary title={say(TEXTS.problems.summary(errors.length), language)} items={errors} />
        )}
      </div>
      {alarm !== null && <Alarm year={alarm.missingYear} language={language} />}
      <div class="clock">
        <ClockForm {...props} />
        <div class="clock-answer" id="answer">
          {view === null ? (
            <About {...props} />
          ) : (
            <>
              <div data-part="headline" role="status">
                <ClockHeadline view={view} language={language} />
              </div>
              <div data-part="answer">
                <ClockAnswerPanel {...props} view={view} />
                <ClockReasons {...props} view={view} />
                <ClockAddress {...props} view={view} />
              </div>
            </>
          )}
        </div>
      </div>
    </PageFrame>
  );
};

const Alarm: FC<{ year: number; language: Language }> = ({ year, language }) => (
  <div class="clock-alarm">
    <Notice kind="warning">{say(TEXTS.clock.alarm(year), language)}</Notice>
  </div>
);

/** A case that took a consultation and a holiday. */
const EXAMPLE =
  '/clock?c=2024-09-06.received.in_person~2024-09-12.consultation_sent.third_party.A~2024-09-29.opinion_received.A&today=2024-09-30';

const About: FC<ClockPageProps> = ({ visit: { language }, calendar, kind }) => {
  const words = TEXTS.clock;
  const years = calendar.plans.map(({ year }) => year);
  const other =
    kind === 'application'
      ? { href: '/clock?for=publication', words: words.toPublication, hint: words.toPublicationHint }
      : { href: '/clock', words: words.toApplication, hint: words.toApplicationHint };
  const ways = [
    { href: EXAMPLE, words: words.example, hint: words.exampleHint },
    other,
    { href: '/calendar.ics', words: words.feed, hint: words.feedHint },
  ];
  return (
    <>
      <ul class="ways clock-ways">
        {ways.map((way) => (
          <li>
            <a href={way.href}>{say(way.words, language)}</a>
            <span class="quiet">{say(way.hint, language)}</span>
          </li>
        ))}
      </ul>
      <h2>{say(words.aboutTitle, language)}</h2>
      <ul class="clock-about">
        <li>{say(words.aboutStart, language)}</li>
        {kind === 'application' && <li>{say(words.aboutPause, language)}</li>}
        <li>{say(words.aboutYears(Math.min(...years), Math.max(...years)), language)}</li>
      </ul>
    </>
  );
};
