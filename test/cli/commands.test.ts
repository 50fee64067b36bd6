import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { docxOf } from '../builders/docx.ts';
import { printTable2, printTable3, printTable4, reportAround, tableOf } from '../builders/report-grids.ts';
import { addressesOf, formNamed, textsOf } from '../builders/whole-report.ts';
import type { Finding, Report } from '../../src/annual-report/index.ts';
import { gongkai, gongkaiByName, type Run } from './program.ts';

const FORM = formNamed('2021');
const NOUGHT = Object.fromEntries(addressesOf(FORM).map((address) => [address, 0]));

/** A report of a body that does not exist; its cells are 0 but for those named. */
function reportFile(
  year: number,
  cells: Readonly<Record<string, number>> = {},
  body = '青河区工业和信息化局',
): Uint8Array {
  const texts = textsOf({ ...NOUGHT, ...cells });
  const blocks = reportAround({
    table2: [tableOf(printTable2(FORM, texts))],
    table3: [tableOf(printTable3(FORM, texts))],
    table4: [tableOf(printTable4(FORM, texts))],
  });
  return docxOf(
    blocks.map((block) =>
      block.kind === 'paragraph'
        ? { ...block, text: block.text.replaceAll('2023年', `${year}年`).replace('青河区工业和信息化局', body) }
        : block,
    ),
  );
}

const WRONG = { 'table3/received_this_year/total': 7 };

