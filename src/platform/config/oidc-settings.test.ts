import { expect, test } from 'vitest';
import { oidcSettings, readSettings, type Environment } from './index.ts';

const SET = { GONGKAI_OIDC_ISSUER: 'https://id.example', GONGKAI_OIDC_CLIENT: 'gongkai' };

test('a provider is named by its issuer and our number there; without one there is none', () => {
  expect(oidcSettings({})).toEqual({ ok: true, value: null });
  expect(oidcSettings({ ...SET, GONGKAI_OIDC_SECRET: 's', GONGKAI_OIDC_CLAIM: 'employee_no' })).toEqual({
    ok: true,
    value: {
      issuer: 'https://id.example',
      client: 'gongkai',
      secret: 's',
      claim: 'employee_no',
      scope: 'openid',
      name: '统一身份认证',
    },
  });
});

test.each([
  ['no address', { ...SET, GONGKAI_OIDC_ISSUER: 'id.example' }, 'GONGKAI_OIDC_ISSUER'],
  ['without TLS over the net', { ...SET, GONGKAI_OIDC_ISSUER: 'http://id.example' }, 'GONGKAI_OIDC_ISSUER'],
  ['with a password in it', { ...SET, GONGKAI_OIDC_ISSUER: 'https://a:b@id.example' }, 'GONGKAI_OIDC_ISSUER'],
  ['no number of ours', { GONGKAI_OIDC_ISSUER: 'https://id.example' }, 'GONGKAI_OIDC_CLIENT'],
  ['a scope that asks for no identity', { ...SET, GONGKAI_OIDC_SCOPE: 'profile' }, 'GONGKAI_OIDC_SCOPE'],
])('%s is named', (_name, environment, setting) => {
  expect(oidcSettings(environment)).toMatchObject({ ok: false, reason: { setting } });
});

test('with a provider the address to which it sends browsers back must be set', () => {
  const read = (environment: Environment) =>
    readSettings({ data: null, port: null, host: null, mayClockBeSet: false }, environment);
  expect(read(SET)).toMatchObject({ ok: false, reason: [{ setting: 'PUBLIC_URL', value: '' }] });
  expect(read({ ...SET, PUBLIC_URL: 'https://gongkai.example' })).toMatchObject({
    ok: true,
    value: { oidc: { client: 'gongkai' } },
  });
});
