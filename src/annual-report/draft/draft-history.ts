import { readingOfShape } from '../read/report-json.ts';
import { knownCells, LONGEST_CELL } from './draft-cells.ts';
import type { Draft, DraftHistory, MadeCell } from './draft.ts';

/** What a draft knows of where it came from, as it travels in the page and in a saved file. */
export const historyOf = ({ source, before, made, locked, lastYear }: Draft): DraftHistory => ({
  source,
  before,
  made,
  locked,
  lastYear,
});

/**
 * 读来历: a draft's history from text that anybody may have written. Only cells of the forms are looked at, each of them short; null when
 * it is no such text at all.
 */
export function readHistory(text: string): DraftHistory | null {
  const shape = parse(text);
  return isObject(shape) ? historyOfShape(shape) : null;
}

/** The same from data that was parsed already; what is not of its shape is left out. */
export function historyOfShape(shape: Readonly<Record<string, unknown>>): DraftHistory {
  const lastYear = readingOfShape(shape['lastYear'], lastYearName(shape['lastYear']))?.report ?? null;
  return {
    source: typeof shape['source'] === 'string' ? shape['source'].slice(0, LONGEST_NAME) : null,
    before: isObject(shape['before']) ? textsIn(shape['before']) : null,
    made: isObject(shape['made']) ? madeIn(shape['made']) : {},
    locked: isObject(shape['locked']) ? textsIn(shape['locked']) : {},
    lastYear,
  };
}

const LONGEST_NAME = 200;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function textsIn(shape: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    ownCells(shape).flatMap((address) => {
      const text = shape[address];
      return isCellText(text) ? [[address, text]] : [];
    }),
  );
}

function madeIn(shape: Readonly<Record<string, unknown>>): Record<string, MadeCell> {
  return Object.fromEntries(
    ownCells(shape).flatMap((address) => {
      const one = shape[address];
      if (!isObject(one)) return [];
      const { before, made } = one;
      return isCellText(before) && isCellText(made) ? [[address, { before, made }]] : [];
    }),
  );
}

const ownCells = (shape: object): readonly string[] =>
  [...knownCells().keys()].filter((address) => Object.hasOwn(shape, address));

const isCellText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_CELL;

function lastYearName(shape: unknown): string {
  const name = isObject(shape) ? shape['file'] : null;
  return typeof name === 'string' ? name.slice(0, LONGEST_NAME) : '';
}
