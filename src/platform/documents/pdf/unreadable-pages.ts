import type { LaidPage } from '../../../base/laid-page.ts';
import { Refusal } from '../refusal.ts';
import { UNKNOWN } from './readable-text.ts';

/** A page of text has at least so many signs; a scan has its page number. */
const FEWEST_SIGNS = 12;
/** More than this share of signs outside what Chinese documents are written in, and the fonts did not tell what they are. */
const MOST_STRANGE = 0.3;

/** Latin, Greek and Cyrillic letters, punctuation, signs of numbering, Chinese characters, full-width forms. */
const USUAL =
  /[\s\u0020-\u007e\u00a1-\u00ff\u0370-\u045f\u2000-\u206f\u2100-\u22ff\u2460-\u25ff\u2600-\u266f\u3000-\u30ff\u3200-\u33ff\u3400-\u9fff\uff00-\uffef\u{20000}-\u{2ffff}]/gu;

/** 扫描件与乱码: refuses pages that are pictures, and pages whose signs mean nothing. */
export function refuseUnreadable(pages: readonly LaidPage[]): void {
  const text = pages.flatMap(({ texts }) => texts.map((one) => one.text)).join('');
  const signs = text.replace(/[\s\d\p{Punctuation}]+/gu, '');
  if (signs.length < FEWEST_SIGNS && !signs.includes(UNKNOWN.repeat(2))) throw new Refusal({ kind: 'scanned' });
  const known = text.replaceAll(UNKNOWN, '').match(USUAL)?.length ?? 0;
  if (text.length - known > MOST_STRANGE * text.length) throw new Refusal({ kind: 'garbled' });
}
