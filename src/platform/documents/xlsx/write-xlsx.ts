import writeExcelFile from 'write-excel-file/node';

/** What may stand in a cell; null leaves it empty. Text is always text: a leading `=` makes no formula. */
export type SheetCell = string | number | null;

export type SheetToWrite = {
  readonly name: string;
  readonly head: readonly string[];
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
};

/** 写表格文件: a workbook of one sheet, its head bold and always in sight. */
export async function writeXlsx({ name, head, widths, rows }: SheetToWrite): Promise<Uint8Array> {
  const data = [
    head.map((value) => ({ value, fontWeight: 'bold' as const })),
    ...rows.map((row) =>
      row.map((value) =>
        value === null
          ? null
          : typeof value === 'number'
            ? { value, type: Number }
            : { value, type: String, wrap: true },
      ),
    ),
  ];
  return writeExcelFile(data, {
    sheet: name,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
}
