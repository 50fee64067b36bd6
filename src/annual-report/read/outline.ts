import type { SectionKey } from '../../law/index.ts';
import { isBlankCell } from './figure-row.ts';
import { linesOfRow, type FlowItem, type FlowLine, type FlowRow } from './flow.ts';
import { looksLikeCell } from './cell-value.ts';
import { showsFormTable } from './grid-row.ts';
import { recogniseHeading } from './headings.ts';
import { beginsLongerLabel, recogniseLabel } from './labels.ts';

/** A heading in the stream, where a section begins. */
export type OutlineHeading = { readonly kind: 'heading'; readonly section: SectionKey; readonly line: FlowLine };
export type OutlineItem = OutlineHeading | FlowLine | FlowRow;

/** 提纲: the stream with its section headings marked; rows of tables that are no form tables dissolved into lines. */
export function outlineOf(items: readonly FlowItem[]): readonly OutlineItem[] {
  const formTables = new Set(
    items.flatMap((item) => (item.kind === 'row' && showsFormTable(item) ? [item.table] : [])),
  );
  const marked = items.flatMap((item): readonly OutlineItem[] => {
    if (item.kind === 'line') return PAGE_MARK.test(item.text) ? [] : markHeading(item);
    return isRowOfForm(item, formTables) ? [item] : linesOfRow(item).flatMap(markHeading);
  });
  return withoutContents(marked);
}

/** The number of a page between the lines of a text: “- 3 -”, “第3页 共6页”. */
const PAGE_MARK =
  /^\s*(?:[-–—－―─]+\s*[\d０-９]{1,3}\s*[-–—－―─]+|第\s*\d{1,3}\s*页(?:[\s,，、/]*共\s*\d{1,3}\s*页)?)\s*$/u;

/** In a form table every row stays but a heading or a sentence in a row of its own; in another table only a row that could continue one (a table cut by a page). */
function isRowOfForm(row: FlowRow, formTables: ReadonlySet<number>): boolean {
  const filled = row.cells.filter((cell) => !isBlankCell(cell));
  const [only] = filled;
  const isLabelled = filled.some(({ text }) => recogniseLabel(text, { misprints: false }) !== null);
  if (filled.length === 1 && only && !isLabelled && !looksLikeCell(only.text)) {
    return (
      formTables.has(row.table) &&
      only.text.length < 40 &&
      recogniseHeading(only.text) === null &&
      (row.cells.length > 1 || beginsLongerLabel(only.text))
    );
  }
  return formTables.has(row.table) || isLabelled || filled.every(({ text }) => looksLikeCell(text));
}

/** Marks a section heading, at the beginning of its line or alone on it. */
function markHeading(line: FlowLine): readonly OutlineItem[] {
  const heading = recogniseHeading(line.text);
  if (!heading) return [line];
  if (heading.isContents) return [];
  const marked: OutlineItem = { kind: 'heading', section: heading.section, line };
  return heading.rest === null ? [marked] : [marked, { ...line, text: heading.rest }];
}

/** 目录 lists the headings one behind the other with nothing between: that list is no outline. */
function withoutContents(items: readonly OutlineItem[]): readonly OutlineItem[] {
  const kept: OutlineItem[] = [];
  let run: OutlineItem[] = [];
  const close = () => {
    const headings = run.filter(({ kind }) => kind === 'heading').length;
    // One by one: a hostile file may hold more lines than one call takes arguments.
    for (const item of run) if (headings < 4 || item.kind !== 'heading') kept.push(item);
    run = [];
  };
  for (const item of items) {
    const isHeading = item.kind === 'heading';
    const isGap = item.kind === 'line' && isBlankCell(item);
    if (!isHeading && !isGap) close();
    if (isHeading || isGap) run.push(item);
    else kept.push(item);
  }
  close();
  return kept;
}
