import type { ActProblem } from '../../platform/ledger/index.ts';
import type { BodyProblem } from '../body/body-problem.ts';
import type { ImportField } from './columns.data.ts';

/** 未导入的原因: why a row of the list was not taken. */
export type ImportProblem =
  | BodyProblem
  | ActProblem
  | { readonly kind: 'field_not_known'; readonly field: 'kind' | 'level'; readonly text: string }
  | { readonly kind: 'field_needed'; readonly field: 'kind' | 'level' }
  | { readonly kind: 'row_repeats'; readonly line: number }
  /** The name of a body above, or of the competent department, that is neither in the list nor in the register. */
  | { readonly kind: 'body_not_known'; readonly field: 'parent' | 'competent'; readonly text: string }
  | { readonly kind: 'body_not_clear'; readonly field: 'name' | 'parent' | 'competent'; readonly text: string }
  | { readonly kind: 'parent_not_taken'; readonly text: string }
  | { readonly kind: 'parents_in_circle' }
  /** The register has a body of this name with another credit code. */
  | { readonly kind: 'other_credit_code'; readonly code: string };

/** A field that was left aside while its row was taken, or without which it was taken otherwise than one may have meant. */
export type FieldNote = {
  readonly field: ImportField;
  readonly text: string;
  readonly kind: 'not_a_day' | 'not_mail' | 'body_not_taken' | 'a_rank' | 'outside' | 'no_parent';
};

/** Why a list could not be read as one. */
export type ListProblem =
  | { readonly kind: 'no_names' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'too_many'; readonly most: number };
