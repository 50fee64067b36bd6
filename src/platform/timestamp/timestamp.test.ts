import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AsnConvert } from '@peculiar/asn1-schema';
import { PKIFreeText, PKIStatusInfo, TimeStampResp } from '@peculiar/asn1-tsp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keptAnswers } from '../../../test/builders/kept-stamps.ts';
import { hasOpenssl, openTimeStampService } from '../../../test/builders/time-stamp-service.ts';
import { certificatesIn, newNonce, readAnswer, requestFile, verifyToken, type StampRequest } from './index.ts';

const KEPT = keptAnswers();

const tokenOf = (answer: Uint8Array): Uint8Array => {
  const token = readAnswer(answer);
  if (!token.ok) throw new Error(JSON.stringify(token.reason));
  return token.value;
};

describe.each(KEPT)('a time stamp signed by $kind', ({ kind, request, answer, authority }) => {
  const token = tokenOf(answer);
  const trusted = certificatesIn(authority);

  test('tells who stamped the root and when, and that its chain was not looked at', () => {
    expect(verifyToken(token, request, null)).toMatchObject({
      ok: true,
      value: {
        at: expect.stringMatching(/^2026-11-2\dT\d\d:\d\d:\d\d\.\d{3}Z$/u),
        authority: 'O=示例时间戳中心, CN=示例时间戳服务',
        issuer: 'O=示例时间戳中心, CN=示例根证书',
        policy: '1.2.3.4.1',
        isChainChecked: false,
      },
    });
  });

  test('leads to the authority above it, and to no other', () => {
    expect(verifyToken(token, request, trusted)).toMatchObject({ ok: true, value: { isChainChecked: true } });
    const other = KEPT.find((one) => one.kind !== kind)?.authority ?? Buffer.alloc(0);
    // The other one bears the same name, so it is its key that tells.
    expect(verifyToken(token, request, certificatesIn(other))).toEqual({
      ok: false,
      reason: { kind: 'chain_broken', subject: 'O=示例时间戳中心, CN=示例时间戳服务' },
    });
    expect(verifyToken(token, request, [])).toEqual({
      ok: false,
      reason: { kind: 'issuer_unknown', issuer: 'O=示例时间戳中心, CN=示例根证书' },
    });
  });

  test('is of this root and this request alone', () => {
    const other = { ...request, imprint: request.imprint.replace(/^./u, (digit) => (digit === '0' ? '1' : '0')) };
    expect(verifyToken(token, other, null)).toEqual({ ok: false, reason: { kind: 'other_imprint' } });
    const algorithm = request.algorithm === 'sm3' ? 'sha256' : 'sm3';
    expect(verifyToken(token, { ...request, algorithm }, null)).toEqual({
      ok: false,
      reason: { kind: 'other_imprint' },
    });
    expect(verifyToken(token, { ...request, nonce: newNonce() }, null)).toEqual({
      ok: false,
      reason: { kind: 'other_nonce' },
    });
  });

  test('in which a byte is changed is refused, or still says the same', () => {
    const whole = verifyToken(token, request, trusted);
    let refused = 0;
    for (let place = 0; place < token.length; place += kind === 'sm2' ? 31 : 17) {
      const changed = Uint8Array.from(token);
      changed[place] = (changed[place] ?? 0) ^ 0x10;
      const told = verifyToken(changed, request, trusted);
      if (told.ok) expect(told).toEqual(whole);
      else refused += 1;
    }
    expect(refused).toBeGreaterThan(20);
  });

  test('that is cut off is no token', () => {
    for (let length = 0; length < token.length; length += 41) {
      expect(verifyToken(token.subarray(0, length), request, null)).toEqual({
        ok: false,
        reason: { kind: 'no_token' },
      });
    }
  });
});

describe('an answer', () => {
  test.each([
    ['nothing', new Uint8Array()],
    ['a text', Buffer.from('<html>404</html>')],
    ['lists in lists', Buffer.from('3080'.repeat(20_000), 'hex')],
    ['more than any answer', Buffer.alloc(300_000, 0x30)],
    ['the request itself', requestFile({ algorithm: 'sm3', imprint: '00'.repeat(32), nonce: newNonce() })],
  ])('that is %s is none', (_name, bytes) => {
    expect(readAnswer(bytes)).toEqual({ ok: false, reason: { kind: 'no_answer' } });
    expect(verifyToken(bytes, { algorithm: 'sha256', imprint: '', nonce: '' }, null)).toEqual({
      ok: false,
      reason: { kind: 'no_token' },
    });
  });

  test('that refuses is given with the words of the service', () => {
    const status = new PKIStatusInfo({ status: 2, statusString: new PKIFreeText(['不支持的算法']) });
    expect(readAnswer(new Uint8Array(AsnConvert.serialize(new TimeStampResp({ status }))))).toEqual({
      ok: false,
      reason: { kind: 'refused', status: 2, said: '不支持的算法', failures: [] },
    });
  });
});

describe.runIf(hasOpenssl())('against OpenSSL', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gongkai-stamp-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const requested = (algorithm: 'sha256' | 'sm3'): StampRequest => ({
    algorithm,
    imprint: createHash(algorithm).update('root').digest('hex'),
    nonce: newNonce(),
  });

  test.each(['sha256', 'sm3'] as const)('a request over %s reads as it was meant', (algorithm) => {
    const request = requested(algorithm);
    writeFileSync(join(folder, 'own.tsq'), requestFile(request));
    const told = execFileSync('openssl', ['ts', '-query', '-in', 'own.tsq', '-text'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(told).toContain(`Hash Algorithm: ${algorithm}`);
    expect(told).toContain(`Nonce: 0x${request.nonce.toUpperCase()}`);
    expect(told).toContain('Certificate required: yes');
    const digits = [...told.matchAll(/^ {4}[\da-f]{4} - ([\da-f -]{47})/gmu)].map(([, line]) => line ?? '').join('');
    expect(digits.replaceAll(/[^\da-f]/gu, '')).toBe(request.imprint);
  });

  test('a service answers, and OpenSSL and we find the same of its answer', () => {
    const service = openTimeStampService(folder, 'ec');
    const request = requested('sha256');
    writeFileSync(join(folder, 'own.tsr'), service.answer(requestFile(request)));
    expect(
      verifyToken(tokenOf(readFileSync(join(folder, 'own.tsr'))), request, certificatesIn(service.authority)),
    ).toMatchObject({
      ok: true,
    });
    const verified = (digest: string) =>
      execFileSync('openssl', ['ts', '-verify', '-in', 'own.tsr', '-digest', digest, '-CAfile', 'authority.pem'], {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    expect(verified(request.imprint)).toContain('Verification: OK');
    expect(() => verified('00'.repeat(32))).toThrow();
  });

  test('a certificate that is there for something else stamps nothing', () => {
    const service = openTimeStampService(folder, 'sm2', 'serverAuth');
    const request = requested('sm3');
    expect(verifyToken(tokenOf(service.answer(requestFile(request))), request, null)).toEqual({
      ok: false,
      reason: { kind: 'not_for_stamps' },
    });
  });
});
