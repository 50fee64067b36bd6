import { sayProgress } from './progress.ts';

let isUnsaved = false;

/** Typed and not yet in a copy. */
export function setUnsaved(): void {
  isUnsaved = true;
}

/** A second click is the same act; what is downloaded leaves the page as it is. */
export function listenToSending(form: HTMLFormElement): void {
  let isSending = false;
  form.addEventListener('input', setUnsaved);
  // The Enter key would screen the file anew in the midst of typing; without a script that only costs time.
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
  });
  form.addEventListener('submit', (event) => {
    const button = event.submitter instanceof HTMLButtonElement ? event.submitter : null;
    if (isSending) return event.preventDefault();
    // What was typed goes along with every act of the form.
    const wasUnsaved = isUnsaved;
    isUnsaved = false;
    if (button?.value.startsWith('take/') === true) {
      setTimeout(() => (isUnsaved = wasUnsaved), 0);
      return;
    }
    isSending = true;
    if (button !== null) sayProgress(form, button);
    const words = button?.dataset['busyWords'];
    if (button === null || words === undefined) return;
    button.textContent = words;
    button.setAttribute('aria-disabled', 'true');
  });
  window.addEventListener('beforeunload', (event) => {
    if (!isUnsaved) return;
    event.preventDefault();
    event.returnValue = '';
  });
  // Coming back with the browser's own button must find the form ready again.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) window.location.reload();
  });
}
