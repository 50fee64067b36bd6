import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BREAKINGS } from '../../test/builders/broken-tables.ts';
import { docxOf } from '../../test/builders/docx.ts';
import { ofdOf } from '../../test/builders/ofd.ts';
import { paperOf } from '../../test/builders/paper.ts';
import { typstPdfOf } from '../../test/builders/pdf/typst.ts';
import { htmlOf } from '../../test/builders/html.ts';
import {
  linesOf,
  printTable2,
  printTable3,
  printTable4,
  reportAround,
  tableOf,
  type PrintedTable,
} from '../../test/builders/report-grids.ts';
import { figuresOfItsOwn, formNamed, textsOf } from '../../test/builders/whole-report.ts';
import { xlsxOf } from '../../test/builders/xlsx.ts';
import { checkFile, readReportFile } from './index.ts';

const FORM = formNamed('2021');
const TEXTS = textsOf(figuresOfItsOwn(FORM));
const around = <Thing>(write: (table: PrintedTable) => Thing) => ({
  table2: write(printTable2(FORM, TEXTS)),
  table3: write(printTable3(FORM, TEXTS)),
  table4: write(printTable4(FORM, TEXTS)),
});
const BLOCKS = reportAround(around((table) => [tableOf(table)]));
const plainText = (lines: (table: PrintedTable) => readonly string[]) =>
  reportAround(around((table) => linesOf(...lines(table))))
    .map((block) => (block.kind === 'paragraph' ? block.text : ''))
    .join('\n');

const TEXT_FILES: readonly (readonly [string, string])[] = [
  ['年报.html', htmlOf({ blocks: BLOCKS })],
  ...BREAKINGS.map(({ lines }, index) => [`年报${index}.txt`, plainText(lines)] as const),
  ['年报.md', plainText((table) => table.map((row) => `| ${row.map(({ text }) => text).join(' | ')} |`))],
  [
    '年报.csv',
    printTable3(FORM, TEXTS)
      .map((row) => row.map(({ text }) => `"${text}"`).join(','))
      .join('\n'),
  ],
];
const PACKED_FILES: readonly (readonly [string, Uint8Array])[] = [
  ['年报.docx', docxOf(BLOCKS)],
  ['年报.xlsx', xlsxOf({ blocks: BLOCKS })],
  ['年报.ofd', ofdOf((await paperOf(typstPdfOf(BLOCKS), '年报.pdf')).pages ?? [])],
];

/** An answer, whatever the file: reports, or one sentence in both languages that names the file. */
async function expectAnswer(name: string, bytes: Uint8Array): Promise<void> {
  const result = await checkFile({ name, bytes });
  if (result.ok) {
    expect(result.reports.length).toBeGreaterThan(0);
    for (const { findings } of result.reports)
      for (const { message } of findings) expect(message.zh.length * message.en.length).toBeGreaterThan(0);
  } else {
    expect(result.problem.zh).toContain(name);
    expect(result.problem.en).toContain(name);
  }
}

