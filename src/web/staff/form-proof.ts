import { createHmac, timingSafeEqual } from 'node:crypto';
import type { SiteContext } from '../visit.ts';

/** 表单凭证: what a form of a page carries so that it is known to come from a page of this very session. */
export function proofOf(markKey: Uint8Array, session: string): string {
  return createHmac('sha256', markKey).update(`form\n${session}`).digest('base64url');
}

export function isProof(given: string, markKey: Uint8Array, session: string): boolean {
  return isSame(given, proofOf(markKey, session));
}

/** Whether two marks are the same, without telling by the time it takes how much of them is. */
export function isSame(given: string, right: string): boolean {
  const [one, other] = [given, right].map((text) => createHmac('sha256', 'compare').update(text).digest());
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}

/**
 * 同源: whether a form was sent from a page of this site. Browsers say it by `Sec-Fetch-Site`, older ones by `Origin`; where neither says so, it was not.
 */
export function isFromThisSite({ req }: SiteContext, publicUrl: string | null): boolean {
  const site = req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  const origin = req.header('origin') ?? '';
  const known = [new URL(req.url).host, ...(publicUrl === null ? [] : [new URL(publicUrl).host])];
  return URL.canParse(origin) && known.includes(new URL(origin).host);
}
