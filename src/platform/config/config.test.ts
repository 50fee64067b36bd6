import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { databasePlace } from './index.ts';

const URL = 'postgres://gongkai:secret@10.0.0.1/gongkai';

describe('where the data lie', () => {
  test('a folder that is named goes before an address in the environment', () => {
    expect(databasePlace('/srv/a', { DATABASE_URL: URL })).toEqual({
      ok: true,
      value: { kind: 'embedded', folder: '/srv/a' },
    });
  });

  test('an address goes before the folder of the environment', () => {
    expect(databasePlace(null, { DATABASE_URL: URL, GONGKAI_DATA: '/srv/b' })).toEqual({
      ok: true,
      value: { kind: 'server', url: URL, connections: 10 },
    });
  });

  test.each([
    [{ GONGKAI_DATA: '/srv/b' }, '/srv/b'],
    [{ XDG_DATA_HOME: '/home/x/data' }, '/home/x/data/gongkai'],
    [{ XDG_DATA_HOME: 'data' }, join(homedir(), '.local/share/gongkai')],
    [{ DATABASE_URL: '' }, join(homedir(), '.local/share/gongkai')],
  ])('without either it is found in the environment: %o', (environment, folder) => {
    expect(databasePlace(null, environment)).toEqual({ ok: true, value: { kind: 'embedded', folder } });
  });

  test('an address that is none is named without what stands in it', () => {
    expect(databasePlace(null, { DATABASE_URL: 'mysql://gongkai:secret@10.0.0.1/x' })).toEqual({
      ok: false,
      reason: { setting: 'DATABASE_URL', value: 'mysql' },
    });
  });

  test('a number of connections that is none is named', () => {
    expect(databasePlace(null, { DATABASE_URL: URL, DATABASE_CONNECTIONS: 'many' })).toEqual({
      ok: false,
      reason: { setting: 'DATABASE_CONNECTIONS', value: 'many' },
    });
  });
});
