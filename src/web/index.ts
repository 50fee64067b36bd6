export type { SiteAssets } from './assets.ts';
export type { CheckedView, CheckFiles, CheckOutcome, ListedRule, NamedFile } from './checking.ts';
export type { Listening } from './listen.ts';
export { listen } from './listen.ts';
export { loadAssets } from './load-assets.ts';
export type { Site } from './server.tsx';
export { buildSite } from './server.tsx';
export type { SiteOptions } from './site-options.ts';
