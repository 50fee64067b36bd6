import { PUBLISHED_CALENDAR } from '../../../src/law/calendar/index.ts';
import { clock, DEFAULT_POLICY, parseCase, type ClockAnswer } from '../../../src/law/deadline/index.ts';

/** 期限的问题. Takes a case as the program does; it must say its own `today`, so that no answer hangs on the day of the test. */
export const CLOCK_QUESTIONS = {
  clock: (asked: unknown) => {
    const read = parseCase(asked);
    if (!read.ok) return { malformed: read.reason.zh };
    const { today } = read.value;
    if (today === null) throw new Error('a worked case says as of which day it is asked');
    return inLines(clock(read.value, { today, calendar: PUBLISHED_CALENDAR, policy: DEFAULT_POLICY }));
  },
};

/** One line for each step, warning and other date, as a person would write them down; steps that leave the clock alone are left out. */
function inLines({ steps, warnings, other_due: others, ...dates }: ClockAnswer): object {
  return {
    ...dates,
    steps: steps.filter(({ effect }) => effect !== 'note').map(({ on, effect }) => `${on} ${effect}`),
    warnings: warnings.map(({ id, on }) => (on === null ? id : `${id} ${on}`)).sort(),
    other_due: others.map(({ what, ref, on }) => [what, ref, on].filter((part) => part !== undefined).join(' ')),
  };
}
