import { createHash } from 'node:crypto';
import type { HashAlgorithm } from './event.ts';

/**
 * 摘要树: one hash over any number of leaves, added one by one, as in RFC 6962 §2.1. With the neighbours along its way any leaf can be shown to be in it
 * without the others.
 */
export class MerkleRoot {
  /** Roots of whole subtrees, each with how many leaves it has: larger ones first. */
  private readonly subtrees: { readonly leaves: number; readonly hash: Buffer }[] = [];
  private readonly algorithm: HashAlgorithm;

  constructor(algorithm: HashAlgorithm) {
    this.algorithm = algorithm;
  }

  add(leaf: string): void {
    this.push({ leaves: 1, hash: this.hashOf(LEAF, Buffer.from(leaf, 'utf8')) });
  }

  /** In hex; of no leaves the hash of nothing. */
  root(): string {
    const [last, ...before] = this.subtrees.toReversed();
    if (last === undefined) return createHash(this.algorithm).digest('hex');
    return before.reduce((right, { hash }) => this.hashOf(NODE, hash, right), last.hash).toString('hex');
  }

  private push(subtree: { readonly leaves: number; readonly hash: Buffer }): void {
    let grown = subtree;
    for (let last = this.subtrees.at(-1); last?.leaves === grown.leaves; last = this.subtrees.at(-1)) {
      this.subtrees.pop();
      grown = { leaves: grown.leaves * 2, hash: this.hashOf(NODE, last.hash, grown.hash) };
    }
    this.subtrees.push(grown);
  }

  private hashOf(kind: Buffer, ...parts: readonly Buffer[]): Buffer {
    const hash = createHash(this.algorithm).update(kind);
    for (const part of parts) hash.update(part);
    return hash.digest();
  }
}

const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);
