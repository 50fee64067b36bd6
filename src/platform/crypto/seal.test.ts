import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { masterKey, newKey, seal, secretFault, unseal, type CipherSuite } from './index.ts';

describe.each<CipherSuite>(['aes-256-gcm', 'sm4-ctr-hmac-sm3'])('what is sealed with %s', (suite) => {
  const { key } = newKey();
  const bound = 'body-1/record-1';

  test('comes out as it went in, however long it is, and never reads the same twice', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (plain) => {
        const [one, other] = [seal(plain, { suite, key, bound }), seal(plain, { suite, key, bound })];
        expect([...(unseal(one, { key, bound }) ?? [])]).toEqual([...plain]);
        expect(Buffer.compare(one, other)).not.toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  test('does not open when any one bit of it was turned, or when its end is missing', () => {
    const sealed = seal(Buffer.from('李示例，手机 13800000000'), { suite, key, bound });
    for (let at = 0; at < sealed.length; at += 1) {
      const turned = Uint8Array.from(sealed);
      turned[at] = (turned[at] ?? 0) ^ 1;
      expect(unseal(turned, { key, bound })).toBeNull();
      expect(unseal(sealed.subarray(0, at), { key, bound })).toBeNull();
    }
  });

  test('opens under its own key and in its own place alone', () => {
    const sealed = seal(Buffer.from('x'), { suite, key, bound });
    expect(unseal(sealed, { key: newKey().key, bound })).toBeNull();
    expect(unseal(sealed, { key, bound: 'body-1/record-2' })).toBeNull();
  });
});

describe('a master key', () => {
  const secret = 'zQ8w-3kF_v1nB7xL0tR5yU2hD9gJ6mC4s';

  test('is the same for the same secret, and another for another purpose, suite or secret', () => {
    const bytesFor = (of: string, purpose: string, suite: CipherSuite) =>
      masterKey(of).keyFor(purpose, suite).export().toString('hex');
    expect(bytesFor(secret, 'vault', 'aes-256-gcm')).toBe(bytesFor(secret, 'vault', 'aes-256-gcm'));
    const all = [
      bytesFor(secret, 'vault', 'aes-256-gcm'),
      bytesFor(secret, 'backup', 'aes-256-gcm'),
      bytesFor(secret, 'vault', 'sm4-ctr-hmac-sm3'),
      bytesFor(`${secret}x`, 'vault', 'aes-256-gcm'),
    ];
    expect(new Set(all).size).toBe(4);
  });

  test('shows nothing of itself when somebody prints it', () => {
    const master = masterKey(secret);
    const key = master.keyFor('vault', 'aes-256-gcm');
    const shown = [inspect(master), JSON.stringify(master), inspect(key), JSON.stringify(key), String(key)].join(' ');
    expect(shown).not.toContain(secret);
    expect(shown).not.toContain(key.export().toString('hex').slice(0, 8));
  });

  test.each([
    ['密码12345', 'too_short'],
    ['a'.repeat(64), 'too_plain'],
    ['0123456789'.repeat(4), 'too_plain'],
    [secret, null],
  ])('a secret of too little chance is refused: %#', (text, fault) => {
    expect(secretFault(text)).toBe(fault);
  });
});
