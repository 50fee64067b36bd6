import { createHash } from 'node:crypto';
import { MARK_FILE } from './parts/icon/icon.tsx';

/** What the pages need beside HTML: one style sheet and the islands by name, as text. */
export type SiteAssets = { readonly css: string; readonly islands: Readonly<Record<string, string>> };

export type AssetAddresses = {
  readonly css: string;
  readonly mark: string;
  readonly islands: Readonly<Record<string, string>>;
};

export type ServedAsset = { readonly type: string; readonly text: string };

export type AssetShelf = {
  readonly addresses: AssetAddresses;
  /** By file name, as it stands behind `/assets/`. */
  readonly served: ReadonlyMap<string, ServedAsset>;
};

/** 静态文件: everything static in memory, under names that change with the content, so that they may be kept for ever. */
export function shelveAssets(assets: SiteAssets): AssetShelf {
  const served = new Map<string, ServedAsset>();
  const shelve = (name: string, ending: string, type: string, text: string): string => {
    const digest = createHash('sha256').update(text).digest('hex').slice(0, 12);
    const file = `${name}.${digest}.${ending}`;
    served.set(file, { type, text });
    return `/assets/${file}`;
  };
  const addresses = {
    css: shelve('gongkai', 'css', 'text/css; charset=utf-8', assets.css),
    mark: shelve('mark', 'svg', 'image/svg+xml', MARK_FILE),
    islands: Object.fromEntries(
      Object.entries(assets.islands).map(([name, text]) => [
        name,
        shelve(name, 'js', 'text/javascript; charset=utf-8', text),
      ]),
    ),
  };
  return { addresses, served };
}
