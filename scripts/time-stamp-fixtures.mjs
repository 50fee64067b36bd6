// Makes the answers of time-stamping services anew that the tests read where no OpenSSL is at hand.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, openEmbedded } from '../src/platform/db/index.ts';
import { askForStamp, LEDGER_TABLES, STAMP_TABLES } from '../src/platform/ledger/index.ts';
import { sealStampedDay } from '../test/builders/stamped-day.ts';
import { openTimeStampService } from '../test/builders/time-stamp-service.ts';

const KINDS = [
  ['rsa', 'sha256'],
  ['ec', 'sm3'],
  ['sm2', 'sm3'],
];

const made = [];
for (const [kind, algorithm] of KINDS) {
  const opened = await openEmbedded(null);
  if (!opened.ok) throw new Error('A database in memory is in nobody’s use');
  const database = opened.value;
  await migrate(database, [LEDGER_TABLES, STAMP_TABLES]);
  const asked = await askForStamp(database, await sealStampedDay(database, algorithm));
  await database.close();
  if (!asked.ok) throw new Error('Nothing was sealed');
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-stamp-'));
  const service = openTimeStampService(folder, kind);
  const answer = service.answer(asked.value.file).toString('base64');
  rmSync(folder, { recursive: true });
  const { root: imprint, nonce } = asked.value;
  made.push({ kind, request: { algorithm, imprint, nonce }, answer, authority: service.authority.toString() });
}
writeFileSync('test/builders/kept-stamps.json', `${JSON.stringify(made, null, 2)}\n`);
