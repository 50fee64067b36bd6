import { describe, expect, test } from 'vitest';
import { paperOf, sketchOf } from '../../../../test/builders/paper.ts';

describe('plain text', () => {
  test('every line is a paragraph, blank lines too, whatever ends it', async () => {
    expect(await sketchOf('一\r\n\n 二 \r三\f四\u2028五', 'a.txt')).toEqual(['一', '', ' 二 ', '三', '四', '五']);
  });

  test('places count lines from 1, and go on behind a table', async () => {
    const { blocks } = await paperOf('甲\n<table>\n<tr><td>乙\n</table>\n丙', 'a.txt');
    expect(blocks.map((block) => [block.kind, block.place])).toEqual([
      ['paragraph', { kind: 'line', line: 1 }],
      ['paragraph', { kind: 'line', line: 2 }],
      ['table', { kind: 'cell', table: 1, row: 1, column: 1 }],
      ['paragraph', { kind: 'line', line: 4 }],
      ['paragraph', { kind: 'line', line: 5 }],
    ]);
  });

  test('marks of Markdown are ordinary signs in plain text', async () => {
    expect(await sketchOf('# 一 **二** [三](四)', 'a.txt')).toEqual(['# 一 **二** [三](四)']);
  });
});

describe('Markdown', () => {
  test('headings have their level and lose their marks', async () => {
    const { blocks } = await paperOf('# 年报 #\n### **一、总体情况**\n#号不是标题\n正文', 'a.md');
    expect(blocks.map((block) => block.kind === 'paragraph' && [block.text, block.heading])).toEqual([
      ['年报', 1],
      ['一、总体情况', 3],
      ['#号不是标题', null],
      ['正文', null],
    ]);
  });

  test('emphasis and links are reduced to their words, blanks to fill in are left', async () => {
    expect(
      await sketchOf('**共**收到__12__件，见[附件](http://example.invalid/a)![图](b.png)\n____年__月', 'a.md'),
    ).toEqual(['共收到12件，见附件', '____年__月']);
  });

  test('signs that are marked as no marks lose that mark, but a pipe keeps it', async () => {
    expect(await sketchOf('1\\. \\*注\\* 甲\\|乙', 'a.md')).toEqual(['1. *注* 甲\\|乙']);
  });

  test('a whole table written with bars is a table, in Markdown and in plain text', async () => {
    const table = '| 规章 | **本年**制发 |\n|---|:-:|\n| 甲\\|乙<br>丙 | 0 |\n|  | \\<br> |\n';
    expect(await sketchOf(`前\n${table}后`, 'a.md')).toEqual([
      '前',
      [
        ['规章', '本年制发'],
        ['甲|乙\n丙', '0'],
        ['', '<br>'],
      ],
      '后',
    ]);
    expect(await sketchOf('| a | b |\n| c | d |\n| - | - |\n| e | f |', 'a.txt')).toEqual([
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
    ]);
  });

  test.each([
    ['without its ruler', ['| 规章 | 0 |', '| 总计 | 1 |']],
    ['whose rows are not alike', ['| 规章 | 0 |', '|---|---|', '| 总计 |']],
    ['with a second ruler', ['| 规章 | 0 |', '|---|---|', '| 总计 | 1 |', '|---|---|']],
    ['that begins with its ruler', ['|---|---|', '| 规章 | 0 |']],
    ['whose last line has no bar at its end', ['| 规章 | 0', '|---|---', '| 总计 | 1']],
  ])('a table with bars %s stays as its lines', async (_, lines) => {
    expect(await sketchOf(lines.join('\n'), 'a.md')).toEqual(lines);
  });

  test('tables written as HTML are tables, one inside the other and side by side', async () => {
    const table = '<table><tr><td>规章<td colspan="2">3</table>';
    expect(
      await sketchOf(`前${table}${table}\n后<TABLE border=1><tr><td>外${table}</TABLE>\n<table><tr><td>未完`, 'a.md'),
    ).toEqual(['前', [['规章', '3 2x1']], '', [['规章', '3 2x1']], '', '后', [['外\n规章\n3']], '', '', [['未完']]]);
  });
});

describe('comma-separated values', () => {
  test.each([',', ';', '\t', '|'])('columns set apart by %j', async (sign) => {
    expect(await sketchOf(['规章', '0', ''].join(sign) + `\r\n${['总计', '1', '2'].join(sign)}\r\n`, 'a.csv')).toEqual([
      [
        ['规章', '0', ''],
        ['总计', '1', '2'],
      ],
    ]);
  });

  test('quoted fields hold signs and line breaks; blank lines are rows', async () => {
    expect(await sketchOf('"商业\r\n企业","1,234"\n\n="001",a"b', 'a.csv')).toEqual([
      [['商业\n企业', '1,234'], [''], ['001', 'a"b']],
    ]);
  });

  test('a quotation mark that is never closed is a sign like any other', async () => {
    expect(await sketchOf('甲,"乙\n丙,丁', 'a.csv')).toEqual([
      [
        ['甲', '"乙'],
        ['丙', '丁'],
      ],
    ]);
  });

  test('places name row and column', async () => {
    const { blocks } = await paperOf('sep=;\n甲;乙', 'a.csv');
    expect(blocks[0]).toMatchObject({
      rows: [[{}, { text: '乙', column: 1, place: { table: 1, row: 1, column: 2 } }]],
    });
  });
});
