import { err, ok, type Result } from '../../base/result.ts';
import { readWithin } from '../uploads.ts';
import { DRAFT_LIMITS } from './draft-limits.ts';

/** Fields of a form by name, the first of each name; without a prototype that a name could reach. */
export type FormFields = ReadonlyMap<string, string>;

export type FormProblem = 'too_large' | 'malformed';

/** 收表单: the fields of a form that was sent as text, within limits; what is too large is read to its end and dropped. */
export async function readFormBody(
  request: Request,
  limit: number = DRAFT_LIMITS.form,
): Promise<Result<FormFields, FormProblem>> {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('application/x-www-form-urlencoded') || request.body === null) return err('malformed');
  const chunks = await readWithin(request, limit);
  if (chunks === 'too_large') return err('too_large');
  if (chunks === 'broken_off') return err('malformed');
  const text = await new Blob(chunks).text();
  if (countFields(text) > DRAFT_LIMITS.fields) return err('malformed');
  const fields = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(text)) {
    if (!fields.has(name)) fields.set(name, value.replace(/\r\n?/gu, '\n'));
  }
  return ok(fields);
}

function countFields(text: string): number {
  let count = 1;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) count += 1;
  return count;
}
