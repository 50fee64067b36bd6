export * from './draft.ts';
export { cellsOfForm, knownCells, LONGEST_CELL } from './draft-cells.ts';
export { historyOf, readHistory } from './draft-history.ts';
export {
  applyFix,
  blanksAmong,
  fillBlanks,
  fillTotals,
  fixedFiguresOf,
  fixFor,
  undoCell,
  unlock,
  type Fix,
} from './fill-draft.ts';
export { fileNameOf, formOfDraft, reportOf, yearOfDraft } from './report-of-draft.ts';
export { openDraft, saveDraft } from './saved-draft.ts';
export { draftFromLastYear, draftFromReport, emptyDraft, titleOfDraft } from './start-draft.ts';
