import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { JobCount } from '../jobs/index.ts';

/** What is asked of the program each time somebody reads the figures; null where it cannot be told. */
export type Gauges = {
  readonly jobs: readonly JobCount[];
  /** Mails that wait, and that were given up. */
  readonly mails: { readonly waiting: number; readonly failed: number };
  /** Whole days since the oldest event that no root covers. */
  readonly unsealedDays: number;
};

export type SeenRequest = {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
};

/** 指标. */
export type Metrics = {
  sawRequest(request: SeenRequest): void;
  sawKeptPage(): void;
  sawDatabaseWait(milliseconds: number): void;
  /** All figures as Prometheus reads them. `gauges` null: the database did not answer, and only the rest is told. */
  text(gauges: Gauges | null): Promise<{ readonly type: string; readonly text: string }>;
};

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** 打开指标: a registry of its own, so that several programs in one process do not mix. */
export function openMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Histogram({
    name: 'gongkai_request_seconds',
    help: 'Time until a request was answered, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers,
  });
  const waits = new Histogram({
    name: 'gongkai_database_wait_seconds',
    help: 'Time for which a transaction waited before it began',
    buckets: SECONDS,
    registers,
  });
  const answers = new Counter({
    name: 'gongkai_readings_failed_total',
    help: 'How often the figures of the database could not be read',
    registers,
  });
  const keptPages = new Counter({
    name: 'gongkai_kept_pages_total',
    help: 'Pages sent from the cache; they are not among the requests',
    registers,
  });
  const jobs = new Gauge({
    name: 'gongkai_jobs',
    help: 'Jobs by name and state',
    labelNames: ['job', 'state'],
    registers,
  });
  const mails = new Gauge({ name: 'gongkai_mails', help: 'Mails in the outbox', labelNames: ['state'], registers });
  const unsealed = new Gauge({
    name: 'gongkai_ledger_unsealed_days',
    help: 'Whole days since the oldest event that no root covers',
    registers,
  });
  return {
    sawRequest: ({ method, route, status, milliseconds }) =>
      requests.observe({ method, route, status: String(status) }, milliseconds / 1000),
    sawKeptPage: () => keptPages.inc(),
    sawDatabaseWait: (milliseconds) => waits.observe(milliseconds / 1000),
    text: async (gauges) => {
      for (const gauge of [jobs, mails, unsealed]) gauge.reset();
      if (gauges === null) {
        answers.inc();
        // A figure that is not known is left out: 0 would be taken for a good one.
        unsealed.remove();
      } else {
        for (const { name, state, jobs: count } of gauges.jobs) jobs.set({ job: name, state }, count);
        mails.set({ state: 'waiting' }, gauges.mails.waiting);
        mails.set({ state: 'failed' }, gauges.mails.failed);
        unsealed.set(gauges.unsealedDays);
      }
      return { type: registry.contentType, text: await registry.metrics() };
    },
  };
}
