import type { Database } from '../db/index.ts';
import type { HashAlgorithm } from './event.ts';
import { chainLines } from './export-chains.ts';
import type { ExportLine } from './export-line.ts';
import { dayRootLines, rootLines } from './export-roots.ts';

/** `agency`: one body alone; null for all. `algorithm`: by which events are hashed now; each line says which its own is. `at`: ISO in UTC. */
export type ExportAsked = {
  readonly agency: string | null;
  readonly algorithm: HashAlgorithm;
  readonly at: string;
};

/** Lines of a file that belong together, and how many of them are events. */
export type ExportedPage = { readonly text: string; readonly events: number };

/**
 * 台账导出: the lines of a file with which anybody can prove the ledger without this program, as docs/operate/ledger-format.md says. What is hashed stands
 * there as the text that is hashed. What was made last comes first: each line speaks of what comes after it, so acts that are written meanwhile leave nothing open.
 */
export async function* exportLedger(
  database: Database,
  { agency, algorithm, at }: ExportAsked,
): AsyncGenerator<ExportedPage, void, undefined> {
  const counts: Partial<Record<ExportLine['kind'], number>> = {};
  const pageOf = (lines: readonly ExportLine[]): ExportedPage => {
    for (const { kind } of lines) counts[kind] = (counts[kind] ?? 0) + 1;
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    return { text, events: lines.filter(({ kind }) => kind === 'event').length };
  };
  yield pageOf([{ kind: 'ledger', format: 'gongkai.ledger.1', algorithm, agency, exported_at: at }]);
  for (const part of [dayRootLines, rootLines, chainLines]) {
    for await (const lines of part(database, agency)) yield pageOf(lines);
  }
  // A file that breaks off lacks it.
  yield pageOf([{ kind: 'end', lines: { ...counts } }]);
}
