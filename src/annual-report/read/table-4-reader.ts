import { newestForm } from '../../law/index.ts';
import type { FlowCell } from './flow.ts';
import { answerColumns, type Head } from './answer-columns.ts';
import { isBlankCell, type FigureRow } from './figure-row.ts';

/** 表四的读取: fifteen results under three ways of dispute, in one row, in three small tables or one below the other. */
export type Table4Reader = {
  readonly cells: Map<string, FlowCell>;
  readonly hasHead: () => boolean;
  readonly addGroup: (group: string, cell: FlowCell) => void;
  readonly addResult: (result: string, cell: FlowCell) => void;
  /** Takes the row of figures; false when its cells do not answer to the head. */
  readonly addRow: (figures: FigureRow) => boolean;
  readonly addFigure: (result: string, figures: FigureRow) => boolean;
  /** Takes a row that belongs to one way of dispute alone, its results in the heads above; false when it is a head itself. */
  readonly addRowOfWay: (group: string, figures: FigureRow) => boolean;
};

const COLUMNS = newestForm().table4.columns.map(({ key }) => key);
const WAYS = [...new Set(COLUMNS.map((key) => key.slice(0, key.indexOf('.'))))];
/** Heads over the results, those of a head that stands twice included. */
const MOST_GROUPS = 12;
const RESULTS_OF_ONE_WAY = COLUMNS.length / WAYS.length;

/** More heads than any form has are the last ones of a broken or hostile file. */
const MOST_HEADS = 40;

export function table4Reader(): Table4Reader {
  const cells = new Map<string, FlowCell>();
  let groups: { key: string; cell: FlowCell }[] = [];
  let results: { key: string; cell: FlowCell }[] = [];
  let isAnswered = false;

  const startAgain = () => {
    if (!isAnswered) return;
    [groups, results, isAnswered] = [groups.slice(-1), [], false];
  };
  const take = (answered: ReadonlyMap<string, FlowCell> | null): boolean => {
    for (const [key, cell] of answered ?? []) if (!cells.has(key) || !isBlankCell(cell)) cells.set(key, cell);
    if (answered) isAnswered = true;
    return answered !== null;
  };
  const lastWay = () => groups.findLast(({ key }) => WAYS.includes(key))?.key ?? null;

  return {
    cells,
    hasHead: () => results.length > 0 || cells.size > 0,
    addGroup: (key, cell) => {
      startAgain();
      groups = [...groups.slice(-MOST_HEADS), { key, cell }];
    },
    addResult: (key, cell) => {
      startAgain();
      results = [...results.slice(-MOST_HEADS), { key, cell }];
    },
    addRow: (figures) => {
      const onGrid = figures.onGrid ? headsOnGrid(groups.slice(-MOST_GROUPS), results.slice(-COLUMNS.length)) : null;
      if (onGrid) return take(answerColumns(figures, onGrid));
      const way = lastWay();
      const count = figures.cells.length;
      if (way && results.length === RESULTS_OF_ONE_WAY && count < COLUMNS.length) {
        return take(
          answerColumns(
            figures,
            results.map(({ key }) => ({ key: `${way}.${key}`, cell: null })),
          ),
        );
      }
      return take(
        answerColumns(
          figures,
          COLUMNS.map((key) => ({ key, cell: null })),
        ),
      );
    },
    addFigure: (result, figures) => {
      const way = lastWay();
      const filled = figures.cells.filter((cell) => !isBlankCell(cell));
      const cell = filled[0] ?? figures.cells[0];
      if (!way || !cell || filled.length > 1) return false;
      cells.set(`${way}.${result}`, cell);
      return true;
    },
    addRowOfWay: (way, figures) => {
      if (!WAYS.includes(way) || results.length !== RESULTS_OF_ONE_WAY || figures.cells.every(isBlankCell))
        return false;
      const heads = results.map(({ key, cell }) => ({ key: `${way}.${key}`, cell }));
      for (const [key, cell] of answerColumns(figures, heads) ?? []) cells.set(key, cell);
      return true;
    },
  };
}

/** Heads that stand on the grid, each result under the way of dispute above it; null unless each is clear and met once. */
function headsOnGrid(
  groups: readonly { key: string; cell: FlowCell }[],
  results: readonly { key: string; cell: FlowCell }[],
): readonly Head[] | null {
  const heads: Head[] = [];
  const met = new Set<string>();
  const inOrder = results.toSorted((one, other) => (one.cell.column ?? 0) - (other.cell.column ?? 0));
  for (const { key, cell } of inOrder) {
    const above = groups.filter(({ cell: group }) => covers(group, cell)).map(({ key: group }) => group);
    const ways = above.filter((group) => WAYS.includes(group));
    // Under 行政诉讼 alone (two head rows) the first five results are the direct suits, the next five those after reconsideration.
    const options = ways.length > 0 ? ways.slice(-1) : WAYS.slice(1);
    const way = options.find((option) => !met.has(`${option}.${key}`));
    if (above.length === 0 || way === undefined) return null;
    met.add(`${way}.${key}`);
    heads.push({ key: `${way}.${key}`, cell });
  }
  return heads.length > 0 && heads.length % RESULTS_OF_ONE_WAY === 0 ? heads : null;
}

function covers(group: FlowCell, cell: FlowCell): boolean {
  if (group.column === null || cell.column === null) return false;
  return group.column <= cell.column && cell.column < group.column + group.columnSpan;
}
