import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/annual-report/index.ts';
import { docxOf } from '../builders/docx.ts';
import { linesOf, quietTexts, reportWith } from '../builders/report-grids.ts';
import { formNamed, readingIn } from '../builders/whole-report.ts';
import { gongkai } from './program.ts';

const SAMPLE = 'src/sample/xiangqiao-2019.txt';
let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-convert-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const report = async (path: string): Promise<Report> => (await readingIn(await readFile(path), path)).report;

const withoutPlaces = ({ file: _file, places: _places, ...rest }: Report) => rest;

describe('gongkai convert', () => {
  test.each(['docx', 'html', 'htm', 'xlsx', 'txt', 'json', 'DOCX'])(
    'writes the format that the ending of OUT says, and nothing is lost: %s',
    async (ending) => {
      const out = at(`年报.${ending}`);
      const { status, out: answer, err } = await gongkai(['convert', SAMPLE, out]);
      expect({ status, answer, err }).toEqual({ status: 0, answer: '', err: `已写入 ${out}\n` });
      expect(withoutPlaces(await report(out))).toEqual(withoutPlaces(await report(SAMPLE)));
    },
  );

  test('writes a PDF that says that it is PDF/A-2a and PDF/UA-1', async () => {
    const out = at('年报.pdf');
    expect(await gongkai(['convert', SAMPLE, out])).toMatchObject({ status: 0 });
    const bytes = (await readFile(out)).toString('latin1');
    expect(bytes.slice(0, 8)).toBe('%PDF-1.7');
    expect(bytes).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    expect(bytes).toMatch(/<pdfuaid:part [^>]*>1<\/pdfuaid:part>/u);
  });

  test('a JSON that was saved becomes a document again', async () => {
    await gongkai(['convert', SAMPLE, at('a.json')]);
    await gongkai(['convert', at('a.json'), at('b.docx')]);
    expect(withoutPlaces(await report(at('b.docx')))).toEqual(withoutPlaces(await report(SAMPLE)));
  });

  test('replaces an OUT that is there and leaves no other file behind', async () => {
    await mkdir(at('replaced'));
    const out = at('replaced/a.json');
    await writeFile(out, 'something old');
    expect((await gongkai(['convert', SAMPLE, out])).status).toBe(0);
    expect((await report(out)).year).toBe(2019);
    expect(await readdir(at('replaced'))).toEqual(['a.json']);
  });

  test('names what could not be taken over: rows that are not of the form, lines below the signature', async () => {
    const form = formNamed('2021');
    const blocks = reportWith(form, quietTexts(form)).map((block) =>
      block.kind === 'table' && block.rows.length > 20
        ? {
            ...block,
            rows: block.rows.map((row) =>
              row.map((cell) => (cell.text === '2.重复申请' ? { ...cell, text: '某局自加的一行' } : cell)),
            ),
          }
        : block,
    );
    const lines = linesOf('青河区工业和信息化局', '2024年1月20日', '【打印】【关闭】', '版权所有：示例');
    await writeFile(at('more.docx'), docxOf([...blocks, ...lines]));
    const { status, err } = await gongkai(['convert', at('more.docx'), at('less.html')]);
    expect(status).toBe(0);
    expect(err.trim().split('\n')).toEqual([
      '表格中有 1 行不合统一格式，没有写入：某局自加的一行',
      '落款之后的 2 行文字没有写入：【打印】【关闭】、版权所有：示例',
      `已写入 ${at('less.html')}`,
    ]);
    expect((await report(at('less.html'))).closing).toBe('青河区工业和信息化局\n2024年1月20日');
  });

  test('a file with several reports becomes one JSON, and no document', async () => {
    const form = formNamed('2021');
    const one = reportWith(form, quietTexts(form));
    await writeFile(at('two.docx'), docxOf([...one, ...one]));
    expect((await gongkai(['convert', at('two.docx'), at('two.json')])).status).toBe(0);
    const reports = JSON.parse(await readFile(at('two.json'), 'utf8')) as { part: number }[];
    expect(reports.map(({ part }) => part)).toEqual([1, 2]);
    const { status, err } = await gongkai(['convert', at('two.docx'), at('two.html'), '--lang', 'en']);
    expect({ status, err }).toEqual({
      status: 2,
      err: '"two.docx" holds 2 reports, and a html holds one; json takes them all\n',
    });
    expect(await readdir(folder)).not.toContain('two.html');
  });

  test.each([
    ['one file alone', () => [SAMPLE], '请给出两个文件'],
    ['three files', () => [SAMPLE, SAMPLE, SAMPLE], '请给出两个文件'],
    ['an ending that is not written', () => [SAMPLE, at('a.doc')], '可写的有 docx、pdf、html、xlsx、txt、json'],
    ['no ending', () => [SAMPLE, at('a')], '可写的有'],
    ['a file that is not there', () => [at('nothing.docx'), at('a.docx')], '没有“'],
    ['a file that holds no report', () => ['package.json', at('a.docx')], '没有找到政府信息公开工作年度报告'],
    ['a folder that is not there', () => [SAMPLE, at('nowhere/a.docx')], '没有这个文件夹'],
    ['a folder in place of OUT', () => [SAMPLE, at('folder.docx')], '不能写入'],
    ['one file for both', () => [at('same.txt'), at('same.txt')], '同一个文件'],
  ])('says in one sentence why it cannot: %s', async (_, given, sentence) => {
    await writeFile(at('same.txt'), await readFile(SAMPLE));
    await mkdir(at('folder.docx'), { recursive: true });
    const before = await readdir(folder);
    const { status, out, err } = await gongkai(['convert', ...given()]);
    expect({ status, out, lines: err.trim().split('\n').length }).toEqual({ status: 2, out: '', lines: 1 });
    expect(err).toContain(sentence);
    expect(await readdir(folder)).toEqual(before);
  });

  test.runIf(process.platform !== 'win32' && process.getuid?.() !== 0)(
    'a folder that may not be written to is said so, and nothing half written stays',
    async () => {
      await mkdir(at('closed'));
      await chmod(at('closed'), 0o500);
      const { status, err } = await gongkai(['convert', SAMPLE, at('closed/a.docx')]);
      expect([status, err]).toEqual([2, expect.stringContaining('没有权限')]);
      expect(await readdir(at('closed'))).toEqual([]);
    },
  );

  test('says which signs no font holds, and that the PDF claims no standard then', async () => {
    const data = JSON.parse(JSON.stringify(await report(SAMPLE))) as { sections: { problems: string } };
    data.sections.problems += '\n古壮字\u{e123}。';
    await writeFile(at('signs.json'), JSON.stringify(data));
    const { status, err } = await gongkai(['convert', at('signs.json'), at('signs.pdf')], {
      env: { GONGKAI_FONTS: at('no-fonts') },
    });
    expect(status).toBe(0);
    expect(err).toContain(`GONGKAI_FONTS 指定的“${at('no-fonts')}”不是文件夹`);
    expect(err).toContain('自造字：\u{e123}，');
    expect((await readFile(at('signs.pdf'))).toString('latin1')).not.toContain('pdfaid:part');
  });
});
