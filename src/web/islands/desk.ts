// Keys of the desk (README of the interface, chapter 7): never while something is typed, never during Chinese input, none that changes anything.

const dialog = document.querySelector<HTMLDialogElement>('#keys');
const search = document.querySelector<HTMLInputElement>('.desk-search input');
const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-row] a[data-row-link]')];

/** The first of two keys, for a moment. */
let begun = '';
const HOW_LONG = 1500;

if (document.body.dataset['keys'] === 'on') {
  document.querySelector('[data-key-line]')?.removeAttribute('hidden');
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' && event.target === search) search?.blur();
    if (isTyping(event.target) || dialog?.open === true) return;
    if (press(event.key)) event.preventDefault();
  });
}

function press(key: string): boolean {
  const both = `${begun}${key}`;
  begun = '';
  if (both === 'gt') {
    location.assign('/desk');
    return true;
  }
  switch (key) {
    case '/':
      search?.focus();
      search?.select();
      return search !== null;
    case '?':
      dialog?.showModal();
      return dialog !== null;
    case 'j':
      return move(1);
    case 'k':
      return move(-1);
    case 'a':
      return toAct();
    case 'g':
      begun = 'g';
      setTimeout(() => (begun = ''), HOW_LONG);
      return false;
    default:
      return false;
  }
}

function move(by: 1 | -1): boolean {
  const all = rows();
  const here = all.findIndex((link) => link.closest('[data-row]')?.contains(document.activeElement) === true);
  const next = all[here === -1 ? (by === 1 ? 0 : all.length - 1) : here + by];
  next?.focus();
  return next !== undefined;
}

/** To the act of the row, not further: it is pressed by the one who reads it. */
function toAct(): boolean {
  const act = document.activeElement?.closest('[data-row]')?.querySelector<HTMLElement>('[data-row-act]');
  act?.focus();
  return act !== null && act !== undefined;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName);
}
