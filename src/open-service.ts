import { createHmac } from 'node:crypto';
import process from 'node:process';
import { err, ok, type Result } from './base/result.ts';
import { isInstalled } from './agency/index.ts';
import type { Register, Service, ServiceAsked, ServiceProblem } from './cli/index.ts';
import { openGround, type OpenGround } from './open-ground.ts';
import { openDistrict, openDoors } from './open-sample-district.ts';
import { openTools, type Built, type Tools } from './open-site.ts';
import { clockSetTo, MACHINE_CLOCK } from './platform/clock/index.ts';
import { codeOf } from './platform/disk/index.ts';
import { openLog, placeOfFault, type Log } from './platform/log/index.ts';
import { openMetrics, type Metrics } from './platform/metrics/index.ts';
import { listenOnSocket, type SocketListening } from './platform/socket/index.ts';
import { listen, type Ground, type Listening, type Watch } from './web/index.ts';

/** Milliseconds for which requests, commands and jobs that run are waited for at the end. */
const LONGEST_ENDING = 10_000;

/** 打开服务: everything at once, and the pages as soon as there is something to stand on. */
export async function openService(asked: ServiceAsked, built: Built): Promise<Result<Service, ServiceProblem>> {
  const begun = performance.now();
  const { settings } = asked;
  const log = openLog(settings.logLevel, process.stderr);
  const metrics = openMetrics();
  const district = asked.sample === null ? null : await openDistrict(settings, { ...asked.sample, home: built.home });
  if (district !== null && !district.ok) return district;
  const [opened, tools] = await Promise.all([
    asked.isToolsAlone ? null : openGround(settings, { log, onWait: metrics.sawDatabaseWait }),
    openTools(built),
  ]);
  if (opened !== null && !opened.ok) {
    await tools.close();
    return opened;
  }
  const parts: Parts = { asked, log, metrics, tools, ground: opened?.value ?? null, state: { isEnding: false } };
  const listening = await openPages(parts);
  if (!listening.ok) {
    await parts.ground?.close(0);
    await tools.close();
    return listening;
  }
  const socket = await openSocket(parts, settings.publicUrl ?? listening.value.url);
  const sample = parts.ground === null || district === null ? null : await openDoors(parts.ground, district.value);
  log({
    what: 'started',
    milliseconds: Math.round(performance.now() - begun),
    version: built.version,
    database: parts.ground?.database.kind ?? 'none',
  });
  if (settings.allowsPlainHttp) log({ what: 'plain_http_allowed' });
  startJobs(parts);
  return ok({
    urls: listening.value.urls,
    newSecret: parts.ground?.newSecret ?? null,
    setupKey: await setupKeyOf(parts.ground),
    sample,
    close: (signal) => end(parts, { listening: listening.value, socket, signal }),
  });
}

type Parts = {
  readonly asked: ServiceAsked;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly tools: Tools;
  readonly ground: OpenGround | null;
  readonly state: { isEnding: boolean };
};

async function openPages(parts: Parts): Promise<Result<Listening, ServiceProblem>> {
  const { settings, calendar, development } = parts.asked;
  const site = parts.tools.site({
    ground: groundOfPages(parts.ground),
    watch: watchOf(parts),
    clock: parts.ground?.clock ?? (settings.clock === null ? MACHINE_CLOCK : clockSetTo(settings.clock)),
    calendar,
    publicUrl: settings.publicUrl,
    siteCode: settings.siteCode,
    saysIpv6: settings.saysIpv6,
    allowsPlainHttp: settings.allowsPlainHttp,
    proxies: settings.proxies,
    development,
  });
  try {
    return ok(await listen(site, { port: settings.port, host: settings.hosts }));
  } catch (fault) {
    const code = codeOf(fault);
    if (!CANNOT_LISTEN.has(code)) throw fault;
    return err({ kind: 'cannot_listen', code, port: settings.port, hosts: settings.hosts });
  }
}

