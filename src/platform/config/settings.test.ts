import { expect, test } from 'vitest';
import { readSettings, type SettingsAsked } from './settings.ts';

const NOTHING: SettingsAsked = { data: null, port: null, host: null, mayClockBeSet: false };

function settingsOf(environment: Record<string, string>, asked = NOTHING) {
  const read = readSettings(asked, environment);
  if (!read.ok) throw new Error(JSON.stringify(read.reason));
  return read.value;
}

const wrongIn = (environment: Record<string, string>) => {
  const read = readSettings(NOTHING, environment);
  return read.ok ? [] : read.reason.map((problem) => ('setting' in problem ? problem.setting : problem.kind));
};

test('without any setting it listens on this machine, on the embedded database', () => {
  expect(settingsOf({ GONGKAI_DATA: '/srv/gongkai' })).toMatchObject({
    place: { kind: 'embedded', folder: '/srv/gongkai' },
    hosts: ['127.0.0.1'],
    port: 3000,
    publicUrl: null,
    proxies: { kind: 'none' },
    mail: null,
    algorithm: 'sha256',
    logLevel: 'info',
    clock: null,
  });
});

test('an empty setting is one that is left out', () => {
  const empty = { PORT: '', HOST: '', PUBLIC_URL: '', GONGKAI_HASH: '', LOG_LEVEL: '', GONGKAI_METRICS_TOKEN: '' };
  expect(settingsOf(empty)).toMatchObject({ port: 3000, hosts: ['127.0.0.1'], metricsToken: null });
});

test('several hosts, those of IPv6 with or without brackets; the command line goes before the environment', () => {
  expect(settingsOf({ HOST: '127.0.0.1, [::1]', PORT: '8080' })).toMatchObject({
    hosts: ['127.0.0.1', '::1'],
    port: 8080,
  });
  expect(settingsOf({ HOST: '::', PORT: '8080' }, { ...NOTHING, host: '::1', port: '0' })).toMatchObject({
    hosts: ['::1'],
    port: 0,
  });
});

test('proxies are counted or named', () => {
  expect(settingsOf({ GONGKAI_PROXIES: '2' }).proxies).toEqual({ kind: 'hops', count: 2 });
  expect(settingsOf({ GONGKAI_PROXIES: '0' }).proxies).toEqual({ kind: 'none' });
  expect(settingsOf({ GONGKAI_PROXIES: '10.0.0.1, fd00::2' }).proxies).toEqual({
    kind: 'addresses',
    addresses: ['10.0.0.1', 'fd00::2'],
  });
});

test.each([
  [{ PORT: '65536' }, 'PORT'],
  [{ HOST: 'a b' }, 'HOST'],
  [{ HOST: '127.0.0.1,' }, 'HOST'],
  [{ PUBLIC_URL: 'ftp://gov.example' }, 'PUBLIC_URL'],
  [{ PUBLIC_URL: 'https://a:b@gov.example' }, 'PUBLIC_URL'],
  [{ GONGKAI_PROXIES: '-1' }, 'GONGKAI_PROXIES'],
  [{ GONGKAI_PROXIES: 'proxy.example' }, 'GONGKAI_PROXIES'],
  [{ GONGKAI_HASH: 'toString' }, 'GONGKAI_HASH'],
  [{ GONGKAI_CIPHER: 'constructor' }, 'suite_unknown'],
  [{ DATABASE_READ_URL: 'mysql://x' }, 'DATABASE_READ_URL'],
  [{ GONGKAI_METRICS_TOKEN: 'short' }, 'GONGKAI_METRICS_TOKEN'],
  [{ GONGKAI_CLOCK: '2026-03-01T09:00:00+08:00' }, 'GONGKAI_CLOCK'],
])('%o is named', (environment, name) => {
  expect(wrongIn(environment as Record<string, string>)).toEqual([name]);
});

test('a clock is set where nothing counts, and only to a moment', () => {
  const demo = { ...NOTHING, mayClockBeSet: true };
  expect(settingsOf({ GONGKAI_CLOCK: '2026-03-01T09:00:00+08:00' }, demo).clock).toBe('2026-03-01T09:00:00+08:00');
  expect(readSettings(demo, { GONGKAI_CLOCK: 'yesterday' }).ok).toBe(false);
});
