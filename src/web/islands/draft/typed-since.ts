type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What each field of a form held at one moment. */
export type TypedBefore = ReadonlyMap<Field, string>;

/** Fields that people fill in; what the page keeps for itself, and what is locked, is the server's. */
const fieldsOf = (form: HTMLFormElement): Field[] =>
  [...form.querySelectorAll<Field>('input, textarea, select')].filter(
    (field) => field.name !== '' && !('readOnly' in field && field.readOnly) && !isKept(field),
  );

const isKept = (field: Field): boolean =>
  field instanceof HTMLInputElement && !['text', 'search', 'number', 'checkbox', 'radio'].includes(field.type);

/** 送出时: what the fields hold as the form is sent. */
export function typedBefore(form: HTMLFormElement): TypedBefore {
  return new Map(fieldsOf(form).map((field) => [field, stateOf(field)]));
}

/** 边答边填: puts back into the fresh form what was typed in the old one after it was sent. True where there was anything. */
export function keepTypedSince(before: TypedBefore, fresh: HTMLFormElement): boolean {
  const later = [...before].filter(([field, state]) => stateOf(field) !== state);
  if (later.length === 0) return false;
  const now = new Map(fieldsOf(fresh).map((field) => [keyOf(field), field]));
  for (const [field] of later) {
    const successor = now.get(keyOf(field));
    if (successor === undefined) continue;
    if (field instanceof HTMLInputElement && successor instanceof HTMLInputElement) successor.checked = field.checked;
    if (!isTicked(field)) successor.value = field.value;
  }
  return true;
}

const isTicked = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio');

const stateOf = (field: Field): string => (isTicked(field) ? String(field.checked) : field.value);

/** Boxes to tick share a name; their value tells them apart. */
const keyOf = (field: Field): string => (isTicked(field) ? `${field.name}=${field.value}` : field.name);
