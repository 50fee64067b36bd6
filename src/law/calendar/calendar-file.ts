import { dayNumber, parseDay, weekday, yearOf, type Day } from '../../base/day.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Words } from '../../base/words.ts';
import type { NamedDay, PlanNotice, YearPlan } from './year-plan.ts';

/** 一个年份的安排, as loaded: `publishedOn` is the day of a change; null for a plan that is taken as known from the beginning. */
export type LoadedYear = { readonly year: number } & PlanNotice;

/** 放假安排文件: years of the whole country, and days that a region adds, by the name of the region. */
export type LoadedCalendar = {
  readonly years: readonly LoadedYear[];
  readonly regions: ReadonlyMap<string, readonly LoadedYear[]>;
};

/**
 * 读入放假安排: years in the form `{ "years": { "2027": { "published_on", "notices", "off_days": [{ "date", "holiday" }], "make_up_working_days":
 * [{ "date", "for" }] } } }` (a list of such plans where one was changed), and `"regions"`, each with such years, for festivals that a region adds. What is wrong is one sentence; a plan is never
 * taken in part, because a wrong day is a wrong term.
 */
export function parseCalendar(given: unknown): Result<LoadedCalendar, Words> {
  const { years, regions, published_on, published = published_on } = isObject(given) ? given : {};
  for (const [name, part] of Object.entries({ years, regions })) {
    if (part === undefined || part === null || isObject(part)) continue;
    return err({ zh: `${name} 不是一个对象`, en: `"${name}" is not an object` });
  }
  if (!isFilled(years) && !isFilled(regions)) {
    return err({
      zh: '要有 years，每个年份有 off_days 和 make_up_working_days',
      en: 'there must be "years", each with "off_days" and "make_up_working_days"',
    });
  }
  const national = readYears(isFilled(years) ? years : {}, published);
  if (!national.ok) return national;
  const byRegion = new Map<string, readonly LoadedYear[]>();
  for (const [region, plans] of Object.entries(isFilled(regions) ? regions : {})) {
    if (!isFilled(plans)) return err({ zh: `${shorten(region)}没有年份`, en: `${shorten(region)} has no years` });
    const regional = readYears(plans, published);
    if (!regional.ok) return regional;
    byRegion.set(region, regional.value);
  }
  return ok({ years: national.value, regions: byRegion });
}

/** 写成放假安排文件: the newest plan of each year in the form that `parseCalendar` takes, to be copied for the next year. */
export function writeCalendar(plans: readonly YearPlan[]): object {
  const years = plans.map(({ year, notices }) => {
    const { publishedOn, off, makeUp } = notices.at(-1) ?? notices[0];
    const plan = {
      published_on: publishedOn,
      notices: notices.flatMap(({ address }) => (address === null ? [] : [address])),
      off_days: off.map(({ on, holiday }) => ({ date: on, holiday })),
      make_up_working_days: makeUp.map(({ on, holiday }) => ({ date: on, for: holiday })),
    };
    return [String(year), plan] as const;
  });
  return { years: Object.fromEntries(years) };
}

/**
 * 加载年份: adds years, or replaces those that are there. With a day of publication, a year that is there keeps its former plan until that day; a year
 * that is loaded as it already stands keeps its history.
 */
export function withYears(plans: readonly YearPlan[], loaded: readonly LoadedYear[]): readonly YearPlan[] {
  const byYear = new Map(plans.map((plan) => [plan.year, plan]));
  for (const { year, ...notice } of loaded) {
    const former = byYear.get(year);
    const notices = former === undefined ? ([notice] as const) : renewed(former, notice);
    byYear.set(year, { year, notices });
  }
  return [...byYear.values()].sort((one, other) => one.year - other.year);
}

/** 地区叠加: the days a region adds to the plans of the country, in every version of a year; a day that is off there does not work. */
export function withRegion(plans: readonly YearPlan[], regional: readonly LoadedYear[]): readonly YearPlan[] {
  const byYear = new Map(regional.map((plan) => [plan.year, plan]));
  return plans.map((plan) => {
    const added = byYear.get(plan.year);
    if (added === undefined) return plan;
    const [first, ...later] = plan.notices;
    return { ...plan, notices: [overlaid(first, added), ...later.map((notice) => overlaid(notice, added))] };
  });
}

type Fields = Readonly<Record<string, unknown>>;

/** Years for which a plan makes sense: a slip of the pen such as 20227 is told, not reckoned with. */
const YEARS = { from: 1949, to: 2200 };

/** A year has one plan, or a list of them: the first, and its changes by the day of their publication. */
function readYears(given: Fields, published: unknown): Result<readonly LoadedYear[], Words> {
  const loaded: LoadedYear[] = [];
  for (const [name, plans] of Object.entries(given)) {
    const listed: readonly unknown[] = Array.isArray(plans) && plans.length > 0 ? plans : [plans];
    for (const plan of listed) {
      const year = readYear(name, isObject(plan) ? { published_on: published, ...plan } : plan);
      if (!year.ok) return year;
      if (plan !== listed[0] && year.value.publishedOn === null) {
        return err({
          zh: `${name}年后一个安排要有 published_on，从哪一天起变更`,
          en: `the later plan of ${name} needs "published_on": from when it holds`,
        });
      }
      loaded.push(year.value);
    }
  }
  return ok(loaded);
}

