import type { Block, Cell, Paragraph, Row, Table } from '../../src/base/paper.ts';
import type { ReportForm } from '../../src/law/index.ts';

/** A cell as a form prints it: text and how far it reaches. */
export type Printed = { readonly text: string; readonly across: number; readonly down: number };
export type PrintedTable = readonly (readonly Printed[])[];

/** What stands in the cells of a report: address → text; what is not named stands empty. */
export type CellTexts = Readonly<Record<string, string>>;

const printed = (text: string, across = 1, down = 1): Printed => ({ text, across, down });

/** 表二 as the form prints it, four columns wide. */
export function printTable2(form: ReportForm, texts: CellTexts): PrintedTable {
  return form.table2.blocks.flatMap((block) => {
    const last = 4 - block.columns.length;
    const width = (index: number) => (index === block.columns.length - 1 ? last : 1);
    return [
      [printed(block.caption, 4)],
      [printed('信息内容'), ...block.columns.map(({ label }, index) => printed(label, width(index)))],
      ...block.rows.map((row) => [
        printed(row.label),
        ...block.columns.map(({ key }, index) =>
          printed(texts[`table2/${block.key}.${row.key}/${key}`] ?? '', width(index)),
        ),
      ]),
    ];
  });
}

/** 表三 as the form prints it: three label columns, groups merged downwards. */
export function printTable3(form: ReportForm, texts: CellTexts, headRows: 2 | 3 = 3): PrintedTable {
  const { columns, rows, cornerNote, columnHead, columnGroup } = form.table3;
  const [first, ...others] = columns.map(({ label }) => label);
  const organisations = others.slice(0, -1);
  const head: PrintedTable =
    headRows === 3
      ? [
          [printed(cornerNote, 3, 3), printed(columnHead, 7)],
          [printed(first ?? '', 1, 2), printed(columnGroup, 5), printed(others.at(-1) ?? '', 1, 2)],
          organisations.map((label) => printed(label)),
        ]
      : [
          [
            printed(cornerNote, 3, 2),
            printed(first ?? '', 1, 2),
            printed(columnGroup, 5),
            printed(others.at(-1) ?? '', 1, 2),
          ],
          organisations.map((label) => printed(label)),
        ];
  const shown = new Set<string>();
  return [
    ...head,
    ...rows.map(({ key, label, groups }) => {
      const fresh = groups.filter((group) => !shown.has(group.key));
      for (const group of fresh) shown.add(group.key);
      const below = (group: string) => rows.filter((row) => row.groups.some((one) => one.key === group)).length;
      return [
        ...fresh.map((group) => printed(group.label, 1, below(group.key))),
        printed(label, 3 - groups.length),
        ...columns.map((column) => printed(texts[`table3/${key}/${column.key}`] ?? '')),
      ];
    }),
  ];
}

/** 表四: three head rows as the form has them, or two head rows of fifteen columns. */
export function printTable4(form: ReportForm, texts: CellTexts, headRows: 2 | 3 = 3): PrintedTable {
  const { columns } = form.table4;
  const results = columns.map(({ label }) => label);
  const head: PrintedTable =
    headRows === 3
      ? [
          [printed('行政复议', 5), printed('行政诉讼', 10)],
          [
            ...results.slice(0, 5).map((label) => printed(label, 1, 2)),
            printed('未经复议直接起诉', 5),
            printed('复议后起诉', 5),
          ],
          results.slice(5).map((label) => printed(label)),
        ]
      : [
          [printed('行政复议', 5), printed('未经复议直接起诉', 5), printed('复议后起诉', 5)],
          results.map((label) => printed(label)),
        ];
  return [...head, columns.map(({ key }) => printed(texts[`table4/${key}`] ?? ''))];
}

/** A printed table as a block of a paper, with its grid columns. */
export function tableOf(table: PrintedTable): Table {
  const taken = new Set<string>();
  const rows = table.map((row, at): Row => {
    let column = 0;
    return row.map(({ text, across, down }): Cell => {
      while (taken.has(`${at}/${column}`)) column += 1;
      for (let below = 0; below < down; below++)
        for (let right = 0; right < across; right++) taken.add(`${at + below}/${column + right}`);
      const cell = { text, column, columnSpan: across, rowSpan: down, place: PLACE, inside: null };
      column += across;
      return cell;
    });
  });
  return { kind: 'table', rows, place: PLACE };
}

const PLACE = { kind: 'cell', table: 1, row: 1, column: 1 } as const;

/** Lines of text as paragraphs of a paper. */
export const linesOf = (...texts: readonly string[]): readonly Paragraph[] =>
  texts.map((text) => ({ kind: 'paragraph', text, heading: null, place: { kind: 'paragraph', paragraph: 1 } }));

/** A whole report around its tables. */
export function reportAround(tables: {
  readonly table2: readonly Block[];
  readonly table3: readonly Block[];
  readonly table4: readonly Block[];
}): readonly Block[] {
  return [
    ...linesOf(
      '青河区工业和信息化局2023年政府信息公开工作年度报告',
      '一、总体情况',
      '2023年，我局主动公开政府信息35条。',
    ),
    ...linesOf('二、主动公开政府信息情况'),
    ...tables.table2,
    ...linesOf('三、收到和处理政府信息公开申请情况'),
    ...tables.table3,
    ...linesOf('四、政府信息公开行政复议、行政诉讼情况'),
    ...tables.table4,
    ...linesOf(
      '五、存在的主要问题及改进情况',
      '公开内容还不够细。',
      '六、其他需要报告的事项',
      '2023年未收取信息处理费。',
    ),
  ];
}

/** Texts of every cell of a form: 0, but for the cells named. */
export function quietTexts(form: ReportForm, cells: CellTexts = {}): CellTexts {
  const texts: Record<string, string> = {};
  for (const block of form.table2.blocks)
    for (const row of block.rows)
      for (const { key } of block.columns) texts[`table2/${block.key}.${row.key}/${key}`] = '0';
  for (const row of form.table3.rows)
    for (const { key } of form.table3.columns) texts[`table3/${row.key}/${key}`] = '0';
  for (const { key } of form.table4.columns) texts[`table4/${key}`] = '0';
  return { ...texts, ...cells };
}

/** A whole report with its three tables as the form prints them. */
export function reportWith(form: ReportForm, texts: CellTexts): readonly Block[] {
  return reportAround({
    table2: [tableOf(printTable2(form, texts))],
    table3: [tableOf(printTable3(form, texts))],
    table4: [tableOf(printTable4(form, texts))],
  });
}
