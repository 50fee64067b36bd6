import { declaredCharset, encodeLike, type SourceText } from '../../platform/documents/raw/index.ts';
import type { HiddenStretch } from '../gather/opened-file.ts';

type TextFile = { readonly source: SourceText; readonly bytes: Uint8Array; readonly hidden: readonly HiddenStretch[] };

/** 清洁的文本: what nobody sees is taken out; the masks stand in it already. */
export function cleanText({ source, bytes, hidden }: TextFile): Uint8Array {
  for (const { from, to, by } of hidden) source.remove(from, to, by);
  return encodeLike(source.changed, bytes);
}

/** 清洁的网页: the same, and the page says that it is UTF-8, since it is that now. */
export function cleanPage(file: TextFile): Uint8Array {
  const declared = declaredCharset(file.bytes);
  const at =
    declared === null
      ? -1
      : file.source.source.search(new RegExp(`(?:charset|encoding)\\s*=\\s*["']?\\s*${declared}`, 'iu'));
  if (declared !== null && at >= 0 && declared.toLowerCase() !== 'utf-8') {
    const from = file.source.source.indexOf(declared, at);
    file.source.remove(from, from + declared.length, 'utf-8');
  }
  return cleanText(file);
}
