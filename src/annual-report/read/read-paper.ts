import type { Paper } from '../../base/paper.ts';
import type { SectionKey } from '../../law/index.ts';
import type { Leaving, Reading, Report, TextLine } from '../report.ts';
import { assemble } from './assemble.ts';
import { restoreBrokenTables } from './broken-table.ts';
import { editionOf } from './edition.ts';
import { isBlankCell } from './figure-row.ts';
import { flowOf, type FlowCell, type FlowLine, type FlowRow } from './flow.ts';
import { figureRowOf, unknownLabelOf } from './grid-row.ts';
import { recogniseLabel } from './labels.ts';
import { outlineOf, type OutlineItem } from './outline.ts';
import { partsOf } from './parts.ts';
import { proseOf } from './prose.ts';
import { tablesReader, type TablesReader } from './tables-reader.ts';
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

function readPart(items: readonly OutlineItem[], file: string, leavings: readonly Leaving[]): Reading | null {
  const tables = tablesReader();
  const lines: TextLine[] = [];
  const met = new Set<SectionKey>();
  let section: SectionKey | 'opening' = 'opening';
  let waiting: FlowLine[] = [];

  const say = ({ text, place }: Pick<FlowLine, 'text' | 'place'>) => {
    lines.push({ part: section, text, place });
  };
  const flush = (isEnd = false) => {
    for (const stretch of restoreBrokenTables(waiting, { isTableOpen: tables.open() !== null, isEnd })) {
      if (stretch.kind === 'line') say(stretch.line);
      else if (!tables.accept(stretch.row)) {
        for (const { text, place } of [...stretch.row.labels.map(({ cell }) => cell), ...stretch.row.cells])
          say({ text, place });
      }
    }
    waiting = [];
  };

  let half: FlowCell | null = null;
  for (const item of items) {
    if (item.kind === 'line') {
      waiting.push(item);
      continue;
    }
    flush();
    if (item.kind === 'heading') {
      section = item.section;
      met.add(item.section);
      tables.close();
      continue;
    }
    half = readRow(item, half, tables, (line) => waiting.push(line));
  }
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
    ...figures,
  };
  return { report, lines: prose.lines, deviations, leavings };
}

/**
 * Reads one row of a real table. A page break may cut a row in two: the upper half of its label stands in a row without figures, the
 * lower half before the figures; the upper half is given back until the lower one is met.
 */
function readRow(
  row: FlowRow,
  half: FlowCell | null,
  tables: TablesReader,
  say: (line: FlowLine) => void,
): FlowCell | null {
  const figures = figureRowOf(row, { misprints: true });
  const own = figures.labels.at(-1);
  const isFilled = figures.cells.some((cell) => !isBlankCell(cell));
  const unknown = own === undefined ? unknownLabelOf(row) : null;
  if (half && unknown) {
    const cell = { ...unknown, text: half.text + unknown.text };
    const hit = recogniseLabel(cell.text, { misprints: false });
    if (hit) {
      const cells = row.cells.slice(row.cells.indexOf(unknown) + 1);
      tables.accept({ ...figures, labels: [{ hit, cell }], cells });
      return null;
    }
  }
  if (own && !own.hit.exact && !isFilled && figures.cells.length > 0) return own.cell;
  if (own || figures.cells.length > 0) {
    if (tables.accept(figures)) return null;
  }
  if (unknown && tables.open()) tables.noteUnknown(unknown.text, unknown);
  else
    for (const { text, place } of row.cells)
      for (const line of text.split('\n')) say({ kind: 'line', text: line, heading: null, place });
  const [label] = row.cells.filter((cell) => !isBlankCell(cell));
  return tables.open() && label && row.cells.filter((cell) => !isBlankCell(cell)).length === 1 ? label : null;
}
