/**
 * 随填随核: what a page may compute anew while somebody types. Everything behind this door is pure and runs in a browser; nothing of
 * documents or of Node lies on the way.
 */
export { checkFigures } from '../check/figure-rules.ts';
export { formOfDraft, typedReport } from '../draft/report-of-draft.ts';
export { fixedFiguresOf, fixFor } from '../draft/fill-draft.ts';
export { placedMark, worstMark } from '../form-grid-marks.ts';
export { fieldMark } from '../narrative/narrative-fields.ts';
export { overviewOf, resolvePieces } from '../narrative/resolve-narrative.ts';
export type { Draft, DraftHistory } from '../draft/draft.ts';
export type { Finding, Severity } from '../finding.ts';
export type { Mark } from '../form-grid.ts';
export type { Report } from '../report.ts';
