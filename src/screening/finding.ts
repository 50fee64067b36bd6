import type { Words } from '../base/words.ts';

/** The sixteen things that are looked for. */
export type ScreeningRule =
  | 'resident_id'
  | 'mobile_phone'
  | 'landline_phone'
  | 'bank_card'
  | 'passport'
  | 'home_address'
  | 'email'
  | 'licence_plate'
  | 'medical'
  | 'minor'
  | 'secrecy_marking'
  | 'internal_marking'
  | 'metadata'
  | 'error_word'
  | 'artefact'
  | 'unreadable';

/** What hides behind a `metadata` finding. */
export type HiddenKind =
  | 'author'
  | 'comment'
  | 'tracked_change'
  | 'hidden_text'
  | 'hidden_row'
  | 'hidden_column'
  | 'hidden_sheet'
  | 'very_hidden_sheet'
  | 'embedded'
  | 'pivot_cache'
  | 'external_link'
  | 'covered_text'
  | 'white_text'
  | 'outside_page'
  | 'attachment'
  | 'earlier_revision'
  | 'gps'
  | 'html_comment';

export type ScreeningSeverity = 'error' | 'warning' | 'notice';

/** 筛查发现: one thing that must not be published, in the stable JSON of `gongkai screen`. `text` is masked, never told in full. */
export type ScreeningFinding = {
  readonly rule: ScreeningRule;
  readonly kind?: HiddenKind;
  readonly severity: ScreeningSeverity;
  readonly text: string;
  /** Where a person finds it, in Chinese: 表2 第4行 第3列. */
  readonly place: string;
  /** True where a reader of the page does not see it. */
  readonly hidden: boolean;
  readonly message: Words;
  readonly basis: string;
};
