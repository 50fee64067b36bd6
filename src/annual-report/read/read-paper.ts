import type { Paper } from '../../base/paper.ts';
import { newestForm, type SectionKey } from '../../law/index.ts';
import type { Leaving, Reading, Report, TextLine } from '../report.ts';
import { assemble } from './assemble.ts';
import { restoreBrokenTables } from './broken-table.ts';
import { editionOf } from './edition.ts';
import { rowTaker } from './cut-rows.ts';
import { flowOf, linesOfRow, type FlowLine, type FlowRow } from './flow.ts';
import { areAllTablesShown, showsFormTable } from './grid-row.ts';
import { outlineOf, type OutlineItem } from './outline.ts';
import { partsOf } from './parts.ts';
import { proseOf } from './prose.ts';
import { tablesReader } from './tables-reader.ts';
import { agencyOfOpening, agencyOfTitle } from './title.ts';
import { yearOf } from './year.ts';

/**
 * 读年报: every annual report that a paper holds; none when it holds no table of the form and no outline of a report.
 * A file with several reports gives one reading each, with `part` 1, 2, ….
 */
export function readReports(paper: Paper, file: string): readonly Reading[] {
  const { items, leavings } = flowOf(paper);
  const readings = partsOf(outlineOf(items)).flatMap((part) => readPart(part, file, leavings) ?? []);
  if (readings.length < 2) return readings;
  return readings.map((reading, index) => ({ ...reading, report: { ...reading.report, part: index + 1 } }));
}

const TEXT_SECTIONS: ReadonlySet<SectionKey | 'opening'> = new Set(['overview', 'problems', 'other_matters']);

const TEXT_PARTS: ReadonlySet<SectionKey | 'opening'> = new Set([...TEXT_SECTIONS, 'opening']);

const TABLE_OF_SECTION = new Map(newestForm().sections.map(({ key, table }) => [key, table]));

function readPart(items: readonly OutlineItem[], file: string, leavings: readonly Leaving[]): Reading | null {
  const tables = tablesReader();
  const lines: TextLine[] = [];
  const met = new Set<SectionKey>();
  let section: SectionKey | 'opening' = 'opening';
  let waiting: FlowLine[] = [];

  const say = ({ text, place }: Pick<FlowLine, 'text' | 'place'>) => {
    lines.push({ part: section, text, place });
  };
  /** Where all three tables stand as tables, a line of text that looks like a row of one is text all the same. */
  const isText = areAllTablesShown(items) ? () => TEXT_PARTS.has(section) && tables.open() === null : () => false;
  const flush = (isEnd = false) => {
    if (isText()) {
      waiting.forEach(say);
      waiting = [];
      return;
    }
    // Under 四 a line that says 行政复议 and nothing else names the small table below it.
    const isTableOpen = tables.open() !== null || section === 'disputes';
    for (const stretch of restoreBrokenTables(waiting, { isTableOpen, isEnd })) {
      if (stretch.kind === 'line') say(stretch.line);
      else if (!tables.accept(stretch.row)) {
        for (const { text, place } of [...stretch.row.labels.map(({ cell }) => cell), ...stretch.row.cells])
          say({ text, place });
      }
    }
    waiting = [];
  };

  const formTables = new Set(
    items.flatMap((item) => (item.kind === 'row' && showsFormTable(item) ? [item.table] : [])),
  );
  /** A table of statistics in a section of text has rows 行政许可 and 其他 too; they are none of the form's. */
  const isStatistics = ({ table }: FlowRow) =>
    (TEXT_SECTIONS.has(section) || isText()) && tables.open() === null && !formTables.has(table);
  const rows = rowTaker(tables, (line) => waiting.push(line));
  for (const item of items) {
    if (item.kind === 'line') {
      waiting.push(item);
      continue;
    }
    if (item.kind === 'row' && isStatistics(item)) {
      for (const line of linesOfRow(item)) waiting.push(line);
      continue;
    }
    flush();
    if (item.kind === 'heading') {
      rows.finish();
      flush();
      section = item.section;
      met.add(item.section);
      tables.startSection(TABLE_OF_SECTION.get(item.section) ?? null);
      continue;
    }
    rows.take(item);
  }
  rows.finish();
  flush(true);

  const read = tables.result();
  if (read.met.size === 0 && met.size < 3) return null;
  const prose = proseOf(lines, met);
  const edition = editionOf(read);
  const year = yearOf(prose.title, prose.lines);
  const { deviations, ...figures } = assemble(read, edition, year);
  const opening = prose.lines.filter(({ part }) => part === 'opening').map(({ text }) => text);
  const report: Report = {
    file,
    edition,
    title: prose.title,
    agency: (prose.title === null ? null : agencyOfTitle(prose.title)) ?? agencyOfOpening(opening),
    year,
    sections: prose.sections,
    ...prose.around,
    ...figures,
  };
  return { report, lines: prose.lines, deviations, leavings };
}
