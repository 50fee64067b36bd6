/** What the first bytes of a file say it is. `text` is whatever has no signature. */
type Signature =
  | { readonly kind: 'zip' | 'ole' | 'pdf' | 'text' }
  /** A format with a signature that is not read; `foreign` ones are no documents at all. */
  | { readonly kind: 'other'; readonly format: string; readonly ending: string; readonly foreign: boolean };

/** 识别: the signature of a file, from its first bytes alone. */
export function signatureOf(bytes: Uint8Array): Signature {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return { kind: 'zip' };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { kind: 'ole' };
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
  // Some portals put blank lines or a mark before the PDF header, and every viewer allows it.
  if (/^[\s\S]{0,1000}?%PDF-\d/.test(head)) return { kind: 'pdf' };
  const known = OTHERS.find((other) =>
    typeof other.mark === 'string' ? head.startsWith(other.mark) : other.mark.test(head),
  );
  if (known === undefined) return { kind: 'text' };
  return { kind: 'other', format: known.format, ending: known.ending, foreign: known.foreign };
}

type Other = {
  readonly mark: string | RegExp;
  readonly format: string;
  readonly ending: string;
  readonly foreign: boolean;
};

const OTHERS: readonly Other[] = [
  { mark: '{\\rtf', format: 'RTF', ending: 'rtf', foreign: false },
  {
    mark: /^\s*(?:MIME-Version:|From:[^\n]*\n[\s\S]{0,900}MIME-Version:)/i,
    format: 'MHTML',
    ending: 'mht',
    foreign: false,
  },
  // Systems fill templates of these and call the file .doc or .xls.
  {
    mark: /^(?:\xef\xbb\xbf)?\s*<\?xml[\s\S]{0,900}<w:wordDocument[\s>]/,
    format: 'Word 2003 XML',
    ending: 'doc',
    foreign: false,
  },
  {
    mark: /^(?:\xef\xbb\xbf)?\s*<\?xml[\s\S]{0,900}<pkg:package[\s>]/,
    format: 'Word XML',
    ending: 'doc',
    foreign: false,
  },
  {
    mark: /^(?:\xef\xbb\xbf)?\s*<\?xml[\s\S]{0,900}<(?:ss:)?Workbook[\s>]/,
    format: 'Excel 2003 XML',
    ending: 'xls',
    foreign: false,
  },
  { mark: '\x89PNG', format: 'PNG', ending: 'png', foreign: true },
  { mark: '\xff\xd8\xff', format: 'JPEG', ending: 'jpg', foreign: true },
  { mark: /^GIF8[79]a/, format: 'GIF', ending: 'gif', foreign: true },
  { mark: /^BM[\s\S]{4}\0\0\0\0/, format: 'BMP', ending: 'bmp', foreign: true },
  { mark: /^(?:II\*\0|MM\0\*)/, format: 'TIFF', ending: 'tif', foreign: true },
  { mark: /^RIFF[\s\S]{4}WEBP/, format: 'WebP', ending: 'webp', foreign: true },
  { mark: /^[\s\S]{4}ftyp/, format: 'HEIC / MP4', ending: 'mp4', foreign: true },
  { mark: 'Rar!\x1a\x07', format: 'RAR', ending: 'rar', foreign: true },
  { mark: "7z\xbc\xaf'\x1c", format: '7-Zip', ending: '7z', foreign: true },
  { mark: '\x1f\x8b\x08', format: 'gzip', ending: 'gz', foreign: true },
  { mark: /^MZ[\s\S]{100,}This program/, format: 'EXE', ending: 'exe', foreign: true },
  { mark: 'SQLite format 3\0', format: 'SQLite', ending: 'db', foreign: true },
];

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
