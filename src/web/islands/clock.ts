// 期限计算: a change asks for the page again and puts its parts in place; the address, printing and copying at hand. Without it the button does the same.

const form = document.querySelector<HTMLFormElement>('form[data-clock]');
/** The answer to the last question asked is shown, whatever comes in after it. */
let asked = 0;
/** The case that is on the screen, as its address says it. */
let shown = window.location.search;

form?.addEventListener('change', (event) => {
  const { target } = event;
  if (!(target instanceof HTMLElement)) return;
  showFields();
  const isOpen = form.querySelector('.clock-event') !== null;
  // What is typed of an event is sent by the button alone; another choice from the list lets go of it.
  const mayRecount = target.id === 'add' || !isOpen;
  if (form.dataset['live'] === 'true' && mayRecount && target.dataset['recounts'] === 'true') void recount(form);
});
// A step back to another case; a jump within the page is none.
window.addEventListener('popstate', () => {
  if (window.location.search !== shown) window.location.reload();
});
showFields();
showActs();

async function recount(from: HTMLFormElement): Promise<void> {
  asked += 1;
  const turn = asked;
  const fields = [...new FormData(from)].filter(([name]) => !name.startsWith('event_'));
  const query = new URLSearchParams(fields.map(([name, value]) => [name, String(value)]));
  const answer = await fetch(`${from.action}?${query.toString()}`).catch(() => null);
  if (answer === null || turn !== asked) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (turn !== asked || page.querySelector('form[data-clock]') === null) return;
  const focused = document.activeElement;
  for (const part of document.querySelectorAll<HTMLElement>('[data-part]')) {
    const fresh = page.querySelector(`[data-part="${part.dataset['part'] ?? ''}"]`);
    if (fresh !== null) part.replaceChildren(...fresh.childNodes);
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.utility a')) {
    const same = [...page.querySelectorAll<HTMLAnchorElement>('.utility a')].find(
      ({ hreflang }) => hreflang === link.hreflang,
    );
    if (same !== undefined) link.href = same.href;
  }
  document.title = page.title;
  if (answer.ok) {
    const next = new URL(answer.url);
    next.hash = '';
    // Looking at the fields of one event or another is no step to go back to.
    if (caseIn(next.search) === caseIn(shown)) window.history.replaceState(null, '', next);
    else window.history.pushState(null, '', next);
    shown = next.search;
  }
  showFields();
  showActs();
  const again = document.getElementById(focused?.id ?? '');
  // What is being typed meanwhile stays.
  if (focused instanceof HTMLInputElement && again instanceof HTMLInputElement) again.value = focused.value;
  again?.focus();
}

/** What an address says of the case itself. */
function caseIn(search: string): string {
  return search.replace(/&(?:add|edit)=[^&]*/gu, '');
}

/** A field that the chosen channel does not need is not shown. */
function showFields(): void {
  for (const field of document.querySelectorAll<HTMLElement>('[data-shown-by]')) {
    const by = document.getElementById(field.dataset['shownBy'] ?? '');
    const values = (field.dataset['shownFor'] ?? '').split(' ');
    if (by instanceof HTMLSelectElement) field.hidden = !values.includes(by.value);
  }
}

function showActs(): void {
  const address = document.querySelector('[data-address]');
  // What stands before the program may have another name and scheme than it knows of.
  const here = () => window.location.origin + window.location.pathname + caseIn(window.location.search);
  if (address !== null) address.textContent = here();
  for (const acts of document.querySelectorAll<HTMLElement>('[data-acts]')) {
    if (acts.childElementCount > 0) continue;
    acts.append(
      button(acts.dataset['wordsPrint'] ?? '', () => window.print()),
      copyButton(acts, here),
    );
  }
  for (const text of document.querySelectorAll<HTMLElement>('[data-copies]')) {
    if (text.nextElementSibling?.classList.contains('copy') === true) continue;
    const place = document.createElement('p');
    place.className = 'copy';
    place.append(copyButton(text, () => text.textContent ?? ''));
    text.after(place);
  }
}

/** Says that it was done; where copying is not allowed there is no button. */
function copyButton(words: HTMLElement, text: () => string): HTMLElement {
  const { wordsCopy = '', wordsCopied = '' } = words.dataset;
  const made = button(wordsCopy, async () => {
    await navigator.clipboard.writeText(text().trim());
    said.textContent = wordsCopied;
  });
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  said.className = 'quiet';
  const both = document.createElement('span');
  both.className = 'copy-act';
  if (window.isSecureContext) both.append(made, said);
  return both;
}

function button(words: string, act: () => unknown): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'link-button';
  made.textContent = words;
  made.addEventListener('click', act);
  return made;
}
