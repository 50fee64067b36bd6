import type { FC } from 'hono/jsx';

export type IconName =
  | 'mark'
  | 'ok'
  | 'clock'
  | 'triangle'
  | 'stop'
  | 'pause'
  | 'info'
  | 'document'
  | 'upload'
  | 'download'
  | 'lock';

/** 图标: a drawing beside a word, never instead of it. */
export const Icon: FC<{ name: IconName; class?: string }> = ({ name, class: extra }) => (
  <svg class={extra ?? 'icon'} aria-hidden="true" focusable="false">
    <use href={`#icon-${name}`} />
  </svg>
);

/** The drawings themselves, once a page. */
export const IconSymbols: FC = () => (
  <svg class="icon-symbols" width="0" height="0" aria-hidden="true" focusable="false">
    <symbol id="icon-mark" viewBox="0 0 40 40">
      <path d={MARK} fill="none" stroke="currentColor" stroke-width="3.4" />
    </symbol>
    {Object.entries(PATHS).map(([name, paths]) => (
      <symbol id={`icon-${name}`} viewBox="0 0 16 16">
        {paths.map((path) => (
          <path d={path} />
        ))}
      </symbol>
    ))}
  </svg>
);

const MARK = 'M31 4H4v32h27M14 12h13M14 20h22M14 28h13';

/** The mark as a file of its own, for the tab of the browser. */
export const MARK_FILE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="#fff"/><path d="${MARK}" fill="none" stroke="#17507e" stroke-width="3.4"/></svg>`;

const CIRCLE = 'M8 1.4a6.6 6.6 0 1 0 0 13.2A6.6 6.6 0 0 0 8 1.4z';

const PATHS: Readonly<Record<Exclude<IconName, 'mark'>, readonly string[]>> = {
  ok: [CIRCLE, 'm5 8.2 2.1 2.1L11 6.2'],
  clock: [CIRCLE, 'M8 4.4V8l2.4 1.7'],
  triangle: ['M8 1.8 15 14H1z', 'M8 6.4v3.4M8 11.9v.1'],
  stop: ['M5.2 1.2h5.6l4 4v5.6l-4 4H5.2l-4-4V5.2z', 'M8 4.6v4M8 11.2v.1'],
  pause: [CIRCLE, 'M6.4 5.6v4.8M9.6 5.6v4.8'],
  info: [CIRCLE, 'M8 7.4v3.8M8 4.8v.1'],
  document: ['M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3M5.8 8h4.4M5.8 10.8h4.4'],
  download: ['M8 2.5V11M4.6 7.6 8 11l3.4-3.4M2.5 11v2.5h11V11'],
  lock: ['M3.5 7.2h9v6.6h-9zM5.4 7V4.9a2.6 2.6 0 0 1 5.2 0V7'],
  upload: ['M8 11V2.6M4.6 6 8 2.6 11.4 6M2.5 10.5v3h11v-3'],
};
