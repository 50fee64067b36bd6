import type { PermittedAct } from '../../agency/index.ts';
import type { LimitName } from './limits.data.ts';

/**
 * 谁可以打开: everybody; somebody at this machine; whoever has a one-time link, which the page itself proves; whoever is signed in; or an officer who has
 * one of these acts somewhere (whether on this very thing, the page asks `mayDo` with its target).
 */
export type Who = 'public' | 'this_machine' | 'one_time_link' | 'signed_in' | readonly PermittedAct[];

/** 表单来自哪里: from anywhere (the tools keep nothing and know nobody); from a page of this site; from a page of this session. */
export type FormFrom = 'anywhere' | 'this_site' | 'session';

export type GuardedRoute = {
  readonly method: 'GET' | 'POST';
  /** As it is registered, with its parameters. */
  readonly path: string;
  readonly who: Who;
  /** How often it may be asked for; by `LIMIT_OF` unless said. */
  readonly limit?: LimitName | null;
  /** By `FORM_OF` unless said. */
  readonly form?: FormFrom;
};

const get = (who: Who, ...paths: readonly string[]): readonly GuardedRoute[] =>
  paths.map((path) => ({ method: 'GET', path, who }));
const post = (who: Who, ...paths: readonly string[]): readonly GuardedRoute[] =>
  paths.map((path) => ({ method: 'POST', path, who }));
const entry = (...paths: readonly string[]): readonly GuardedRoute[] =>
  paths.map((path) => ({ method: 'POST', path, who: 'public', limit: 'sign_in', form: 'this_site' }));

/** 路由表: every route of the site, and who may ask for it. What does not stand here cannot be registered. */
export const ROUTES: readonly GuardedRoute[] = [
  // 工具
  ...get('public', '/', '/check', '/check/rules', '/check/example', '/check/draft', '/consolidate', '/clock'),
  ...get('public', '/check/draft/empty', '/check/draft/mend', '/check/draft/last-year', '/check/draft/saved'),
  ...post('public', '/check', '/consolidate', '/consolidate/read', '/consolidate/file', '/return-note'),
  ...post(
    'public',
    '/check/draft',
    '/check/draft/empty',
    '/check/draft/mend',
    '/check/draft/last-year',
    '/check/draft/saved',
  ),
  // 待公开的文件只在本机筛查
  ...get('this_machine', '/screen', '/screen/desk'),
  ...post('this_machine', '/screen', '/screen/desk'),
  // 其他
  ...get('public', '/calendar.ics', '/healthz', '/robots.txt', '/assets/:file', '/parts'),
  // 进入工作台
  ...get('public', '/desk/sign-in'),
  ...entry('/desk/sign-in', '/desk/sign-in/code', '/desk/sign-in/passkey', '/desk/sign-in/passkey-challenge'),
  ...get('one_time_link', '/invitation', '/setup'),
  ...post('one_time_link', '/invitation', '/setup'),
  // 工作台：人人都有的
  ...get('signed_in', '/desk', '/desk/me', '/desk/search', '/desk/keys'),
  ...post('signed_in', '/desk/sign-out'),
  ...get('signed_in', '/desk/me/totp'),
  ...post('signed_in', '/desk/me/password', '/desk/me/totp', '/desk/me/totp/confirm', '/desk/me/totp/remove'),
  ...post('signed_in', '/desk/me/passkey-challenge', '/desk/me/passkey', '/desk/me/passkey/remove'),
  ...post('signed_in', '/desk/me/sessions/end', '/desk/me/keys'),
];
