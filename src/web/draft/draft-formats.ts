import { REPORT_FORMATS, type ReportFormat } from '../../annual-report/index.ts';

/** In which formats a report can be taken away, the usual one first. */
export const DRAFT_FORMATS = REPORT_FORMATS;

export type DraftFormat = ReportFormat;

/** What each is to a browser. */
export const CONTENT_TYPES: Readonly<Record<DraftFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** 下载的文件名: an old browser gets a plain name, every other the real one (RFC 6266). */
export function attachment(name: string): string {
  const ending = /\.\w+$/u.exec(name)?.[0] ?? '';
  const encoded = encodeURIComponent(name.replace(/[\ud800-\udfff]/gu, '')).replace(
    /['()*!]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="annual-report${ending}"; filename*=UTF-8''${encoded}`;
}
