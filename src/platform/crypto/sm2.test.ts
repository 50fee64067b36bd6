import { describe, expect, test } from 'vitest';
import { verifySm2 } from './index.ts';

describe('a signature by SM2', () => {
  // GB/T 32918.5, appendix A.
  const key = Buffer.from(
    '09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13',
    'hex',
  );
  const data = Buffer.from('message digest');
  const r = 0xf5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3n;
  const s = 0xb1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aan;
  const ORDER = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n;

  test('that the standard gives as its example holds', () => {
    expect(verifySm2(key, data, { r, s })).toBe(true);
  });

  test.each([
    ['over other data', { data: Buffer.from('message digesT') }],
    ['with another figure', { s: s + 1n }],
    ['with figures changed about', { r: s, s: r }],
    ['with a figure that the order was added to', { r: r + ORDER }],
    ['of noughts', { r: 0n, s: 0n }],
    ['whose figures add up to the order', { r: 1n, s: ORDER - 1n }],
    ['by a key that lies on no curve', { key: Buffer.concat([key.subarray(0, 63), Buffer.of(0x14)]) }],
    ['by a key that is cut off', { key: key.subarray(0, 63) }],
    ['by no key', { key: Buffer.alloc(64) }],
  ])('%s does not', (_name, changed) => {
    const all = { key, data, r, s, ...changed };
    expect(verifySm2(all.key, all.data, { r: all.r, s: all.s })).toBe(false);
  });
});