function readYear(name: string, given: unknown): Result<LoadedYear, Words> {
  const year = Number(name);
  if (!/^\d{4}$/u.test(name) || year < YEARS.from || year > YEARS.to) {
    const shown = shorten(name);
    return err({ zh: `“${shown}”不是一个年份`, en: `"${shown}" is not a year` });
  }
  if (!isObject(given)) return err({ zh: `${name}年的安排不是一个对象`, en: `the plan of ${name} is not an object` });
  const published = given['published_on'] ?? given['published'] ?? null;
  const publishedOn = published === null ? null : parseDay(published);
  if (published !== null && publishedOn === null) {
    return err({
      zh: `${name}年的 published_on 不是一个真实的日期`,
      en: `"published_on" of ${name} is not a real day`,
    });
  }
  const off = readDays(year, given['off_days'], 'off_days');
  if (!off.ok) return off;
  const makeUp = readDays(year, given['make_up_working_days'], 'make_up_working_days');
  if (!makeUp.ok) return makeUp;
  const fault = contradiction(off.value, makeUp.value);
  if (fault !== null) return err(fault);
  const { notices } = given;
  const address: unknown = Array.isArray(notices) ? notices.at(-1) : notices;
  return ok({
    year,
    publishedOn,
    address: typeof address === 'string' ? address : null,
    off: off.value,
    makeUp: makeUp.value,
  });
}

function readDays(year: number, given: unknown, name: string): Result<readonly NamedDay[], Words> {
  if (!Array.isArray(given)) {
    return err({
      zh: `${year}年没有 ${name}（可以是空的数组）`,
      en: `${year} has no "${name}" (it may be an empty array)`,
    });
  }
  const days: NamedDay[] = [];
  for (const one of given) {
    const fields: Fields = isObject(one) ? one : { date: one };
    const on = parseDay(fields['date']);
    const holiday = fields['holiday'] ?? fields['for'];
    if (on === null || yearOf(dayNumber(on)) !== year) {
      const shown = shorten(fields['date']);
      return err({
        zh: `${year}年的 ${name} 里有不属于这一年的日期：${shown}`,
        en: `"${name}" of ${year} holds what is no day of that year: ${shown}`,
      });
    }
    days.push({ on, holiday: typeof holiday === 'string' && holiday !== '' ? holiday : '节假日' });
  }
  return ok(days);
}

/** A day cannot be off and working, and only a Saturday or Sunday is made to work. */
function contradiction(off: readonly NamedDay[], makeUp: readonly NamedDay[]): Words | null {
  const isOff = new Set<Day>(off.map(({ on }) => on));
  for (const { on } of makeUp) {
    if (isOff.has(on)) return { zh: `${on} 既放假又上班`, en: `${on} is both off and working` };
    if (weekday(dayNumber(on)) < 6) {
      return { zh: `${on} 不是周末，不能是调休上班日`, en: `${on} is no weekend day, so it cannot be a make-up day` };
    }
  }
  return null;
}

function renewed(former: YearPlan, notice: PlanNotice): YearPlan['notices'] {
  const newest = former.notices.at(-1) ?? former.notices[0];
  if (isSamePlan(newest, notice)) return former.notices;
  return notice.publishedOn === null ? [notice] : changed(former, notice);
}

function isSamePlan(one: PlanNotice, other: PlanNotice): boolean {
  return sayDays(one.off) === sayDays(other.off) && sayDays(one.makeUp) === sayDays(other.makeUp);
}

function sayDays(days: readonly NamedDay[]): string {
  return [...new Set(days.map(({ on }) => on))].sort().join(' ');
}

function changed(former: YearPlan, notice: PlanNotice): YearPlan['notices'] {
  const [first, ...later] = former.notices;
  const isOther = (one: PlanNotice) => one.publishedOn !== notice.publishedOn;
  const notices = [...later.filter(isOther), notice];
  notices.sort((one, other) => ((one.publishedOn ?? '') < (other.publishedOn ?? '') ? -1 : 1));
  return [first, ...notices];
}

function overlaid(notice: PlanNotice, { off, makeUp }: LoadedYear): PlanNotice {
  const isOff = new Set(off.map(({ on }) => on));
  const works = new Set(makeUp.map(({ on }) => on));
  return {
    ...notice,
    off: [...notice.off.filter(({ on }) => !works.has(on)), ...off],
    makeUp: [...notice.makeUp.filter(({ on }) => !isOff.has(on)), ...makeUp],
  };
}

function isFilled(given: unknown): given is Fields {
  return isObject(given) && Object.keys(given).length > 0;
}

function isObject(given: unknown): given is Fields {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

/** What was given, short enough for a sentence; what cannot be seen is shown. */
function shorten(given: unknown): string {
  const text = typeof given === 'string' ? given : (JSON.stringify(given) ?? String(given));
  const plain = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '·');
  return plain.length > 40 ? `${plain.slice(0, 39)}…` : plain;
}
