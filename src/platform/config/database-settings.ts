import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { err, ok, type Result } from '../../base/result.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** 数据库在哪里: a server, or a folder for the embedded one. */
export type DatabasePlace =
  | { readonly kind: 'server'; readonly url: string; readonly connections: number }
  | { readonly kind: 'embedded'; readonly folder: string };

/** A setting that cannot be used. `value` is never an address that holds a password. */
export type SettingProblem = { readonly setting: string; readonly value: string };

/** Where the data lie: `--data` goes before `DATABASE_URL`, that before `GONGKAI_DATA`, that before the place of the user's data. */
export function databasePlace(data: string | null, environment: Environment): Result<DatabasePlace, SettingProblem> {
  const url = environment['DATABASE_URL'];
  if (data === null && url !== undefined && url !== '') {
    if (!/^postgres(?:ql)?:\/\/./u.test(url)) return err({ setting: 'DATABASE_URL', value: url.split(':')[0] ?? '' });
    const connections = environment['DATABASE_CONNECTIONS'] ?? '10';
    if (!/^[1-9]\d{0,2}$/u.test(connections)) return err({ setting: 'DATABASE_CONNECTIONS', value: connections });
    return ok({ kind: 'server', url, connections: Number(connections) });
  }
  return ok({ kind: 'embedded', folder: dataFolder(data, environment) });
}

/** 数据目录: the folder for files, the secret and the embedded database. */
export function dataFolder(data: string | null, environment: Environment): string {
  const given = data ?? environment['GONGKAI_DATA'];
  if (given) return resolve(given);
  const shared = environment['XDG_DATA_HOME'];
  return join(shared && isAbsolute(shared) ? shared : join(homedir(), '.local', 'share'), 'gongkai');
}
