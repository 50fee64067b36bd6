import type { CipherSuite } from '../crypto/index.ts';

/** The first line of every backup. */
export const MAGIC = 'gongkai-backup 1';

/** 备份头: the second line, readable without a key. `sealed`: how the rest is encrypted, and the mark of the secret; null where it is not. */
export type BackupHeader = {
  readonly made_at: string;
  readonly sealed: { readonly suite: CipherSuite; readonly mark: string; readonly salt: string } | null;
};

/** What the blocks of a backup are; their order is that of this list. */
export const BLOCKS = { schema: 1, table: 2, rows: 3, sequence: 4, file: 5, piece: 6, missing: 7, end: 9 } as const;

export type BlockKind = keyof typeof BLOCKS;

export type Block = { readonly kind: BlockKind; readonly content: Buffer };

/** A step of the tables that the database had taken. */
export type TakenStep = { readonly number: number; readonly name: string; readonly digest: string };

/** The last block: what is in the backup. `missing`: files that the tables name and that did not lie in the store, or not as they were. */
export type BackupContents = {
  readonly tables: readonly { readonly name: string; readonly rows: number }[];
  readonly files: number;
  readonly missing: number;
};

/** Thrown while a backup is read that is cut off, changed or none at all. */
export class BackupDamaged extends Error {}

/** The larger a block, the more memory reading it takes. */
export const LARGEST_BLOCK = 256 * 1024 * 1024;

/** Bytes that are sealed at once. */
export const FRAME = 256 * 1024;

/** What a sealed piece is bound to: its backup, its place in it, and whether it is the last one. */
export const boundOf = (header: string, index: number, isLast: boolean): string =>
  `gongkai.backup.1 ${header} ${index} ${isLast ? 'last' : 'more'}`;

/** What the key of a backup is made for: one of its own for each. */
export const purposeOf = (salt: string): string => `backup ${salt}`;
