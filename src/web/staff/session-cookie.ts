import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { isThisMachine } from '../this-machine.ts';
import type { SiteContext } from '../visit.ts';

/** 会话令牌: what the browser holds of a session; null where it holds none. */
export function sessionToken(context: SiteContext, publicUrl: string | null): string | null {
  return getCookie(context, nameFor(context, publicUrl)) ?? null;
}

/** 会话令牌写入: for the browser alone (no script reads it), for this site alone, gone with the browser at the latest. */
export function keepSession(context: SiteContext, token: string, publicUrl: string | null): void {
  setCookie(context, nameFor(context, publicUrl), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSealed(context, publicUrl),
  });
}

/** 外出登录: what the browser keeps while it is at a provider of identities: the ticket, and where it goes afterwards. */
export type Outside = { readonly ticket: string; readonly to: string };

export function keepOutside(context: SiteContext, { ticket, to }: Outside, publicUrl: string | null): void {
  setCookie(context, nameFor(context, publicUrl, OUTSIDE), `${ticket} ${to}`, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSealed(context, publicUrl),
    maxAge: OUTSIDE_TERM,
  });
}

/** It is good once. */
export function takeOutside(context: SiteContext, publicUrl: string | null): Outside | null {
  const name = nameFor(context, publicUrl, OUTSIDE);
  const [ticket, to = ''] = (getCookie(context, name) ?? '').split(' ');
  deleteCookie(context, name, { path: '/', secure: isSealed(context, publicUrl) });
  return ticket === undefined || ticket === '' ? null : { ticket, to };
}

export function dropSession(context: SiteContext, publicUrl: string | null): void {
  deleteCookie(context, nameFor(context, publicUrl), { path: '/', secure: isSealed(context, publicUrl) });
}

/**
 * 加密连接: whether a session may only travel encrypted: everywhere but on this machine itself. Over plain http from elsewhere the browser then keeps no
 * session, and nobody is signed in by a way that others can read.
 */
export function isSealed({ req }: SiteContext, publicUrl: string | null): boolean {
  if (publicUrl?.startsWith('https:') === true) return true;
  return !isThisMachine(new URL(req.url).hostname);
}

/** 未加密: sign-in would not last here, because the connection is neither encrypted nor on this machine. */
export function isInTheOpen({ req }: SiteContext, publicUrl: string | null): boolean {
  const url = new URL(req.url);
  return publicUrl?.startsWith('https:') !== true && url.protocol !== 'https:' && !isThisMachine(url.hostname);
}

/** `__Host-`: the browser takes it over an encrypted connection only, and from no neighbour of this host. */
const nameFor = (context: SiteContext, publicUrl: string | null, name = 'gongkai'): string =>
  isSealed(context, publicUrl) ? `__Host-${name}` : name;

const OUTSIDE = 'gongkai-oidc';
const OUTSIDE_TERM = 10 * 60;
