import type { Report, ReportFormat } from './annual-report/index.ts';
import { openWorkers, type Workers } from './platform/workers/index.ts';
import type { WriteTask } from './write-worker.ts';

/** Reports written in threads of their own. */
export type WriteAside = {
  readonly writeReport: (report: Report, format: ReportFormat) => Promise<Uint8Array<ArrayBuffer> | null>;
  readonly close: () => Promise<void>;
};

/** Longest time for one document, in milliseconds. */
const LIMIT = { milliseconds: 30_000 };
const THREADS = 2;

/** 旁路写出: a document that takes too long or too much memory is given up, and nothing else with it. The threads begin with the first document. */
export function writeAside(worker: URL): WriteAside {
  let workers: Workers<WriteTask, Uint8Array> | null = null;
  return {
    writeReport: async (report, format) => {
      workers ??= openWorkers<WriteTask, Uint8Array>(worker, { threads: THREADS });
      const written = await workers.run({ report, format }, LIMIT);
      return written.ok ? new Uint8Array(written.value) : null;
    },
    close: async () => workers?.close(),
  };
}
