import type { Report } from '../../annual-report/index.ts';
import type { Day } from '../../base/day.ts';
import { formForYear } from '../../law/index.ts';
import type { SampleDistrict } from '../agency.ts';
import type { SampleBody } from '../district/sample-body.ts';
import { REFORMS } from '../district/reforms.data.ts';
import { SeededRandom } from '../time/seeded-random.ts';
import { WORK, type BodyWork } from './body-work.data.ts';
import { nameOn, selfOf } from './body-names.ts';
import { publicationDay } from './publication-day.ts';
import { tablesOfWork } from './tables-of-work.ts';
import { writeTexts } from './write-texts.ts';
import { summed, yearOfWork, type Standing, type YearOfWork } from './year-of-work.ts';

/** 样例的一份年报: published by a body on a day. */
export type SampleReport = {
  readonly body: SampleBody;
  readonly year: number;
  readonly on: Day;
  readonly report: Report;
};

/** The government itself: its report adds up those of its departments and townships (条例第五十条第二款). */
export const GOVERNMENT = 'qinghe';

/** 样例的年报: of every fictitious body with such a duty, of every finished year whose reports came out within the sample. */
export function sampleReports(district: SampleDistrict): readonly SampleReport[] {
  const { days } = district;
  const first = Number(days.first.slice(0, 4)) - 1;
  const last = Number(days.today.slice(0, 4)) - 1;
  let standing: ReadonlyMap<string, Standing> = new Map();
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((year) => {
    const done = workOf(district, year, afterReforms(district, standing, year));
    standing = new Map([...done].map(([key, { left }]) => [key, left]));
    return reportsOf(district, year, done);
  });
}

/** 承接: what waits in a body that ended goes over to those that follow it, case by case in turn; its documents are divided up in the same way. */
function afterReforms(
  district: SampleDistrict,
  standing: ReadonlyMap<string, Standing>,
  year: number,
): ReadonlyMap<string, Standing> {
  const now = new Map(standing);
  for (const reform of REFORMS) {
    if (reform.kind !== 'hand_over' || !reform.ends || yearOf(district.days.workingDay(reform.daysAgo)) !== year)
      continue;
    const { open, inForce } = now.get(reform.body) ?? NOTHING;
    now.delete(reform.body);
    const share = reform.to.length;
    for (const [place, { body }] of reform.to.entries()) {
      const own = now.get(body) ?? NOTHING;
      const cases = open.filter((_, index) => index % share === place);
      now.set(body, {
        open: [...own.open, ...cases],
        inForce: own.inForce + Math.floor((inForce + share - 1 - place) / share),
        takenOver: [...own.takenOver, { from: reform.body, cases: cases.length }],
      });
    }
  }
  return now;
}

const NOTHING: Standing = { open: [], inForce: 0, takenOver: [] };
const yearOf = (on: Day): number => Number(on.slice(0, 4));

/** Every body that is there at the end of the year works through it. */
function workOf(
  { seed, days, bodies }: SampleDistrict,
  year: number,
  standing: ReadonlyMap<string, Standing>,
): ReadonlyMap<string, YearOfWork> {
  const done = new Map<string, YearOfWork>();
  for (const body of bodies.values()) {
    const work = WORK.get(body.key);
    const isThere =
      (body.from === days.first || body.from <= `${year}-12-31`) &&
      (body.until === null || body.until > `${year}-12-31`);
    if (work === undefined || !isThere) continue;
    const random = new SeededRandom(seed, `report ${body.key} ${year}`);
    done.set(body.key, yearOfWork(work, standing.get(body.key) ?? firstStanding(work, body, days.first), random));
  }
  return done;
}

/** Before the first report there is what had been made until then; a body that was founded in the sample has nothing. */
const firstStanding = ({ documents, applications }: BodyWork, { from }: SampleBody, first: Day): Standing =>
  from === first
    ? {
        ...NOTHING,
        inForce: documents.inForce,
        open: applications[0] > OFTEN_ASKED ? ['natural_person', 'natural_person'] : [],
      }
    : NOTHING;

/** From so many applications a year on some waited at its beginning. */
const OFTEN_ASKED = 10;

function reportsOf(
  district: SampleDistrict,
  year: number,
  done: ReadonlyMap<string, YearOfWork>,
): readonly SampleReport[] {
  const members = [...done].flatMap(([key, { counts }]) => (isOfGovernment(district, key) ? [counts] : []));
  return [...done].flatMap(([key, { counts, takenOver }]): readonly SampleReport[] => {
    const body = district.bodies.get(key);
    const work = WORK.get(key);
    const on = body === undefined ? null : publicationDay(body, year, district);
    if (body === undefined || work === undefined || on === null) return [];
    const isSum = key === GOVERNMENT;
    const asked = { body, work, year, on, isSum, takenOver, counts: isSum ? summed(members) : counts };
    return [{ body, year, on, report: reportOf(district, asked) }];
  });
}

/** Bodies that are led from above it report to those who lead them. */
const isOfGovernment = ({ bodies }: SampleDistrict, key: string): boolean =>
  key === GOVERNMENT || (bodies.get(key)?.parent === GOVERNMENT && bodies.get(key)?.kind !== 'line_superior');

type ReportAsked = Pick<SampleReport, 'body' | 'year' | 'on'> & {
  readonly work: BodyWork;
  readonly isSum: boolean;
  readonly counts: ReadonlyMap<string, number>;
  readonly takenOver: Standing['takenOver'];
};

function reportOf(
  { seed, days, bodies }: SampleDistrict,
  { body, work, year, on, isSum, counts, takenOver }: ReportAsked,
): Report {
  const form = formForYear(year);
  const tables = tablesOfWork(form, counts);
  const name = nameOn(body, on, days);
  const texts = writeTexts({
    seed,
    key: body.key,
    body: name,
    we: selfOf(name),
    office: body.sections[0] ?? '办公室',
    published: work.published,
    asked: work.asked,
    year,
    on,
    isSum,
    takenOver: takenOver.map(({ from, cases }) => ({ from: bodies.get(from)?.fullName ?? '', cases })),
    tables,
  });
  return {
    file: `${name}${year}年政府信息公开工作年度报告.json`,
    edition: form.edition,
    title: `${name}${year}年政府信息公开工作年度报告`,
    agency: name,
    year,
    ...texts,
    ...tables,
    places: {},
    remarks: {},
  };
}
