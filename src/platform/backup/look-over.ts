import { readDigest, type FileStore } from '../files/index.ts';
import { BackupDamaged, type BackupContents, type Block, type TakenStep } from './backup-file.ts';
import type { OpenBackup } from './read-backup-file.ts';

/**
 * 通读备份: reads a backup from its beginning to its end, so that nothing is begun with one that is cut off or changed. Its files are taken into the store on
 * the way: under their digest they harm nobody, should the rest not come.
 */
export async function lookOver(
  backup: OpenBackup,
  store: FileStore,
): Promise<{ readonly steps: readonly TakenStep[]; readonly contents: BackupContents }> {
  const blocks = backup.blocks();
  try {
    const first = await blocks.next();
    if (first.done === true || first.value.kind !== 'schema')
      throw new BackupDamaged('It does not begin with its tables');
    const steps = jsonOf<readonly TakenStep[]>(first.value);
    let files = 0;
    for await (const block of blocks) {
      if (block.kind === 'file') {
        if (await takeFile(store, jsonOf<{ digest: string }>(block).digest, blocks)) files += 1;
      }
      if (block.kind === 'end') {
        const contents = jsonOf<BackupContents>(block);
        if (contents.files !== files) throw new BackupDamaged('It holds another number of files than it says');
        return { steps, contents };
      }
    }
    throw new BackupDamaged('It has no end');
  } finally {
    await blocks.return(undefined);
  }
}

/** What a block says in JSON: a backup that opened was written by this program, whole. */
export function jsonOf<Value>({ content }: Block): Value {
  try {
    return JSON.parse(content.toString('utf8')) as Value;
  } catch {
    throw new BackupDamaged('A block is no JSON');
  }
}

/** Thrown where a file was called back: it was spoilt when the backup was made. */
class CalledBack extends Error {}

/** False for a file that was called back. */
async function takeFile(store: FileStore, named: string, blocks: AsyncGenerator<Block>): Promise<boolean> {
  const digest = readDigest(named);
  if (digest === null) throw new BackupDamaged('A file has no digest');
  try {
    const taken = await store.take(piecesOf(blocks), Number.MAX_SAFE_INTEGER);
    if (!taken.ok) throw new BackupDamaged('A file is too large');
    try {
      if (taken.value.digest !== digest) throw new BackupDamaged(`A file is not what it says: ${digest}`);
      await taken.value.place();
    } finally {
      await taken.value.close();
    }
    return true;
  } catch (fault) {
    if (fault instanceof CalledBack) return false;
    throw fault;
  }
}

/** The pieces of one file; an empty one ends it. */
async function* piecesOf(blocks: AsyncGenerator<Block>): AsyncGenerator<Uint8Array> {
  for (;;) {
    const { value: block, done } = await blocks.next();
    if (done !== true && block.kind === 'missing') throw new CalledBack();
    if (done === true || block.kind !== 'piece') throw new BackupDamaged('A file is not whole');
    if (block.content.length === 0) return;
    yield block.content;
  }
}
