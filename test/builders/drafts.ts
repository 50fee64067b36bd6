import { emptyDraft, type Draft } from '../../src/annual-report/index.ts';

/** A draft of a plainly invented body whose every cell is blank but for those named. */
export function draftWith(cells: Readonly<Record<string, string>> = {}, more: Partial<Draft> = {}): Draft {
  const draft = emptyDraft({ edition: '2021', year: '2023', agency: '青河区示例局' });
  return { ...draft, cells: { ...draft.cells, ...cells }, ...more };
}

/** The same with 0 in every cell that is not named. */
export function noughtDraft(cells: Readonly<Record<string, string>> = {}, more: Partial<Draft> = {}): Draft {
  const noughts = Object.fromEntries(Object.keys(draftWith().cells).map((address) => [address, '0']));
  return draftWith({ ...noughts, ...cells }, more);
}

export const NARRATIVE = {
  opening: '',
  whole: null,
  lead: '',
  aspects: {},
  beside_tables: {},
  problems: '',
  other_matters: '',
  closing: '',
} as const;
