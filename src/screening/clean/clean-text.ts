import { declaredCharset, encodeLike, encodeMarked, type SourceText } from '../../platform/documents/raw/index.ts';
import type { HiddenStretch } from '../gather/opened-file.ts';

type TextFile = { readonly source: SourceText; readonly bytes: Uint8Array; readonly hidden: readonly HiddenStretch[] };

/** 清洁的文本: what nobody sees is taken out; the masks stand in it already. It keeps its encoding. */
export function cleanText(file: TextFile): Uint8Array {
  return inOwnEncoding(file) ?? encodeMarked(file.source.changed);
}

/** 清洁的网页: the same; a page that has to become UTF-8 says that it is. */
export function cleanPage(file: TextFile): Uint8Array {
  const kept = inOwnEncoding(file);
  if (kept !== null) return kept;
  const { source, bytes } = file;
  const declared = declaredCharset(bytes);
  const at =
    declared === null
      ? -1
      : source.source.search(new RegExp(`(?:charset|encoding)\\s*=\\s*["']?\\s*${declared}`, 'iu'));
  if (declared !== null && at >= 0) {
    const from = source.source.indexOf(declared, at);
    source.remove(from, from + declared.length, 'utf-8');
  }
  return encodeMarked(source.changed);
}

function inOwnEncoding({ source, bytes, hidden }: TextFile): Uint8Array | null {
  for (const { from, to, by } of hidden) source.remove(from, to, by);
  return encodeLike(source.changed, { source: source.source, original: bytes });
}
