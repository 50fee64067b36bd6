import type { Day } from '../../base/day.ts';
import type { AgencyLevel, ReplyName, SuccessorKind } from '../../law/index.ts';
import type { BodyKind } from './body-kinds.data.ts';
import type { InternalTermKey } from './internal-terms.data.ts';

/** 名称: how a body is called in `[from, to)`; `from` null where it is not known since when. Letters go out under `letterName`. */
export type BodyName = {
  readonly fullName: string;
  readonly shortName: string | null;
  readonly letterName: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
};

/** 公开工作机构及其联系方式: the disclosure office, with what its guide says of it (第十二条第二款). What is not known is null. */
export type Contact = {
  readonly office: string | null;
  readonly address: string | null;
  readonly postcode: string | null;
  readonly hours: string | null;
  readonly phone: string | null;
  readonly fax: string | null;
  readonly mail: string | null;
  readonly online: string | null;
};

/** 复议机关和法院: where one turns to against a reply made in this name, as the body has entered it, from a day on. */
export type RemedyEntry = {
  readonly name: ReplyName;
  readonly organ: string | null;
  /** 上一级主管部门, named besides the organ while the law allowed it. */
  readonly superior: string | null;
  readonly court: string | null;
  readonly from: Day;
};

/** 机关的设置. */
export type BodySettings = {
  /** 发文代字, such as 青工信公开. */
  readonly prefix: string | null;
  /** 索引号格式; null: the first of those seen in use. */
  readonly pattern: string | null;
  readonly terms: Readonly<Partial<Record<InternalTermKey, number>>>;
  readonly remedies: readonly RemedyEntry[];
  /** 网上申请复议的渠道. */
  readonly channel: string | null;
};

/** 股室. */
export type Section = {
  readonly id: string;
  readonly name: string;
  readonly opened: Day | null;
  readonly closed: Day | null;
};

/** 职权移交: what a body gave to another, or to a Party organ that is no body here (then by name). */
export type HandedOver = {
  readonly to: string | null;
  readonly party: string | null;
  readonly function: string | null;
  readonly ends: boolean;
  readonly toKind: SuccessorKind;
  readonly on: Day;
};

/** 机关: a body as its events tell it. Its id is the `agency_id` of all that belongs to it. */
export type Body = {
  readonly id: string;
  readonly kind: BodyKind;
  readonly level: AgencyLevel;
  /** The body above it in the tree; null at the top. */
  readonly parent: string | null;
  /** 主管部门: the body that supervises its disclosure; null where none is named. */
  readonly competent: string | null;
  readonly creditCode: string | null;
  readonly slug: string | null;
  /** The oldest first; at least one. */
  readonly names: readonly BodyName[];
  readonly contact: Contact;
  readonly settings: BodySettings;
  readonly sections: readonly Section[];
  readonly handedOver: readonly HandedOver[];
  readonly founded: Day | null;
  readonly closed: Day | null;
};

/** Nothing known of the office. */
export const NO_CONTACT: Contact = {
  office: null,
  address: null,
  postcode: null,
  hours: null,
  phone: null,
  fax: null,
  mail: null,
  online: null,
};

/** Nothing set. */
export const NO_SETTINGS: BodySettings = { prefix: null, pattern: null, terms: {}, remedies: [], channel: null };

/** 某日的名称: how the body is called on a day; before its first name the first, for a body has always a name. */
export function nameOn({ names }: Pick<Body, 'names'>, on: Day): BodyName {
  const held = names.findLast(({ from }) => from === null || from <= on) ?? names[0];
  if (held === undefined) throw new Error('A body has no name');
  return held;
}

/** 落款: the name under which letters of that day go out. */
export function letterNameOn(body: Pick<Body, 'names'>, on: Day): string {
  const { letterName, fullName } = nameOn(body, on);
  return letterName ?? fullName;
}
