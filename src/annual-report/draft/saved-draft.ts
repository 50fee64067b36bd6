import { readReportJson } from '../read/report-json.ts';
import { historyOf, historyOfShape } from './draft-history.ts';
import type { Draft } from './draft.ts';
import { reportOf } from './report-of-draft.ts';
import { draftFromReport } from './start-draft.ts';

/**
 * 存为 JSON: the report as `gongkai read --json` gives it, with notes and narrative, and beside it (`draft`) where it came from. Any reader
 * of reports reads it as a report.
 */
export function saveDraft(draft: Draft): string {
  return `${JSON.stringify({ ...reportOf(draft), draft: historyOf(draft) }, null, 2)}\n`;
}

/** 打开草稿: a report saved as JSON, here or by `gongkai read`, as a draft again. Null when the text holds no report, or several. */
export function openDraft(text: string, file: string): Draft | null {
  const [reading, ...others] = readReportJson(text, file) ?? [];
  if (reading === undefined || others.length > 0) return null;
  const draft = draftFromReport({ report: reading.report, previous: null });
  const history = savedHistory(text);
  if (history === null) return draft;
  const { locked, lastYear, before, made } = historyOfShape(history);
  return { ...draft, before, made, lastYear, locked, cells: { ...draft.cells, ...locked } };
}

function savedHistory(text: string): Readonly<Record<string, unknown>> | null {
  const shape: unknown = JSON.parse(text);
  if (typeof shape !== 'object' || shape === null || !('draft' in shape)) return null;
  const { draft } = shape;
  return typeof draft === 'object' && draft !== null && !Array.isArray(draft) ? { ...draft } : null;
}
