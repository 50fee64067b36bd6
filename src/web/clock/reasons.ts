import { dayNumber, type DayNumber } from '../../base/day.ts';
import { sayDay, sayDayOfWeek } from '../../base/say-day.ts';
import type { Language, Words } from '../../base/words.ts';
import type { ExplainedDay, Explanation } from '../../law/index.ts';
import { say, TEXTS } from '../texts.ts';
import { countsEveryDay, unpublishedYear, type CaseView } from './case-view.ts';
import { sayDayNear } from './day-words.ts';

/** 为什么是这一天: in a few sentences what did not count, what counted against expectation, and whether the last day moved. */
export function sayReasons(view: CaseView, language: Language): readonly string[] {
  const { main, calendar, reckoning, today } = view;
  if (main === null) return [];
  const words = TEXTS.clock;
  const { days } = main;
  const comma = say(words.listComma, language);
  const near = (on: DayNumber) => say(sayDayNear(on, today), language);
  const stretches = excludedStretches(days).map(({ from, to, why }) =>
    say(words.stretch(near(from), near(to), lowered(say(why, language), language)), language),
  );
  const excluded = days.filter(({ kind }) => kind === 'excluded').length;
  const madeUp = days
    .filter(({ on, counted }) => counted !== null && calendar.kindOf(dayNumber(on), reckoning.asOf).kind === 'make_up')
    .map(({ on }) => near(dayNumber(on)));
  const holidays = [...new Set(days.filter(({ kind }) => kind === 'holiday').map(({ why }) => say(why, language)))];
  return [
    ...(excluded > 0 ? [say(words.excludedSum(stretches.join(comma), excluded), language)] : []),
    ...(holidays.length > 0 ? [say(words.holidaySum(holidays.join(comma)), language)] : []),
    // Where every day counts, that one works is no reason.
    ...(madeUp.length > 0 && !countsEveryDay(view) ? [say(words.makeUpSum(madeUp.join(comma)), language)] : []),
    ...(days.some(({ kind }) => kind === 'moved') ? [say(words.movedSum, language)] : []),
  ];
}

/** 写进案卷的一段话: what happened, what followed, the last day and its ground. */
export function sayParagraph({ steps, main, today, calendar }: CaseView, language: Language): string {
  const words = TEXTS.clock.paragraph;
  const dated = (on: DayNumber) => say(sayDay(on), language);
  const told = steps.map(({ on, what }) => say(words.step(dated(on), say(what, language)), language));
  const bases = [...steps.map(({ basis }) => basis), ...(main === null ? [] : [main.basis])];
  const basis = [...new Set(bases.map((one) => say(one, language)))].join(say(words.betweenBases, language));
  const excluded = main?.days.filter(({ kind }) => kind === 'excluded').length ?? 0;
  const provisional = main === null ? null : unpublishedYear(main.due_on, calendar);
  return [
    ...(told.length > 0 ? [told.join(say(words.between, language)) + say(words.end, language)] : []),
    ...(excluded > 0 ? [say(words.excluded(excluded), language)] : []),
    ...(main === null ? [] : [say(sayDue(main), language)]),
    ...(provisional === null ? [] : [say(words.provisional(provisional), language)]),
    ...(basis === '' ? [] : [say(words.basis(basis), language)]),
    say(words.asOf(dated(today)), language),
  ].join('');
}

function sayDue({ what, term, due_on: dueOn }: Explanation): Words {
  const { paragraph, dues } = TEXTS.clock;
  const due = sayDayOfWeek(dayNumber(dueOn));
  return {
    zh: paragraph.due(dues[what].zh, term.zh, due.zh).zh,
    en: paragraph.due(dues[what].en, term.en, due.en).en,
  };
}

type ExcludedStretch = { readonly from: DayNumber; readonly to: DayNumber; readonly why: Words };

/** Excluded days in a row and for one reason; days off between them do not part them. */
function excludedStretches(days: readonly ExplainedDay[]): readonly ExcludedStretch[] {
  const stretches: ExcludedStretch[] = [];
  let isOpen = false;
  for (const { kind, on, why } of days) {
    if (kind === 'excluded') {
      const last = stretches.at(-1);
      if (isOpen && last?.why.zh === why.zh) stretches[stretches.length - 1] = { ...last, to: dayNumber(on) };
      else stretches.push({ from: dayNumber(on), to: dayNumber(on), why });
      isOpen = true;
    } else if (kind !== 'weekend' && kind !== 'holiday') isOpen = false;
  }
  return stretches;
}

/** A reason within a sentence. */
function lowered(text: string, language: Language): string {
  return language === 'zh' ? text.replace(/，不计$/u, '') : text.replace(/^Not counted: /u, '');
}
