import type { ReportForm } from '../../law/index.ts';
import { columnName } from '../check/names.ts';
import { consolidationFinding } from './consolidation-finding.ts';
import type { ConsolidationFinding } from './consolidation.ts';
import { exactSum } from './exact-sum.ts';
import { valueIn } from './form-cells.ts';
import { memberNames, type Member } from './members.ts';
import type { SubmittedReport } from './submitted-report.ts';
import { groupBy } from './group-by.ts';

const NOW = 'carried_over_from_last_year';
const BEFORE = 'carried_forward_to_next_year';

type MemberYear = {
  readonly member: Member;
  /** This year's reports that count for it. */
  readonly reports: readonly SubmittedReport[];
};

/**
 * 结转衔接: row 二 of each member against row 四 of last year, for the body and every body merged into it together. A body whose report of
 * last year is not there, twice there with different figures, or blank in that cell leaves the member unjudged.
 */
export function carriedOver(
  members: readonly MemberYear[],
  previous: readonly SubmittedReport[],
  around: { readonly form: ReportForm; readonly year: number },
): readonly ConsolidationFinding[] {
  const names = memberNames(members.map(({ member }) => member));
  const lastYear = groupBy(
    previous.filter(({ year }) => year === around.year - 1),
    ({ agency }) => {
      const meant = agency === null ? null : names.byName(agency);
      return meant === null ? '' : keyOf(meant.member, meant.body);
    },
  );
  return members.flatMap((one, index) => judge(one, index, { lastYear, form: around.form }));
}

function judge(
  { member, reports }: MemberYear,
  index: number,
  { lastYear, form }: { readonly lastYear: ReadonlyMap<string, readonly SubmittedReport[]>; readonly form: ReportForm },
): readonly ConsolidationFinding[] {
  if (reports.length === 0) return [];
  const own = lastYear.get(keyOf(index, member.name)) ?? [];
  const sources = [
    // A body that only came into being by the merger has no report of the year before.
    ...(own.length > 0 || member.predecessors.length === 0 ? [own] : []),
    ...member.predecessors.map((name) => lastYear.get(keyOf(index, name)) ?? []),
  ];
  return form.table3.columns.flatMap(({ key: column }) => {
    const carried = sources.map((of) => figureOf(of, BEFORE, column));
    const now = reports.map((report) => figureOf([report], NOW, column));
    if (!areFigures(carried) || !areFigures(now)) return [];
    const expected = exactSum(carried) ?? 0;
    const actual = exactSum(now) ?? 0;
    return actual === expected ? [] : [finding(member, form, { column, expected, actual, from: sources })];
  });
}

const keyOf = (member: number, body: string): string => `${member}/${body}`;

/** The figure of a body; null where there is none, or its reports differ. */
function figureOf(reports: readonly SubmittedReport[], row: string, column: string): number | null {
  const values = new Set(reports.map((report) => valueIn(report, { table: 'table3', row, column })));
  const [value] = values;
  return values.size === 1 && typeof value === 'number' ? value : null;
}

const areFigures = (values: readonly (number | null)[]): values is readonly number[] =>
  values.every((value) => value !== null);

function finding(
  member: Member,
  form: ReportForm,
  found: {
    readonly column: string;
    readonly expected: number;
    readonly actual: number;
    readonly from: readonly (readonly SubmittedReport[])[];
  },
): ConsolidationFinding {
  const { column, expected, actual, from } = found;
  const name = columnName(form, 'table3', column);
  const names = from.flatMap((reports) => reports[0]?.agency ?? []);
  return consolidationFinding('X-CARRY', {
    table: 'table3',
    row: NOW,
    column,
    expected,
    actual,
    cells: [`table3/${NOW}/${column}`],
    member: member.name,
    message: {
      zh: `${member.name}，${name.zh}：${names.join('、')}上年结转下年度共 ${expected}，本年“上年结转” ${actual}`,
      en: `${member.name}, ${name.en}: ${names.join(', ')} carried ${expected} forward last year, carried over this year ${actual}`,
    },
  });
}
