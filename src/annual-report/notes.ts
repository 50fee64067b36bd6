import type { Finding } from './finding.ts';
import type { Note } from './report.ts';

/** What a note says of its finding: rule, place and the words quoted, without its text. */
export type NotedPlace = Omit<Note, 'text'>;

/** The place of a finding as a note names it. */
export function placeOfFinding({ rule, table, row, column, text }: Finding): NotedPlace {
  return { rule, table, row, column, quote: text ?? null };
}

/** Whether a note of this place would answer the finding. An error is answered by nothing but a right figure. */
export function isAbout(place: NotedPlace, finding: Finding): boolean {
  const own = placeOfFinding(finding);
  return (
    finding.severity !== 'error' &&
    own.rule === place.rule &&
    own.table === place.table &&
    own.row === place.row &&
    own.column === place.column &&
    own.quote === place.quote
  );
}

/** 附上说明: findings with what the body says to them. */
export function withNotes(findings: readonly Finding[], notes: readonly Note[]): readonly Finding[] {
  if (notes.length === 0) return findings;
  return findings.map((finding) => {
    const text = notes.find((note) => isAbout(note, finding))?.text.trim() ?? '';
    return text === '' ? finding : { ...finding, note: text };
  });
}
