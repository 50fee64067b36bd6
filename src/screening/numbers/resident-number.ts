import { parseDay } from '../../base/day.ts';
import { PREFECTURES_BY_PROVINCE } from './regions.data.ts';

/** 公民身份号码: whether these 18 characters hold a real region, a real day of birth and the right check character (GB 11643). */
export function isResidentNumber(characters: string): boolean {
  return (
    /^\d{17}[\dXx]$/u.test(characters) &&
    isRegion(characters) &&
    birthOf(characters) !== null &&
    hasRightCheck(characters)
  );
}

/** 十五位身份证号: an old number has no check character, so region and day of birth must do. */
export function isOldResidentNumber(figures: string): boolean {
  return /^\d{15}$/u.test(figures) && isRegion(figures) && birthOf(figures) !== null;
}

/** 出生日期: the day of birth in an identity number of either length, ISO; null where it is no real day. */
export function birthOf(number: string): string | null {
  const figures = number.length === 15 ? `19${number.slice(6, 12)}` : number.slice(6, 14);
  const day = parseDay(`${figures.slice(0, 4)}-${figures.slice(4, 6)}-${figures.slice(6, 8)}`);
  return day !== null && day >= FIRST_BIRTH && day < LAST_BIRTH ? day : null;
}

/** 校验码: the last of 18 characters is the right one. */
export function hasRightCheck(characters: string): boolean {
  let sum = 0;
  for (let at = 0; at < 17; at += 1) sum += Number(characters[at]) * (WEIGHTS[at] ?? 0);
  return CHECKS[sum % 11] === characters[17]?.toUpperCase();
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** Nobody older is alive, and no number for one not yet born is given. */
const FIRST_BIRTH = '1890-01-01';
const LAST_BIRTH = '2060-01-01';

const REGIONS = new Set(
  Object.entries(PREFECTURES_BY_PROVINCE).flatMap(([province, ranges]) =>
    ranges.split(' ').flatMap((range) => {
      const [first = '0', last = first] = range.split('-');
      return Array.from(
        { length: Number(last) - Number(first) + 1 },
        (_, more) => province + String(Number(first) + more).padStart(2, '0'),
      );
    }),
  ),
);

/** 地区: whether a number begins with a prefecture that exists or existed. */
export function isRegion(number: string): boolean {
  return REGIONS.has(number.slice(0, 4));
}
