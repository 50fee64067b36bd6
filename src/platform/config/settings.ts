import { isIP } from 'node:net';
import { err, ok, type Result } from '../../base/result.ts';
import type { HashAlgorithm } from '../ledger/index.ts';
import { LOG_LEVELS, type LogLevel } from '../log/index.ts';
import type { SmtpSettings } from '../mail/index.ts';
import {
  databasePlace,
  dataFolder,
  type DatabasePlace,
  type Environment,
  type SettingProblem,
} from './database-settings.ts';
import { mailSettings } from './mail-settings.ts';
import { oidcSettings, type OidcSettings } from './oidc-settings.ts';
import { weakSecrets, type SecretProblem } from './secret-settings.ts';

/** 设置: all that the program is told from outside when it runs as a service. */
export type Settings = {
  readonly place: DatabasePlace;
  /** Folder for files, the secret, the embedded database and the socket. */
  readonly folder: string;
  /** A standby that public pages may be read from. */
  readonly standby: string | null;
  readonly port: number;
  readonly hosts: readonly string[];
  readonly publicUrl: string | null;
  /** 网站标识码 of ten figures, said at the foot of public pages. */
  readonly siteCode: string | null;
  /** Whoever runs it says that it answers by IPv6: a program behind a proxy cannot know. */
  readonly saysIpv6: boolean;
  /** 不加密登录: signing in over plain http from elsewhere, which whoever runs it answers for. */
  readonly allowsPlainHttp: boolean;
  readonly proxies: TrustedProxies;
  readonly mail: SmtpSettings | null;
  /** 统一身份认证; it needs `publicUrl`, to which it sends browsers back. */
  readonly oidc: OidcSettings | null;
  readonly algorithm: HashAlgorithm;
  readonly logLevel: LogLevel;
  readonly metricsToken: string | null;
  /** A moment to set the clock to, for looking around. */
  readonly clock: string | null;
};

/** 可信代理: whose word on where a request came from is believed. */
export type TrustedProxies =
  | { readonly kind: 'none' }
  | { readonly kind: 'hops'; readonly count: number }
  | { readonly kind: 'addresses'; readonly addresses: readonly string[] };

/** What stands on the command line goes before the environment. */
export type SettingsAsked = {
  readonly data: string | null;
  readonly port: string | null;
  readonly host: string | null;
  /** Whether the clock may be set: never where the days count. */
  readonly mayClockBeSet: boolean;
};

