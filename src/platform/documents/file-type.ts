import { packageOf } from './format.ts';
import { looksLikeHtml } from './html/looks-like-html.ts';
import { LIMITS } from './limits.ts';
import { Meter } from './meter.ts';
import { oleContent } from './ole.ts';
import { Refusal } from './refusal.ts';
import { signatureOf } from './signature.ts';
import { decodeText } from './text/decode.ts';
import { openArchive } from './zip.ts';

/**
 * 文件类型: what a file is by what it holds, as the ending that fits it; nobody is asked for its name. `encrypted` is an office file or a zip with a
 * password, `svg` and `html` are told from other text because they can carry scripts, `unknown` is whatever is none of these. Of a file that is larger than
 * what is read here its beginning is enough.
 */
export async function fileTypeOf(bytes: Uint8Array): Promise<string> {
  if (bytes.length === 0) return 'empty';
  const signature = signatureOf(bytes);
  switch (signature.kind) {
    case 'zip':
      return typeOfZip(bytes);
    case 'ole':
      return OLE_TYPES[oleContent(bytes)];
    case 'pdf':
      return 'pdf';
    case 'other':
      return signature.ending;
    case 'text':
      return typeOfText(bytes);
  }
}

const PACKAGE_TYPES: Readonly<Record<string, string>> = { OpenDocument: 'odf' };

async function typeOfZip(bytes: Uint8Array): Promise<string> {
  try {
    const { names } = await openArchive(bytes, 'zip', new Meter());
    const format = packageOf([...names])?.format ?? 'zip';
    return PACKAGE_TYPES[format] ?? format;
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    return fault.reason.kind === 'encrypted' ? 'encrypted' : 'zip';
  }
}

const OLE_TYPES = { encrypted: 'encrypted', word: 'doc', excel: 'xls', slides: 'ppt', unknown: 'ole' } as const;

function typeOfText(bytes: Uint8Array): string {
  const decoded = decodeText(bytes.length > LIMITS.fileSize ? bytes.subarray(0, LIMITS.fileSize) : bytes);
  if (!decoded.ok) return decoded.reason.kind === 'empty' ? 'txt' : 'unknown';
  if (isSvg(decoded.value)) return 'svg';
  return looksLikeHtml(decoded.value, '') ? 'html' : 'txt';
}

/** The root element of a picture, behind declarations and comments. */
function isSvg(text: string): boolean {
  const head = text
    .slice(0, HEAD)
    .replace(/^(?:[\s\uFEFF]+|<!--[\s\S]*?-->|<\?[^>]*>|<!doctype[^>[]*(?:\[[^\]]*\])?[^>]*>)+/iu, '');
  return /^<(?:\w{1,40}:)?svg[\s/>]/iu.test(head);
}

const HEAD = 16 * 1024;
