import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { SiteOptions } from '../site-options.ts';
import { isThisMachine } from '../this-machine.ts';
import type { SiteContext } from '../visit.ts';

/** How people reach the site: its address, and whether they may sign in where the way is not encrypted. */
export type SiteWay = Pick<SiteOptions, 'publicUrl' | 'allowsPlainHttp'>;

/** 会话令牌: what the browser holds of a session; null where it holds none. */
export function sessionToken(context: SiteContext, way: SiteWay): string | null {
  return getCookie(context, nameFor(context, way)) ?? null;
}

/** 会话令牌写入: for the browser alone (no script reads it), for this site alone, gone with the browser at the latest. */
export function keepSession(context: SiteContext, token: string, way: SiteWay): void {
  setCookie(context, nameFor(context, way), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSealed(context, way),
  });
}

/** 外出登录: what the browser keeps while it is at a provider of identities: what for, the ticket, and where it goes afterwards. */
export type Outside = { readonly what: 'enter' | 'link'; readonly ticket: string; readonly to: string };

export function keepOutside(context: SiteContext, { what, ticket, to }: Outside, way: SiteWay): void {
  setCookie(context, nameFor(context, way, OUTSIDE), `${what} ${ticket} ${to}`, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSealed(context, way),
    maxAge: OUTSIDE_TERM,
  });
}

/** It is good once. */
export function takeOutside(context: SiteContext, way: SiteWay): Outside | null {
  const name = nameFor(context, way, OUTSIDE);
  const [what, ticket = '', to = ''] = (getCookie(context, name) ?? '').split(' ');
  deleteCookie(context, name, { path: '/', secure: isSealed(context, way) });
  return ticket === '' || (what !== 'enter' && what !== 'link') ? null : { what, ticket, to };
}

export function dropSession(context: SiteContext, way: SiteWay): void {
  deleteCookie(context, nameFor(context, way), { path: '/', secure: isSealed(context, way) });
}

/**
 * 加密连接: whether a session may only travel encrypted: everywhere but on this machine itself. Over plain http from elsewhere the browser then keeps no
 * session, and nobody is signed in by a way that others can read, unless whoever runs it has set that.
 */
export function isSealed({ req }: SiteContext, { publicUrl, allowsPlainHttp = false }: SiteWay): boolean {
  if (publicUrl?.startsWith('https:') === true) return true;
  return !allowsPlainHttp && !isThisMachine(new URL(req.url).hostname);
}

/** 未加密: sign-in would not last here, because the connection is neither encrypted nor on this machine. */
export function isInTheOpen({ req }: SiteContext, { publicUrl, allowsPlainHttp = false }: SiteWay): boolean {
  if (allowsPlainHttp) return false;
  const url = new URL(req.url);
  return publicUrl?.startsWith('https:') !== true && url.protocol !== 'https:' && !isThisMachine(url.hostname);
}

/** `__Host-`: the browser takes it over an encrypted connection only, and from no neighbour of this host. */
const nameFor = (context: SiteContext, way: SiteWay, name = 'gongkai'): string =>
  isSealed(context, way) ? `__Host-${name}` : name;

const OUTSIDE = 'gongkai-oidc';
const OUTSIDE_TERM = 10 * 60;
