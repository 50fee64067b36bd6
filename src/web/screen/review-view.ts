import type {
  Act,
  Block,
  CoverGroundKey,
  Review,
  ReviewedFinding,
  ScreeningSeverity,
  Sheet,
  SheetRow,
  Stretch,
} from '../../screening/index.ts';
import { boxAnchor, findingAnchor } from '../anchors.ts';
import { choiceOn, groupOf, ownChoiceOn, type Choice } from './choice-on.ts';
import type { DecisionProblem } from './decided-of.ts';
import type { Typed } from './screen-desk.ts';
import { SCREEN_LIMITS } from './screen-limits.ts';

/** A finding as the page shows it: its number, where it is marked, what was decided so far. */
export type ViewedFinding = {
  readonly number: number;
  readonly reviewed: ReviewedFinding;
  /** Listed with fields of its own; of very many of one kind only the first are. */
  readonly isListed: boolean;
  /** Ids of its marks on the sheets, in their order. */
  readonly marks: readonly string[];
  /** What is done with it, and why it stays or is covered. */
  readonly act: Act;
  readonly reason: string;
  readonly ground: CoverGroundKey | null;
  /** Decided together with all of its group. */
  readonly isOfGroup: boolean;
  /** Its own fields, whatever was decided on its group. */
  readonly own: Choice;
  readonly problem: DecisionProblem | null;
};

export type ReviewView = {
  readonly review: Review;
  /** The gravest first. */
  readonly findings: readonly ViewedFinding[];
  readonly byId: ReadonlyMap<string, ViewedFinding>;
  readonly counts: ReviewCounts;
};

/** `unread`: parts that could not be read, which are never clean; they are no errors of the text. */
export type ReviewCounts = Readonly<Record<ScreeningSeverity | 'unread', number>>;

/** 审阅页: what is found in the order in which it is told, joined to its marks and to what was typed. */
export function viewReview(review: Review, typed: Typed, problems: readonly DecisionProblem[] = []): ReviewView {
  const ordered = inGroups(review.findings);
  const numbers = new Map(ordered.map(({ id }, index) => [id, index + 1]));
  const marks = marksOn(review.sheets, numbers);
  const nthOfGroup = counter();
  const findings = ordered.map((reviewed, index): ViewedFinding => {
    const { id, proposed, ground } = reviewed;
    const choice = choiceOn(reviewed, typed);
    return {
      number: index + 1,
      reviewed,
      isListed: nthOfGroup(reviewed) <= SCREEN_LIMITS.listed,
      marks: marks.get(id) ?? [],
      act: choice.act ?? proposed,
      reason: choice.reason,
      ground: choice.ground ?? ground,
      isOfGroup: choice.isOfGroup,
      own: ownChoiceOn(reviewed, typed),
      problem: problems.find(({ at }) => at !== null && 'finding' in at && at.finding === id) ?? null,
    };
  });
  return {
    review,
    findings,
    byId: new Map(findings.map((one) => [one.reviewed.id, one])),
    counts: countsOf(review.findings),
  };
}

/** Counts findings of each kind from 1. */
function counter(): (reviewed: ReviewedFinding) => number {
  const counts = new Map<string, number>();
  return (reviewed) => {
    const count = (counts.get(groupOf(reviewed)) ?? 0) + 1;
    counts.set(groupOf(reviewed), count);
    return count;
  };
}

/** Id of where a mark leads: to the finding, or to its kind where it is not listed. */
export const listedAnchor = ({ number, isListed, reviewed }: ViewedFinding): string =>
  isListed ? findingAnchor('', number) : groupAnchor(groupOf(reviewed));

/** Id of a kind of findings. */
export const groupAnchor = (group: string): string => `group-${group}`;

/** The gravest first, and what is alike together; within that as the file has it. */
function inGroups(findings: readonly ReviewedFinding[]): readonly ReviewedFinding[] {
  const groups = new Map<string, ReviewedFinding[]>();
  for (const severity of SEVERITIES) {
    for (const one of findings) {
      if (one.finding.severity !== severity) continue;
      const group = groups.get(groupOf(one));
      if (group === undefined) groups.set(groupOf(one), [one]);
      else group.push(one);
    }
  }
  return [...groups.values()].flat();
}

const SEVERITIES: readonly ScreeningSeverity[] = ['error', 'warning', 'notice'];

/** 处数: how many of each severity, and how many parts could not be read. */
export function countsOf(findings: readonly ReviewedFinding[]): ReviewCounts {
  const unread = findings.filter(({ finding }) => finding.rule === 'unreadable').length;
  const of = (severity: ScreeningSeverity): number =>
    findings.filter(({ finding }) => finding.severity === severity && finding.rule !== 'unreadable').length;
  return { error: of('error'), warning: of('warning'), notice: of('notice'), unread };
}

/** Id of the mark that a finding has in a piece of a text. */
export const segmentAnchor = (number: number, passage: number, segment: number): string =>
  `mark-${number}-${passage}-${segment}`;

/** Finding → ids of its marks. */
function marksOn(
  sheets: readonly Sheet[],
  numbers: ReadonlyMap<string, number>,
): ReadonlyMap<string, readonly string[]> {
  const marks = new Map<string, string[]>();
  const add = (finding: string, anchorOf: (number: number, nth: number) => string): void => {
    const number = numbers.get(finding);
    const before = marks.get(finding) ?? [];
    if (number !== undefined) marks.set(finding, [...before, anchorOf(number, before.length + 1)]);
  };
  for (const sheet of sheets) {
    if (sheet.kind === 'page') {
      for (const { finding } of sheet.marks) add(finding, (number, nth) => boxAnchor('', number, nth));
    }
    for (const { passage, segments } of stretchesOf(sheet)) {
      for (const [index, { findings }] of segments.entries()) {
        for (const finding of findings) add(finding, (number) => segmentAnchor(number, passage, index));
      }
    }
  }
  return marks;
}

/** All texts of a sheet, the main ones first. */
function* stretchesOf(sheet: Sheet): Generator<Stretch> {
  if (sheet.kind === 'text') yield* stretchesIn(sheet.blocks);
  if (sheet.kind === 'grid') yield* cellsOf(sheet.rows);
  yield* stretchesIn(sheet.around);
}

function* stretchesIn(blocks: readonly Block[]): Generator<Stretch> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield block;
    else if (block.kind === 'table') yield* cellsOf(block.rows);
  }
}

function* cellsOf(rows: readonly SheetRow[]): Generator<Stretch> {
  for (const row of rows) if (row.kind === 'row') yield* row.cells;
}
