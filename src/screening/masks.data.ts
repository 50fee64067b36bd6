import type { ScreeningRule } from './finding.ts';

/**
 * 遮盖方式: what of a value may still be seen. `ends`: so many characters at each end, counted without blanks and hyphens; the other
 * kinds are told by what the value is.
 */
export type Mask =
  | { readonly kind: 'ends'; readonly first: number; readonly last: number }
  | { readonly kind: 'area_code' }
  | { readonly kind: 'mailbox' }
  | { readonly kind: 'township' }
  | { readonly kind: 'surname' }
  | { readonly kind: 'words' };

export const MASKS: Readonly<Record<ScreeningRule, Mask>> = {
  resident_id: { kind: 'ends', first: 6, last: 4 },
  mobile_phone: { kind: 'ends', first: 3, last: 4 },
  landline_phone: { kind: 'area_code' },
  bank_card: { kind: 'ends', first: 0, last: 4 },
  passport: { kind: 'ends', first: 1, last: 1 },
  home_address: { kind: 'township' },
  email: { kind: 'mailbox' },
  licence_plate: { kind: 'ends', first: 2, last: 1 },
  minor: { kind: 'surname' },
  medical: { kind: 'words' },
  secrecy_marking: { kind: 'words' },
  internal_marking: { kind: 'words' },
  metadata: { kind: 'words' },
  error_word: { kind: 'words' },
  artefact: { kind: 'words' },
  unreadable: { kind: 'words' },
};
