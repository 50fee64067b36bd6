/** One object of a file: a dictionary, and the bytes of its stream where it has one. */
export type PdfObject = { readonly dictionary: string; readonly stream?: Uint8Array | string };

/** A PDF from its objects, the first of which is the catalogue; each stands in the table of references. */
export function rawPdf(objects: readonly (PdfObject | string)[], trailer = ''): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  let length = parts[0]?.length ?? 0;
  const add = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  const places = objects.map((object, index) => {
    const at = length;
    const { dictionary, stream } = typeof object === 'string' ? { dictionary: object, stream: undefined } : object;
    add(Buffer.from(`${index + 1} 0 obj\n`));
    if (stream === undefined) add(Buffer.from(`${dictionary}\nendobj\n`));
    else {
      const bytes = Buffer.from(stream);
      add(Buffer.from(`${dictionary.replace(/>>\s*$/u, '')} /Length ${bytes.length} >>\nstream\n`));
      add(bytes);
      add(Buffer.from('\nendstream\nendobj\n'));
    }
    return at;
  });
  const at = length;
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  add(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

/** A file of one page with this content, a font of Latin letters as /F1, and further objects from number 6 on. */
export function pageWith(
  content: PdfObject | string,
  {
    resources = '',
    objects = [],
  }: { readonly resources?: string; readonly objects?: readonly (PdfObject | string)[] } = {},
): Uint8Array {
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${resources} >> >>`,
    typeof content === 'string' ? { dictionary: '<< >>', stream: content } : content,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...objects,
  ]);
}

/** Lines of Latin text, enough for a page to be no scan. */
export const TEXT = 'BT /F1 12 Tf 72 700 Td (An annual report of an example body, long enough to be read) Tj ET\n';
