import type { Result } from '../base/result.ts';
import { err, ok } from '../base/result.ts';
import { NoRoom, placeOf } from './body-room.ts';
import type { NamedFile } from './checking.ts';
import { UPLOAD_LIMITS } from './upload-limits.ts';

export type Upload = { readonly files: readonly NamedFile[]; readonly previous: readonly NamedFile[] };

/** The two file fields of the form: the reports, and those of the year before. */
export type UploadField = 'file' | 'previous';

/** Why an upload is not checked. */
export type UploadProblem =
  | { readonly kind: 'no_file' }
  | { readonly kind: 'file_too_large'; readonly field: UploadField; readonly file: string }
  | { readonly kind: 'all_too_large' }
  | { readonly kind: 'too_many' }
  | { readonly kind: 'malformed' };

/** 收文件: the files of a multipart form, in memory only; `field` names those that are not last year's. What is too large is read to its end and dropped, so that the browser sees the answer. */
export async function readUpload(request: Request, field = 'file'): Promise<Result<Upload, readonly UploadProblem[]>> {
  const form = await readForm(request);
  return form.ok ? sort(chosen(form.value, field), chosen(form.value, 'previous')) : err([form.reason]);
}

/** 收表单: a multipart form as it is, within the limit of all its parts together. */
export async function readForm(
  request: Request,
  limit: number = UPLOAD_LIMITS.all + UPLOAD_LIMITS.wrapping,
): Promise<Result<FormData, UploadProblem>> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data') || request.body === null) return err({ kind: 'malformed' });
  const body = await readWithin(request, limit);
  if (body === 'too_large') return err({ kind: 'all_too_large' });
  if (body === 'broken_off') return err({ kind: 'malformed' });
  const form = await parse(body, type);
  return form === null ? err({ kind: 'malformed' }) : ok(form);
}

async function sort(
  files: readonly File[],
  previous: readonly File[],
): Promise<Result<Upload, readonly UploadProblem[]>> {
  const problems = [...tooLarge('file', files), ...tooLarge('previous', previous)];
  if (problems.length > 0) return err(problems);
  if (files.length === 0) return err([{ kind: 'no_file' }]);
  if (files.length + previous.length > UPLOAD_LIMITS.files) return err([{ kind: 'too_many' }]);
  return ok({ files: await Promise.all(files.map(named)), previous: await Promise.all(previous.map(named)) });
}

const tooLarge = (field: UploadField, files: readonly File[]): UploadProblem[] =>
  files
    .filter((file) => file.size > UPLOAD_LIMITS.file)
    .map((file) => ({ kind: 'file_too_large', field, file: plainName(file.name) }));

/** A field left empty arrives as one file without a name. */
export const chosen = (form: FormData, field: string): File[] =>
  form
    .getAll(field)
    .filter((entry): entry is File => typeof entry !== 'string' && (entry.name !== '' || entry.size > 0));

/** A file as it was sent, under its plain name. */
export const named = async (file: File): Promise<NamedFile> => ({
  name: plainName(file.name),
  bytes: new Uint8Array(await file.arrayBuffer()),
});

/** Some browsers send the whole path; control and direction characters would let a name pretend to be another. */
export function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const clean = last.replaceAll(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '').trim();
  return clean.slice(0, UPLOAD_LIMITS.nameLength) || '—';
}

/** Reads a body as far as the limit; what goes beyond is read on and dropped, so that the sender sees the answer. Throws `NoRoom` where the process holds too much already. */
export async function readWithin(
  request: Request,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>[] | 'too_large' | 'broken_off'> {
  const { body } = request;
  if (body === null) return [];
  const place = placeOf(request);
  const reader = body.getReader();
  // What was lost may be long in coming: it is not waited for.
  place.lost.addEventListener('abort', () => void reader.cancel().catch(() => undefined), { once: true });
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let isFull = false;
  for (;;) {
    const piece = await reader.read().catch(() => null);
    if (place.lost.aborted) throw new NoRoom();
    if (piece === null) return 'broken_off';
    if (piece.done) break;
    size += piece.value.byteLength;
    isFull ||= size <= limit && !place.hold(piece.value.byteLength);
    if (size <= limit && !isFull) chunks.push(new Uint8Array(piece.value));
    else {
      chunks = [];
      place.leave();
    }
    if (size > UPLOAD_LIMITS.drained) break;
  }
  place.arrived();
  if (size > limit) return 'too_large';
  if (isFull) throw new NoRoom();
  return chunks;
}

async function parse(chunks: readonly Uint8Array<ArrayBuffer>[], type: string): Promise<FormData | null> {
  try {
    return await new Response(new Blob([...chunks]), { headers: { 'content-type': type } }).formData();
  } catch {
    return null;
  }
}
