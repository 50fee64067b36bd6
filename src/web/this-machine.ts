import type { SiteContext } from './visit.ts';

/** 本机: this machine by name or number, as a host or as the end of a connection. */
export function isThisMachine(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?|\[?::ffff:127(?:\.\d{1,3}){3}\]?)$/iu.test(host);
}

/**
 * 本机访问: whether a request comes from this machine to this machine. Both ends of the connection decide: what the sender writes can only
 * close the door, never open it. A proxy on this machine speaks for others, and so does a name that leads here from elsewhere.
 */
export function comesFromThisMachine({ env, req }: SiteContext, publicUrl: string | null): boolean {
  const socket = env?.incoming?.socket;
  const ends = [socket?.remoteAddress, socket?.localAddress];
  if (!ends.every((end) => end !== undefined && isThisMachine(end))) return false;
  if (FORWARDED.some((name) => req.header(name) !== undefined)) return false;
  if (publicUrl !== null && !isThisMachine(new URL(publicUrl).hostname)) return false;
  return isThisMachine(new URL(req.url).hostname);
}

/**
 * 实际地址: where the connection of a request ended, which its sender cannot write; null where no server listens. The `Host` of a request anybody can make up,
 * so nothing that others read is made of it.
 */
export function addressReached({ env }: SiteContext): string | null {
  const { localAddress, localPort } = env?.incoming?.socket ?? {};
  if (localAddress === undefined || localPort === undefined) return null;
  const address = localAddress.replace(/^::ffff:(?=\d+\.)/iu, '').replace(/%.*$/u, '');
  return `http://${address.includes(':') ? `[${address}]` : address}:${localPort}`;
}

/** What proxies add to what they pass on. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];
