import type { CellValue, Report } from '../annual-report/index.ts';
import type { ReportVersion } from './kept-report.ts';

/** 改动: what a later version says otherwise: cells by their address, texts and facts by their key. */
export type VersionChange =
  | { readonly kind: 'cell'; readonly address: string; readonly before: CellValue; readonly after: CellValue }
  | { readonly kind: 'text'; readonly part: ReportPart }
  | { readonly kind: 'place' }
  | { readonly kind: 'day' };

/** Parts of a report that are text. */
export const REPORT_PARTS = [
  'title',
  'opening',
  'overview',
  'proactive',
  'applications',
  'disputes',
  'problems',
  'other_matters',
  'closing',
] as const;

export type ReportPart = (typeof REPORT_PARTS)[number];

/** 版本之间的改动, figures first. Pure. */
export function changesBetween(before: ReportVersion, after: ReportVersion): readonly VersionChange[] {
  const [old, now] = [cellsOf(before.report), cellsOf(after.report)];
  const addresses = [...new Set([...old.keys(), ...now.keys()])];
  return [
    ...addresses
      .map((address) => ({
        kind: 'cell' as const,
        address,
        before: old.get(address) ?? null,
        after: now.get(address) ?? null,
      }))
      .filter((cell) => cell.before !== cell.after),
    ...REPORT_PARTS.filter((part) => textOf(before.report, part) !== textOf(after.report, part)).map((part) => ({
      kind: 'text' as const,
      part,
    })),
    ...(before.url === after.url ? [] : [{ kind: 'place' as const }]),
    ...(before.publishedOn === after.publishedOn ? [] : [{ kind: 'day' as const }]),
  ];
}

function cellsOf({ table2, table3, table4 }: Report): ReadonlyMap<string, CellValue> {
  const cells = new Map<string, CellValue>();
  for (const [key, table] of [
    ['table2', table2],
    ['table3', table3],
  ] as const) {
    for (const [row, columns] of Object.entries(table ?? {})) {
      for (const [column, value] of Object.entries(columns)) cells.set(`${key}/${row}/${column}`, value);
    }
  }
  for (const [column, value] of Object.entries(table4 ?? {})) cells.set(`table4/${column}`, value);
  return cells;
}

function textOf(report: Report, part: ReportPart): string {
  switch (part) {
    case 'title':
      return report.title ?? '';
    case 'opening':
    case 'closing':
      return report[part] ?? '';
    case 'proactive':
    case 'applications':
    case 'disputes':
      return report.beside_tables?.[part] ?? '';
    case 'overview':
    case 'problems':
    case 'other_matters':
      return report.sections[part] ?? '';
  }
}
