import fc from 'fast-check';
import type { CellValue, Report } from '../../src/annual-report/report.ts';
import { REPORT_FORMS, type CellType, type ReportForm } from '../../src/law/index.ts';
import { bracketed, cellWords, quietLine, textLine } from './random-texts.ts';

type WrittenCell = { readonly value: CellValue; readonly remark: string | null };

const figure = fc.oneof(
  { weight: 10, arbitrary: fc.integer({ min: 0, max: 3000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 99_999_999 }) },
  { weight: 1, arbitrary: fc.maxSafeInteger().map(Math.abs) },
);
const amount = fc.oneof(
  figure,
  fc.integer({ min: 1, max: 99_999_999 }).map((hundredths) => hundredths / 100),
  fc.double({ min: 0.000_000_1, max: 1e21, noNaN: true }),
);
const change = fc.oneof(figure, fc.integer({ min: -3000, max: -1 }));
const unit = fc.constantFrom('件', '项', '个', '条', '宗', '次', '元', '万元');

const plain = (value: CellValue): WrittenCell => ({ value, remark: null });

/** What a cell may hold, as a reading gives it: words that read as a figure are a figure there. */
function cellOf(type: CellType): fc.Arbitrary<WrittenCell> {
  const figures = { count: figure, signed: change, decimal: amount }[type];
  const unsigned = type === 'decimal' ? amount : figure;
  const words = type === 'signed' ? cellWords.filter((text) => !/^[+-]/u.test(text)) : cellWords;
  return fc.oneof(
    { weight: 12, arbitrary: figures.map(plain) },
    { weight: 3, arbitrary: fc.constant(plain(null)) },
    { weight: 2, arbitrary: words.map(plain) },
    { weight: 1, arbitrary: fc.tuple(figures, unit).map(([value, remark]) => ({ value, remark })) },
    { weight: 1, arbitrary: fc.tuple(unsigned, bracketed).map(([value, remark]) => ({ value, remark })) },
  );
}

type Address = {
  readonly table: 'table2' | 'table3' | 'table4';
  readonly row: string;
  readonly column: string;
  readonly type: CellType;
};

function addressesOf(form: ReportForm): readonly Address[] {
  return [
    ...form.table2.blocks.flatMap((block) =>
      block.rows.flatMap((row) =>
        block.columns.map(({ key, type }) => ({
          table: 'table2' as const,
          row: `${block.key}.${row.key}`,
          column: key,
          type,
        })),
      ),
    ),
    ...form.table3.rows.flatMap(({ key: row }) =>
      form.table3.columns.map(({ key, type }) => ({ table: 'table3' as const, row, column: key, type })),
    ),
    ...form.table4.columns.map(({ key, type }) => ({ table: 'table4' as const, row: '', column: key, type })),
  ];
}

type Tables = Pick<Report, 'edition' | 'table2' | 'table3' | 'table4' | 'remarks'>;

/**
 * The three tables, some of them missing. Where table 2 is missing, only a filled row （六） tells the form of 2019 from that of 2021
 * (whose three rows a body may have filled in as one); table 4 alone tells no edition.
 */
const tables: fc.Arbitrary<Tables> = fc
  .record({
    form: fc.constantFrom(...REPORT_FORMS),
    missing: fc.oneof(
      { weight: 6, arbitrary: fc.constant<readonly string[]>([]) },
      { weight: 3, arbitrary: fc.subarray(['table2', 'table3', 'table4'], { maxLength: 2 }) },
    ),
    isMerged: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
  })
  .chain(({ form, missing, isMerged }) => {
    const addresses = addressesOf(form);
    return fc.tuple(...addresses.map(({ type }) => cellOf(type))).map((cells) => {
      const table2: Record<string, Record<string, CellValue>> = {};
      const table3: Record<string, Record<string, CellValue>> = {};
      const table4: Record<string, CellValue> = {};
      const remarks: Record<string, string> = {};
      const hasMerged = isMerged && form.edition === '2021' && !missing.includes('table2');
      addresses.forEach(({ table, row, column }, index) => {
        const isOneOfMerged = hasMerged && row.startsWith(`${MERGED}.`);
        let { value, remark } = isOneOfMerged ? plain(null) : (cells[index] ?? plain(null));
        if (missing.includes('table2') && row === MERGED && column === 'total') [value, remark] = [1, null];
        const address = table === 'table4' ? `${table}/${column}` : `${table}/${row}/${column}`;
        if (table === 'table4') table4[column] = value;
        else
          (table === 'table2' ? table2 : table3)[row] = {
            ...(table === 'table2' ? table2 : table3)[row],
            [column]: value,
          };
        if (remark !== null && !missing.includes(table)) remarks[address] = remark;
      });
      if (hasMerged)
        table3[MERGED] = Object.fromEntries(
          form.table3.columns.map(({ key }, index) => [key, index === 3 ? null : index]),
        );
      const tellsEdition = !missing.includes('table2') || !missing.includes('table3');
      return {
        edition: tellsEdition ? form.edition : null,
        table2: missing.includes('table2') ? null : table2,
        table3: missing.includes('table3') ? null : table3,
        table4: missing.includes('table4') ? null : table4,
        remarks,
      };
    });
  });

