import { newestForm, type TableKey } from '../../law/index.ts';
import type { Deviation } from '../report.ts';
import type { FlowCell } from './flow.ts';
import { isBlankCell, type FigureRow, type PlacedLabel } from './figure-row.ts';
import type { LabelHit, LabelMeaning } from './labels.ts';
import type { RowsRead } from './rows-read.ts';
import { table2Reader } from './table-2-reader.ts';
import { groupReadAsRow, table3Reader } from './table-3-reader.ts';
import { table4Reader } from './table-4-reader.ts';

/** What the three tables of one report hold, cell for cell, before it is known which edition they are. */
export type TablesRead = {
  readonly table2: RowsRead;
  readonly columnsOfTable2: ReadonlySet<string>;
  readonly table3: RowsRead;
  readonly table4: ReadonlyMap<string, FlowCell>;
  /** Tables that are there, were it only their heads. */
  readonly met: ReadonlySet<TableKey>;
  readonly deviations: readonly Deviation[];
};

/** 三张表的读取: takes rows in the order of the file, whichever table comes first, and keeps what was open across a page break. */
export type TablesReader = {
  /** The table that the last row belonged to. */
  readonly open: () => TableKey | null;
  /** Takes a row; false when it is no row of the form (its text then belongs to the prose). */
  readonly accept: (row: FigureRow) => boolean;
  /** Notes a row that stands in the table that is open, but that the form does not have. */
  readonly noteUnknown: (label: string, cell: FlowCell) => void;
  /** A section begins: what was open is closed, and the table that the section is for is awaited. */
  readonly startSection: (awaited: TableKey | null) => void;
  readonly result: () => TablesRead;
};

const COLUMNS_OF_TABLE_4 = newestForm().table4.columns.length;

/** Past so many the file is no report with slips, and more of them help nobody. */
const MOST_DEVIATIONS = 200;

export function tablesReader(): TablesReader {
  const deviations: Deviation[] = [];
  const misprints = new Set<string>();
  const table2 = table2Reader(deviations);
  const table3 = table3Reader(deviations);
  const table4 = table4Reader();
  const met = new Set<TableKey>();
  let open: TableKey | null = null;
  let awaited: TableKey | null = null;

  const enter = (table: TableKey) => {
    open = table;
    met.add(table);
  };

  /** Takes one head, caption or group. */
  const acceptHead = ({ hit, cell }: PlacedLabel, meaning: LabelMeaning): void => {
    switch (meaning.kind) {
      case 'caption':
        table2.startBlock(meaning.block);
        return enter('table2');
      case 'content':
        table2.startBlock(null);
        return enter('table2');
      case 'column2':
        table2.addHead(meaning.column, meaning.blocks, cell);
        noteMisprint('table2', null, hit, cell);
        return enter('table2');
      case 'corner3':
        table3.startHead();
        return enter('table3');
      case 'head3':
        return enter('table3');
      case 'column3':
        table3.addHead(meaning.column, cell);
        noteMisprint('table3', null, hit, cell);
        return enter('table3');
      case 'group3':
        noteMisprint('table3', null, hit, cell);
        return enter('table3');
      case 'group4':
        table4.addGroup(meaning.group, cell);
        return enter('table4');
      case 'column4':
        table4.addResult(meaning.result, cell);
        noteMisprint('table4', null, hit, cell);
        return enter('table4');
      case 'row2':
      case 'row3':
        return;
    }
  };

  const noteMisprint = (table: TableKey, row: string | null, hit: LabelHit, cell: FlowCell): void => {
    const key = `${table} ${hit.text}`;
    if (hit.exact || misprints.has(key) || misprints.size >= MOST_DEVIATIONS) return;
    misprints.add(key);
    deviations.push({ kind: 'misprint', table, row, label: hit.text, meant: hit.label, place: cell.place });
  };

  /** Notes a row with figures that the form does not have, a subtotal too. */
  const noteFilled = (table: TableKey, hit: LabelHit, { place }: FlowCell, { cells }: FigureRow): boolean => {
    if (cells.every(isBlankCell)) return false;
    deviations.push({ kind: 'unknown_row', table, row: null, label: hit.text, meant: null, place });
    return true;
  };

  /** Takes the row that the last label names. */
  const acceptRow = ({ hit, cell }: PlacedLabel, meaning: LabelMeaning, row: FigureRow): boolean => {
    switch (meaning.kind) {
      case 'row2':
        enter('table2');
        noteMisprint('table2', meaning.row, hit, cell);
        table2.addRow(meaning.row, meaning.block, hit, row, cell);
        return true;
      case 'row3':
        enter('table3');
        noteMisprint('table3', meaning.row, hit, cell);
        table3.addRow(mergedRowOf(row) ?? meaning.row, hit, row, cell);
        return true;
      case 'column4':
        enter('table4');
        if (isBesideOneFigure(row) && table4.addFigure(meaning.result, row)) return true;
        table4.addResult(meaning.result, cell);
        return table4.addRow(row);
      case 'group4':
        enter('table4');
        if (!table4.addRowOfWay(meaning.group, row)) table4.addGroup(meaning.group, cell);
        return true;
      case 'group3':
        enter('table3');
        noteFilled('table3', hit, cell, row);
        return true;
      case 'column3':
        // A head has no figures behind it: this is a row of the body's own (小计).
        if (noteFilled('table3', hit, cell, row)) return true;
        acceptHead({ hit, cell }, meaning);
        return true;
      default:
        acceptHead({ hit, cell }, meaning);
        return true;
    }
  };

  /** Figures without any label: the row under the head of table 4, or, where its head was lost, as many cells as it has columns. */
  const acceptBareRow = (row: FigureRow): boolean => {
    if (open === 'table4' && table4.hasHead()) return table4.addRow(row);
    const isHeadless = awaited === 'table4' && !table4.hasHead() && row.cells.length === COLUMNS_OF_TABLE_4;
    if (!isHeadless || row.cells.every(isBlankCell)) return false;
    enter('table4');
    return table4.addRow(row);
  };

  return {
    open: () => open,
    startSection: (table) => {
      open = null;
      awaited = table;
    },
    accept: (row) => {
      const own = row.cells.length > 0 && !isHead(row) ? row.labels.at(-1) : undefined;
      for (const placed of row.labels) if (placed !== own) acceptHead(placed, meaningOfHead(placed.hit, open));
      if (own) return acceptRow(own, meaningOfRow(own.hit, open), row);
      if (row.labels.length > 0) return true;
      return acceptBareRow(row);
    },
    noteUnknown: (label, cell) => {
      if (!open || deviations.length >= MOST_DEVIATIONS * 2) return;
      deviations.push({ kind: 'unknown_row', table: open, row: null, label, meant: null, place: cell.place });
    },
    result: () => ({
      table2: table2.rows,
      columnsOfTable2: table2.columnsMet,
      table3: table3.rows,
      table4: table4.cells,
      met,
      deviations,
    }),
  };
}

