import type { LaidPage } from '../../../base/laid-page.ts';
import type { Block, Paper } from '../../../base/paper.ts';
import type { Meter } from '../meter.ts';
import { middleY } from './boxes.ts';
import { continues, joinedTable } from './joined-tables.ts';
import { marginsOf, paragraphsOf, type PlacedLine } from './paragraphs.ts';
import { openTables } from './open-tables.ts';
import type { PageTable } from './ruled-table.ts';
import { overlaidTexts, runningMatter } from './running-matter.ts';
import { tablesOfPage } from './tables-of-page.ts';
import { textLines, type TextLine } from './text-lines.ts';

/**
 * 版面成文: the paragraphs and tables of laid-out pages, in reading order. Tables are found by their ruling lines, joined over pages;
 * lines of text become paragraphs; page numbers, running heads and watermarks are left out.
 */
export function paperOf(pages: readonly LaidPage[], meter: Meter): Paper {
  const overlaid = overlaidTexts(pages);
  const cut = pages.map((page) =>
    tablesOfPage({ ...page, texts: page.texts.filter((text) => !overlaid.has(text)) }, meter),
  );
  const free = cut.map(({ left }, index) => ({ ...(pages[index] ?? EMPTY), texts: left }));
  const running = runningMatter(free);
  const parts = cut.map(({ tables, left }, index): Parts => {
    const page = pages[index]?.page ?? index + 1;
    const open = openTables(
      left.filter((text) => !running.has(text)),
      page,
    );
    return { page, tables: [...tables, ...open.tables], lines: textLines(open.left) };
  });
  return { blocks: blocksOf(streamOf(parts), meter), pages };
}

const EMPTY: LaidPage = { page: 0, width: 0, height: 0, texts: [], lines: [] };

type Item =
  | { readonly kind: 'line'; readonly placed: PlacedLine }
  | { readonly kind: 'table'; readonly table: PageTable };

type Parts = { readonly page: number; readonly tables: readonly PageTable[]; readonly lines: readonly TextLine[] };

/** Lines and tables from the top of the first page down. */
function streamOf(parts: readonly Parts[]): readonly Item[] {
  const margins = marginsOf(
    parts.flatMap(({ lines }) => lines),
    parts.flatMap(({ tables }) => tables.map(({ box }) => box)),
  );
  return parts.flatMap(({ page, tables, lines }) => {
    const items: { readonly at: number; readonly item: Item }[] = [
      ...lines.map((line) => ({ at: middleY(line), item: { kind: 'line' as const, placed: { page, line, margins } } })),
      ...tables.map((table) => ({ at: table.box.top, item: { kind: 'table' as const, table } })),
    ];
    return items.toSorted((one, other) => one.at - other.at).map(({ item }) => item);
  });
}

function blocksOf(stream: readonly Item[], meter: Meter): readonly Block[] {
  const blocks: Block[] = [];
  let lines: PlacedLine[] = [];
  let parts: PageTable[] = [];
  const closeLines = () => {
    // One by one: a hostile file may hold more than one call takes arguments.
    for (const paragraph of paragraphsOf(lines, meter)) blocks.push(paragraph);
    lines = [];
  };
  const closeTable = () => {
    if (parts.length > 0) blocks.push(joinedTable(parts));
    parts = [];
  };
  for (const item of stream) {
    if (item.kind === 'line') {
      closeTable();
      lines.push(item.placed);
      continue;
    }
    closeLines();
    const last = parts.at(-1);
    if (last && !continues(last, item.table)) closeTable();
    parts.push(item.table);
  }
  closeTable();
  closeLines();
  for (const block of blocks) if (block.kind === 'paragraph') meter.addText(block.text.length);
  return blocks;
}