const CANNOT_LISTEN: ReadonlySet<string> = new Set([
  'EADDRINUSE',
  'EACCES',
  'EADDRNOTAVAIL',
  'EAFNOSUPPORT',
  'ENOTFOUND',
  'EINVAL',
]);

/** Portal and desk stand on it. */
function groundOfPages(ground: OpenGround | null): Ground | null {
  if (ground === null) return null;
  const { database, vault, files, signIn, clock, algorithm, markKey, publicReads, jobs } = ground;
  const services = { jobs, publicReads, setupKey: () => setupKeyOf(ground), sendsMail: ground.transport !== null };
  return { database, vault, files, signIn, clock, algorithm, markKey, services };
}

function watchOf({ asked, log, metrics, ground, state }: Parts): Watch {
  return {
    sawRequest: (seen) => {
      metrics.sawRequest(seen);
      log({ what: 'request', ...seen, milliseconds: Math.round(seen.milliseconds * 10) / 10 });
    },
    sawKept: () => metrics.sawKeptPage(),
    sawFault: (fault, reference) => log({ what: 'fault', reference, ...placeOfFault(fault) }),
    troubles: async () => (state.isEnding ? ['stopping'] : ((await ground?.troubles()) ?? [])),
    figures: async () => metrics.text(ground === null ? null : await ground.gauges()),
    figuresToken: asked.settings.metricsToken,
  };
}

/** Only where others are kept out by the database's own lock: on a server commands go to it themselves. */
async function openSocket({ asked, log, ground }: Parts, address: string): Promise<SocketListening | null> {
  if (ground === null || ground.database.kind !== 'embedded') return null;
  const register: Register = {
    database: ground.database,
    folder: asked.settings.folder,
    vault: ground.vault,
    signIn: ground.signIn,
    clock: ground.clock,
    algorithm: ground.algorithm,
    address,
    useSecrets: (secrets) => ground.vault.useSecrets(secrets),
  };
  const answer = asked.answerer(register);
  return listenOnSocket(
    asked.settings.folder,
    async (question, caller) => {
      const begun = performance.now();
      const status = await answer(question, caller);
      const name = question.arguments[0] ?? '';
      log({
        what: 'command',
        name: /^[a-z]{1,20}$/u.test(name) ? name : 'other',
        status,
        milliseconds: Math.round(performance.now() - begun),
      });
      return status;
    },
    (why) => log({ what: 'command_refused', why }),
  );
}

/** Milliseconds after which the jobs begin: what they are made of takes a while to load, and the first pages go before. */
const JOBS_AFTER = 1000;

/** The pages do not wait for the jobs, and go on where they cannot be begun. */
function startJobs({ ground, log, state }: Parts): void {
  const begin = () => {
    if (state.isEnding) return;
    void ground?.startJobs().catch((fault: unknown) => {
      if (!state.isEnding) log({ what: 'fault', reference: null, ...placeOfFault(fault) });
    });
  };
  setTimeout(begin, JOBS_AFTER).unref();
}

/** The same link until it is used, over restarts as well: only this secret gives it. */
async function setupKeyOf(ground: OpenGround | null): Promise<string | null> {
  if (ground === null || (await isInstalled(ground.database))) return null;
  return createHmac('sha256', ground.markKey).update('gongkai.set-up.1').digest('base64url').slice(0, 32);
}

type Ending = {
  readonly listening: Listening;
  readonly socket: SocketListening | null;
  readonly signal: string;
};

async function end({ log, tools, ground, state }: Parts, { listening, socket, signal }: Ending): Promise<void> {
  state.isEnding = true;
  log({ what: 'stopping', signal });
  // One that cannot be ended well keeps no other from being ended.
  const steps: readonly (() => Promise<unknown>)[] = [
    () => Promise.all([listening.close(LONGEST_ENDING), socket?.close(LONGEST_ENDING)]),
    async () => ground?.close(LONGEST_ENDING),
    () => tools.close(),
  ];
  for (const step of steps) {
    try {
      await step();
    } catch (fault) {
      log({ what: 'fault', reference: null, ...placeOfFault(fault) });
    }
  }
  log({ what: 'stopped' });
}
