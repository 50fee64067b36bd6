import type { Day } from '../../base/day.ts';
import type { AgencyLevel, IndexPatternProblem, SuccessionProblem } from '../../law/index.ts';
import type { BodyKind } from './body-kinds.data.ts';
import type { SlugProblem } from './slug.ts';

/** 机关变动的问题: why something cannot be done to a body. */
export type BodyProblem =
  | SlugProblem
  /** It is founded already, or not at all. */
  | { readonly kind: 'is_there_already' | 'not_there' }
  | { readonly kind: 'is_closed'; readonly on: Day }
  | { readonly kind: 'name_blank' }
  | { readonly kind: 'name_too_long'; readonly longest: number }
  /** Another body that goes on has this full name. */
  | { readonly kind: 'name_taken'; readonly name: string }
  | { readonly kind: 'same_name'; readonly name: string }
  | { readonly kind: 'credit_code'; readonly code: string }
  | { readonly kind: 'credit_code_taken'; readonly code: string }
  | { readonly kind: 'slug_taken'; readonly slug: string }
  | { readonly kind: 'level_of_kind'; readonly bodyKind: BodyKind; readonly level: AgencyLevel }
  /** The body above does not exist, or has ended. */
  | { readonly kind: 'no_such_parent' | 'no_such_competent' | 'no_such_successor'; readonly id: string }
  /** A body and a Party organ are named for one thing that is handed over. */
  | { readonly kind: 'two_receivers' }
  | { readonly kind: 'under_itself' }
  /** A government stands under a body of lower level. */
  | { readonly kind: 'parent_is_lower'; readonly level: AgencyLevel; readonly parentLevel: AgencyLevel }
  /** What is to hold from a day is not after what held before. */
  | { readonly kind: 'not_after'; readonly on: Day; readonly last: Day }
  | { readonly kind: 'index_pattern'; readonly problem: IndexPatternProblem }
  | { readonly kind: 'term_out_of_range'; readonly term: string; readonly days: number }
  | { readonly kind: 'mail'; readonly mail: string }
  | { readonly kind: 'no_such_section'; readonly section: string }
  | { readonly kind: 'section_closed'; readonly section: string }
  | { readonly kind: 'section_name_taken'; readonly name: string }
  /** Bodies under it go on. */
  | { readonly kind: 'has_bodies_below'; readonly count: number }
  | { readonly kind: 'succession'; readonly problem: SuccessionProblem }
  | { readonly kind: 'nothing_handed_over' }
  /** The same as it is already. */
  | { readonly kind: 'nothing_changed' };
