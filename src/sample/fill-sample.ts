import type { Report } from '../annual-report/index.ts';
import type { Day } from '../base/day.ts';
import type { Database } from '../platform/db/index.ts';
import { planAgency, type SampleDistrict } from './agency.ts';
import { carryOut } from './carry-out.ts';
import { planCompilation } from './compilation.ts';
import { planInstallation } from './installation.ts';
import type { PlannedAct } from './plan.ts';
import { SampleDays } from './time/sample-days.ts';

/** What the sample is made from: the same gives the same. */
export type SampleAsked = {
  /** The two years end with the day before. */
  readonly today: Day;
  readonly seed: string;
  /** The real report that stands beside the district. */
  readonly report: Report;
};

/** The seed of the district that everybody sees. */
export const SAMPLE_SEED = 'qinghe';

/** 样例的计划: the district and everything that will have happened in it. Each capability adds its part here. */
export function planSample({ today, seed, report }: SampleAsked): {
  readonly district: SampleDistrict;
  readonly acts: readonly PlannedAct[];
} {
  const { district, acts } = planAgency(seed, new SampleDays(today));
  return { district, acts: [...acts, ...planInstallation(district), ...planCompilation(district, report)] };
}

/** 填入样例: two years of life of the sample district, through the real acts, into a database whose tables are there and empty. */
export async function fillSample(database: Database, asked: SampleAsked): Promise<SampleDistrict> {
  const { district, acts } = planSample(asked);
  await carryOut(database, acts, 'sha256');
  return district;
}
