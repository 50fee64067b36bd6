import { PartPacker, zipOfParts } from './pack.ts';
import { STYLE_SHEET, type SheetCell, type SheetToWrite } from './sheet-cell.ts';
import { SheetWriter, type FinishedSheet } from './sheet-writer.ts';
import { xmlText } from './xml-text.ts';

/** A sheet that is being written: rows are packed as they are added. Where one sheet is full the rows go on in a next one. */
export type OpenSheet = {
  readonly add: (cells: readonly SheetCell[]) => void;
  /** A row below what the filter of the head sorts: totals. */
  readonly addFoot: (cells: readonly SheetCell[]) => void;
};

/** 工作簿: sheets that grow row by row, several at once, without standing in memory. */
export type OpenWorkbook = {
  readonly sheet: (sheet: SheetToWrite) => OpenSheet;
  /** Waits until what was added is packed. */
  readonly caughtUp: () => Promise<void>;
  readonly finish: () => Promise<Uint8Array>;
};

/** Opens a workbook for writing. */
export function openWorkbook(): OpenWorkbook {
  const sheets: SheetWriter[][] = [];
  const open = (sheet: SheetToWrite, index: number): SheetWriter =>
    new SheetWriter(index === 0 ? sheet : { ...sheet, name: `${sheet.name.slice(0, 27)} ${index + 1}` }, packer());
  return {
    sheet: (sheet) => {
      const parts = [open(sheet, 0)];
      sheets.push(parts);
      const add = (cells: readonly SheetCell[], isFoot: boolean): void => {
        if (parts.at(-1)?.isFull) parts.push(open(sheet, parts.length));
        parts.at(-1)?.add(cells, isFoot);
      };
      return { add: (cells) => add(cells, false), addFoot: (cells) => add(cells, true) };
    },
    caughtUp: async () => {
      for (const writer of sheets.flat()) await writer.caughtUp();
    },
    finish: async () => {
      const finished: FinishedSheet[] = [];
      for (const writer of sheets.flat()) finished.push(await writer.finish());
      return zipAround(finished);
    },
  };
}

/** A part takes its name when all sheets are known. */
const packer = (): PartPacker => new PartPacker('');

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

async function zipAround(sheets: readonly FinishedSheet[]): Promise<Uint8Array> {
  const each = (write: (sheet: FinishedSheet, number: number) => string): string =>
    sheets.map((sheet, index) => write(sheet, index + 1)).join('');
  const texts: readonly (readonly [string, string])[] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${KIND}.styles+xml"/>${each((_, number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${KIND}.worksheet+xml"/>`)}</Types>`,
    ],
    ['_rels/.rels', relationsOf(`<Relationship Id="book" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`)],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each(({ name }, number) => `<sheet name="${sheetName(name)}" sheetId="${number}" r:id="sheet${number}"/>`)}</sheets>${filters(sheets)}</workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relationsOf(
        `${each((_, number) => `<Relationship Id="sheet${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}<Relationship Id="styles" Type="${OFFICE}/styles" Target="styles.xml"/>`,
      ),
    ],
    ['xl/styles.xml', STYLE_SHEET],
    ...sheets.flatMap(({ relations }, index): readonly (readonly [string, string])[] =>
      relations === '' ? [] : [[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relationsOf(relations)]],
    ),
  ];
  const around = await Promise.all(
    texts.map(([name, text]) => {
      const part = new PartPacker(name);
      part.write(DECLARATION + text);
      return part.finish();
    }),
  );
  return zipOfParts([
    ...around,
    ...sheets.map(({ part }, index) => ({ ...part, name: `xl/worksheets/sheet${index + 1}.xml` })),
  ]);
}

const relationsOf = (inner: string): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;

/** Signs that the name of a sheet must not hold, and its length. */
const sheetName = (name: string): string => xmlText(name.replace(/[[\]:*?/\\]/gu, ' ').slice(0, 31));

/** The filters by the name under which spreadsheet programs keep them. */
function filters(sheets: readonly FinishedSheet[]): string {
  const names = sheets.flatMap(({ name, filter }, index) => {
    if (filter === null) return [];
    const area = filter.replace(/([A-Z]+)(\d+)/gu, '$$$1$$$2');
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${sheetName(name).replaceAll("'", "''")}'!${area}</definedName>`,
    ];
  });
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
}
