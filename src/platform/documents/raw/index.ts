import { err, ok, type Result } from '../../../base/result.ts';
import { LIMITS } from '../limits.ts';
import { Meter } from '../meter.ts';
import { Refusal } from '../refusal.ts';
import type { Unreadable } from '../unreadable.ts';

export { declaredCharset, recognise, type Recognised } from '../format.ts';
export type { Meter } from '../meter.ts';
export { signatureOf } from '../signature.ts';
export { delimiterOf } from '../text/delimiter.ts';
export { openArchive, type Archive } from '../zip.ts';
export { endingOf } from '../endings.ts';
export { looksLikeHtml } from '../html/looks-like-html.ts';
export { ELEMENTS, type ElementKind } from '../html/elements.ts';
export { scanPage, type PageEvents, type PagePiece, type PageTag } from './scan-page.ts';
export { encodeLike, encodeMarked, SourceText } from './source-text.ts';
export { type Relation, OfficePackage } from './office-package.ts';
export { writeZip } from './write-zip.ts';
export type { XmlDocument } from './parse-xml.ts';
export { XmlElement, XmlText, type Editable, type XmlNode } from './xml-tree.ts';

/** What a reader refuses of one part, as a typed reason, so that the others are still read. */
export function attempt<Value>(read: () => Value): Result<Value, Unreadable> {
  try {
    return ok(read());
  } catch (fault) {
    if (fault instanceof Refusal) return err(fault.reason);
    throw fault;
  }
}

/** The same for what takes its time. */
export async function attemptLater<Value>(read: () => Promise<Value>): Promise<Result<Value, Unreadable>> {
  try {
    return ok(await read());
  } catch (fault) {
    if (fault instanceof Refusal) return err(fault.reason);
    throw fault;
  }
}

/** 在限度内: runs a reader of raw parts within the limits of one file; what it refuses is a typed reason. */
export async function withinLimits<Value>(
  bytes: Uint8Array,
  read: (meter: Meter) => Promise<Value> | Value,
): Promise<Result<Value, Unreadable>> {
  if (bytes.length === 0) return err({ kind: 'empty' });
  if (bytes.length > LIMITS.fileSize) return err({ kind: 'too_large', limit: LIMITS.fileSize });
  return attemptLater(async () => read(new Meter()));
}
