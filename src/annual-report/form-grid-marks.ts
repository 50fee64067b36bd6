import type { ReportForm } from '../law/index.ts';
import type { Finding, Severity } from './finding.ts';
import type { Mark } from './form-grid.ts';
import { cellAddress } from './report.ts';

export type NumberedFinding = Finding & { readonly number: number };

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/** 发现编号: findings counted from 1, errors first, in the order of the rules within a severity. Page, terminal and cells count alike. */
export function numberFindings(findings: readonly Finding[]): NumberedFinding[] {
  return findings
    .toSorted((one, other) => ORDER[one.severity] - ORDER[other.severity])
    .map((finding, index) => ({ ...finding, number: index + 1 }));
}

/** Which findings lie on which cell. The first cell is the judged one; where `columns` names several, all of them are. */
export function marksByAddress(findings: readonly NumberedFinding[]): ReadonlyMap<string, readonly Mark[]> {
  const marks = new Map<string, Mark[]>();
  for (const finding of findings) {
    for (const address of new Set(finding.cells)) {
      const mark = placedMark(finding, address);
      const others = marks.get(address);
      if (others === undefined) marks.set(address, [mark]);
      else others.push(mark);
    }
  }
  return marks;
}

/** The mark of a finding on one of its cells. */
export function placedMark({ number, severity, cells, columns }: NumberedFinding, address: string): Mark {
  return { number, severity, role: address === cells[0] || columns !== undefined ? 'wrong' : 'part' };
}

/** What a cell looks like: a wrong cell by its worst finding; a cell that only belongs to one is hatched. Null without a mark. */
export function worstMark(marks: readonly Mark[]): Severity | 'part' | 'part-error' | null {
  if (marks.length === 0) return null;
  const wrong = marks.filter((mark) => mark.role === 'wrong').map((mark) => mark.severity);
  if (wrong.length === 0) return marks.some((mark) => mark.severity === 'error') ? 'part-error' : 'part';
  return wrong.includes('error') ? 'error' : wrong.includes('warning') ? 'warning' : 'notice';
}

const LAST = 'last:';

/** 与上年衔接: which cell of last year's report a relation joins to a cell of this year's. Addresses to addresses. */
export function lastYearAddresses(form: ReportForm): ReadonlyMap<string, string> {
  const joined = new Map<string, string>();
  for (const { left, right, over } of form.relations) {
    const last = right.find((term) => term.startsWith(LAST))?.slice(LAST.length);
    if (last === undefined) continue;
    for (const term of left) {
      if (over.kind === 'each_table3_column') {
        for (const { key } of form.table3.columns)
          joined.set(cellAddress('table3', term, key), cellAddress('table3', last, key));
      } else if (over.kind === 'each_table3_row') {
        for (const { key } of form.table3.rows)
          joined.set(cellAddress('table3', key, term), cellAddress('table3', key, last));
      } else if (over.kind === 'table2_rows') {
        for (const row of over.rows) joined.set(cellAddress('table2', row, term), cellAddress('table2', row, last));
      } else {
        joined.set(cellAddress('table4', null, term), cellAddress('table4', null, last));
      }
    }
  }
  return joined;
}
