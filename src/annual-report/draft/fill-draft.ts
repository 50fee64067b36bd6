import { fixedFigures, type FixedFigure } from '../../law/index.ts';
import type { Finding } from '../finding.ts';
import { figureAt } from '../form-grid.ts';
import { cellAddress, type Report } from '../report.ts';
import type { Draft } from './draft.ts';
import { formOfDraft, reportOf } from './report-of-draft.ts';

/** A figure that the form fixes for the cell a finding judges. */
export type Fix = { readonly rule: string; readonly address: string; readonly figure: number };

/** 合计填上: every total whose parts are all there is set to their sum, right totals staying as they are. A locked cell is left alone. */
export function fillTotals(draft: Draft): Draft {
  let filled = draft;
  // A total of totals follows from those that were filled before it.
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const next = fillOnce(filled);
    if (next === filled) return filled;
    filled = next;
  }
  return filled;
}

const MOST_TURNS = 4;

function fillOnce(draft: Draft): Draft {
  const report = reportOf(draft);
  return fixedFigures(formOfDraft(draft), report).reduce((filled, fixed) => {
    const address = addressOf(fixed);
    return figureAt(report, address) === fixed.figure ? filled : setByProgram(filled, address, String(fixed.figure));
  }, draft);
}

/** What a finding may be mended with at one press; null where the form does not fix the figure. */
export function fixFor(finding: Finding, fixed: readonly FixedFigure[]): Fix | null {
  const found = fixed.find((one) => one.relation.id === finding.rule && addressOf(one) === finding.cells[0]);
  return found === undefined ? null : { rule: finding.rule, address: addressOf(found), figure: found.figure };
}

/** The figures that the form fixes in a report as it stands. */
export const fixedFiguresOf = (draft: Pick<Draft, 'edition'>, report: Report): readonly FixedFigure[] =>
  fixedFigures(formOfDraft(draft), report);

/** 填为: sets the one figure. Null where the form meanwhile fixes another, because its parts were changed. */
export function applyFix(draft: Draft, { rule, address, figure }: Fix): Draft | null {
  const fixed = fixedFiguresOf(draft, reportOf(draft)).find(
    (one) => one.relation.id === rule && addressOf(one) === address,
  );
  return fixed?.figure === figure ? setByProgram(draft, address, String(figure)) : null;
}

/** 空格填为 0: the blanks among these cells are set to 0, because somebody said that there is none. */
export function fillBlanks(draft: Draft, addresses: readonly string[]): Draft {
  return blanksAmong(draft, addresses).reduce((filled, address) => setByProgram(filled, address, '0'), draft);
}

/** Which of these cells are blank and may be typed in. */
export function blanksAmong({ cells, locked }: Draft, addresses: readonly string[]): readonly string[] {
  return addresses.filter(
    (address) => Object.hasOwn(cells, address) && cells[address]?.trim() === '' && !Object.hasOwn(locked, address),
  );
}

/** 改回: what stood in the cell before the program filled it, or before it was changed by hand. */
export function undoCell(draft: Draft, address: string): Draft {
  const { [address]: ours, ...made } = draft.made;
  if (!Object.hasOwn(draft.cells, address)) return draft;
  const was = ours?.before ?? draft.before?.[address];
  if (was === undefined && draft.before === null) return draft;
  return { ...draft, made, cells: { ...draft.cells, [address]: was ?? '' } };
}

/** 解除锁定: the cells can be typed in again; the rule between the years then says what differs. */
export const unlock = (draft: Draft): Draft => ({ ...draft, locked: {} });

function setByProgram(draft: Draft, address: string, made: string): Draft {
  const { cells, locked } = draft;
  const now = cells[address];
  if (now === undefined || now === made || Object.hasOwn(locked, address)) return draft;
  const ours = draft.made[address];
  const before = ours !== undefined && ours.made === now ? ours.before : now;
  return { ...draft, cells: { ...cells, [address]: made }, made: { ...draft.made, [address]: { before, made } } };
}

const addressOf = ({ table, row, column }: FixedFigure): string => cellAddress(table, row, column);
