import { err, ok, type Result } from '../../base/result.ts';
import type { Words } from '../../base/words.ts';
import { formForYear, type ReportForm } from '../../law/index.ts';
import { RELATION_RULES } from '../check/relations.ts';
import type { Severity } from '../finding.ts';
import type { Report } from '../report.ts';
import { addUp, tablesOf, type AddedUp, type Counted } from './add-up.ts';
import { carriedOver } from './carried-over.ts';
import { chooseYear } from './choose-year.ts';
import { compareOwn } from './compare-own.ts';
import { consolidationFinding } from './consolidation-finding.ts';
import { findingsOfNotAdded } from './findings-of-not-added.ts';
import { findingsOfPlaces } from './findings-of-places.ts';
import type {
  CannotConsolidate,
  Consolidation,
  ConsolidationFinding,
  ConsolidationInput,
  MemberState,
  PlacedMember,
  SummedCell,
} from './consolidation.ts';
import { settleDoubles } from './doubles.ts';
import { groupRows } from './form-cells.ts';
import { placeFiles, type Placing } from './place-files.ts';
import { groupBy } from './group-by.ts';

/** 汇总年报: the reports of many bodies added up cell by cell, with who is in the sum, what was left out of it, and what is wrong with it. */
export function consolidate(input: ConsolidationInput): Result<Consolidation, CannotConsolidate> {
  if (!input.files.some((file) => file.ok && file.reports.length > 0)) return err({ kind: 'no_report' });
  const chosen = input.year === null ? chooseYear(input.files) : ok(input.year);
  if (!chosen.ok) return chosen;
  const year = chosen.value;
  const form = formForYear(year);
  const placed = placeFiles(input.files, { year, members: input.members, own: input.own });
  if (placed.members.length === 0) return err({ kind: 'none_of_year', year });
  const placings = settleDoubles(placed.placings);
  const counted = placings.flatMap((one): readonly (Counted & Placing)[] =>
    one.state === 'counted' && one.member !== null && one.report !== null
      ? [{ ...one, member: one.member, report: one.report }]
      : [],
  );
  const countedBy = groupBy(counted, ({ member }) => member);
  const sum = addUp(counted, placed.members.length, form);
  const partly = new Set(sum.notAdded.filter(({ reason }) => reason !== 'blank').map(({ member }) => member));
  const byMember = groupBy(placings, ({ member }) => member);
  const members = placed.members.map((member, index): PlacedMember => {
    const own = byMember.get(index) ?? [];
    return {
      ...member,
      state: member.countsIn ? stateOf(own, partly.has(index)) : 'not_counted',
      files: own.map(({ file }) => file),
      edition: own.find(({ state }) => state === 'counted')?.edition ?? null,
    };
  });
  const files = placings.map(({ report: _report, body: _body, ...file }) => file);
  const report = summedReport(sum, { year, form, agency: input.own?.agency ?? null });
  const findings = [
    ...(input.own === null ? ownSetAside(placings) : compareOwn(input.own, sum.cells, form)),
    ...findingsOfPlaces(members, files, year),
    ...findingsOfSum(report, form),
    ...(input.previous === null
      ? []
      : carriedOver(
          placed.members.map((member, index) => ({
            member,
            reports: (countedBy.get(index) ?? []).map((one) => one.report),
          })),
          input.previous,
          { form, year },
        )),
    ...undividedGroups(sum.cells, form),
    ...findingsOfNotAdded(sum.notAdded, members),
  ];
  return ok({
    year,
    form,
    report,
    members,
    files,
    cells: sum.cells,
    notAdded: sum.notAdded,
    findings: findings.toSorted((one, other) => ORDER[one.severity] - ORDER[other.severity]),
    notes: notesOf(sum.cells),
  });
}

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

