import type { Day } from '../../base/day.ts';
import type { AgencyLevel, Succession, SuccessorKind } from '../../law/index.ts';
import type { BodyKind } from './body-kinds.data.ts';
import type { BodySettings, Contact } from './body.ts';

export type NewNames = {
  readonly fullName: string;
  readonly shortName: string | null;
  readonly letterName: string | null;
};

export type Identity = {
  readonly kind: BodyKind;
  readonly level: AgencyLevel;
  readonly creditCode: string | null;
  readonly slug: string | null;
};

export type PlaceInTree = { readonly parent: string | null; readonly competent: string | null };

/** 移交: a function, or the whole (`function` null), that goes to a body, or by name to a Party organ that is no body here. */
export type HandOver = {
  readonly to: string | null;
  readonly party: string | null;
  readonly function: string | null;
  readonly toKind: SuccessorKind;
};

/** 机关变动: what may be asked to be done to a body. */
export type BodyChange =
  /** 设立. */
  | ({
      readonly kind: 'found';
      readonly on: Day | null;
      readonly names: NewNames;
      readonly contact: Contact;
      readonly settings: BodySettings;
    } & { readonly identity: Identity; readonly place: PlaceInTree })
  /** 更名, from a day on. */
  | { readonly kind: 'rename'; readonly on: Day; readonly names: NewNames }
  /** 调整隶属. */
  | { readonly kind: 'move'; readonly on: Day; readonly place: PlaceInTree }
  /** 更正类型、层级、代码、网址标识. */
  | { readonly kind: 'identify'; readonly on: Day; readonly identity: Identity }
  | { readonly kind: 'change_contact'; readonly on: Day; readonly contact: Contact }
  | { readonly kind: 'change_settings'; readonly on: Day; readonly settings: BodySettings }
  | { readonly kind: 'open_section'; readonly section: string; readonly name: string; readonly on: Day | null }
  | { readonly kind: 'rename_section'; readonly section: string; readonly name: string; readonly on: Day }
  | { readonly kind: 'close_section'; readonly section: string; readonly on: Day }
  /** 划转职权, 合并 (the whole to one), 拆分 (functions to several, `ends`). */
  | { readonly kind: 'hand_over'; readonly on: Day; readonly ends: boolean; readonly to: readonly HandOver[] }
  /** 撤销, with nobody to follow. */
  | { readonly kind: 'close'; readonly on: Day };

/** 变动所需的情况: what lies outside the body and a decision looks at. */
export type BodyFacts = {
  /** Bodies that the change names, with all above them, nearest first. */
  readonly others: ReadonlyMap<string, Neighbour>;
  /** Holders of credit codes and slugs that the change names. */
  readonly creditCodes: ReadonlyMap<string, string>;
  readonly slugs: ReadonlyMap<string, string>;
  /** The body of this full name beside it, under one parent; null where there is none. */
  beside(parent: string | null, fullName: string): string | null;
  /** How many bodies under it go on. */
  readonly below: number;
  /** Successions from and to all that hang together with it. */
  readonly history: readonly Succession[];
};

export type Neighbour = {
  readonly level: AgencyLevel;
  readonly closed: Day | null;
  readonly above: readonly string[];
};
