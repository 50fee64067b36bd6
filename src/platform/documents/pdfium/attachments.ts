import type { Engine } from './engine.ts';
import { Scratch } from './scratch.ts';

/** A file that is attached to a PDF; its bytes are null where they cannot be had. */
export type PdfAttachment = { readonly name: string; readonly bytes: Uint8Array | null };

/** What an attachment holds, however it is joined to its file. */
export function attachmentOf(engine: Engine, attachment: number): PdfAttachment {
  const scratch = new Scratch(engine);
  try {
    const name = scratch.text((at, length) => engine.FPDFAttachment_GetName(attachment, at, length));
    const size = scratch.take(4);
    if (!engine.FPDFAttachment_GetFile(attachment, 0, 0, size)) return { name, bytes: null };
    const length = scratch.long(size);
    const at = scratch.take(length);
    const isThere = engine.FPDFAttachment_GetFile(attachment, at, length, size);
    return { name, bytes: isThere ? engine.memory().HEAPU8.slice(at, at + length) : null };
  } finally {
    scratch.free();
  }
}
