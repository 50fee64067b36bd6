import type { BodyColumn } from '../../agency/index.ts';
import type { Day } from '../../base/day.ts';
import { formatIndexNumber, INDEX_NUMBER_FORMATS, parseIndexPattern } from '../../law/index.ts';

/** 索引号的样子: the first number of this year as this body would write it; null where its pattern needs what is not known. */
export function firstIndexNumber({ body: { settings, creditCode } }: BodyColumn, today: Day): string | null {
  const pattern = parseIndexPattern(settings.pattern ?? INDEX_NUMBER_FORMATS[0]?.pattern ?? '');
  if (!pattern.ok) return null;
  const number = formatIndexNumber(pattern.value, {
    serial: 1,
    tokens: {
      yyyy: today.slice(0, 4),
      yyyymm: today.slice(0, 7).replace('-', ''),
      ...(creditCode !== null && { credit_code: creditCode, org_code: creditCode.slice(8, 17) }),
    },
  });
  return number.ok ? number.value : null;
}
