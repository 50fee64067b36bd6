import type { Paper, Table } from '../../src/base/paper.ts';
import { escaped } from './markup.ts';
import { zipOf, type Part } from './zip.ts';

/** A workbook of these blocks on one sheet: paragraphs and tables one below the other, figures as numbers. */
export function xlsxOf(paper: Paper, name = 'Sheet1'): Uint8Array {
  const rows: string[] = [];
  const merged: string[] = [];
  for (const block of paper.blocks) {
    if (block.kind === 'paragraph') rows.push(cellXml(block.text, 0, rows.length));
    else rows.push(...tableRows(block, rows.length, merged));
  }
  const data = rows.map((cells, index) => `<row r="${index + 1}">${cells}</row>`).join('');
  const areas = merged.map((area) => `<mergeCell ref="${area}"/>`).join('');
  const merges = areas === '' ? '' : `<mergeCells count="${merged.length}">${areas}</mergeCells>`;
  return xlsxOfSheets([{ name, xml: `<sheetData>${data}</sheetData>${merges}` }]);
}

/** A workbook around the XML of its sheets, with further parts (styles, shared strings) where a test needs them. */
export function xlsxOfSheets(
  sheets: readonly { readonly name: string; readonly xml: string; readonly state?: string }[],
  {
    more = [],
    properties = '',
    after = '',
    relations: further = [],
  }: {
    more?: readonly Part[];
    properties?: string;
    /** XML of the workbook behind the list of its sheets. */
    after?: string;
    relations?: readonly { readonly type: string; readonly target: string }[];
  } = {},
): Uint8Array {
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${index + 1}"/>`,
  );
  const relations = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/relationships/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const related = more.flatMap(({ name }) => {
    const type = /^xl\/(styles|sharedStrings)\.xml$/u.exec(name)?.[1];
    return type === undefined ? [] : [{ type, target: `${type}.xml` }];
  });
  for (const { type, target } of [...related, ...further]) {
    relations.push(
      `<Relationship Id="rId${relations.length + 1}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`,
    );
  }
  const workbook = `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships">${properties}<sheets>${listed.join('')}</sheets>${after}</workbook>`;
  return zipOf([
    { name: '[Content_Types].xml', content: contentTypes(sheets.length, more) },
    {
      name: '_rels/.rels',
      content: `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    { name: 'xl/workbook.xml', content: workbook },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`,
    },
    ...sheets.map(({ xml }, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: `${DECLARATION}<worksheet xmlns="${MAIN}">${xml}</worksheet>`,
    })),
    ...more,
  ]);
}

/** A part of a workbook (`styles`, `sharedStrings`) around its inner XML. */
export function xlsxPart(name: 'styles' | 'sharedStrings', inner: string): Part {
  const root = name === 'styles' ? 'styleSheet' : 'sst';
  return { name: `xl/${name}.xml`, content: `${DECLARATION}<${root} xmlns="${MAIN}">${inner}</${root}>` };
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function contentTypes(sheets: number, more: readonly Part[]): string {
  const typed = [
    ['xl/workbook.xml', 'sheet.main'],
    ...Array.from({ length: sheets }, (_, index) => [`xl/worksheets/sheet${index + 1}.xml`, 'worksheet']),
    ...more.flatMap(({ name }) => {
      const type = /^xl\/(?:\w+\/)*([A-Za-z]+)\d*\.xml$/u.exec(name)?.[1];
      return type === undefined ? [] : [[name, type]];
    }),
  ];
  const overrides = typed.map(
    ([name, type]) => `<Override PartName="/${name}" ContentType="${SPREADSHEET}.${type}+xml"/>`,
  );
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

/** The relations of a part of a workbook, as a part: `worksheets/sheet1.xml` → what it leads to. */
export function xlsxRelations(
  part: string,
  relations: readonly { readonly type: string; readonly target: string; readonly external?: boolean }[],
): Part {
  const [, folder = '', file = ''] = /^(.*\/)?([^/]+)$/u.exec(part) ?? [];
  const listed = relations.map(
    ({ type, target, external }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/relationships/${type}" Target="${target}"${external === true ? ' TargetMode="External"' : ''}/>`,
  );
  return {
    name: `xl/${folder}_rels/${file}.rels`,
    content: `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${listed.join('')}</Relationships>`,
  };
}

function tableRows(table: Table, from: number, merged: string[]): readonly string[] {
  return table.rows.map((row, index) =>
    row
      .map((cell) => {
        const top = from + index;
        const right = cell.column + cell.columnSpan - 1;
        const bottom = top + cell.rowSpan - 1;
        if (cell.columnSpan > 1 || cell.rowSpan > 1) {
          merged.push(`${reference(cell.column, top)}:${reference(right, bottom)}`);
        }
        return cellXml(cell.text, cell.column, top);
      })
      .join(''),
  );
}

function cellXml(text: string, column: number, row: number): string {
  if (text === '') return '';
  const at = reference(column, row);
  if (/^(?:0|-?[1-9]\d{0,14})$/.test(text)) return `<c r="${at}"><v>${text}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

/** Reference of a cell whose column and row count from 0. */
function reference(column: number, row: number): string {
  const letters = column < 26 ? letter(column) : letter(Math.floor(column / 26) - 1) + letter(column % 26);
  return `${letters}${row + 1}`;
}

const letter = (index: number): string => String.fromCharCode(65 + index);
