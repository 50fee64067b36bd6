import { createHmac, timingSafeEqual } from 'node:crypto';
import { SUITES, type CipherSuite } from '../crypto/index.ts';
import type { KeyRing } from './data-key.ts';

/** What a row says, for its seal: of what kind it is, and each thing in it that must not be written by another hand. */
export type SealedRow = {
  readonly kind: string;
  readonly fields: readonly (string | number | null | readonly string[])[];
};

/**
 * 行封: a seal over what a row of a table says, that only who has the secret of the installation can make. A row that was put into the database by another hand bears
 * none; one that was moved or changed bears a wrong one.
 */
export type RowSeals = {
  sealRow(row: SealedRow): string;
  isSealed(row: SealedRow, seal: string | null): boolean;
  /** How all seals begin that the secret and the suite of now give; those of other known secrets: to be made anew when the secret is changed. */
  sealMarks(): { readonly newest: string; readonly older: readonly string[] };
};

/** The seals that the secrets of a ring give: the newest seals, all open. */
export function rowSeals({ newest, known, suite }: KeyRing): RowSeals {
  const markOf = (mark: string, of: CipherSuite): string => `${SUITES[of].number}.${mark}.`;
  const now = markOf(newest.mark, suite);
  const suites = Object.keys(SUITES) as CipherSuite[];
  const all = new Map(
    [...known.values()].flatMap((master) => suites.map((of) => [markOf(master.mark, of), { master, of }] as const)),
  );
  const codeOf = (row: SealedRow, mark: string): Buffer | null => {
    const key = all.get(mark);
    if (key === undefined) return null;
    const { master, of } = key;
    return createHmac(SUITES[of].digest, master.keyFor(PURPOSE, of))
      .update(JSON.stringify(['gongkai.row.1', row.kind, ...row.fields]))
      .digest();
  };
  return {
    sealRow: (row) => `${now}${codeOf(row, now)?.toString('base64url') ?? ''}`,
    isSealed: (row, seal) => {
      if (seal === null) return false;
      const mark = seal.slice(0, seal.lastIndexOf('.') + 1);
      const [code, given] = [codeOf(row, mark), Buffer.from(seal.slice(mark.length), 'base64url')];
      return code !== null && code.length === given.length && timingSafeEqual(code, given);
    },
    sealMarks: () => ({ newest: now, older: [...all.keys()].filter((mark) => mark !== now) }),
  };
}

const PURPOSE = 'row';
