import type { Narrative, Note, Report } from '../report.ts';

/**
 * 草稿: a report while it is being made. It is nowhere but in the page and in the file its author keeps; cells hold what was typed, so
 * that nothing that was typed is lost.
 */
export type Draft = {
  readonly edition: string;
  /** As it was typed. */
  readonly year: string;
  readonly agency: string;
  readonly title: string;
  /** Cell address → what was typed; blank where nothing stands. */
  readonly cells: Readonly<Record<string, string>>;
  readonly narrative: Narrative;
  readonly notes: readonly Note[];
} & DraftHistory;

/** What a draft knows of where it came from. It travels with the draft and is no part of the report. */
export type DraftHistory = {
  /** The file it began with; null for an empty form. */
  readonly source: string | null;
  /** Cells as that file had them; null where the draft did not begin with a report of its own year. */
  readonly before: Readonly<Record<string, string>> | null;
  /** Cells that the program filled and nobody has changed since. */
  readonly made: Readonly<Record<string, MadeCell>>;
  /** 锁定: cells that hold last year's figure and are not to be typed in. */
  readonly locked: Readonly<Record<string, string>>;
  readonly lastYear: Report | null;
};

export type MadeCell = { readonly before: string; readonly made: string };

/** A cell that holds another figure than before, and who changed it. */
export type CellChange = {
  readonly address: string;
  readonly before: string;
  readonly now: string;
  readonly by: 'program' | 'hand';
};

/** 改动: the cells that were changed, in the form's order of addresses given. */
export function changesOf({ cells, before, made }: Draft): readonly CellChange[] {
  return Object.keys(cells).flatMap((address): readonly CellChange[] => {
    const now = cells[address] ?? '';
    const ours = made[address];
    if (ours !== undefined && ours.made === now) return [{ address, before: ours.before, now, by: 'program' }];
    const was = before === null ? now : (before[address] ?? '');
    return was.trim() === now.trim() ? [] : [{ address, before: was, now, by: 'hand' }];
  });
}
