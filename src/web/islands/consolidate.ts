// 汇总: sends the files in batches and says how far it is; in the result a figure leads to the members behind it.

import { takeFolders } from './consolidate/folders.ts';

const forms = document.querySelectorAll<HTMLFormElement>('form[data-consolidate]');
for (const form of forms) enlivenForm(form);
for (const sum of document.querySelectorAll<HTMLElement>('[data-sum]')) enlivenSum(sum);

function enlivenForm(form: HTMLFormElement): void {
  takeFolders(form);
  form.addEventListener('submit', (event) => {
    const files = filesOf(form);
    if (event.defaultPrevented || files.length === 0) return;
    event.preventDefault();
    void send(form, files);
  });
}

const filesOf = (form: HTMLFormElement): File[] =>
  [...form.querySelectorAll<HTMLInputElement>('input[name=file]')].flatMap((input) => [...(input.files ?? [])]);

/** Two batches are on their way at a time; the answers keep the order of the files. */
async function send(form: HTMLFormElement, files: readonly File[]): Promise<void> {
  const show = progressOf(form, files.length);
  const batches = cut(files, Number(form.dataset['batch']));
  const answers: unknown[][] = [];
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < batches.length; index = next++) {
      const batch = batches[index] ?? [];
      answers[index] = await read(batch);
      done += batch.length;
      show.reached(done);
    }
  };
  try {
    show.reached(0);
    await Promise.all([work(), work()]);
    show.adding();
    finish(form, answers);
  } catch {
    show.failed();
  }
}

async function read(files: readonly File[]): Promise<unknown[]> {
  const body = new FormData();
  for (const file of files) body.append('file', file, file.name);
  const response = await fetch('/consolidate/read', { method: 'POST', body });
  const answer: unknown = response.ok ? await response.json() : null;
  if (!Array.isArray(answer)) throw new Error(`not read: ${response.status}`);
  return answer;
}

/** What was read goes on with the rest of the form; the files themselves need not be sent again. */
function finish(form: HTMLFormElement, answers: readonly (readonly unknown[])[]): void {
  const collected = form.querySelector<HTMLTextAreaElement>('[data-collected]');
  if (collected === null) throw new Error('no place for what was read');
  collected.value = JSON.stringify(([] as unknown[]).concat(...answers));
  for (const input of form.querySelectorAll<HTMLInputElement>('input[name=file]')) input.disabled = true;
  form.submit();
}

const MOST_IN_BATCH = 8;

function cut(files: readonly File[], mostBytes: number): File[][] {
  const batches: File[][] = [];
  let bytes = 0;
  for (const file of files) {
    const last = batches[batches.length - 1];
    if (last === undefined || last.length >= MOST_IN_BATCH || bytes + file.size > mostBytes) {
      batches.push([file]);
      bytes = file.size;
    } else {
      last.push(file);
      bytes += file.size;
    }
  }
  return batches;
}

type Shown = { readonly reached: (done: number) => void; readonly adding: () => void; readonly failed: () => void };

function progressOf(form: HTMLFormElement, all: number): Shown {
  const box = form.querySelector<HTMLElement>('[data-sending]');
  const words = box?.querySelector('p');
  const bar = box?.querySelector('progress');
  const failure = form.querySelector<HTMLElement>('[data-sending-failed]');
  const tell = (text: string): void => {
    if (words) words.textContent = text;
  };
  if (failure !== null) failure.hidden = true;
  return {
    reached: (done) => {
      if (box !== null) box.hidden = false;
      if (bar) [bar.max, bar.value] = [all, done];
      const said = form.dataset['wordsProgress'] ?? '';
      tell(said.split('{all}').join(String(all)).split('{done}').join(String(done)));
    },
    adding: () => tell(form.dataset['wordsAdding'] ?? ''),
    failed: () => {
      if (box !== null) box.hidden = true;
      if (failure !== null) [failure.textContent, failure.hidden] = [form.dataset['wordsFailed'] ?? '', false];
      // The form is as it was: the same files can be sent again.
      delete form.dataset['sending'];
      const button = form.querySelector<HTMLButtonElement>('button[data-busy-words]');
      button?.removeAttribute('aria-disabled');
      if (button && form.dataset['wordsStart'] !== undefined) button.textContent = form.dataset['wordsStart'];
    },
  };
}

function enlivenSum(sum: HTMLElement): void {
  for (const cell of sum.querySelectorAll<HTMLElement>('td[id^="cell-"]')) {
    const details = detailsOf(cell.id.slice('cell-'.length));
    const figure = cell.querySelector('.figure');
    if (details === null || figure === null || figure.textContent === '0') continue;
    const link = document.createElement('a');
    link.href = `#${encodeURIComponent(details.id)}`;
    link.className = figure.className;
    link.textContent = figure.textContent;
    link.addEventListener('click', () => {
      details.open = true;
    });
    figure.replaceWith(link);
  }
}

/** `table3/row/column` belongs to its row, `table4/way.result` to its way. */
function detailsOf(address: string): HTMLDetailsElement | null {
  const [table = '', row = '', column] = address.split('/');
  const key = column === undefined ? (row.split('.')[0] ?? '') : row;
  const found = document.getElementById(`row-${table}/${key}`);
  return found instanceof HTMLDetailsElement ? found : null;
}
