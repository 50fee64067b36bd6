import type { Block } from '../../src/base/paper.ts';
import { docxOf } from '../builders/docx.ts';
import { htmlOf } from '../builders/html.ts';
import { typstPdfOf } from '../builders/pdf/typst.ts';
import { slidesOf } from '../builders/slides.ts';
import { xlsxOf } from '../builders/xlsx.ts';

/** The formats in which the corpus is written, each with how the same blocks become a file of it. */
export const WRITERS = {
  docx: (blocks) => docxOf(blocks),
  xlsx: (blocks) => xlsxOf({ blocks }),
  html: (blocks) => encode(htmlOf({ blocks })),
  txt: (blocks) => encode(linesOf(blocks, (cells) => cells.join('\t'))),
  md: (blocks) =>
    encode(
      linesOf(
        blocks,
        (cells) => `| ${cells.join(' | ')} |`,
        (width) => `|${' --- |'.repeat(width)}`,
      ),
    ),
  csv: (blocks) => encode(linesOf(blocks, (cells) => cells.map(quoted).join(','), undefined, quoted)),
  // Columns as wide as what stands in them, and type small enough for wide lists.
  pdf: (blocks) => typstPdfOf(blocks, { isNarrow: true, size: 7, isLandscape: true }),
  pptx: (blocks) => slidesOf(blocks),
} as const satisfies Readonly<Record<string, (blocks: readonly Block[]) => Uint8Array>>;

export type WrittenFormat = keyof typeof WRITERS;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const quoted = (text: string): string => (/[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function linesOf(
  blocks: readonly Block[],
  row: (cells: readonly string[]) => string,
  rule?: (width: number) => string,
  line: (text: string) => string = (text) => text,
): string {
  return blocks
    .flatMap((block) => {
      if (block.kind === 'paragraph') return [line(block.text)];
      const lines = block.rows.map((cells) => row(cells.map(({ text }) => text)));
      return rule ? [...lines.slice(0, 1), rule(block.rows[0]?.length ?? 0), ...lines.slice(1)] : lines;
    })
    .join('\n');
}
