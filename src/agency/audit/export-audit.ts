import { inBeijing } from '../../platform/clock/index.ts';
import type { Database } from '../../platform/db/index.ts';
import { AUDIT_KINDS } from './audit-kinds.data.ts';
import type { AuditPlace } from './audit-store.ts';
import type { AuditFilter } from './audit-store.ts';
import { noteReading, pageOf, type AuditLine, type AuditReader } from './search-audit.ts';

const ROWS_AT_ONCE = 500;

const HEADS = [
  '时间（UTC）',
  '时间（北京）',
  '机关',
  '事项',
  '事项代码',
  '人员',
  '账号',
  '姓名',
  '来源地址',
  '浏览器',
  '内容',
  '与台账一致',
  '卷',
  '序号',
];

/**
 * 导出审计日志: the lines of a CSV file for a spreadsheet, newest first, read page by page, so that neither the memory nor the one connection is held by a year of
 * entries. That it was exported is an entry, written before the first line.
 */
export async function* exportAudit(
  database: Database,
  reader: AuditReader,
  filter: AuditFilter,
): AsyncGenerator<string, void, undefined> {
  await noteReading(database, reader, { kind: 'audit_exported', filter });
  // A spreadsheet takes it for UTF-8 by this mark only.
  yield `\uFEFF${lineOfCells(HEADS)}`;
  for (let after: AuditPlace | null | undefined; after !== null;) {
    const place: AuditPlace | undefined = after;
    const page = await pageOf(database, {
      ...filter,
      ...(place === undefined ? {} : { after: place }),
      limit: ROWS_AT_ONCE,
    });
    for (const line of page.lines) yield lineOfCells(cellsOf(line));
    after = page.next;
  }
}

function cellsOf({
  place,
  at,
  agency,
  kind,
  officer,
  account,
  name,
  detail,
  origin,
  isTrue,
}: AuditLine): readonly string[] {
  return [
    at,
    inBeijing(at),
    agency,
    Object.hasOwn(AUDIT_KINDS, kind) ? AUDIT_KINDS[kind].name.zh : '',
    kind,
    officer ?? '',
    account ?? '',
    name ?? '',
    origin?.address ?? '',
    origin?.browser ?? '',
    JSON.stringify(detail),
    isTrue ? '是' : '否',
    place.stream,
    String(place.number),
  ];
}

export const lineOfCells = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** A cell that a spreadsheet would take for a formula begins with an apostrophe; every cell stands in quotes, so that no sign of it ends it. */
function csvCell(text: string): string {
  const isFormula = /^[\s]*[=+\-@\t\r＝＋－＠]/u.test(text);
  return `"${(isFormula ? `'${text}` : text).replaceAll('"', '""')}"`;
}