let folder = '';
const path = (...names: readonly string[]) => join(folder, ...names);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-cli-'));
  writeFileSync(path('right.docx'), reportFile(2023));
  writeFileSync(path('wrong.docx'), reportFile(2023, WRONG));
  writeFileSync(path('last.docx'), reportFile(2022, { 'table3/carried_forward_to_next_year/total': 5 }));
  writeFileSync(path('broken.docx'), 'PK\u0003\u0004 this is no document');
  writeFileSync(path('letter.txt'), '关于做好年报工作的通知\n各科室：\n请于月底前报送。\n');
  writeFileSync(path('empty.txt'), '');
  writeFileSync(path('two.txt'), `${textReport('青河区水务局')}\n${textReport('青河区林业局')}`);
  mkdirSync(path('all', 'sub'), { recursive: true });
  writeFileSync(path('all', 'b.docx'), reportFile(2023, {}, '青河区教育局'));
  writeFileSync(path('all', 'a.docx'), reportFile(2023, WRONG, '青河区水务局'));
  writeFileSync(path('all', 'sub', 'c.txt'), textReport('青河区林业局'));
  writeFileSync(path('all', 'notes.pptx'), 'x');
  writeFileSync(path('all', '~$a.docx'), 'x');
  writeFileSync(path('all', '.hidden.docx'), 'x');
  mkdirSync(path('lastyear'));
  writeFileSync(
    path('lastyear', 'x.docx'),
    reportFile(2022, { 'table3/carried_forward_to_next_year/total': 5 }, '青河区教育局'),
  );
  mkdirSync(path('nothing'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function textReport(body: string): string {
  const texts = textsOf(NOUGHT);
  const lines = [printTable2(FORM, texts), printTable3(FORM, texts), printTable4(FORM, texts)].map((table) =>
    table.map((row) => `| ${row.map(({ text }) => text).join(' | ')} |`).join('\n'),
  );
  return [
    `${body}2023年政府信息公开工作年度报告`,
    '一、总体情况',
    '2023年，我局主动公开政府信息35条。',
    '二、主动公开政府信息情况',
    lines[0],
    '三、收到和处理政府信息公开申请情况',
    lines[1],
    '四、政府信息公开行政复议、行政诉讼情况',
    lines[2],
    '五、存在的主要问题及改进情况',
    '公开内容还不够细。',
    '六、其他需要报告的事项',
    '2023年未收取信息处理费。',
    '',
  ].join('\n');
}

/** What `read` and `check` answer, as far as these tests look at it. */
type Answer = Report & {
  readonly error?: { readonly zh: string; readonly en: string };
  readonly report: Report;
  readonly findings: readonly Finding[];
};

/** What stands on stdout, which must be JSON and nothing else: one object, or several. */
const answer = ({ out }: Run): Answer => JSON.parse(out);
const answers = ({ out }: Run): readonly Answer[] => JSON.parse(out);

/** One sentence or a few, never the trace of a fault. */
function expectSentence({ err }: Run): void {
  expect(err).not.toMatch(/^\s+at .+:\d+/mu);
  expect(err).not.toMatch(/node:internal|TypeError|ReferenceError|UnhandledPromise/u);
  expect(err.trim()).not.toBe('');
}

describe('exit status', () => {
  test('0 when nothing is wrong', async () => {
    const { status, err } = await gongkai(['check', path('right.docx'), '--json']);
    expect([status, err]).toEqual([0, '']);
  });

  test('1 when errors were found', async () => {
    const run = await gongkai(['check', path('wrong.docx'), '--json']);
    expect(run.status).toBe(1);
    const errors = answers(run)[0]?.findings.filter(({ severity }) => severity === 'error');
    expect(errors?.map(({ rule }) => rule)).toContain('T3-ROW');
  });

  test('reading a report with errors is done: 0', async () => {
    expect((await gongkai(['read', path('wrong.docx'), '--json'])).status).toBe(0);
  });

  for (const name of ['missing.docx', 'broken.docx', 'letter.txt', 'empty.txt', 'nothing']) {
    for (const command of ['read', 'check']) {
      test(`2 for ${command} ${name}, with a sentence that names it`, async () => {
        const run = await gongkai([command, path(name)]);
        expect(run.status).toBe(2);
        expectSentence(run);
        if (name !== 'nothing') expect(run.err).toContain(name);
      });
    }
  }

  test('a file that holds no report is said in the words of the contract', async () => {
    const run = await gongkai(['read', path('letter.txt'), '--lang', 'en']);
    expect(run.err).toContain('no annual report found in letter.txt');
  });

  test('2 goes before 1', async () => {
    expect((await gongkai(['check', path('wrong.docx'), path('missing.docx')])).status).toBe(2);
  });
});

describe('wrong calls are one sentence and 2', () => {
  const CALLS: readonly (readonly string[])[] = [
    [],
    ['chek', 'x.docx'],
    ['constructor'],
    ['__proto__'],
    ['check'],
    ['read'],
    ['check', '--frobnicate', 'x.docx'],
    ['check', '--previous'],
    ['check', '-z'],
    ['read', '--json=yes', 'x.docx'],
    ['serve', '--port', 'abc'],
    ['serve', '--port', '70000'],
    ['demo', '--host', '0.0.0.0'],
  ];
  for (const call of CALLS) {
    test(`gongkai ${call.join(' ')}`, async () => {
      const run = await gongkai(call);
      expect(run.status).toBe(2);
      if (call.length > 0) {
        expectSentence(run);
        expect(run.err.trim().split('\n').length).toBeLessThanOrEqual(2);
        expect(run.out).toBe('');
      }
    });
  }

  test.each([
    [['ledger', 'frob'], '没有 ledger frob'],
    [['import', 'foo'], '不能导入“foo”'],
    [['import', 'bodies'], '没有写明哪个文件'],
    [['backup'], '没有写明备份文件'],
    [['init', '--body', '青河区示例局'], '缺少 --kind、--level、--system、--security、--audit'],
    [['check', '--lang', 'fr', 'x.docx'], '--lang 应为 zh 或 en，不是“fr”'],
    [['fee', '--lang=fr'], '--lang 应为 zh 或 en，不是“fr”'],
    [['serve', '--host', ''], '地址不能用'],
    [['--lang', 'en', 'ledger', 'frob'], 'there is no ledger frob'],
  ])('%j: the cause stands first', async (call, cause) => {
    const { status, err } = await gongkai(call);
    expect([status, err.includes(cause), err.trim().split('\n').length]).toEqual([2, true, 1]);
  });

  test('what is no backup begins no database where it was to be restored', async () => {
    const run = await gongkai(['restore', path('letter.txt'), '--data', path('begun')]);
    expect([run.status, existsSync(path('begun'))]).toEqual([2, false]);
    expect(run.err).toContain('不是本程序的备份');
  });

  test('the flag that is not known is named', async () => {
    const { err } = await gongkai(['check', '--frobnicate', path('right.docx')]);
    expect(err).toContain('--frobnicate');
  });
});

describe('read', () => {
  test('one file gives one object, several an array', async () => {
    const one = answer(await gongkai(['read', path('right.docx'), '--json']));
    expect(one).toMatchObject({ edition: '2021', agency: '青河区工业和信息化局', year: 2023 });
    const several = answers(await gongkai(['read', path('right.docx'), path('wrong.docx'), '--json']));
    expect(several).toHaveLength(2);
  });

  test('a file with two reports gives an array with parts', async () => {
    const both = answers(await gongkai(['read', path('two.txt'), '--json']));
    expect(both.map(({ part, agency }) => [part, agency])).toEqual([
      [1, '青河区水务局'],
      [2, '青河区林业局'],
    ]);
  });

  test('a file that cannot be read stands in its place, and the others are answered', async () => {
    const run = await gongkai(['read', path('right.docx'), path('broken.docx'), path('wrong.docx'), '--json']);
    expect(run.status).toBe(2);
    const [first, second, third] = answers(run);
    expect(first?.year).toBe(2023);
    expect(second).toEqual({
      file: path('broken.docx'),
      error: { zh: expect.stringContaining('broken.docx'), en: expect.stringContaining('broken.docx') },
    });
    expect(third?.table3?.['received_this_year']?.['total']).toBe(7);
  });

  test('a folder is walked by name, through all below it; others are named once on stderr', async () => {
    const run = await gongkai(['read', path('all'), '--json']);
    expect(run.status).toBe(0);
    expect(answers(run).map(({ file }) => file)).toEqual([
      path('all', 'a.docx'),
      path('all', 'b.docx'),
      path('all', 'sub', 'c.txt'),
    ]);
    expect(run.err.match(/notes\.pptx/gu)).toHaveLength(1);
  });

  test('a folder of one file gives an array all the same', async () => {
    expect(Array.isArray(answers(await gongkai(['read', path('lastyear'), '--json'])))).toBe(true);
  });

  test('JSON of read and of check is read again equal', async () => {
    const first = await gongkai(['read', path('wrong.docx'), '--json']);
    const checked = await gongkai(['check', path('wrong.docx'), '--json']);
    writeFileSync(path('read.json'), first.out);
    writeFileSync(path('checked.json'), checked.out);
    const original = answer(first);
    expect(original.file).toBe(path('wrong.docx'));
    for (const name of ['read.json', 'checked.json']) {
      const again = answer(await gongkai(['read', path(name), '--json']));
      expect(again).toEqual({ ...original, file: path(name) });
      const findings = answers(await gongkai(['check', path(name), '--json']))[0]?.findings;
      const sums = (all: readonly Finding[] = []) => all.filter(({ rule }) => /^(?:T3|T4|INT|T2)/u.test(rule));
      const figures = ({ rule, severity, table, row, column, expected, actual }: Finding) =>
        JSON.stringify([rule, severity, table, row, column, expected, actual]);
      expect(sums(findings).map(figures)).toEqual(sums(answers(checked)[0]?.findings).map(figures));
    }
  });

  test('for people it shows the tables', async () => {
    const run = await gongkai(['read', path('right.docx')]);
    expect(run.status).toBe(0);
    expect(run.out).toContain('规章');
    expect(run.out).not.toContain('\u001b[');
  });
});

describe('check', () => {
  test('--json is an array of one object a report, with the report inside', async () => {
    const [one] = answers(await gongkai(['check', path('wrong.docx'), '--json']));
    expect(Object.keys(one ?? {})).toEqual(
      expect.arrayContaining(['file', 'edition', 'agency', 'year', 'report', 'findings']),
    );
    expect(one?.report.table3?.['received_this_year']?.['total']).toBe(7);
    expect(one?.findings[0]).toMatchObject({
      severity: 'error',
      message: { zh: expect.any(String), en: expect.any(String) },
    });
  });

  test('--jsonl is one line for each report, in the order of the files, the unread one too', async () => {
    const run = await gongkai(['check', path('two.txt'), path('broken.docx'), path('wrong.docx'), '--jsonl']);
    expect(run.status).toBe(2);
    const lines = run.out
      .trimEnd()
      .split('\n')
      .map((line) => answer({ status: 0, out: line, err: '' }));
    expect(lines.map(({ file, part, error }) => [file, part ?? null, error !== undefined])).toEqual([
      [path('two.txt'), 1, false],
      [path('two.txt'), 2, false],
      [path('broken.docx'), null, true],
      [path('wrong.docx'), null, false],
    ]);
  });

  test('--summary counts over many reports', async () => {
    const run = await gongkai(['check', path('all'), '--summary']);
    expect(run.status).toBe(1);
    expect(run.out).toContain('3');
    expect(run.out).toContain('T3-ROW');
  });

  test('--summary beside --json leaves stdout to the JSON', async () => {
    const run = await gongkai(['check', path('all'), '--summary', '--json']);
    expect(answers(run)).toHaveLength(3);
    expect(run.err).toContain('T3-ROW');
  });

  test('--previous with one file beside one file compares the two years', async () => {
    const run = await gongkai(['check', path('right.docx'), '--previous', path('last.docx'), '--json']);
    expect(run.status).toBe(1);
    const carry = answers(run)[0]?.findings.find(({ rule }) => rule === 'X-CARRY');
    expect(carry).toMatchObject({ row: 'carried_over_from_last_year', column: 'total', expected: 5, actual: 0 });
  });

  test('--previous with one file beside many files is refused', async () => {
    for (const many of [[path('right.docx'), path('wrong.docx')], [path('all')]]) {
      const run = await gongkai(['check', ...many, '--previous', path('last.docx')]);
      expect(run.status).toBe(2);
      expectSentence(run);
      expect(run.err).toContain('--previous');
      expect(run.out).toBe('');
    }
  });

  test('--previous with a folder matches by body and year', async () => {
    const run = await gongkai(['check', path('all'), '--previous', path('lastyear'), '--json']);
    const carried = answers(run)
      .filter(({ findings }) => findings.some(({ rule }) => rule === 'X-CARRY'))
      .map(({ agency }) => agency);
    expect(carried).toEqual(['青河区教育局']);
  });

  test('--previous that cannot be read is 2', async () => {
    for (const name of ['broken.docx', 'missing.docx', 'letter.txt']) {
      const run = await gongkai(['check', path('right.docx'), '--previous', path(name)]);
      expect(run.status, name).toBe(2);
      expectSentence(run);
    }
  });

  test('--previous of a wrong year is not compared with, and that is said', async () => {
    const run = await gongkai(['check', path('right.docx'), '--previous', path('wrong.docx'), '--json']);
    expect(run.status).toBe(0);
    expect(run.err).toContain('2023');
    expect(answers(run)[0]?.findings.some(({ rule }) => rule === 'X-CARRY')).toBe(false);
  });

  test('for people it names the cell, both figures and the basis', async () => {
    const { out } = await gongkai(['check', path('wrong.docx')]);
    expect(out).toContain('一、本年新收政府信息公开申请数量');
    expect(out).toContain('国办公开办函〔2021〕30号');
    expect(out).not.toContain('\u001b[');
  });
});

describe('language', () => {
  test('--lang en, and LANG, give English; else Chinese', async () => {
    const english = await gongkai(['check', path('wrong.docx'), '--lang', 'en']);
    expect(english.out).toContain('Applications newly received this year');
    const byEnvironment = await gongkai(['read', path('missing.docx')], { env: { LANG: 'en_US.UTF-8' } });
    expect(byEnvironment.err).toContain('there is no file');
    const chinese = await gongkai(['read', path('missing.docx')], { env: { LANG: 'zh_CN.UTF-8' } });
    expect(chinese.err).toContain('没有');
    expect(
      (await gongkai(['read', path('missing.docx'), '--lang', 'zh'], { env: { LANG: 'en_US.UTF-8' } })).err,
    ).toContain('没有');
  });

  test('--help of the program and of each command, --version', async () => {
    for (const call of [['--help'], ['help'], ['read', '--help'], ['check', '--help'], ['serve', '-h']]) {
      const { status, out } = await gongkai(call);
      expect(status, call.join(' ')).toBe(0);
      expect(out).toContain('gongkai');
    }
    expect((await gongkai(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});

describe('from a shell', () => {
  test('bin/gongkai runs from any folder, with a path relative to it', async () => {
    const run = await gongkaiByName(['read', 'right.docx', '--json'], { cwd: folder });
    expect(run.status).toBe(0);
    expect(answer(run).year).toBe(2023);
  });

  test('a file that nobody may read, a folder for a file and a loop of links are sentences', async () => {
    const locked = path('locked.docx');
    writeFileSync(locked, 'x');
    chmodSync(locked, 0o000);
    symlinkSync(path('loop'), path('loop'));
    for (const name of ['locked.docx', 'loop', 'right.docx/inside']) {
      const run = await gongkai(['check', path(name)]);
      expect(run.status, name).toBe(2);
      expectSentence(run);
    }
    chmodSync(locked, 0o600);
  });

  test('a path with blanks and Chinese characters in it', async () => {
    const name = path('青河区 年报（2023）.docx');
    writeFileSync(name, reportFile(2023));
    expect(answer(await gongkai(['read', name, '--json'])).file).toBe(name);
  });
});
