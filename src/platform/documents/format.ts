import { err, ok, type Result } from '../../base/result.ts';
import { endingOf } from './endings.ts';
import { looksLikeHtml } from './html/looks-like-html.ts';
import { withoutLooksInBytes } from './html/looks.ts';
import type { Meter } from './meter.ts';
import { oleContent } from './ole.ts';
import { signatureOf } from './signature.ts';
import { decodeText } from './text/decode.ts';
import type { Unreadable } from './unreadable.ts';
import { openArchive, type Archive } from './zip.ts';

/** A file that can be read, with what was found out about it on the way. */
export type Recognised =
  | { readonly format: 'docx' | 'xlsx' | 'ofd'; readonly archive: Archive }
  | { readonly format: 'doc' | 'xls' | 'pdf'; readonly bytes: Uint8Array }
  | { readonly format: 'html' | 'csv' | 'md' | 'txt'; readonly text: string };

/** 识别格式: by what the file holds first, by its ending second; an ending that promises something else is said, not guessed around. */
export async function recognise(
  bytes: Uint8Array,
  name: string,
  meter: Meter,
): Promise<Result<Recognised, Unreadable>> {
  const ending = endingOf(name);
  const signature = signatureOf(bytes);
  switch (signature.kind) {
    case 'zip':
      return recogniseZip(bytes, ending, meter);
    case 'ole':
      return recogniseOle(bytes, ending);
    case 'pdf':
      return FIRM.has(ending) && ending !== 'pdf'
        ? err({ kind: 'mislabelled', ending, format: 'PDF' })
        : ok({ format: 'pdf', bytes });
    case 'other':
      return err(reasonForOther(signature, ending));
    case 'text':
      return recogniseText(bytes, ending);
  }
}

type Package = { readonly part: RegExp; readonly format: string; readonly endings: readonly string[] };

/** Endings under which the format is expected: WPS keeps its own endings for files of the same make. */
const PACKAGES: readonly Package[] = [
  { part: /^word\/document\d*\.xml$/, format: 'docx', endings: ['docx', 'docm', 'dotx', 'doc', 'wps', 'wpt'] },
  { part: /^xl\/workbook\.xml$/, format: 'xlsx', endings: ['xlsx', 'xlsm', 'xltx', 'xls', 'et', 'ett'] },
  { part: /^xl\/workbook\.bin$/, format: 'xlsb', endings: ['xlsb'] },
  { part: /^ppt\/presentation\.xml$/, format: 'pptx', endings: ['pptx', 'ppt', 'dps'] },
  { part: /^OFD\.xml$/i, format: 'ofd', endings: ['ofd'] },
  { part: /^META-INF\/manifest\.xml$/, format: 'OpenDocument', endings: ['odt', 'ods', 'odp'] },
];

/** What a zip with these parts is; null for one that is no more than a zip. */
export function packageOf(names: readonly string[]): Package | null {
  return PACKAGES.find((one) => names.some((name) => one.part.test(name))) ?? null;
}

/** Endings whose files people take for what the ending says; anything else under them is a mistake worth a sentence. */
const FIRM = new Set(['docx', 'xlsx', 'html', 'htm', 'csv', 'txt', 'md', 'pdf', 'doc', 'xls', 'wps', 'et', 'ofd']);

async function recogniseZip(bytes: Uint8Array, ending: string, meter: Meter): Promise<Result<Recognised, Unreadable>> {
  const archive = await openArchive(bytes, PACKED.has(ending) ? ending : 'zip', meter);
  const names = [...archive.names];
  const found = packageOf(names);
  const format = found?.format ?? 'zip';
  const expected = found !== null && found.endings.includes(ending);
  if (FIRM.has(ending) && !expected) return err({ kind: 'mislabelled', ending, format });
  return format === 'docx' || format === 'xlsx' || format === 'ofd'
    ? ok({ format, archive })
    : err({ kind: 'not_supported', format });
}

/** Endings of old Excel, and that under which WPS keeps files of the same make. */
const OLD_BOOKS = new Set(['xls', 'et']);

