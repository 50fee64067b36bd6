import { draftForm } from './page.ts';

let isUnsaved = false;

/** 未保存: what was typed and not taken away. */
export function setUnsaved(unsaved: boolean): void {
  isUnsaved = unsaved;
}

/** Asks before the page is left with what nobody has saved. */
export function listenToLeaving(): void {
  // The answer to a button holds what was typed before it.
  setUnsaved(window.location.pathname === draftForm()?.getAttribute('action'));
  document.addEventListener('input', () => setUnsaved(true));
  window.addEventListener('beforeunload', (event) => {
    if (!isUnsaved) return;
    event.preventDefault();
    event.returnValue = '';
  });
}
