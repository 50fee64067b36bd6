import { OIDC_PATH, type PermittedAct } from '../../agency/index.ts';
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
const both = (who: Who, ...paths: readonly string[]): readonly GuardedRoute[] => [
  ...get(who, ...paths),
  ...post(who, ...paths),
];
const entry = (...paths: readonly string[]): readonly GuardedRoute[] =>
  paths.map((path) => ({ method: 'POST', path, who: 'public', limit: 'sign_in', form: 'this_site' }));

/** The way out to a provider of identities, and back from it. */
const outside = (...paths: readonly string[]): readonly GuardedRoute[] =>
  paths.map((path) => ({ method: 'GET', path, who: 'public', limit: 'sign_in' }));

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
  ...get('public', '/calendar.ics', '/healthz', '/readyz', '/metrics', '/robots.txt', '/assets/:file', '/parts'),
  // 门户
  ...get('public', '/feed.atom', '/sitemap.xml', '/:agency', '/:agency/', '/:agency/guide', '/:agency/rules'),
  ...get('public', '/:agency/contents', '/:agency/apply', '/:agency/apply/form', '/:agency/reports'),
  ...get('public', '/:agency/reports/:report'),
  { method: 'GET', path: '/search', who: 'public', limit: 'search' },
  // 进入工作台
  ...get('public', '/desk/sign-in'),
  ...entry('/desk/sign-in', '/desk/sign-in/code', '/desk/sign-in/passkey', '/desk/sign-in/passkey-challenge'),
  ...outside('/desk/sign-in/oidc', '/desk/sign-out/oidc', OIDC_PATH),
  ...get('one_time_link', '/invitation', '/setup'),
  ...post('one_time_link', '/invitation', '/setup'),
  // 工作台：人人都有的
  ...get('signed_in', '/desk', '/desk/me', '/desk/search', '/desk/keys'),
  ...post('signed_in', '/desk/sign-out'),
  ...get('signed_in', '/desk/me/totp'),
  ...post('signed_in', '/desk/me/password', '/desk/me/totp', '/desk/me/totp/confirm', '/desk/me/totp/remove'),
  ...post('signed_in', '/desk/me/passkey-challenge', '/desk/me/passkey', '/desk/me/passkey/remove'),
  ...post('signed_in', '/desk/me/identity', '/desk/me/identity/remove'),
  ...post('signed_in', '/desk/me/sessions/end', '/desk/me/keys'),
  // 系统管理员：机关
  ...get(['read_bodies'], '/desk/admin/system', '/desk/admin/system/bodies/:body'),
  ...get(['read_bodies'], '/desk/admin/system/found'),
  ...post(['change_bodies'], '/desk/admin/system/found'),
  ...both(['change_bodies', 'change_sections'], '/desk/admin/system/bodies/:body/acts/:act'),
  ...get(['read_bodies'], '/desk/admin/system/import', '/desk/admin/system/import/template.xlsx'),
  ...post(['change_bodies'], '/desk/admin/system/import', '/desk/admin/system/import/do'),
  // 系统管理员：人员
  ...get(
    ['read_bodies'],
    '/desk/admin/system/bodies/:body/officers',
    '/desk/admin/system/bodies/:body/officers/:officer',
  ),
  ...both(
    ['manage_accounts'],
    '/desk/admin/system/bodies/:body/officers/enter',
    '/desk/admin/system/bodies/:body/officers/:officer/acts/:act',
  ),
  ...post(
    ['manage_accounts'],
    '/desk/admin/system/bodies/:body/officers/:officer/invitation',
    '/desk/admin/system/bodies/:body/officers/:officer/identity',
  ),
  // 安全管理员
  ...get(['assign_roles'], '/desk/admin/security', '/desk/admin/security/roles/:role', '/desk/admin/security/people'),
  ...get(['assign_roles'], '/desk/admin/security/people/:body/:officer'),
  ...both(['assign_roles'], '/desk/admin/security/people/:body/:officer/acts/:act'),
  ...post(
    ['assign_roles'],
    '/desk/admin/security/people/:body/:officer/confirm',
    '/desk/admin/security/people/:body/:officer/confirm-identity',
  ),
  ...get(['set_installation'], '/desk/admin/security/settings'),
  ...both(['set_installation'], '/desk/admin/security/settings/:name'),
  // 审计管理员
  ...get(['read_audit_log'], '/desk/admin/audit', '/desk/admin/audit/export.csv', '/desk/admin/audit/ledger'),
  ...get(['read_audit_log'], '/desk/admin/audit/roots/:body/:day'),
  ...post(['verify_ledger'], '/desk/admin/audit/ledger/verify'),
  // 发件箱
  ...get(['handle_outbox'], '/desk/mail', '/desk/mail/:body/:mail'),
  ...both(['handle_outbox'], '/desk/mail/:body/:mail/acts/:act'),
  ...post(['read_mail'], '/desk/mail/:body/:mail/read'),
  // 本机关
  ...get(['change_contact'], '/desk/body'),
  ...both(['change_contact', 'change_sections'], '/desk/body/acts/:act'),
  ...get(['name_deputy'], '/desk/body/people', '/desk/body/people/:officer'),
  ...both(['name_deputy'], '/desk/body/people/:officer/acts/:act'),
  // 主管部门
  ...get(['read_supervised'], '/desk/district'),
  ...post(['remind_supervised'], '/desk/district/:body/remind'),
  // 台账
  ...get(['read_ledger'], '/desk/ledger', '/desk/ledger/:body/:stream'),
];
