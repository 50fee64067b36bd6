/** What an OLE2 compound file holds: an office file with a password, or one of the formats before 2007. */
type OleContent = 'encrypted' | 'word' | 'excel' | 'slides' | 'unknown';

/**
 * Streams are named in UTF-16 in the directory, in entries of 128 bytes that begin on that boundary. The names tell
 * enough, so the chain of sectors is not followed and nothing in the file can lead astray.
 */
export function oleContent(bytes: Uint8Array): OleContent {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return STREAMS.find(({ name }) => hasStream(buffer, name))?.content ?? 'unknown';
}

const STREAMS: readonly { readonly name: string; readonly content: OleContent }[] = [
  { name: 'EncryptedPackage', content: 'encrypted' },
  { name: 'WordDocument', content: 'word' },
  { name: 'Workbook', content: 'excel' },
  { name: 'Book', content: 'excel' },
  { name: 'PowerPoint Document', content: 'slides' },
];

function hasStream(buffer: Buffer, name: string): boolean {
  const wanted = Buffer.from(`${name}\0`, 'utf16le');
  for (let at = buffer.indexOf(wanted); at >= 0; at = buffer.indexOf(wanted, at + 2)) {
    if (at % 128 === 0) return true;
  }
  return false;
}
