import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { proofOf, rootByProof, rootOf } from './merkle-proof.ts';

const leaves = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `body ${index}`);

test.each(['sha256', 'sm3'] as const)(
  'every body of a day can be shown to be in the root over all, by %s',
  (algorithm) => {
    for (const count of [1, 2, 3, 4, 5, 7, 8, 9, 40, 41]) {
      const all = leaves(count);
      const root = rootOf(all, algorithm);
      for (const [place, leaf] of all.entries()) {
        const proof = proofOf(all, place, algorithm);
        expect(proof.length).toBeLessThanOrEqual(Math.ceil(Math.log2(count)));
        expect(rootByProof(leaf, proof, algorithm)).toBe(root);
        expect(rootByProof(`${leaf}!`, proof, algorithm)).not.toBe(root);
      }
    }
  },
);

test('the way up is the one that is printed: digest of 00 and the text, then of 01, left, right', () => {
  const [proof] = [proofOf(['甲', '乙', '丙'], 2, 'sha256')];
  const digest = (...parts: (string | Buffer)[]) => {
    const hash = createHash('sha256');
    for (const part of parts) hash.update(part);
    return hash.digest();
  };
  const pair = digest(Buffer.of(1), digest('\0甲'), digest('\0乙'));
  expect(proof).toEqual([{ side: 'left', hash: pair.toString('hex') }]);
  expect(rootOf(['甲', '乙', '丙'], 'sha256')).toBe(digest(Buffer.of(1), pair, digest('\0丙')).toString('hex'));
});