const MERGED = 'outcome.other_handling';

const AGENCIES = [
  '青河区工业和信息化局',
  '示例市人民政府办公室',
  '示例县市场监督管理局',
  '青河镇人民政府',
  '区医保局',
  '示例省青河市高新技术产业开发区管理委员会',
  '示例自治州退役军人事务局',
];

type Named = Pick<Report, 'title' | 'agency' | 'year' | 'opening' | 'closing'>;

/** Title, body and year as they stand in a report: the title tells both, or the sentence of the period tells the year. */
const names: fc.Arbitrary<Named> = fc
  .tuple(fc.constantFrom(...AGENCIES), fc.integer({ min: 2019, max: 2035 }), fc.integer({ min: 0, max: 5 }))
  .map(([agency, year, way]): Named => {
    const period = `根据《中华人民共和国政府信息公开条例》编制本报告。本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`;
    const contact = '如对本报告有疑问，请与我单位联系（地址：示例路1号；电话：000-00000000）。';
    const signature = `${agency}\n${year + 1}年1月20日`;
    switch (way) {
      case 0:
        return { title: `${agency}${year}年政府信息公开工作年度报告`, agency, year };
      case 1:
        return { title: `${year}年${agency}政府信息公开工作年度报告`, agency, year, opening: period };
      case 2:
        return {
          title: `${agency}${year}年度政府信息公开工作年度报告`,
          agency,
          year,
          opening: `${period}\n${contact}`,
          closing: signature,
        };
      case 3:
        return { title: `${agency}政府信息公开工作年度报告（${year}年度）`, agency, year, closing: signature };
      case 4:
        return { title: '政府信息公开工作年度报告', agency: null, year, opening: period };
      default:
        return { title: null, agency: null, year, opening: period };
    }
  });

/** The three sections of text; the last is filled, so that a signature below it is told from it. */
const sectionsOf = (line: fc.Arbitrary<string>): fc.Arbitrary<Report['sections']> => {
  const linesOf = (minLength: number) => fc.array(line, { minLength, maxLength: 7 }).map((lines) => lines.join('\n'));
  const maybe = fc.oneof({ weight: 8, arbitrary: linesOf(0) }, { weight: 1, arbitrary: fc.constant(null) });
  return fc.record({ overview: maybe, problems: maybe, other_matters: linesOf(1) });
};

const besideTables = fc.record(
  {
    proactive: fc.constant('2023年度没有规章。'),
    applications: fc.constant('本年度收到的申请均已在法定期限内答复。\n没有收取费用。'),
    disputes: fc.constant('本年度没有行政复议和行政诉讼案件。'),
  },
  { requiredKeys: [] },
);

/** 随机年报: reports of every edition as a reading gives them, with odd cells, remarks and texts. */
export const randomReport: fc.Arbitrary<Report> = fc
  .record({ tables, names, beside: besideTables })
  .chain(({ tables: figures, ...rest }) => {
    const isWhole = figures.table2 !== null && figures.table3 !== null && figures.table4 !== null;
    return fc.record({
      figures: fc.constant(figures),
      rest: fc.constant(rest),
      sections: sectionsOf(isWhole ? textLine : quietLine),
    });
  })
  .map(({ figures, rest: { names: named, beside }, sections }) => ({
    file: '年报',
    ...named,
    ...figures,
    sections,
    ...(Object.keys(beside).length > 0 && { beside_tables: beside }),
    places: {},
  }));
