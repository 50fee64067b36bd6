import { canonical } from './canonical.ts';
import type { HashAlgorithm } from './event.ts';
import { digestOf } from './hash-event.ts';
import { proofOf, rootOf, type Proof } from './merkle-proof.ts';
import type { Root } from './root.ts';

/** The root of one body as it goes into that of all. */
export type Leaf = Pick<Root, 'agency' | 'number' | 'root'>;

/** 总根: one hash over the roots of all bodies of a day: with one time stamp for it each of them is stamped. */
export type DayRoot = {
  readonly day: string;
  readonly algorithm: HashAlgorithm;
  readonly bodies: number;
  /** The text whose digest the root is, so that anybody can compute it with other means. */
  readonly text: string;
  readonly root: string;
};

/** The root over the roots of a day, which come in the order of their bodies. Pure. */
export function dayRootOf(day: string, leaves: readonly Leaf[], algorithm: HashAlgorithm): DayRoot {
  const tree = rootOf(leaves.map(leafText), algorithm);
  const text = canonical(['gongkai.day.1', day, leaves.length, tree]);
  return { day, algorithm, bodies: leaves.length, text, root: digestOf(algorithm, text) };
}

/** What of the tree shows that the root of one body is in it, without the roots of the others. */
export function proofOfLeaf(leaves: readonly Leaf[], agency: string, algorithm: HashAlgorithm): Proof | null {
  const place = leaves.findIndex((leaf) => leaf.agency === agency);
  return place === -1 ? null : proofOf(leaves.map(leafText), place, algorithm);
}

/** One list, so that neither a body nor a number can be read into another. */
export const leafText = ({ agency, number, root }: Leaf): string => canonical([agency, number, root]);

/** 国密 where every body of the day is hashed by it; a day on which the setting was changed is hashed as it was before. */
export function algorithmOfDay(roots: readonly Pick<Root, 'algorithm'>[]): HashAlgorithm {
  return roots.every(({ algorithm }) => algorithm === 'sm3') ? 'sm3' : 'sha256';
}
