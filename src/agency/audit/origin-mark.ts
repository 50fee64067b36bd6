import { createHash, randomBytes } from 'node:crypto';
import type { Origin } from './audit.ts';

/** A chance text that makes a mark say nothing once it is gone. */
export const newSalt = (): string => randomBytes(16).toString('base64url');

/**
 * 来源的印记: what an event says of an origin: a digest with salt. As long as the origin lies beside, it shows that nobody changed it; once origin and salt are
 * erased, it tells nothing.
 */
export function markOfOrigin({ address, browser }: Origin, salt: string): string {
  return createHash('sha256')
    .update(JSON.stringify(['gongkai.origin.1', salt, address, browser]))
    .digest('hex');
}

const LONGEST_ADDRESS = 64;
const LONGEST_BROWSER = 200;

/** An origin as it is kept: cut, and without characters that no database holds. */
export function keptOrigin({ address, browser }: Origin): Origin {
  return { address: cleaned(address, LONGEST_ADDRESS), browser: cleaned(browser, LONGEST_BROWSER) };
}

const cleaned = (text: string, longest: number): string =>
  text
    .toWellFormed()
    .replaceAll(/\p{Cc}/gu, '')
    .slice(0, longest)
    .toWellFormed();

/** 来源的地点: an address, of IPv6 its network of 64 bits, since one machine has all of those. */
export function placeOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/iu.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail] = (address.toLowerCase().split('%')[0] ?? '').split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const filled =
    tail === undefined
      ? before
      : [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after];
  return `${filled
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/u, ''))
    .join(':')}::/64`;
}
