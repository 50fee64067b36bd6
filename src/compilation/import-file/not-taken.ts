import type { NotRead } from '../../annual-report/index.ts';
import type { ActProblem } from '../../platform/ledger/index.ts';
import type { NotTaken } from '../../platform/files/index.ts';
import type { ReportProblem } from '../report-problem.ts';

/** Why a report of a file is not taken over. */
export type ReportNotTaken =
  | { readonly kind: 'not_read'; readonly why: NotRead }
  | { readonly kind: 'body_not_told' }
  | { readonly kind: 'body_unknown'; readonly name: string }
  | { readonly kind: 'bodies_alike'; readonly name: string }
  | { readonly kind: 'year_not_told' }
  | { readonly kind: 'year_differs'; readonly said: number; readonly asked: number }
  | { readonly kind: 'twice'; readonly file: string }
  | { readonly kind: 'file_refused'; readonly why: NotTaken }
  | ReportProblem
  | ActProblem;
