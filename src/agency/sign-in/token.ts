import { createHash, randomBytes } from 'node:crypto';

/**
 * 令牌: the body it belongs to, then 32 bytes of chance, as text for an address or a cookie. The body stands in it because every key of a table leads with one; it
 * opens nothing by itself.
 */
export function newToken(agency: string): string {
  return Buffer.concat([Buffer.from(agency.replaceAll('-', ''), 'hex'), randomBytes(CHANCE)]).toString('base64url');
}

/** What a token says, for the table: the body, and the digest by which it is found. Null for a text that is none. */
export function readToken(token: string): { readonly agency: string; readonly hash: string } | null {
  if (!FORM.test(token)) return null;
  const hex = Buffer.from(token, 'base64url').subarray(0, BODY).toString('hex');
  const agency = [8, 12, 16, 20]
    .map((end, index) => hex.slice([0, 8, 12, 16][index], end))
    .concat(hex.slice(20))
    .join('-');
  return { agency, hash: createHash('sha256').update(token, 'ascii').digest('hex') };
}

const BODY = 16;
const CHANCE = 32;
/** 48 bytes are 64 characters, with nothing left over that could be written in two ways. */
const FORM = /^[\w-]{64}$/u;
