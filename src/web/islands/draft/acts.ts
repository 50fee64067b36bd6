import { setUnsaved } from './leaving.ts';
import { CHANGED, draftForm, FRESH } from './page.ts';
import { keepTypedSince, typedBefore } from './typed-since.ts';

/** Set while a button is pressed again for the browser's own way. */
let isPlain = false;
let isAsking = false;

/** 按钮就地作答: an act asks for the page and puts it in place; what was looked at stays where it was. */
export function listenToActs(): void {
  document.addEventListener('submit', (event) => {
    const form = draftForm();
    const button = event.submitter;
    if (event.target !== form || form === null || !(button instanceof HTMLButtonElement)) return;
    const isAct = button.name === 'act' && !button.value.startsWith('take/');
    if (isPlain || !isAct) {
      // Taken away, or shown in another language with all that was typed.
      setUnsaved(false);
      return;
    }
    event.preventDefault();
    if (!isAsking) void ask(form, button);
  });
}

async function ask(form: HTMLFormElement, button: HTMLButtonElement): Promise<void> {
  isAsking = true;
  const { value } = button;
  const fields = [...new FormData(form)].map(([name, field]): [string, string] => [name, String(field)]);
  const before = typedBefore(form);
  const said = button.textContent;
  if (button.dataset['busyWords'] !== undefined) button.textContent = button.dataset['busyWords'];
  const page = await answer(form.action, [...fields, ['act', value]]);
  isAsking = false;
  const fresh = page?.querySelector<HTMLFormElement>('form[data-draft]') ?? null;
  if (page === null || fresh === null) {
    // No draft came back: the browser shows whatever did.
    button.textContent = said;
    isPlain = true;
    button.click();
    isPlain = false;
    return;
  }
  const places = placesOf();
  const isTypedSince = keepTypedSince(before, fresh);
  form.replaceChildren(...fresh.childNodes);
  document.title = page.title;
  document.dispatchEvent(new CustomEvent(FRESH));
  if (isTypedSince) document.dispatchEvent(new CustomEvent(CHANGED));
  putBack(places);
  focusAfter(value);
  setUnsaved(true);
}

async function answer(address: string, fields: [string, string][]): Promise<Document | null> {
  try {
    const response = await fetch(address, { method: 'POST', body: new URLSearchParams(fields) });
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  } catch {
    return null;
  }
}

type Places = readonly { readonly selector: string; readonly left: number; readonly top: number }[];

const SLIDING = ['.findings', '#section-applications .slide-box', '#section-disputes .slide-box'];

function placesOf(): Places {
  const boxes = SLIDING.flatMap((selector) => {
    const box = document.querySelector(selector);
    return box === null ? [] : [{ selector, left: box.scrollLeft, top: box.scrollTop }];
  });
  return [{ selector: 'html', left: window.scrollX, top: window.scrollY }, ...boxes];
}

function putBack(places: Places): void {
  for (const { selector, left, top } of places) {
    if (selector === 'html') window.scrollTo(left, top);
    else document.querySelector(selector)?.scrollTo(left, top);
  }
}

/** To what the act was about; else to what is said of it; else to the button again. */
function focusAfter(act: string): void {
  const [verb = '', ...rest] = act.split('/');
  const box = verb === 'fix' || verb === 'undo' ? rest[rest.length - 1] : undefined;
  const text = verb === 'sentence' ? rest[0] : verb === 'split' ? 'lead' : undefined;
  const address = verb === 'fix' ? rest.slice(2).join('/') : rest.join('/');
  const place =
    (box === undefined ? null : document.getElementById(`cell-${address}-box`)) ??
    (text === undefined ? null : document.getElementById(text)) ??
    document.querySelector<HTMLElement>('.error-summary, [data-said]') ??
    [...document.querySelectorAll<HTMLButtonElement>('button[name=act]')].find(({ value }) => value === act) ??
    document.querySelector<HTMLElement>('.draft-acts button');
  place?.focus({ preventScroll: verb !== 'fix' && verb !== 'undo' && verb !== 'split' });
}
