import { randomUUID } from 'node:crypto';
import {
  checkReading,
  readReportFile,
  type NamedFile,
  type Reading,
  type Severity,
} from '../../annual-report/index.ts';
import type { Day } from '../../base/day.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Database } from '../../platform/db/index.ts';
import { addFile, type Digest, type FileStore } from '../../platform/files/index.ts';
import type { HashAlgorithm } from '../../platform/ledger/index.ts';
import { decideImport, type ReportToImport } from '../decide-report.ts';
import { importReport, readKeptReport } from '../import-report.ts';
import { latest } from '../kept-report.ts';
import { changesBetween } from '../changes-between.ts';
import { bodyOfReport } from './body-of-report.ts';
import { KEPT_TYPES } from './kept-types.data.ts';
import type { ReportNotTaken } from './not-taken.ts';

/** 一份年报的导入结果. `changed`: how much a later version says otherwise; null for a first one. */
export type TakenReport = {
  readonly file: string;
  readonly part: number | null;
  /** The body and the year as the report says them. */
  readonly said: string | null;
  readonly year: number | null;
  readonly outcome: 'new' | 'replaced' | 'same' | 'not_taken';
  readonly changed: number | null;
  /** What the check finds in it: told, and no reason to refuse what was published. */
  readonly findings: Readonly<Record<Severity, number>>;
  readonly problem: ReportNotTaken | null;
};

export type FileImport = {
  /** Slug or credit code of the body; null: as the report says. */
  readonly agency: string | null;
  /** The year; null: as the report says. */
  readonly year: number | null;
  readonly url: string | null;
  readonly publishedOn: Day | null;
  /** True: nothing is written. */
  readonly isPreview: boolean;
  readonly actor: string;
  readonly algorithm: HashAlgorithm;
  readonly today: Day;
  readonly at?: string;
  /** Reports that came before in the same import, by body and year, with their files: of two for one the second is not taken. */
  readonly before: Map<string, string>;
};

/** Where the register lies. `store`: null where nothing is written. */
export type ImportPlace = { readonly database: Database; readonly store: FileStore | null };

/** 导入既有年报文件: every report in a file, each told with what became of it. */
export async function importReportFile(
  place: ImportPlace,
  file: NamedFile,
  asked: FileImport,
): Promise<readonly TakenReport[]> {
  const read = await readReportFile(file);
  if (!read.ok) return [outcomeOf(file.name, null, { problem: { kind: 'not_read', why: read.reason } })];
  const taken: TakenReport[] = [];
  for (const reading of read.value) taken.push(await takeReading(place, { file, reading }, asked));
  return taken;
}

type OfFile = { readonly file: NamedFile; readonly reading: Reading };

async function takeReading(place: ImportPlace, { file, reading }: OfFile, asked: FileImport): Promise<TakenReport> {
  const said = (more: Partial<TakenReport>) => outcomeOf(file.name, reading, more);
  const found = await planOf(place.database, reading, asked);
  if (!found.ok) return said({ problem: found.reason });
  const { agency, year, isNew, changed } = found.value;
  const key = `${agency}/${year}`;
  const other = asked.before.get(key);
  if (other !== undefined) return said({ year, problem: { kind: 'twice', file: other } });
  asked.before.set(key, file.name);
  if (!found.value.isTaken) return said({ year, outcome: 'same' });
  const outcome = isNew ? 'new' : 'replaced';
  if (asked.isPreview) return said({ year, outcome, changed });
  const stored = await storeFile(place, file, agency);
  if (!stored.ok) return said({ year, problem: stored.reason });
  const done = await importReport(
    place.database,
    {
      agency,
      key: randomUUID(),
      actor: asked.actor,
      algorithm: asked.algorithm,
      today: asked.today,
      ...(asked.at !== undefined && { at: asked.at }),
    },
    { ...wantedOf(reading, year, asked), file: stored.value },
  );
  return done.ok ? said({ year, outcome, changed }) : said({ year, problem: done.reason });
}

type Plan = {
  readonly agency: string;
  readonly year: number;
  /** False: it is there and the same. */
  readonly isTaken: boolean;
  readonly isNew: boolean;
  readonly changed: number | null;
};

/** What the act will decide, looked at beforehand: a preview tells it, and a file that is not needed is not stored. */
function planOf(database: Database, reading: Reading, asked: FileImport): Promise<Result<Plan, ReportNotTaken>> {
  return database.read(async (transaction): Promise<Result<Plan, ReportNotTaken>> => {
    const { report } = reading;
    const body = await bodyOfReport(transaction, asked.agency, report.agency);
    if (!body.ok) return body;
    const year = report.year ?? asked.year;
    if (year === null) return err({ kind: 'year_not_told' });
    if (asked.year !== null && asked.year !== year) return err({ kind: 'year_differs', said: year, asked: asked.year });
    const wanted = wantedOf(reading, year, asked);
    const kept = await readKeptReport(transaction, body.value, year);
    const decided = decideImport(kept, wanted, asked.today);
    const isNew = kept === null;
    const plan = { agency: body.value, year, isNew, changed: null };
    if (!decided.ok) return decided.reason.kind === 'same' ? ok({ ...plan, isTaken: false }) : err(decided.reason);
    if (kept === null) return ok({ ...plan, isTaken: true });
    const before = latest(kept);
    const after = {
      ...before,
      report,
      url: wanted.url ?? before.url,
      publishedOn: wanted.publishedOn ?? before.publishedOn,
    };
    return ok({ ...plan, isTaken: true, changed: changesBetween(before, after).length });
  });
}

const wantedOf = ({ report }: Reading, year: number, { url, publishedOn }: FileImport): ReportToImport => ({
  year,
  report,
  url,
  publishedOn,
  file: null,
});

/** The original stays in quarantine: it proves what was taken over, and is shown to nobody. */
async function storeFile(
  { database, store }: ImportPlace,
  { bytes }: NamedFile,
  agency: string,
): Promise<Result<Digest | null, ReportNotTaken>> {
  if (store === null) return ok(null);
  const stored = await addFile(
    { database, store },
    { agency, source: once(bytes), limit: bytes.length, types: KEPT_TYPES },
  );
  return stored.ok ? ok(stored.value.digest) : err({ kind: 'file_refused', why: stored.reason });
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function outcomeOf(file: string, reading: Reading | null, more: Partial<TakenReport>): TakenReport {
  const findings = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of reading === null ? [] : checkReading(reading, null).findings) findings[severity] += 1;
  return {
    file,
    part: reading?.report.part ?? null,
    said: reading?.report.agency ?? null,
    year: reading?.report.year ?? null,
    outcome: 'not_taken',
    changed: null,
    findings,
    problem: null,
    ...more,
  };
}
