// Makes the answers of time-stamping services anew that the tests read where no OpenSSL is at hand.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newNonce, requestFile } from '../src/platform/timestamp/index.ts';
import { openTimeStampService } from '../test/builders/time-stamp-service.ts';

const KINDS = [
  ['rsa', 'sha256'],
  ['ec', 'sm3'],
  ['sm2', 'sm3'],
];

const made = KINDS.map(([kind, algorithm]) => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-stamp-'));
  const service = openTimeStampService(folder, kind);
  const request = {
    algorithm,
    imprint: createHash(algorithm).update(`a root of a day (${kind})`).digest('hex'),
    nonce: newNonce(),
  };
  const answer = service.answer(requestFile(request)).toString('base64');
  rmSync(folder, { recursive: true });
  return { kind, request, answer, authority: service.authority.toString() };
});
writeFileSync('src/platform/timestamp/answers.fixture.json', `${JSON.stringify(made, null, 2)}\n`);
