/** Which year a run of clauses speaks of: the report's own, and the year last named (null: none yet). */
export type YearsNamed = { readonly own: number | null; last: number | null };

/** 往年数字: whether a clause speaks of another year; a year once named holds for the clauses behind it in its sentence. */
export function isOfAnotherYear(clause: string, years: YearsNamed): boolean {
  for (const match of clause.matchAll(
    /(?<!较|比|与|和|同|至|到|转|转入|相比|结转)(?<!\d)(20\d{2})年(?!.{0,3}(?:结转|转结|遗留))/gu,
  )) {
    years.last = Number(match[1]);
  }
  if (/今年|本年|报告年度/u.test(clause)) years.last = years.own;
  if (
    /(?<!较|比|与|和|同|至|于)(?:上|去|前)一?年(?:度)?(?!.{0,6}(?:结转|转结|转入|遗留|顺延|相比))/u.test(clause) &&
    !/结转|转结/u.test(clause)
  )
    return true;
  return years.own !== null && years.last !== null && years.last !== years.own;
}
