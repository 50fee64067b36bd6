// 长者模式 without a new page, so that a result that was not kept stays on the screen.

const link = document.querySelector<HTMLAnchorElement | HTMLButtonElement>('[data-display-mode]');
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
  const back = new URL(link instanceof HTMLAnchorElement ? link.href : link.formAction);
  back.searchParams.set('mode', mode === 'elder' ? 'standard' : 'elder');
  if (link instanceof HTMLAnchorElement) link.href = back.href;
  else link.formAction = back.href;
});
