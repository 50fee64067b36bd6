import { err, ok, type Result } from '../../base/result.ts';
import { readFormBody, type FormFields, type FormProblem } from '../draft/read-form-body.ts';
import { chosen, readForm } from '../uploads.ts';

/** 收到的表单: fields by name, files by field, and the key under which its act is done once. */
export type DeskForm = {
  readonly fields: FormFields;
  files(field: string): readonly File[];
  /** 办理键: made when the page was drawn; one for each form that does something. */
  readonly key: string | null;
  readonly proof: string;
};

/** Names of what each form of an act carries besides its own fields. */
export const PROOF_FIELD = 'proof';
export const KEY_FIELD = 'act_key';

/** Bytes of a form of somebody who is not signed in: names, passwords, the answer of a passkey. */
const MOST_AT_THE_DOOR = 256 * 1024;

/** 收表单: as text or with files, within limits; from somebody who is not signed in, far narrower ones. */
export async function readDeskForm(
  request: Request,
  { isAtTheDoor }: { readonly isAtTheDoor: boolean },
): Promise<Result<DeskForm, FormProblem>> {
  const limit = isAtTheDoor ? MOST_AT_THE_DOOR : undefined;
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('multipart/form-data')) {
    const fields = await readFormBody(request, limit);
    return fields.ok
      ? ok(formWith(new Map([...fields.value].map(([name, value]) => [name, plain(value)])), () => []))
      : fields;
  }
  const form = await readForm(request, limit);
  if (!form.ok) return err(form.reason.kind === 'all_too_large' ? 'too_large' : 'malformed');
  const fields = new Map<string, string>();
  for (const [name, value] of form.value) {
    if (typeof value === 'string' && !fields.has(name)) fields.set(name, plain(value));
  }
  return ok(formWith(fields, (field) => chosen(form.value, field)));
}

/** Lines end as they do here; what no text of a database may hold is left out. */
const plain = (value: string): string => value.replaceAll('\0', '').replace(/\r\n?/gu, '\n');

function formWith(fields: FormFields, files: DeskForm['files']): DeskForm {
  const key = fields.get(KEY_FIELD) ?? '';
  return { fields, files, key: ACT_KEY.test(key) ? key : null, proof: fields.get(PROOF_FIELD) ?? '' };
}

const ACT_KEY = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;
