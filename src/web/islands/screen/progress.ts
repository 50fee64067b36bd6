/** Seconds between two sayings: more would be noise in the ear. */
const EVERY = 5;

/** 进度: how long an act has been running, said in words under its button until the answer comes. */
export function sayProgress(form: HTMLFormElement, button: HTMLElement): void {
  const words = form.dataset['wordsProgress'];
  if (words === undefined) return;
  const said = document.createElement('span');
  said.className = 'quiet progress-said';
  said.setAttribute('role', 'status');
  button.after(said);
  let seconds = 0;
  const say = (): void => {
    said.textContent = words.replace('{seconds}', String(seconds));
    seconds += EVERY;
  };
  say();
  setInterval(say, EVERY * 1000);
}
