import { describe, expect, test } from 'vitest';
import { paperOf, sketchOf } from '../../../../test/builders/paper.ts';

const read = (body: string) => sketchOf(`<html><body>${body}</body></html>`, '年报.html');

describe('text of a page', () => {
  test('blanks collapse as in a browser, and a line end between Chinese characters is none', async () => {
    expect(await read('<p>  总体\n  情况\t <b>良\n</b>\n好 </p><p>收到\nabc <i>12</i> 件</p>')).toEqual([
      '总体 情况 良好',
      '收到 abc 12 件',
    ]);
  });

  test('a blank paragraph is kept, an empty box is not', async () => {
    expect(
      await read(
        '<p>甲</p><p>&nbsp;</p><p class=MsoNormal><span><o:p>&nbsp;</o:p></span></p><div></div><p></p><div><br></div>乙',
      ),
    ).toEqual(['甲', '', '', '', '', '乙']);
  });

  test('line breaks stand inside a paragraph, blocks and headings end it', async () => {
    const { blocks } = await paperOf(
      '<h2>一、总体<span>情况</span></h2>甲<br>乙<br><div>丙<section>丁</section>戊</div>',
      'a.html',
    );
    expect(blocks.map((block) => block.kind === 'paragraph' && [block.text, block.heading])).toEqual([
      ['一、总体情况', 2],
      ['甲\n乙', null],
      ['丙', null],
      ['丁', null],
      ['戊', null],
    ]);
  });

  test('hard blanks become blanks and entities characters', async () => {
    expect(await read('<p>&nbsp;&nbsp;1&nbsp;&nbsp;2&lt;3&amp;&#26412;&#x5e74;&ldquo;</p>')).toEqual(['1  2<3&本年“']);
  });

  test('what is not shown is not read', async () => {
    const hidden =
      '<script>var a="<p>1</p>"</script><style>p{}</style><noscript>启用脚本</noscript><template><p>2</p></template>' +
      '<p hidden>3</p><div style="DISPLAY : none">4<div>5</div></div><span style="mso-hide:all">6</span><!--[if gte mso 9]><p>7</p><![endif]-->' +
      '<select><option>8</select><del>9</del><xml><w:WordDocument>10</w:WordDocument></xml><title>题</title>';
    expect(await read(`${hidden}<p>在</p>`)).toEqual(['在']);
  });

  test('a hidden element that is never closed takes no more than its own cell', async () => {
    expect(
      await read(
        '<table><tr><td><span style="display:none">甲</td><td>乙</td></tr><tr style="display:none"><td>丙<tr><td>丁</table>戊',
      ),
    ).toEqual([[['', '乙'], ['丁']], '戊']);
  });

  test('ordered lists show their numbers, lists of points none', async () => {
    expect(
      await read(
        '<ol start=3><li>甲<li value=7><p>乙</p><p>续</p></ol><ul><li>丙</ul><ol style="list-style-type:cjk-ideographic"><li>丁</ol><ol style="list-style:none"><li>戊</ol>',
      ),
    ).toEqual(['3.甲', '7.乙', '续', '丙', '一、丁', '戊']);
  });

  test('preformatted text keeps its lines', async () => {
    expect(await read('<pre>甲  乙\r\n丙</pre>')).toEqual(['甲  乙\n丙']);
  });

  test('hundreds of unclosed and nested spans cost nothing and lose nothing', async () => {
    expect(await read(`<p>${'<span lang=EN-US style="font-size:10pt">'.repeat(5_000)}规章</p><p>二</p>`)).toEqual([
      '规章',
      '二',
    ]);
  });
});

describe('tables of a page', () => {
  test('spans, also those that are missing, nought, no number or far too large', async () => {
    const table =
      '<table><tr><td colspan=1000000>题</td></tr><tr><td rowspan="0">甲</td><td colspan="x">乙<td rowspan=99999>丙</tr><tr><td>丁</tr></table>';
    expect(await read(table)).toEqual([[['题 3x1'], ['甲 1x2', '乙', '丙 1x2'], ['丁']]]);
  });

  test('cells are put into the columns that cells from above leave free', async () => {
    const { blocks } = await paperOf('<table><tr><td rowspan=2 colspan=2>甲<td>乙<tr><td>丙</table>', 'a.html');
    expect(blocks[0]).toMatchObject({
      rows: [
        [{ column: 0, columnSpan: 2, rowSpan: 2 }, { column: 2 }],
        [{ text: '丙', column: 2, place: { kind: 'cell', table: 1, row: 2, column: 3 } }],
      ],
    });
  });

  test('end tags may be missing, and a cell never reaches out of its group of rows', async () => {
    expect(await read('<table><thead><tr><th rowspan=5>甲<th>乙<tbody><tr><td><span>丙<td>丁<tr></table>后')).toEqual([
      [['甲', '乙'], ['丙', '丁'], []],
      '后',
    ]);
  });

  test('paragraphs in a cell are joined by line breaks', async () => {
    expect(
      await read('<table><tr><td><p>商业</p><p>企业</p></td><td><p>&nbsp;</p></td><td> </td></tr></table>'),
    ).toEqual([[['商业\n企业', '', '']]]);
  });

  test('a table that lays out the page keeps the tables inside it', async () => {
    const { blocks } = await paperOf(
      '<table><tr><td>索引号<td><p>前</p><table><tr><td>规章<td>3</table>后</table>',
      'a.html',
    );
    expect(blocks).toMatchObject([
      {
        kind: 'table',
        rows: [
          [
            { text: '索引号', inside: null },
            {
              text: '前\n规章\n3\n后',
              inside: [{ text: '前' }, { kind: 'table', place: { table: 2 } }, { text: '后' }],
            },
          ],
        ],
      },
    ]);
  });

  test('a caption and words between the cells stand before the table', async () => {
    expect(await read('<table><caption>表三</caption><tr>漏网<td>甲</table>')).toEqual(['表三', '漏网', [['甲']]]);
  });

  test('a cell that is not shown takes up no column', async () => {
    expect(await read("<table><tr><td>甲<td style='display:none'>乙<td>丙</table>")).toEqual([[['甲', '丙']]]);
  });

  test('a stray cell outside any table is text', async () => {
    expect(await read('甲<td>乙</td></table><tr>丙')).toEqual(['甲', '乙', '丙']);
  });
});
