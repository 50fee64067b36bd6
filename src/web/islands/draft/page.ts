import type { Draft, DraftHistory } from '../../../annual-report/live/index.ts';

/** The form that holds the draft; null on a page without one. */
export const draftForm = (): HTMLFormElement | null => document.querySelector<HTMLFormElement>('form[data-draft]');

/** Words for the page from the server, with a figure in place of {n}. */
export function words(name: string, figure: number | string = ''): string {
  return (draftForm()?.dataset[name] ?? '').split('{n}').join(String(figure));
}

/** Boxes of figures in reading order. */
export const figureBoxes = (): HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>('input[data-figure]'),
];

/** What is typed in the field of this name. */
export function typedIn(name: string): string {
  const field = draftForm()?.elements.namedItem(name);
  const isBox =
    field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement;
  return isBox ? field.value : '';
}

/** The tables as they are typed at this moment. */
export function typedDraft(): Pick<Draft, 'edition' | 'year' | 'cells'> {
  return {
    edition: typedIn('edition'),
    year: typedIn('year'),
    cells: Object.fromEntries(figureBoxes().map(({ name, value }) => [name, value])),
  };
}

/** What the page keeps of where the draft came from; it was written by the server. */
export function keptHistory(): DraftHistory {
  return JSON.parse(document.querySelector<HTMLInputElement>('[data-kept]')?.value ?? '{}');
}

/** An element with a class and words. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}

/** Told when parts of the page were put in anew. */
export const FRESH = 'gongkai:fresh';
/** Told when a figure changed otherwise than by a key. */
export const CHANGED = 'gongkai:changed';
