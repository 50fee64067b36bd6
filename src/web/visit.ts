import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { OwnCredentials } from '../agency/index.ts';
import type { Language, Words } from '../base/words.ts';
import type { AssetAddresses } from './assets.ts';
import type { Staff } from './ground.ts';
import type { DeskForm } from './staff/read-desk-form.ts';

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
  /** Whether there is a desk to sign in to. */
  readonly hasDesk: boolean;
  readonly assets: AssetAddresses;
  readonly version: string;
};

/** 工作台的一页: what each page of the desk knows besides its visit. */
export type Desk = {
  readonly visit: Visit;
  readonly staff: Staff;
  /** Proves that a form comes from a page of this session: `ActForm` puts it in. */
  readonly proof: string;
  /** His ways of signing in. */
  readonly credentials: OwnCredentials;
  /** What the rail leads to. */
  readonly rail: readonly RailEntry[];
  /** Keys of the desk, which can be switched off. */
  readonly keysAreOn: boolean;
};

/** 侧栏的一项, that this person may open. */
export type RailEntry = {
  readonly href: string;
  readonly words: Words;
  readonly group: RailGroup;
  /** How much waits there for this person; null where nothing is counted. */
  readonly waiting: number | null;
};

export type RailGroup = 'work' | 'installation' | 'tools' | 'own';

/** `incoming` is the request as Node has it; where no server listens there is none. */
export type SiteEnvironment = {
  Variables: {
    visit: Visit;
    /** Names this request in the log and on a page of an error. */
    reference: string;
    /** Set by a public page that is the same for everybody: it may be kept. */
    isPublic?: boolean;
    /** Set by the guard where the table of routes asks for somebody who is signed in. */
    desk?: Desk;
    /** Set by the guard where a form of this site was sent. */
    form?: DeskForm;
  };
  Bindings: Partial<HttpBindings>;
};

export type SiteContext = Context<SiteEnvironment>;
