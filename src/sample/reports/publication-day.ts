import { day, type Day } from '../../base/day.ts';
import type { SampleDistrict } from '../agency.ts';
import type { SampleBody } from '../district/sample-body.ts';
import { SeededRandom } from '../time/seeded-random.ts';

/** 条例第五十条: bodies publish by the end of January, the government of the district its own by the end of March. The first day is not of the span. */
const SPANS = { body: ['01-09', '01-30'], government: ['03-05', '03-27'] } as const;

/** Working days after which a body that was laid out or founded can publish anything: its people have come. */
const SETTLED = 10;

/** 公布之日 of a report, a working day; null where it falls out of the sample or the body was not there then. */
export function publicationDay(body: SampleBody, year: number, { seed, days }: SampleDistrict): Day | null {
  const [from, to] = body.kind === 'government' ? SPANS.government : SPANS.body;
  const before = day(`${year + 1}-${from}`);
  const count = days.between(before, day(`${year + 1}-${to}`));
  const random = new SeededRandom(seed, `report day ${body.key} ${year}`);
  const wanted = days.after(before, random.whole(1, count));
  // Who is about to end publishes before it does.
  const on = body.until !== null && body.until <= wanted ? days.after(body.until, -1) : wanted;
  return on < days.after(body.from, SETTLED) || on > days.last || on < day(`${year + 1}-01-01`) ? null : on;
}
