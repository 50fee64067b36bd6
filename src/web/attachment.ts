/** 下载: the heads of a file that is sent to be kept, with a plain name for old browsers and the real one. */
export function attachment(plain: string, name: string): Record<string, string> {
  const ending = plain.split('.').at(-1) ?? '';
  const clean = name.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, ' ').slice(-120);
  return {
    'content-type': TYPES[ending] ?? 'application/octet-stream',
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(clean.replace(/\p{Surrogate}/gu, ''))}`,
  };
}

const TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json; charset=utf-8',
};
