// 公开前筛查: boxes drawn on the page, the selection taken as words, one act for two clicks, and nobody leaves by a slip.
// Without it the same is done by filling in fields.
import { drawBoxes } from './screen/draw-boxes.ts';
import { sayProgress } from './screen/progress.ts';
import { listenToSending } from './screen/sending.ts';
import { takeSelection } from './screen/take-selection.ts';

// The first page: the list of files has its own script, which may hold the form back.
const upload = document.querySelector<HTMLFormElement>('form[data-upload][data-words-progress]');
upload?.addEventListener('submit', (event) => {
  const button = upload.querySelector<HTMLElement>('button[type=submit]');
  if (!event.defaultPrevented && button !== null) sayProgress(upload, button);
});

const form = document.querySelector<HTMLFormElement>('form[data-screen]');
if (form !== null) {
  listenToSending(form);
  takeSelection(form);
  drawBoxes(form);
  form.addEventListener('click', openFolded);
}

/** A number on the file leads to its finding, also where that is folded into one line with others. */
function openFolded(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
  const target = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  const folded = target?.closest('details');
  if (folded) folded.open = true;
}
