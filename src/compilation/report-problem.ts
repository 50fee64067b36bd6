import type { Day } from '../base/day.ts';

/** Why a report is not taken over or withdrawn. */
export type ReportProblem =
  | { readonly kind: 'no_such_body' }
  | { readonly kind: 'year_out_of_range'; readonly year: number; readonly last: number }
  | { readonly kind: 'no_table' }
  | { readonly kind: 'broken_characters' }
  | { readonly kind: 'text_too_long'; readonly most: number }
  | { readonly kind: 'url_form'; readonly url: string }
  | { readonly kind: 'published_in_future'; readonly on: Day }
  | { readonly kind: 'published_before_year'; readonly on: Day; readonly year: number }
  | { readonly kind: 'same' }
  | { readonly kind: 'not_there' }
  | { readonly kind: 'withdrawn_already' };
