import { err, ok, type Result } from '../../base/result.ts';
import type { NamedFile } from '../checking.ts';
import { chosen, named, plainName, readForm } from '../uploads.ts';
import {
  DESK_FIELDS,
  heldField,
  isTyped,
  listField,
  type HeldFile,
  type ScreenDesk,
  type Typed,
} from './screen-desk.ts';
import { SCREEN_LIMITS } from './screen-limits.ts';

/** Why a form is not taken; `field` is where it is said. */
export type DeskProblem =
  | { readonly kind: 'no_file' | 'all_too_large' | 'too_many' | 'malformed'; readonly field: 'file' }
  | { readonly kind: 'file_too_large'; readonly field: DeskFileField; readonly file: string };

export type DeskFileField = 'file' | 'lexicon' | 'allow';

/** 收文件: the files that are chosen on the first page. */
export async function readChosen(request: Request): Promise<Result<ScreenDesk, readonly DeskProblem[]>> {
  const form = await readForm(request);
  if (!form.ok)
    return err([{ kind: form.reason.kind === 'all_too_large' ? 'all_too_large' : 'malformed', field: 'file' }]);
  const files = chosen(form.value, 'file');
  const lists = { lexicon: chosen(form.value, 'lexicon').slice(0, 1), allow: chosen(form.value, 'allow').slice(0, 1) };
  const problems = [
    ...tooLarge('file', files, SCREEN_LIMITS.file),
    ...tooLarge('lexicon', lists.lexicon, SCREEN_LIMITS.list),
    ...tooLarge('allow', lists.allow, SCREEN_LIMITS.list),
  ];
  if (problems.length > 0) return err(problems);
  if (files.length === 0) return err([{ kind: 'no_file', field: 'file' }]);
  if (files.length > SCREEN_LIMITS.files) return err([{ kind: 'too_many', field: 'file' }]);
  if (sizeOf(files) > SCREEN_LIMITS.all) return err([{ kind: 'all_too_large', field: 'file' }]);
  const held = await Promise.all(files.map(async (file) => ({ ...(await named(file)), typed: new Map() })));
  const [lexicon, allow] = await Promise.all([firstOf(lists.lexicon), firstOf(lists.allow)]);
  return ok({ files: held, open: held.length === 1 ? 0 : null, lexicon, allow, by: '' });
}

/** `view`: the page that was left, where that tells what is shown next. */
export type PostedDesk = { readonly desk: ScreenDesk; readonly act: string; readonly view: string };

/** 收案头: the desk as the page's form brings it back, and the act that was asked for. */
export async function readDesk(request: Request): Promise<Result<PostedDesk, 'too_large' | 'malformed'>> {
  const form = await readForm(request);
  if (!form.ok) return err(form.reason.kind === 'all_too_large' ? 'too_large' : 'malformed');
  const said = (name: string): string => {
    const value = form.value.get(name);
    return typeof value === 'string' ? value : '';
  };
  const open = /^\d{1,3}$/u.test(said(DESK_FIELDS.open)) ? Number(said(DESK_FIELDS.open)) : null;
  const files: HeldFile[] = [];
  for (let index = 0; index < SCREEN_LIMITS.files && form.value.has(heldField(index, 'bytes')); index += 1) {
    const file = fileIn(said(heldField(index, 'name')), said(heldField(index, 'bytes')));
    if (file === null) return err('malformed');
    const typed = index === open ? typedIn(form.value) : typedIn(entriesIn(said(heldField(index, 'typed'))));
    if (typed === null) return err('malformed');
    files.push({ ...file, typed });
  }
  if (files.length === 0 || (open !== null && open >= files.length)) return err('malformed');
  if (files.some(({ bytes }) => bytes.length > SCREEN_LIMITS.file)) return err('too_large');
  if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > SCREEN_LIMITS.all) return err('too_large');
  const lists: Record<'lexicon' | 'allow', NamedFile | null> = { lexicon: null, allow: null };
  for (const name of ['lexicon', 'allow'] as const) {
    if (!form.value.has(listField(name, 'bytes'))) continue;
    const list = fileIn(said(listField(name, 'name')), said(listField(name, 'bytes')));
    if (list === null || list.bytes.length > SCREEN_LIMITS.list) return err('malformed');
    lists[name] = list;
  }
  const by = plainLine(said(DESK_FIELDS.by)).slice(0, 40);
  return ok({ desk: { files, open, ...lists, by }, act: said(DESK_FIELDS.act), view: said('view') });
}

const tooLarge = (field: DeskFileField, files: readonly File[], limit: number): DeskProblem[] =>
  files
    .filter((file) => file.size > limit)
    .map((file) => ({ kind: 'file_too_large', field, file: plainName(file.name) }));

const sizeOf = (files: readonly File[]): number => files.reduce((sum, { size }) => sum + size, 0);

const firstOf = async ([file]: readonly File[]): Promise<NamedFile | null> => (file === undefined ? null : named(file));

/** Base64 as this program writes it, and nothing else. */
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/u;

function fileIn(name: string, base64: string): NamedFile | null {
  if (base64.length % 4 !== 0 || !BASE64.test(base64)) return null;
  return { name: plainName(name), bytes: new Uint8Array(Buffer.from(base64, 'base64')) };
}

/** What was typed about a file that is not open travels as one field of JSON. */
function entriesIn(json: string): Iterable<readonly [string, unknown]> {
  if (json === '') return [];
  try {
    const read: unknown = JSON.parse(json);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? Object.entries(read) : [];
  } catch {
    return [];
  }
}

function typedIn(entries: Iterable<readonly [string, unknown]>): Typed | null {
  const typed = new Map<string, string>();
  for (const [name, value] of entries) {
    if (typeof value !== 'string' || !isTyped(name) || typed.has(name) || value === '') continue;
    if (typed.size >= SCREEN_LIMITS.fields) return null;
    typed.set(name, plainLine(value).slice(0, SCREEN_LIMITS.fieldLength));
  }
  return typed;
}

const plainLine = (value: string): string => value.replaceAll(/\p{Cc}+/gu, ' ').trim();
