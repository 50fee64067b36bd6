import { err, ok, type Result } from '../../base/result.ts';
import type { Environment, SettingProblem } from './database-settings.ts';

/** 统一身份认证的设置. `claim`: what of a person the provider says that is his account here, like `employee_no`; null where an administrator links each one. */
export type OidcSettings = {
  readonly issuer: string;
  readonly client: string;
  readonly secret: string | null;
  readonly claim: string | null;
  readonly scope: string;
  /** How it is called on the page. */
  readonly name: string;
};

/**
 * `GONGKAI_OIDC_ISSUER` and `GONGKAI_OIDC_CLIENT`, with `GONGKAI_OIDC_SECRET`, `GONGKAI_OIDC_CLAIM`, `GONGKAI_OIDC_SCOPE`, `GONGKAI_OIDC_NAME`; null where no issuer is
 * set. A secret is never said. Without TLS only on the machine itself.
 */
export function oidcSettings(environment: Environment): Result<OidcSettings | null, SettingProblem> {
  const issuer = environment['GONGKAI_OIDC_ISSUER'];
  if (!issuer) return ok(null);
  if (!isIssuer(issuer)) {
    return err({ setting: 'GONGKAI_OIDC_ISSUER', value: issuer.replace(/\/\/.*@/u, '//') });
  }
  const client = environment['GONGKAI_OIDC_CLIENT'];
  if (!client) return err({ setting: 'GONGKAI_OIDC_CLIENT', value: client ?? '' });
  const scope = environment['GONGKAI_OIDC_SCOPE'] || 'openid';
  if (!scope.split(' ').includes('openid')) return err({ setting: 'GONGKAI_OIDC_SCOPE', value: scope });
  return ok({
    issuer,
    client,
    secret: environment['GONGKAI_OIDC_SECRET'] || null,
    claim: environment['GONGKAI_OIDC_CLAIM'] || null,
    scope,
    name: environment['GONGKAI_OIDC_NAME'] || '统一身份认证',
  });
}

function isIssuer(issuer: string): boolean {
  const url = URL.parse(issuer);
  if (url === null || url.search !== '' || url.hash !== '' || url.username !== '') return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
}

/** Whether an address is the machine itself. */
export const isLoopback = ({ hostname }: URL): boolean =>
  hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
