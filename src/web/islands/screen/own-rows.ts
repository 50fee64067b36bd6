import { setUnsaved } from './sending.ts';

/** Fills the empty row of masks of a kind (`words`, `box`) and puts a new one below it; answers the number of the row. */
export function fillRow(form: HTMLFormElement, kind: string, values: Readonly<Record<string, string>>): string | null {
  const place = form.querySelector<HTMLElement>(`[data-own="${kind}"]`);
  const rows = place === null ? [] : [...place.querySelectorAll<HTMLElement>('.own-row')];
  const last = rows[rows.length - 1];
  if (place === null || last === undefined) return null;
  const empty = last.cloneNode(true);
  for (const [part, value] of Object.entries(values)) {
    const field = last.querySelector<HTMLInputElement | HTMLSelectElement>(`[name$=".${part}"]`);
    if (field !== null) field.value = value;
  }
  if (empty instanceof HTMLElement) {
    renumber(empty, kind, rows.length);
    last.after(empty);
  }
  const folded = place.closest('details');
  if (folded !== null) folded.open = true;
  setUnsaved();
  return String(rows.length);
}

/** The same row under the next number: names, ids and what is said. */
function renumber(row: HTMLElement, kind: string, number: number): void {
  const [from, to] = [`${kind}.${number}.`, `${kind}.${number + 1}.`];
  row.id = row.id.replace(/\d+$/u, String(number + 1));
  for (const name of ['name', 'id', 'for']) {
    for (const one of row.querySelectorAll(`[${name}^="${from}"]`)) {
      one.setAttribute(name, (one.getAttribute(name) ?? '').replace(from, to));
    }
  }
  const said = row.getAttribute('aria-label') ?? '';
  row.setAttribute('aria-label', said.replace(String(number), String(number + 1)));
  const label = row.querySelector('label');
  if (label !== null) label.textContent = (label.textContent ?? '').replace(String(number), String(number + 1));
}
