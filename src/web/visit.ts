import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { Language } from '../base/words.ts';
import type { AssetAddresses } from './assets.ts';

/** 长者模式 is a mode of the same pages. */
export const MODES = ['standard', 'elder'] as const;

export type Mode = (typeof MODES)[number];

/** What every page knows of the one who asked for it, and of the site. */
export type Visit = {
  readonly language: Language;
  readonly mode: Mode;
  readonly path: string;
  /** What links to the same page repeat behind its path, as `c=…`; empty where the page is the same without it. */
  readonly query: string;
  /** The page answers an upload: asking for its address again would lose the result. */
  readonly posted: boolean;
  /** Asked for on this machine itself: only then files that must not be published are taken. */
  readonly onThisMachine: boolean;
  readonly assets: AssetAddresses;
  readonly version: string;
};

/** `reference` names a fault on its page and in the log; `incoming` is the request as Node has it; where no server listens there is none. */
export type SiteEnvironment = { Variables: { visit: Visit; reference?: string }; Bindings: Partial<HttpBindings> };

export type SiteContext = Context<SiteEnvironment>;
