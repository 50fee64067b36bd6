import { createHash } from 'node:crypto';
import type { HashAlgorithm } from './event.ts';
import { MerkleRoot } from './merkle-root.ts';

/** The neighbours on the way from a leaf up to the root, in hex, the nearest first; `side`: where the neighbour stands. */
export type Proof = readonly { readonly side: 'left' | 'right'; readonly hash: string }[];

/** 摘要路径: the proof of RFC 6962 §2.1.1 that a leaf is in the tree of all of them. */
export function proofOf(leaves: readonly string[], place: number, algorithm: HashAlgorithm): Proof {
  if (leaves.length <= 1) return [];
  const half = 2 ** Math.ceil(Math.log2(leaves.length) - 1);
  const [left, right] = [leaves.slice(0, half), leaves.slice(half)];
  return place < half
    ? [...proofOf(left, place, algorithm), { side: 'right', hash: rootOf(right, algorithm) }]
    : [...proofOf(right, place - half, algorithm), { side: 'left', hash: rootOf(left, algorithm) }];
}

/** The root that a leaf and its neighbours lead to. */
export function rootByProof(leaf: string, proof: Proof, algorithm: HashAlgorithm): string {
  const hash = (...parts: readonly (Buffer | string)[]): Buffer =>
    parts.reduce((made, part) => made.update(part), createHash(algorithm)).digest();
  return proof
    .reduce<Buffer>(
      (made, { side, hash: beside }) => {
        const neighbour = Buffer.from(beside, 'hex');
        return side === 'left' ? hash(NODE, neighbour, made) : hash(NODE, made, neighbour);
      },
      hash(LEAF, leaf),
    )
    .toString('hex');
}

/** The root of a tree over leaves that are all at hand. */
export function rootOf(leaves: readonly string[], algorithm: HashAlgorithm): string {
  const tree = new MerkleRoot(algorithm);
  for (const leaf of leaves) tree.add(leaf);
  return tree.root();
}

const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);
