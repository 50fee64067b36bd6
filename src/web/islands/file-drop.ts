// 放文件: dropping, a list of what was chosen with sizes, the limits before sending, and one act for two clicks.

const forms = document.querySelectorAll<HTMLFormElement>('form[data-upload]');
for (const form of forms) enliven(form);

function enliven(form: HTMLFormElement): void {
  for (const place of form.querySelectorAll<HTMLElement>('[data-file-drop]')) enlivenPlace(place);
  form.addEventListener('submit', (event) => {
    const button = form.querySelector<HTMLButtonElement>('button[data-busy-words]');
    const wrong = form.querySelector<HTMLElement>('[data-file-drop-wrong]');
    if (wrong !== null || form.dataset['sending'] === 'yes') {
      event.preventDefault();
      wrong?.closest('[data-file-drop]')?.querySelector('input')?.focus();
      return;
    }
    form.dataset['sending'] = 'yes';
    if (button !== null) setBusy(button);
  });
  // Coming back with the browser's own button must find the form ready again.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) window.location.reload();
  });
}

function setBusy(button: HTMLButtonElement): void {
  button.textContent = button.dataset['busyWords'] ?? button.textContent;
  button.setAttribute('aria-disabled', 'true');
}

function enlivenPlace(place: HTMLElement): void {
  const input = place.querySelector<HTMLInputElement>('input[type=file]');
  const chosen = place.querySelector<HTMLElement>('[data-file-drop-chosen]');
  const label = place.querySelector<HTMLElement>('[data-file-drop-label]');
  if (input === null || chosen === null) return;
  place.classList.add('file-drop--live');
  if (label !== null && place.dataset['wordsDrop'] !== undefined) label.textContent = place.dataset['wordsDrop'];

  let kept: readonly File[] = [];
  const take = (files: readonly File[]): void => {
    if (!input.multiple) return put(files.slice(-1));
    const before = kept.filter((one) => !files.some((file) => file.name === one.name && file.size === one.size));
    put([...before, ...files]);
  };
  const put = (files: readonly File[]): void => {
    kept = files;
    const transfer = new DataTransfer();
    for (const file of files) transfer.items.add(file);
    input.files = transfer.files;
    show();
  };
  const show = (): void => {
    chosen.replaceChildren(...(kept.length === 0 ? nothing(place) : [list(place, kept, put, input)]));
  };

  input.addEventListener('change', () => take([...(input.files ?? [])]));
  place.addEventListener('dragover', (event) => {
    event.preventDefault();
    place.classList.add('file-drop--over');
  });
  place.addEventListener('dragleave', () => place.classList.remove('file-drop--over'));
  place.addEventListener('drop', (event) => {
    event.preventDefault();
    place.classList.remove('file-drop--over');
    take([...(event.dataTransfer?.files ?? [])]);
  });
  kept = [...(input.files ?? [])];
  show();
}

/** Only the place that may stay empty says that it is. */
function nothing(place: HTMLElement): string[] {
  return place.classList.contains('file-drop--line') ? [place.dataset['wordsNone'] ?? ''] : [];
}

function list(
  place: HTMLElement,
  files: readonly File[],
  put: (files: readonly File[]) => void,
  input: HTMLInputElement,
): HTMLElement {
  const all = document.createElement('ul');
  for (const file of files) {
    const remove = element('button', 'file-drop-remove', place.dataset['wordsRemove'] ?? '');
    remove.setAttribute('type', 'button');
    remove.setAttribute('aria-label', `${place.dataset['wordsRemove'] ?? ''} ${file.name}`);
    remove.addEventListener('click', () => {
      put(files.filter((one) => one !== file));
      input.focus();
    });
    const item = document.createElement('li');
    item.append(element('span', 'file-name', file.name), element('span', 'file-size', sayBytes(file.size)), remove);
    if (file.size > Number(place.dataset['limit'])) item.append(tooLarge(place, file));
    all.append(item);
  }
  return all;
}

function tooLarge(place: HTMLElement, file: File): HTMLElement {
  const words = place.dataset['wordsTooLarge'] ?? '{file}';
  const said = element('p', 'field-error', words.split('{file}').join(file.name));
  said.dataset['fileDropWrong'] = '';
  return said;
}

function element(name: string, className: string, words: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = words;
  return made;
}

function sayBytes(bytes: number): string {
  const megabyte = 1024 * 1024;
  return bytes < megabyte ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / megabyte).toFixed(1)} MB`;
}
