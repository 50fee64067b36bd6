import type { Block, Paper } from '../../src/base/paper.ts';
import { readPaper, type Unreadable } from '../../src/platform/documents/index.ts';

/** The paper of a file that must be readable. */
export async function paperOf(content: Uint8Array | string, name: string): Promise<Paper> {
  const read = await readPaper(Buffer.from(content), name);
  if (!read.ok) throw new Error(`${name} was not read: ${JSON.stringify(read.reason)}`);
  return read.value;
}

/** Why a file is not read; null when it is. */
export async function reasonOf(content: Uint8Array | string, name: string): Promise<Unreadable | null> {
  const read = await readPaper(Buffer.from(content), name);
  return read.ok ? null : read.reason;
}

/** The blocks in short: a string for a paragraph, rows of `text` or `text 2x3` (columns by rows) for a table. */
export function sketch(blocks: readonly Block[]): readonly (string | readonly (readonly string[])[])[] {
  return blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.text
      : block.rows.map((row) =>
          row.map((cell) => {
            const spans = cell.columnSpan > 1 || cell.rowSpan > 1 ? ` ${cell.columnSpan}x${cell.rowSpan}` : '';
            return cell.text + spans;
          }),
        ),
  );
}

/** Reads a file and sketches it. */
export async function sketchOf(content: Uint8Array | string, name: string): Promise<ReturnType<typeof sketch>> {
  return sketch((await paperOf(content, name)).blocks);
}
