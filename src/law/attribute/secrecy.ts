import { addMonths, dayNumber, dayOf, type Day } from '../../base/day.ts';
import type { AgencyLevel } from './agency-level.ts';
import { SECRECY_DEGREES, type SecrecyDegree, type SecrecyDegreeKey } from './secrecy.data.ts';

/** 定密权限: whether a body of this level may itself set this degree (保守国家秘密法第十七条); if not, the degree was set by another body. */
export function maySetDegree(level: AgencyLevel, degree: SecrecyDegreeKey): boolean {
  const { setBy }: SecrecyDegree = SECRECY_DEGREES[degree];
  return setBy.includes(level);
}

/** 最长保密期限届满之日: the day by which secrecy ends at the latest, for the list of what is to be looked at again (条例第十八条). */
export function longestSecrecyEndsOn(degree: SecrecyDegreeKey, determinedOn: Day): Day {
  return dayOf(addMonths(dayNumber(determinedOn), SECRECY_DEGREES[degree].longestYears * MONTHS_IN_A_YEAR));
}

const MONTHS_IN_A_YEAR = 12;