/** A result with its figure beside it; on a sheet that is wider elsewhere, blank cells follow. */
const isBesideOneFigure = ({ cells, onGrid }: FigureRow): boolean =>
  cells.length < 5 || (onGrid && cells.filter((cell) => !isBlankCell(cell)).length === 1);

/** Labels of one group with nothing between them, then figures: the rows were merged into one (（六）1–3). */
function mergedRowOf({ labels }: FigureRow): string | null {
  const rows = labels.flatMap(({ hit }) =>
    hit.meanings.flatMap((meaning) => (meaning.kind === 'row3' ? [meaning.row] : [])),
  );
  const [last, before] = [rows.at(-1), rows.at(-2)];
  return last !== undefined && before !== undefined ? groupReadAsRow(last, before) : null;
}

/** A head may be padded with blank cells at its end; a row of figures never names two columns. */
function isHead({ labels, cells }: FigureRow): boolean {
  const columns = labels.filter(({ hit }) => hit.meanings.some(({ kind }) => kind.startsWith('column')));
  return columns.length > 1 && cells.every(isBlankCell);
}

/** 「其他」 and 「总计」 are columns of table 3, results of table 4 and rows of table 3: the table that is open and the place tell. */
function meaningOfRow({ meanings }: LabelHit, open: TableKey | null): LabelMeaning {
  const of = (kind: LabelMeaning['kind']) => meanings.find((meaning) => meaning.kind === kind);
  const first = open === 'table4' ? (of('column4') ?? of('row3')) : (of('row3') ?? of('row2'));
  const own = open === 'table3' ? of('column3') : undefined;
  return first ?? of('row2') ?? own ?? of('column4') ?? pick(meanings);
}

function meaningOfHead({ meanings }: LabelHit, open: TableKey | null): LabelMeaning {
  const of = (kind: LabelMeaning['kind']) => meanings.find((meaning) => meaning.kind === kind);
  const first = open === 'table4' ? of('column4') : of('column3');
  return first ?? of('group3') ?? of('column3') ?? of('column4') ?? pick(meanings);
}

function pick([meaning]: readonly LabelMeaning[]): LabelMeaning {
  if (!meaning) throw new Error('a label of the form means something');
  return meaning;
}
