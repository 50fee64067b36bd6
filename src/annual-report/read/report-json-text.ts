import { FIVE_ASPECTS, type TableKey } from '../../law/index.ts';
import type { BesideTables, Narrative, Note } from '../report.ts';

/** The narrative in what came as data; null where there is none. What is no text is left out. */
export function narrativeIn(value: unknown): Narrative | null {
  if (!isObject(value)) return null;
  const aspects = isObject(value['aspects']) ? value['aspects'] : {};
  return {
    opening: textOf(value['opening']),
    lead: textOf(value['lead']),
    whole: typeof value['whole'] === 'string' ? value['whole'] : null,
    aspects: Object.fromEntries(FIVE_ASPECTS.map(({ key }) => [key, textOf(aspects[key])])),
    beside_tables: besideIn(value['beside_tables']),
    problems: textOf(value['problems']),
    other_matters: textOf(value['other_matters']),
    closing: textOf(value['closing']),
  };
}

function besideIn(value: unknown): BesideTables {
  const shape = isObject(value) ? value : {};
  const { proactive, applications, disputes } = shape;
  return {
    ...(isText(proactive) && { proactive }),
    ...(isText(applications) && { applications }),
    ...(isText(disputes) && { disputes }),
  };
}

/** The notes in what came as data: those that name a rule and say something. */
export function notesIn(value: unknown): readonly Note[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST_NOTES).flatMap((one: unknown): readonly Note[] => {
    if (!isObject(one)) return [];
    const { rule, table, row, column, quote, text } = one;
    if (typeof rule !== 'string' || typeof text !== 'string' || text.trim() === '') return [];
    return [{ rule, table: tableOf(table), row: orNull(row), column: orNull(column), quote: orNull(quote), text }];
  });
}

/** More findings no report has. */
const MOST_NOTES = 500;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const orNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const tableOf = (value: unknown): TableKey | null =>
  value === 'table2' || value === 'table3' || value === 'table4' ? value : null;
