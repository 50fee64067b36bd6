import iconv from 'iconv-lite';
import { rawPdf } from './raw-pdf.ts';

/** How a file names a type face that it does not carry, and how it writes text in it. */
export type UnembeddedType = {
  readonly name: string;
  readonly encoding: 'UniGB-UCS2-H' | 'UniGB-UTF16-H' | 'GBK-EUC-H' | 'ETen-B5-H';
};

/** Point at which each line begins, from the lower left corner of an A4 page, and the height of a sign. */
export const LINE = { left: 72, first: 760, step: 40, size: 14 } as const;

/** A page of lines in a Chinese type face that is not in the file, as old office programs wrote it. */
export function pageInUnembeddedType(lines: readonly string[], { name, encoding }: UnembeddedType): Uint8Array {
  const shown = lines.map(
    (line, index) =>
      `BT /F1 ${LINE.size} Tf ${LINE.left} ${LINE.first - index * LINE.step} Td <${codes(line, encoding)}> Tj ET`,
  );
  const ordering = encoding === 'ETen-B5-H' ? 'CNS1' : 'GB1';
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    { dictionary: '<< >>', stream: shown.join('\n') },
    `<< /Type /Font /Subtype /Type0 /BaseFont /${named(name)} /Encoding /${encoding} /DescendantFonts [6 0 R] >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${named(name)} /CIDSystemInfo << /Registry (Adobe) /Ordering (${ordering}) /Supplement 2 >> /FontDescriptor 7 0 R /DW 1000 /W [1 95 500 814 939 500] >>`,
    `<< /Type /FontDescriptor /FontName /${named(name)} /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>`,
  ]);
}

function codes(text: string, encoding: UnembeddedType['encoding']): string {
  if (encoding === 'GBK-EUC-H') return iconv.encode(text, 'gbk').toString('hex');
  if (encoding === 'ETen-B5-H') return iconv.encode(text, 'big5').toString('hex');
  return iconv.encode(text, 'utf16-be').toString('hex');
}

/** Chinese names stand in the file in GBK, byte by byte. */
function named(name: string): string {
  return [...iconv.encode(name, 'gbk')]
    .map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : `#${byte.toString(16)}`))
    .join('');
}
