import type { Day } from '../../base/day.ts';

/** 承接机关的性质: a Party organ without the plate of a state body answers by the Party's own rules (国办公开办函〔2019〕14号). */
export type SuccessorKind = 'agency' | 'party_organ_with_plate' | 'party_organ';

/**
 * 机构承继: from this day on one body has what another had. Without a function the whole body goes over and ends; with one, only that function,
 * and the body goes on unless `ends` says that it was divided up.
 */
export type Succession = {
  readonly fromAgency: string;
  readonly toAgency: string;
  readonly function?: string | null;
  readonly ends?: boolean;
  readonly toKind?: SuccessorKind;
  readonly on: Day;
};

/** 承继表中的错误, or a question the table cannot answer. */
export type SuccessionProblem =
  /** A body is said to follow itself. */
  | { readonly kind: 'follows_itself'; readonly agency: string }
  /** Bodies follow one another in a circle on one day. */
  | { readonly kind: 'cycle'; readonly agencies: readonly string[] }
  /** A whole body goes over to more than one; functions must say what goes where. */
  | { readonly kind: 'two_successors'; readonly agency: string; readonly successors: readonly string[] }
  /** A body hands something over after it ended. */
  | { readonly kind: 'after_its_end'; readonly agency: string; readonly endedOn: Day; readonly on: Day }
  /** The body was divided up, and it was not said which function is meant. */
  | { readonly kind: 'function_needed'; readonly agency: string; readonly successors: readonly string[] }
  /** The body was divided up, and nobody has this function. */
  | { readonly kind: 'nobody_has_it'; readonly agency: string; readonly function: string };

/** 整体承继: whether the whole body goes over. */
export function isWhole({ function: what }: Succession): boolean {
  return what === undefined || what === null;
}

/** 终止: whether the body that hands over ends with it. */
export function isEnd(succession: Succession): boolean {
  return isWhole(succession) || succession.ends === true;
}
