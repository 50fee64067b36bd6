import type { Place } from '../../base/paper.ts';
import { textsOf } from '../narrative/resolve-narrative.ts';
import { formOfReport } from '../report-edition.ts';
import { narrativeIn, notesIn } from './report-json-text.ts';
import type { Reading, Report, TableFigures, TextLine, TextPart, CellValue } from '../report.ts';

/**
 * 读 JSON: reports as `gongkai read --json` writes them (one object or several), or inside what `check --json` writes.
 * Null when the text is no JSON or holds no report. What is not of the report's shape is left out, never guessed.
 */
export function readReportJson(text: string, file: string): readonly Reading[] | null {
  const value = parse(text);
  if (value === undefined) return null;
  const readings = (Array.isArray(value) ? value : [value]).flatMap((one: unknown) => {
    const holder = isObject(one) && isObject(one['report']) ? one['report'] : one;
    return readingOfShape(holder, file) ?? [];
  });
  if (readings.length < 2) return readings;
  return readings.map((reading, index) => ({ ...reading, report: { ...reading.report, part: index + 1 } }));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Shape = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One report that came as data: what is not of a report's shape is left out; null when it has no table at all. */
export function readingOfShape(shape: unknown, file: string): Reading | null {
  if (!isObject(shape)) return null;
  const table2 = rows(shape['table2']);
  const table3 = rows(shape['table3']);
  const table4 = cells(shape['table4']);
  if (table2 === null && table3 === null && table4 === null) return null;
  const given = isObject(shape['sections']) ? shape['sections'] : {};
  const title = string(shape['title']);
  const edition = string(shape['edition']);
  const year = typeof shape['year'] === 'number' && Number.isInteger(shape['year']) ? shape['year'] : null;
  const narrative = narrativeIn(shape['narrative']);
  const notes = notesIn(shape['notes']);
  // The text with fields governs: a figure in it is the table's.
  const texts =
    narrative === null
      ? {
          sections: {
            overview: string(given['overview']),
            problems: string(given['problems']),
            other_matters: string(given['other_matters']),
          },
          ...aroundOf(shape),
        }
      : textsOf(narrative, formOfReport({ edition, year }), { table2, table3, table4 });
  const report: Report = {
    file,
    edition,
    title,
    agency: string(shape['agency']),
    year,
    ...texts,
    table2,
    table3,
    table4,
    places: places(shape['places']),
    remarks: strings(shape['remarks']),
    ...(notes.length > 0 && { notes }),
    ...(narrative !== null && { narrative }),
  };
  return { report, lines: linesOf(report), deviations: [], leavings: [] };
}

function aroundOf(shape: Shape): Pick<Report, 'opening' | 'beside_tables' | 'closing'> {
  const { opening, beside_tables: beside, closing } = shape;
  const { proactive, applications, disputes } = strings(beside);
  const texts = {
    ...(proactive !== undefined && { proactive }),
    ...(applications !== undefined && { applications }),
    ...(disputes !== undefined && { disputes }),
  };
  return {
    ...(typeof opening === 'string' && { opening }),
    ...(Object.keys(texts).length > 0 && { beside_tables: texts }),
    ...(typeof closing === 'string' && { closing }),
  };
}

function linesOf({ title, opening, sections, beside_tables: beside, closing }: Report): readonly TextLine[] {
  const lines = (part: TextPart, text: string | null | undefined) =>
    (text ?? '')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line): TextLine => ({ part, text: line, place: null }));
  return [
    ...lines('title', title),
    ...lines('opening', opening),
    ...lines('overview', sections.overview),
    ...lines('proactive', beside?.proactive),
    ...lines('applications', beside?.applications),
    ...lines('disputes', beside?.disputes),
    ...lines('problems', sections.problems),
    ...lines('other_matters', sections.other_matters),
    ...lines('closing', closing),
  ];
}

const string = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function strings(value: unknown): Readonly<Record<string, string>> {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (typeof one === 'string' ? [[key, one]] : [])),
  );
}

function places(value: unknown): Readonly<Record<string, Place>> {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => {
      const place = isObject(one) ? placeOf(one) : null;
      return place === null ? [] : [[key, place]];
    }),
  );
}

function placeOf({ kind, line, paragraph, table, row, column, sheet, cell, page, box }: Shape): Place | null {
  const isCount = (one: unknown): one is number => typeof one === 'number' && Number.isInteger(one);
  if (kind === 'line' && isCount(line)) return { kind, line };
  if (kind === 'paragraph' && isCount(paragraph)) return { kind, paragraph };
  if (kind === 'cell' && isCount(table) && isCount(row) && isCount(column)) return { kind, table, row, column };
  if (kind === 'page' && isCount(page) && isObject(box)) {
    const { left, top, width, height } = box;
    const isLength = (one: unknown): one is number => typeof one === 'number' && Number.isFinite(one);
    return isLength(left) && isLength(top) && isLength(width) && isLength(height)
      ? { kind, page, box: { left, top, width, height } }
      : null;
  }
  return kind === 'sheet' && typeof sheet === 'string' && typeof cell === 'string' ? { kind, sheet, cell } : null;
}

function rows(value: unknown): TableFigures | null {
  if (!isObject(value)) return null;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, row]) => {
      const read = cells(row);
      return read === null ? [] : [[key, read]];
    }),
  );
}

function cells(value: unknown): Readonly<Record<string, CellValue>> | null {
  if (!isObject(value)) return null;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]): readonly (readonly [string, CellValue])[] => {
      if (one === null || typeof one === 'string') return [[key, one]];
      return typeof one === 'number' && Number.isFinite(one) ? [[key, one]] : [];
    }),
  );
}