/** 读设置: every setting at once, or every one that cannot be used. Nothing is opened for it and nothing is made. */
export function readSettings(
  asked: SettingsAsked,
  environment: Environment,
): Result<Settings, readonly (SettingProblem | SecretProblem)[]> {
  const place = databasePlace(asked.data, environment);
  const mail = mailSettings(environment);
  const oidc = oidcSettings(environment);
  const read = {
    standby: set(environment, 'DATABASE_READ_URL', /^postgres(?:ql)?:\/\/./u, schemeOf),
    port: given('PORT', asked.port ?? environment['PORT'], isPort),
    // On the command line nothing is no address; in the environment it is a setting left out.
    hosts:
      asked.host === ''
        ? err({ setting: 'HOST', value: '' })
        : given('HOST', asked.host ?? environment['HOST'], isHosts),
    publicUrl: given('PUBLIC_URL', environment['PUBLIC_URL'], isWebAddress),
    siteCode: given('GONGKAI_SITE_CODE', environment['GONGKAI_SITE_CODE'], (text) => /^\d{10}$/u.test(text)),
    ipv6: given('GONGKAI_IPV6', environment['GONGKAI_IPV6'], (text) => text === 'yes' || text === 'no'),
    plain: given('GONGKAI_PLAIN_HTTP', environment['GONGKAI_PLAIN_HTTP'], (text) => text === 'yes' || text === 'no'),
    proxies: given('GONGKAI_PROXIES', environment['GONGKAI_PROXIES'], isProxies),
    hash: given('GONGKAI_HASH', environment['GONGKAI_HASH'], (text) => Object.hasOwn(HASHES, text)),
    logLevel: given('LOG_LEVEL', environment['LOG_LEVEL'], isLogLevel),
    token: set(environment, 'GONGKAI_METRICS_TOKEN', /^[!-~]{16,200}$/u, () => ''),
    clock: given('GONGKAI_CLOCK', environment['GONGKAI_CLOCK'], (text) => asked.mayClockBeSet && isMoment(text)),
  };
  const homeless = oidc.ok && oidc.value !== null && read.publicUrl.ok && read.publicUrl.value === null;
  const wrong: SettingProblem[] = [
    ...[place, mail, oidc, ...Object.values(read)].flatMap((one) => (one.ok ? [] : [one.reason])),
    ...(homeless ? [{ setting: 'PUBLIC_URL', value: '' }] : []),
  ];
  const weak = weakSecrets(environment);
  if (wrong.length > 0 || weak.length > 0 || !place.ok || !mail.ok || !oidc.ok) return err([...wrong, ...weak]);
  const value = (one: Result<string | null, SettingProblem>): string | null => (one.ok ? one.value : null);
  const level = LOG_LEVELS.find((one) => one === value(read.logLevel));
  return ok({
    place: place.value,
    folder: dataFolder(asked.data, environment),
    standby: value(read.standby),
    port: Number(value(read.port) ?? DEFAULT_PORT),
    hosts: (value(read.hosts) ?? DEFAULT_HOST).split(',').map(bare),
    publicUrl: value(read.publicUrl)?.replace(/\/+$/u, '') ?? null,
    siteCode: value(read.siteCode),
    saysIpv6: value(read.ipv6) === 'yes',
    allowsPlainHttp: value(read.plain) === 'yes',
    proxies: proxiesOf(value(read.proxies)),
    mail: mail.value,
    oidc: oidc.value,
    algorithm: HASHES[value(read.hash) ?? ''] ?? 'sha256',
    logLevel: level ?? 'info',
    metricsToken: value(read.token),
    clock: value(read.clock),
  });
}

const DEFAULT_PORT = 3000;
const DEFAULT_HOST = '127.0.0.1';
const HASHES: Readonly<Record<string, HashAlgorithm>> = { sha256: 'sha256', sm3: 'sm3' };

/** 台账的摘要算法, for whoever needs no other setting; one that cannot be used is the usual one. */
export function hashSetting(environment: Environment): HashAlgorithm {
  return HASHES[environment['GONGKAI_HASH'] ?? ''] ?? 'sha256';
}

/** A setting that is left out or empty is null. */
function given(
  setting: string,
  text: string | undefined,
  isRight: (text: string) => boolean,
): Result<string | null, SettingProblem> {
  if (text === undefined || text === '') return ok(null);
  return isRight(text) ? ok(text) : err({ setting, value: text });
}

/** The same for one that may hold a password or is one: what is said of it is `shown`. */
function set(
  environment: Environment,
  setting: string,
  form: RegExp,
  shown: (text: string) => string,
): Result<string | null, SettingProblem> {
  const text = environment[setting];
  if (text === undefined || text === '') return ok(null);
  return form.test(text) ? ok(text) : err({ setting, value: shown(text) });
}

const schemeOf = (url: string): string => url.split(':')[0] ?? '';

const isPort = (text: string): boolean => /^\d{1,5}$/u.test(text) && Number(text) <= 65_535;

/** Names or numbers of hosts, with commas between them; those of IPv6 with or without brackets. */
const isHosts = (text: string): boolean => text.split(',').every((host) => /^[\w.:%-]+$/u.test(bare(host)));

const bare = (host: string): string => host.trim().replace(/^\[(.*)\]$/u, '$1');

const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol) && new URL(text).username === '';

/** How many proxies stand in front, or their addresses. */
const isProxies = (text: string): boolean =>
  /^[0-9]$/u.test(text) || text.split(',').every((one) => isIP(one.trim()) !== 0);

function proxiesOf(text: string | null): TrustedProxies {
  if (text === null || text === '0') return { kind: 'none' };
  if (/^\d$/u.test(text)) return { kind: 'hops', count: Number(text) };
  return { kind: 'addresses', addresses: text.split(',').map((one) => one.trim()) };
}

const isLogLevel = (text: string): boolean => LOG_LEVELS.some((level) => level === text);

const isMoment = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/u.test(text) &&
  !Number.isNaN(Date.parse(text));
