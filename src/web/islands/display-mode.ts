// 长者模式 without a new page, so that a result that was not kept stays on the screen.

const link = document.querySelector<HTMLElement>('[data-display-mode]');
const YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

link?.querySelector('.choose-again')?.remove();
link?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const root = document.documentElement;
  const mode = root.dataset['mode'] === 'elder' ? 'standard' : 'elder';
  root.dataset['mode'] = mode;
  document.cookie = `mode=${mode}; path=/; max-age=${YEAR_IN_SECONDS}; samesite=lax`;
  document.querySelector('meta[name=color-scheme]')?.setAttribute('content', mode === 'elder' ? 'light' : 'light dark');
  const { wordsElder = '', wordsStandard = '' } = link.dataset;
  link.textContent = mode === 'elder' ? wordsStandard : wordsElder;
  const isButton = link instanceof HTMLButtonElement;
  if (!isButton && !(link instanceof HTMLAnchorElement)) return;
  const back = new URL(isButton ? link.formAction : link.href);
  back.searchParams.set('mode', mode === 'elder' ? 'standard' : 'elder');
  if (isButton) link.formAction = back.href;
  else link.href = back.href;
});
