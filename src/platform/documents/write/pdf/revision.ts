/** The end of a PDF that Typst wrote: where its table of objects lies, and what its trailer says. */
export type Tail = {
  readonly bytes: Buffer;
  /** Place of the table of objects. */
  readonly table: number;
  /** Number of the catalogue. */
  readonly root: number;
  /** Entries of the trailer, without those that a new revision writes itself. */
  readonly entries: string;
  readonly size: number;
};

/** An object to be written anew: its number and all between `obj` and `endobj`, in bytes as latin-1. */
export type NewObject = { readonly number: number; readonly content: string };

/** 文件尾: reads the trailer. Typst writes one plain table of objects; anything else is a fault of ours. */
export function openTail(pdf: Uint8Array): Tail {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const end = bytes.toString('latin1', Math.max(0, bytes.length - TAIL));
  const trailer = /trailer\s*<<([\s\S]*)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/u.exec(end);
  const entries = trailer?.[1] ?? '';
  const root = /\/Root (\d+) 0 R/u.exec(entries)?.[1];
  const size = /\/Size (\d+)/u.exec(entries)?.[1];
  if (trailer === null || root === undefined || size === undefined) throw new Error('a PDF of an unknown make');
  return {
    bytes,
    table: Number(trailer[2]),
    root: Number(root),
    entries: entries.replace(/\/Size \d+/u, '').trim(),
    size: Number(size),
  };
}

/** Far more than a trailer takes. */
const TAIL = 4096;

/** All between `obj` and `endobj` of an object. */
export function objectAt({ bytes, table }: Tail, number: number): string {
  const head = /^xref\s+0 \d+\s*?\n/u.exec(bytes.toString('latin1', table, table + 40))?.[0];
  const entry = head === undefined ? 0 : table + head.length + number * ENTRY;
  const at = Number(bytes.toString('latin1', entry, entry + 10));
  const found = /^\d+ 0 obj\s+([\s\S]*)/u.exec(bytes.toString('latin1', at, bytes.indexOf('endobj', at)))?.[1];
  if (head === undefined || found === undefined) throw new Error(`a PDF without object ${number}`);
  return found.trimEnd();
}

/** An entry of the table of objects takes so many bytes, whatever it says. */
const ENTRY = 20;

/** 增补: the file as it is, and behind it the objects written anew with a table and a trailer of their own. */
export function appendRevision(pdf: Uint8Array, tail: Tail, objects: readonly NewObject[]): Uint8Array {
  let added = '\n';
  const sections = objects.map(({ number, content }) => {
    const at = String(pdf.length + added.length).padStart(10, '0');
    added += `${number} 0 obj\n${content}\nendobj\n`;
    return `${number} 1\n${at} 00000 n\r\n`;
  });
  const table = pdf.length + added.length;
  const trailer = `trailer\n<<\n  /Size ${tail.size}\n  ${tail.entries}\n  /Prev ${tail.table}\n>>`;
  added += `xref\n${sections.join('')}${trailer}\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(added, 'latin1')]);
}
