let isUnsaved = false;

/** 未保存: what was typed and not taken away. */
export function setUnsaved(unsaved: boolean): void {
  isUnsaved = unsaved;
}

/** Asks before the page is left with what nobody has saved. */
export function listenToLeaving(): void {
  document.addEventListener('input', () => setUnsaved(true));
  window.addEventListener('beforeunload', (event) => {
    if (!isUnsaved) return;
    event.preventDefault();
    event.returnValue = '';
  });
}