describe('whatever the bytes, there is an answer', () => {
  const names = fc.constantFrom(
    ...['docx', 'html', 'txt', 'md', 'csv', 'xlsx', 'json', 'doc', 'pdf', ''].map((ending) => `文件.${ending}`),
  );

  test('random bytes under any name', async () => {
    await fc.assert(
      fc.asyncProperty(names, fc.uint8Array({ maxLength: 600 }), (name, bytes) => expectAnswer(name, bytes)),
      { numRuns: 150 },
    );
  });

  test('random JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), (value) => expectAnswer('文件.json', Buffer.from(JSON.stringify(value)))),
      { numRuns: 150 },
    );
  });

  test('a report of which bytes were changed', async () => {
    const change = fc.record({ at: fc.nat(), to: fc.integer({ min: 0, max: 255 }) });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...PACKED_FILES),
        fc.array(change, { minLength: 1, maxLength: 8 }),
        async ([name, bytes], changes) => {
          const changed = Uint8Array.from(bytes);
          for (const { at, to } of changes) changed[at % changed.length] = to;
          await expectAnswer(name, changed);
        },
      ),
      { numRuns: 80 },
    );
  });

  test('a report that is cut off anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...PACKED_FILES, ...TEXT_FILES.map(([name, text]) => [name, Buffer.from(text)] as const)),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ([name, bytes], part) => expectAnswer(name, bytes.subarray(0, Math.floor(bytes.length * part))),
      ),
      { numRuns: 80 },
    );
  });

  test('a report of which lines were taken out, doubled, exchanged or joined', async () => {
    const act = fc.record({
      kind: fc.constantFrom('out', 'twice', 'exchange', 'join', 'cut', 'odd'),
      at: fc.nat(),
      odd: fc.string({ unit: 'binary', maxLength: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...TEXT_FILES),
        fc.array(act, { minLength: 1, maxLength: 25 }),
        async ([name, text], acts) => {
          const lines = text.split('\n');
          for (const { kind, at, odd } of acts) {
            const index = at % lines.length;
            const line = lines[index] ?? '';
            const next = lines[index + 1] ?? '';
            if (kind === 'out') lines.splice(index, 1);
            if (kind === 'twice') lines.splice(index, 0, line);
            if (kind === 'exchange') lines.splice(index, 2, next, line);
            if (kind === 'join') lines.splice(index, 2, line + next);
            if (kind === 'cut') lines.splice(index, 1, line.slice(0, line.length / 2), line.slice(line.length / 2));
            if (kind === 'odd') lines.splice(index, 1, odd);
          }
          await expectAnswer(name, Buffer.from(lines.join('\n')));
        },
      ),
      { numRuns: 120 },
    );
  });

  test('a blank cell never becomes nought, whatever was taken out', async () => {
    const empty = plainText((table) =>
      table.map((row) => `| ${row.map(({ text }) => (/^\d+$/u.test(text) ? '' : text)).join(' | ')} |`),
    );
    const all = empty.split('\n');
    await fc.assert(
      fc.asyncProperty(fc.subarray(all, { minLength: Math.floor(all.length / 2) }), async (lines) => {
        const read = await readReportFile({ name: '年报.txt', bytes: Buffer.from(lines.join('\n')) });
        for (const { report } of read.ok ? read.value : [])
          for (const table of [report.table2, report.table3])
            for (const cells of Object.values(table ?? {}))
              for (const value of Object.values(cells)) expect(value).toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});

describe('long files come to an end', () => {
  const repeat = (text: string, bytes: number) => text.repeat(Math.ceil(bytes / Buffer.byteLength(text)));
  const HEAD = '信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n';
  const LONG: readonly (readonly [string, string])[] = [
    [
      'two megabytes of one label and its figures',
      repeat('| 2.其他法律行政法规禁止公开 | 1 | 2 | 3 | 4 | 5 | 6 | 7 |\n', 2_000_000),
    ],
    [
      'two megabytes of a misprinted label',
      HEAD + repeat('| 2.其他法律行政止公开 | 1 | 2 | 3 | 4 | 5 | 6 | 7 |\n', 2_000_000),
    ],
    [
      'misprints that are all different',
      HEAD +
        Array.from(
          { length: 20_000 },
          (_, index) => `2.其他法律行政法规止公开${String.fromCodePoint(0x4e00 + index)}\n1\n`,
        ).join(''),
    ],
    ['a row of figures without end', `${HEAD}规章\n${'1\n'.repeat(80_000)}`],
    ['a label without figures, again and again', '7.属于行政执法案卷\n'.repeat(50_000)],
    ['characters that begin a label, again and again', HEAD + '本\n年\n制\n发\n'.repeat(20_000)],
    ['blank lines', `${HEAD}规章\n${'\n'.repeat(90_000)}`],
    ['headings', '一、总体情况\n二、主动公开政府信息情况\n'.repeat(20_000)],
    ['lines of dots', `${`一、总体情况${'.'.repeat(290)}x\n`.repeat(3_000)}${HEAD}`],
    ['one long line of blanks', `${HEAD}规章${' '.repeat(1_000_000)}1\n`],
    ['titles', '青河区水务局2023年\n政府信息公开工作年度报告\n'.repeat(20_000) + HEAD],
  ];
  for (const [name, text] of LONG) {
    test(name, async () => {
      await expectAnswer('长.txt', Buffer.from(text));
    });
  }

  test('a table 4 with thousands of heads', async () => {
    const heads = `<tr><td colspan=5>行政复议</td></tr><tr>${'<td>结果维持</td>'.repeat(40_000)}</tr>`;
    await expectAnswer('长.html', Buffer.from(`<table>${heads}<tr>${'<td>1</td>'.repeat(15)}</tr></table>`));
  });
});

describe('many reports in one process', () => {
  test('the same file is read the same before and after others', async () => {
    for (const [name, content] of [...PACKED_FILES, ...TEXT_FILES]) {
      const file = { name, bytes: Buffer.from(content) };
      const first = await checkFile(file);
      await checkFile({ name: '别.txt', bytes: Buffer.from(TEXT_FILES[3]?.[1] ?? '') });
      expect(await checkFile(file)).toEqual(first);
    }
  });

  test('fifty more reports leave nothing behind in memory', async () => {
    setFlagsFromString('--expose-gc');
    const collect: unknown = runInNewContext('gc');
    if (typeof collect !== 'function') throw new Error('the collector cannot be called');
    const readAll = async (times: number) => {
      for (let time = 0; time < times; time++)
        for (const [name, content] of [...PACKED_FILES, ...TEXT_FILES.slice(0, 3)])
          await checkFile({ name, bytes: Buffer.from(content) });
      collect();
      return process.memoryUsage().heapUsed;
    };
    const before = await readAll(10);
    const after = await readAll(10);
    expect(after - before).toBeLessThan(8 * 1024 * 1024);
  });
});
