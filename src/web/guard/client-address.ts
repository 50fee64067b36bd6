import { isIP } from 'node:net';
import type { Origin } from '../../agency/index.ts';
import type { TrustedProxies } from '../../platform/config/index.ts';
import type { SiteContext } from '../visit.ts';

/** 对方地址: the other end of the connection, or what the trusted proxies say of it. Where no server listens it is empty. */
export function clientAddress({ env, req }: SiteContext, trusted: TrustedProxies): string {
  const socket = plain(env?.incoming?.socket?.remoteAddress ?? '');
  if (trusted.kind === 'none') return socket;
  const said = (req.header('x-forwarded-for') ?? '').split(',').map((part) => plain(part.trim()));
  // The sender may write what he likes in front; each proxy adds the one it heard behind.
  const way = [...said.filter((part) => part !== ''), socket];
  const at = trusted.kind === 'hops' ? way.length - 1 - trusted.count : firstUntrusted(way, trusted.addresses);
  const found = way[Math.max(0, at)] ?? socket;
  return isIP(found) === 0 ? socket : found;
}

/** 来源: for the audit log and the delays of sign-in. */
export function originOf(context: SiteContext, trusted: TrustedProxies): Origin {
  return {
    address: clientAddress(context, trusted),
    browser: (context.req.header('user-agent') ?? '').slice(0, LONGEST_BROWSER),
  };
}

const LONGEST_BROWSER = 200;

/** 限流的单位: an IPv4 address, or the /64 that a household or an office has of IPv6. */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length);
  const groups = [...front, ...Array.from({ length: zeros }, () => '0'), ...back];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}

function firstUntrusted(way: readonly string[], trusted: readonly string[]): number {
  return way.findLastIndex((address) => !trusted.includes(address));
}

/** Without brackets, port and zone; an IPv4 address that came as IPv6 as itself. */
function plain(address: string): string {
  const bare = address.replace(/^\[(.*)\](?::\d+)?$/u, '$1').replace(/%.*$/u, '');
  const withoutPort = /^\d+(?:\.\d+){3}:\d+$/u.test(bare) ? bare.replace(/:\d+$/u, '') : bare;
  return withoutPort.replace(/^::ffff:(?=\d+\.)/iu, '').toLowerCase();
}