function stateOf(own: readonly Placing[], isPart: boolean): MemberState {
  const has = (state: Placing['state']): boolean => own.some((one) => one.state === state);
  // Differing doubles of a merged body leave a hole in the sum, whatever else was counted.
  if (has('double')) return 'double';
  if (has('counted')) return isPart ? 'counted_in_part' : 'counted';
  if (has('unreadable')) return 'unreadable';
  return has('other_year') || has('no_year') ? 'other_year' : 'missing';
}

function summedReport(
  { cells }: AddedUp,
  { year, form, agency }: { readonly year: number; readonly form: ReportForm; readonly agency: string | null },
): Report {
  return {
    file: '',
    edition: form.edition,
    title: agency === null ? null : `${agency}${year}年政府信息公开工作年度报告`,
    agency,
    year,
    sections: { overview: null, problems: null, other_matters: null },
    ...tablesOf(cells),
    places: {},
    remarks: {},
  };
}

/** Sums of figures that do not agree do not agree either: said once more for the whole. */
function findingsOfSum(report: Report, form: ReportForm): readonly ConsolidationFinding[] {
  const reading = { report, lines: [], deviations: [], leavings: [] };
  return RELATION_RULES.flatMap((rule) => rule.check({ reading, form, previous: null })).map((finding) => ({
    ...finding,
    message: { zh: `汇总表，${finding.message.zh}`, en: `In the sum: ${finding.message.en}` },
    member: null,
  }));
}

function ownSetAside(placings: readonly Placing[]): readonly ConsolidationFinding[] {
  return placings
    .filter(({ state }) => state === 'own')
    .map(({ file, agency }) =>
      consolidationFinding('CONSOL-OWN', {
        member: agency,
        place: file,
        message: {
          zh: `像是上级（${agency ?? ''}）自己的年报，没有计入；要与汇总数核对请用 --own 或“上级自己的年报”，要计入请给出成员名单`,
          en: `seems to be the superior's own report (${agency ?? ''}) and was not counted; name it as the superior's own to compare it, or give a list of members to count it`,
        },
      }),
    );
}

function undividedGroups(cells: readonly SummedCell[], form: ReportForm): readonly ConsolidationFinding[] {
  return [...groupRows(form).keys()].flatMap((group) => {
    const total = cells.find(({ row, column }) => row === group && column === 'total');
    if (!total) return [];
    return [
      consolidationFinding('CONSOL-GROUP', {
        table: 'table3',
        row: group,
        column: 'total',
        actual: total.sum,
        cells: [total.address],
        message: {
          zh: `有成员把（六）其他处理合为一行填写，共 ${total.sum ?? 0} 件没有分到三项，请向它们问明后再分`,
          en: `Members filled in (6) Other handling as one row: ${total.sum ?? 0} cases are not divided among its three rows; ask them`,
        },
      }),
    ];
  });
}

/** What no program can see in the tables: cases and documents that two members both report. */
function notesOf(cells: readonly SummedCell[]): readonly Words[] {
  const reportedBySeveral = (isMeant: (cell: SummedCell) => boolean): boolean =>
    cells.some((cell) => isMeant(cell) && cell.figures.filter((figure) => figure !== null && figure > 0).length > 1);
  const notes: Words[] = [];
  if (reportedBySeveral(({ table, row }) => table === 'table2' && row?.startsWith('art20_1.') === true)) {
    notes.push({
      zh: '几个机关联合发文的，只由牵头机关计一次；表里看不出联合发文，请向报有文件的成员问明。',
      en: 'A document issued jointly is counted by the lead body alone; the tables do not show which are, so ask the members that report documents.',
    });
  }
  if (reportedBySeveral(({ table }) => table === 'table4')) {
    notes.push({
      zh: '几个机关为共同被申请人或共同被告的案件，汇总时只计一次；表里看不出，请按案号核对表四。',
      en: 'A case against several bodies together counts once in the sum; the tables do not show it, so compare table 4 by case numbers.',
    });
  }
  return notes;
}
