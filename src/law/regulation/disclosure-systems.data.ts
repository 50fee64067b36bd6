import type { ActKey } from './acts.data.ts';

/**
 * 政府信息公开制度: what of the acts cited here belongs into the sub-column of that name: the regulation, the measures on charges, and the interpretations and
 * forms of the national office that bear on disclosure. A body adds its own.
 */
export const DISCLOSURE_SYSTEMS: readonly ActKey[] = [
  'regulation',
  'fee_measures',
  'term_reply',
  'channel_reply',
  'service_reply',
  'succession_notice',
  'report_form_2021',
  'platform_notice',
  'secrecy_review_notice',
];
