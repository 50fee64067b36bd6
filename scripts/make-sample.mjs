// Makes the snapshot of the sample district, from which `demo` starts at once: only when there is none, when it grew old, or when what makes it changed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const SNAPSHOT = 'dist/sample/qinghe';
const NOTE = join(SNAPSHOT, 'sample.json');
const MADE_BY = [
  'src/sample',
  'src/agency',
  'src/compilation',
  'src/law/report-form',
  'src/platform/db',
  'src/platform/ledger',
  'src/migrations.ts',
];
/** A week is what `demo` takes (src/sample/open-sample.ts); here it is made again a little before. */
const OLDEST_DAYS = 5;
const DAY = 24 * 60 * 60 * 1000;

if (!isFresh()) {
  const { status } = spawnSync(process.execPath, ['src/sample/make-snapshot.ts', SNAPSHOT], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}

function isFresh() {
  if (!existsSync(NOTE)) return false;
  const { today } = JSON.parse(readFileSync(NOTE, 'utf8'));
  const age = (Date.now() - Date.parse(today)) / DAY;
  return age >= -1 && age < OLDEST_DAYS && statSync(NOTE).mtimeMs >= Math.max(...MADE_BY.map(lastChange));
}

function lastChange(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}