/** Endings of old Word, and those under which WPS keeps files of the same make. */
const OLD_WORD = new Set(['doc', 'dot', 'wps', 'wpt']);

function recogniseOle(bytes: Uint8Array, ending: string): Result<Recognised, Unreadable> {
  const content = oleContent(bytes);
  if (content === 'excel') {
    if (FIRM.has(ending) && !OLD_BOOKS.has(ending)) return err({ kind: 'mislabelled', ending, format: 'xls' });
    return ok({ format: 'xls', bytes });
  }
  if (content !== 'word') return err(reasonForOle(content, ending));
  if (FIRM.has(ending) && !OLD_WORD.has(ending)) return err({ kind: 'mislabelled', ending, format: 'doc' });
  return ok({ format: 'doc', bytes });
}

function reasonForOle(content: Exclude<ReturnType<typeof oleContent>, 'word' | 'excel'>, ending: string): Unreadable {
  if (content === 'encrypted') return { kind: 'encrypted' };
  if (ending === 'wps' || ending === 'wpt') return { kind: 'not_supported', format: 'WPS' };
  if (ending === 'et' || ending === 'ett') return { kind: 'not_supported', format: 'WPS 表格 (.et)' };
  if (content === 'slides') return { kind: 'not_supported', format: 'PowerPoint 97–2003 (.ppt)' };
  return { kind: 'not_supported', format: ending === 'xls' ? 'Excel 97–2003 (.xls)' : 'OLE2' };
}

function reasonForOther(
  other: { readonly format: string; readonly ending: string; readonly foreign: boolean },
  ending: string,
): Unreadable {
  if (FIRM.has(ending) && ending !== other.ending) return { kind: 'mislabelled', ending, format: other.format };
  return other.foreign ? { kind: 'not_text' } : { kind: 'not_supported', format: other.format };
}

/** `<meta charset>` or the XML declaration, both in ASCII and near the beginning. */
const DECLARED = /<(?:meta[^>]{0,300}?charset|\?xml[^>]{0,200}?encoding)\s*=\s*["']?\s*([\w-]+)/i;

/** The beginning of a page in an encoding that keeps ASCII as it is (not UTF-16), behind a mark of UTF-8 or not. */
const MARKUP = /^(?:\u00EF\u00BB\u00BF)?\s*<(?:!doctype|html|head|body|meta|table|div|p|span)[\s>]/i;

function recogniseText(bytes: Uint8Array, ending: string): Result<Recognised, Unreadable> {
  const head = headOf(bytes);
  const slim = MARKUP.test(head) ? withoutLooksInBytes(bytes) : bytes;
  const decoded = decodeText(slim, declaredCharset(bytes));
  if (!decoded.ok) return err(damageUnder(ending, decoded.reason));
  const text = decoded.value;
  const html = looksLikeHtml(text, ending);
  if (PACKED.has(ending)) return err({ kind: 'mislabelled', ending, format: html ? 'html' : 'txt' });
  if (html) return ok({ format: 'html', text });
  return ok({ format: TEXT_FORMATS[ending] ?? 'txt', text });
}

/** 声明的编码: what a page or an XML file says of its own encoding near its beginning; null where it says nothing. */
export function declaredCharset(bytes: Uint8Array): string | null {
  return DECLARED.exec(headOf(bytes))?.[1] ?? null;
}

function headOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
}

/** Endings that stand for a packed or binary format: plain text under them is no document of that kind. */
const PACKED = new Set(['docx', 'xlsx', 'ofd', 'pdf']);

const TEXT_FORMATS: Readonly<Record<string, 'csv' | 'md' | 'txt' | undefined>> = {
  csv: 'csv',
  // Systems write tables as text and call them .xls, so that a spreadsheet program opens them.
  xls: 'csv',
  md: 'md',
  markdown: 'md',
};

/** Bytes that are neither a document nor text, under the name of a document: a broken download. */
function damageUnder(ending: string, reason: Unreadable): Unreadable {
  return reason.kind === 'not_text' && PACKED.has(ending) ? { kind: 'damaged', format: ending } : reason;
}
