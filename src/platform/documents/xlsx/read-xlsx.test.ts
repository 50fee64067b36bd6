import { describe, expect, test } from 'vitest';
import { paperOf, reasonOf, sketchOf } from '../../../../test/builders/paper.ts';
import { xlsxOfSheets, xlsxPart } from '../../../../test/builders/xlsx.ts';

const sheet = (xml: string, name = 'Sheet1') => [{ name, xml }];
const row = (number: number, cells: string, more = ''): string => `<row r="${number}"${more}>${cells}</row>`;
const number = (at: string, value: string, style = 0): string => `<c r="${at}" s="${style}"><v>${value}</v></c>`;
const inline = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const read = (data: string, more = '', styles = '') =>
  sketchOf(
    xlsxOfSheets(sheet(`<sheetData>${data}</sheetData>${more}`), { more: [xlsxPart('styles', styles)] }),
    '年报.xlsx',
  );

describe('cells of a workbook', () => {
  test('shared strings: runs are joined, readings and escapes are resolved', async () => {
    const strings = xlsxPart(
      'sharedStrings',
      '<si><r><t>规</t></r><r><t xml:space="preserve">章 </t></r><rPh><t>guizhang</t></rPh></si><si><t>甲_x000D_\n乙</t></si>',
    );
    const bytes = xlsxOfSheets(
      sheet('<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>9</v></c></row></sheetData>'),
      { more: [strings] },
    );
    expect(await sketchOf(bytes, 'a.xlsx')).toEqual([[['规章 ', '甲\n乙']]]);
  });

  test('numbers are shown as people see them, not as the machine stores them', async () => {
    const cells = ['69969.729999999996', '0.30000000000000004', '3', '-4', '1E-2', '445102199001011234'];
    const data = cells.map((value, index) => row(index + 1, number(`A${index + 1}`, value))).join('');
    expect(await read(data)).toEqual([[['69969.73'], ['0.3'], ['3'], ['-4'], ['0.01'], ['445102199001011234']]]);
  });

  test('shares, days and times follow the format of the cell', async () => {
    const formats = [
      '0.00%',
      'yyyy"年"m"月"d"日"',
      'h:mm',
      '[$-804]yyyy/m/d h:mm',
      '#,##0.00_);[Red]\\(#,##0.00\\)',
      '"d"0',
      'm',
    ];
    const styles =
      `<numFmts>${formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts>` +
      `<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>${formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`).join('')}</cellXfs>`;
    const data = row(
      1,
      [
        number('A1', '45322', 0),
        number('B1', '45322', 1),
        number('C1', '0.125', 2),
        number('D1', '45322', 3),
        number('E1', '0.5', 4),
        number('F1', '45322.75', 5),
        number('G1', '1234.5', 6),
        number('H1', '12', 7),
        number('I1', '60', 1),
        number('J1', '1', 1),
      ].join(''),
    );
    expect(await read(data, '', styles)).toEqual([
      [
        [
          '45322',
          '2024-01-31',
          '12.5%',
          '2024-01-31',
          '12:00',
          '2024-01-31 18:00',
          '1234.5',
          '12',
          '1900-02-29',
          '1900-01-01',
        ],
      ],
    ]);
  });

  test('results of formulas, truth values and errors', async () => {
    const cells =
      '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>A1&amp;"件"</f><v>2件</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#REF!</v></c>';
    expect(await read(row(1, cells))).toEqual([[['2', '2件', 'TRUE', '#REF!']]]);
  });
});

describe('sheets of a workbook', () => {
  test('the used part is a table: blank cells and blank rows inside it are kept', async () => {
    expect(await read(row(3, inline('B3', '甲') + inline('D3', '乙')) + row(5, inline('C5', '丙')))).toEqual([
      [
        ['甲', '', '乙'],
        ['', '', ''],
        ['', '丙', ''],
      ],
    ]);
  });

  test('places name the sheet and the cell', async () => {
    const { blocks } = await paperOf(
      xlsxOfSheets(sheet(`<sheetData>${row(3, inline('AB3', '甲'))}</sheetData>`, '表 三')),
      'a.xlsx',
    );
    expect(blocks[0]).toMatchObject({ rows: [[{ column: 0, place: { kind: 'sheet', sheet: '表 三', cell: 'AB3' } }]] });
  });

  test('merged cells span, and what lies under them is not shown', async () => {
    const data =
      row(1, inline('A1', '题')) + row(2, inline('A2', '甲') + inline('B2', '盖住')) + row(3, inline('C3', '乙'));
    const merges = '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:B3"/><mergeCell ref="C3:C3"/></mergeCells>';
    expect(await read(data, merges)).toEqual([[['题 3x1'], ['甲 2x2', ''], ['乙']]]);
  });

  test('hidden rows, columns and sheets are left out', async () => {
    const xml =
      '<cols><col min="2" max="2" hidden="1"/></cols><sheetData>' +
      row(1, inline('A1', '甲') + inline('B1', '隐') + inline('C1', '乙')) +
      row(2, inline('A2', '隐'), ' hidden="1"') +
      row(3, inline('A3', '丙')) +
      '</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>';
    const other = { name: '底稿', xml: `<sheetData>${row(1, inline('A1', '隐'))}</sheetData>`, state: 'hidden' };
    expect(await sketchOf(xlsxOfSheets([{ name: '年报', xml }, other]), 'a.xlsx')).toEqual([
      [
        ['甲', '乙'],
        ['丙', ''],
      ],
    ]);
  });

  test('a stray cell in the last corner of a sheet costs nothing', async () => {
    const data = row(1, inline('A1', '甲') + inline('B1', '乙')) + row(1_048_576, inline('XFD1048576', '远'));
    expect(await read(data, '<mergeCells><mergeCell ref="A2:XFD1048575"/></mergeCells>')).toEqual([
      [
        ['甲', '乙', ''],
        ['', '', '远'],
      ],
    ]);
  });

  test('more cells than any report has are refused', async () => {
    const cells = Array.from(
      { length: 500 },
      (_, index) => `<row>${'<c><v>1</v></c>'.repeat(500 + (index % 2))}</row>`,
    );
    const bytes = xlsxOfSheets(sheet(`<sheetData>${cells.join('')}</sheetData>`));
    expect(await reasonOf(bytes, 'a.xlsx')).toEqual({ kind: 'too_much_inside', what: 'cells' });
  });

  test('dates count from 1904 where the workbook says so', async () => {
    const styles = xlsxPart('styles', '<cellXfs><xf numFmtId="14"/></cellXfs>');
    const bytes = xlsxOfSheets(sheet(`<sheetData>${row(1, number('A1', '43860'))}</sheetData>`), {
      more: [styles],
      properties: '<workbookPr date1904="1"/>',
    });
    expect(await sketchOf(bytes, 'a.xlsx')).toEqual([[['2024-01-31']]]);
  });
});
