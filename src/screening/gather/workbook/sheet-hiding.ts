import type { XmlElement } from '../../../platform/documents/raw/index.ts';
import { parseArea, type Area } from '../../../platform/documents/cells/index.ts';
import type { HiddenKind } from '../../finding.ts';

/** What a sheet hides by its layout. */
export type SheetHiding = {
  readonly row: (element: XmlElement) => boolean;
  readonly column: (column: number) => boolean;
  /** True for a cell that lies under another one. */
  readonly covered: (row: number, column: number) => boolean;
};

/** 工作表的隐藏: hidden, filtered and flattened rows, hidden and narrowed columns, cells under a merged one. */
export function sheetHiding(sheet: XmlElement): SheetHiding {
  const usual = sheet.child('sheetFormatPr');
  const rowsVanish = isTrue(usual?.attribute('zeroHeight'));
  const columns = hiddenColumns(sheet.child('cols'));
  const areas = [...(sheet.child('mergeCells')?.elements() ?? [])].flatMap(
    (one) => parseArea(one.attribute('ref') ?? '') ?? [],
  );
  const byRow = areasByRow(areas);
  return {
    row: (element) => {
      const height = element.attribute('ht');
      if (isTrue(element.attribute('hidden'))) return true;
      return height === undefined ? rowsVanish : Number(height) < LEAST_HEIGHT;
    },
    column: (column) => columns.some(({ from, to }) => column >= from && column <= to),
    covered: (row, column) =>
      (byRow(row) ?? []).some(
        ({ top, left, bottom, right }) =>
          row >= top && row <= bottom && column >= left && column <= right && !(row === top && column === left),
      ),
  };
}

/** Lower and narrower than this nothing can be read: a point, and a tenth of a character. */
const LEAST_HEIGHT = 1;
const LEAST_WIDTH = 0.1;

/** More areas than any sheet that people made. */
const MOST_AREAS = 20_000;

function hiddenColumns(columns: XmlElement | undefined): readonly { readonly from: number; readonly to: number }[] {
  const hidden: { from: number; to: number }[] = [];
  for (const one of columns?.elements() ?? []) {
    const width = one.attribute('width');
    if (!isTrue(one.attribute('hidden')) && !(width !== undefined && Number(width) < LEAST_WIDTH)) continue;
    hidden.push({ from: Number(one.attribute('min')), to: Number(one.attribute('max')) });
  }
  return hidden;
}

/** Areas are looked up by the block of rows that they touch, so that a sheet with thousands of them stays quick. */
export function areasByRow(areas: readonly Area[]): (row: number) => readonly Area[] | undefined {
  const blocks = new Map<number, Area[]>();
  const tall: Area[] = [];
  for (const area of areas.slice(0, MOST_AREAS)) {
    const [first, last] = [area.top >> BLOCK, area.bottom >> BLOCK];
    if (last - first > TALLEST) tall.push(area);
    else {
      for (let block = first; block <= last; block += 1) {
        const there = blocks.get(block);
        if (there === undefined) blocks.set(block, [area]);
        else there.push(area);
      }
    }
  }
  return (row) => (tall.length === 0 ? blocks.get(row >> BLOCK) : [...tall, ...(blocks.get(row >> BLOCK) ?? [])]);
}

/** 64 rows together. */
const BLOCK = 6;
const TALLEST = 100;

/** How the workbook hides a whole sheet. */
export function stateHiding(state: string | undefined): HiddenKind | null {
  if (state === 'hidden') return 'hidden_sheet';
  return state === 'veryHidden' ? 'very_hidden_sheet' : null;
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
