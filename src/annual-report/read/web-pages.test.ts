import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import {
  printTable2,
  printTable3,
  printTable4,
  type Printed,
  type PrintedTable,
} from '../../../test/builders/report-grids.ts';
import {
  differencesFrom,
  figuresOfItsOwn,
  formNamed,
  readingIn,
  textsOf,
} from '../../../test/builders/whole-report.ts';

const FORM = formNamed('2021');
const FIGURES = figuresOfItsOwn(FORM);
const TEXTS = textsOf(FIGURES);

type WriteCell = (cell: Printed) => string;
type WriteTable = (table: PrintedTable) => string;
type WriteLine = (text: string) => string;

const spans = ({ across, down }: Printed): string =>
  `${across > 1 ? ` colspan="${across}"` : ''}${down > 1 ? ` rowspan="${down}"` : ''}`;

const tableWith =
  (cell: WriteCell, attributes = ''): WriteTable =>
  (table) =>
    `<table ${attributes}><tbody>${table.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')}</tbody></table>`;

/** The body of a report, each line and table written in one manner. */
function bodyOf(line: WriteLine, table: WriteTable): string {
  return [
    line('青河区水务局2023年政府信息公开工作年度报告'),
    line('一、总体情况'),
    line('2023年，我局主动公开政府信息35条。'),
    line('二、主动公开政府信息情况'),
    table(printTable2(FORM, TEXTS)),
    line('三、收到和处理政府信息公开申请情况'),
    table(printTable3(FORM, TEXTS)),
    line('四、政府信息公开行政复议、行政诉讼情况'),
    table(printTable4(FORM, TEXTS)),
    line('五、存在的主要问题及改进情况'),
    line('公开内容还不够细。'),
    line('六、其他需要报告的事项'),
    line('2023年未收取信息处理费。'),
  ].join('\n');
}

const page = (body: string, head = '<meta charset="utf-8">'): string =>
  `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"><html><head>${head}<title>年报</title></head><body>${body}</body></html>`;

async function expectWhole(content: string | Uint8Array): Promise<void> {
  const { report, deviations } = await readingIn(content, '年报.html');
  expect(differencesFrom(FIGURES, report)).toEqual({});
  expect(deviations).toEqual([]);
  expect(report.edition).toBe('2021');
  expect(report.title).toBe('青河区水务局2023年政府信息公开工作年度报告');
  expect(report.sections.overview).toBe('2023年，我局主动公开政府信息35条。');
  expect(report.sections.problems).toBe('公开内容还不够细。');
  expect(report.sections.other_matters).toBe('2023年未收取信息处理费。');
}

const plainLine: WriteLine = (text) => `<p>${text}</p>`;
const plainTable = tableWith((cell) => `<td${spans(cell)}>${cell.text}</td>`, 'border="1"');

/** Every character or two in a span of its own, as Word writes text of two scripts. */
const wordRuns = (text: string): string =>
  text.replace(
    /[\d０-９]+|[^\d０-９]{1,2}/gu,
    (run) =>
      `<span ${/\d/u.test(run) ? 'lang="EN-US" ' : ''}style='font-size:10.5pt;font-family:"仿宋_GB2312";mso-bidi-font-family:宋体;color:black;mso-font-kerning:0pt'>${run}<o:p></o:p></span>`,
  );

describe('pages as Word writes them', () => {
  const wordLine: WriteLine = (text) =>
    `<p class=MsoNormal align=center style='text-indent:32.0pt;mso-char-indent-count:2.0;\nline-height:28.0pt'>${wordRuns(text)}</p>`;
  const wordTable = tableWith(
    (cell) =>
      `<td width=${cell.across * 61}${spans(cell).replaceAll('"', '')} style='border:solid windowtext 1.0pt;\n  mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt'>\n  <p class=MsoNormal align=center style='text-align:center'>${cell.text === '' ? '<span lang=EN-US><o:p>&nbsp;</o:p></span>' : wordRuns(cell.text)}</p>\n  </td>`,
    "class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-table-layout-alt:fixed'",
  );
  const head =
    '<meta http-equiv=Content-Type content="text/html; charset=gb2312"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]--><style><!-- p.MsoNormal {margin:0cm} --></style>';

  test('hundreds of spans, conditional comments, GB 2312', async () => {
    const body = `<!--[if gte mso 9]><p>一、总体情况</p><![endif]--><div class=WordSection1 style='layout-grid:15.6pt'>${bodyOf(wordLine, wordTable)}</div>`;
    await expectWhole(iconv.encode(page(body, head), 'gb2312'));
  });

  test('every character of a label in a paragraph of its own', async () => {
    const downwards = tableWith(
      (cell) =>
        `<td${spans(cell)}>${/^\d*$/u.test(cell.text) ? cell.text : [...cell.text].map((one) => `<p>${one}</p>`).join('')}</td>`,
    );
    await expectWhole(page(bodyOf(plainLine, downwards)));
  });
});

describe('pages as content systems write them', () => {
  test('the whole report inside one cell of a layout table', async () => {
    await expectWhole(
      page(`<table width="1000"><tr><td><div id="zoom">${bodyOf(plainLine, plainTable)}</div></td></tr></table>`),
    );
  });

  test('layout tables inside layout tables, each form table in a cell', async () => {
    const nested: WriteTable = (table) =>
      `<table><tr><td><table><tr><td align="center">${plainTable(table)}</td></tr></table></td></tr></table>`;
    await expectWhole(page(`<table><tr><td>${bodyOf(plainLine, nested)}</td></tr></table>`));
  });

  test('the title in a cell of a table, the numbers of the document above it', async () => {
    const metadata =
      '<table class="xxgk"><tr><td>索 引 号：</td><td>011234567/2024-00012</td><td>主题分类：</td><td>政府信息公开年报</td></tr><tr><td>发布机构：</td><td>青河区水务局</td><td>发文日期：</td><td>2024-01-20</td></tr><tr><td>名　　称：</td><td colspan="3">青河区水务局2023年政府信息公开工作年度报告</td></tr><tr><td>文　　号：</td><td>无</td><td>有 效 性：</td><td>有效</td></tr></table>';
    const inCell: WriteLine = (text) =>
      text.endsWith('年度报告')
        ? `<table><tr><td colspan="2" align="center"><h1>${text}</h1></td></tr></table>`
        : plainLine(text);
    await expectWhole(page(metadata + bodyOf(inCell, plainTable)));
  });

  test('navigation above, related reports and the foot below', async () => {
    const navigation =
      '<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/zfxxgk">政务公开</a></li><li><a>政府信息公开指南</a></li><li><a>政府信息公开年报</a></li></ul></div><div class="crumb">您现在的位置：<a>首页</a> &gt; <a>政务公开</a> &gt; <a>政府信息公开年报</a></div>';
    const foot =
      '<div class="tools"><a>【打印本页】</a><a>【关闭窗口】</a></div><div>上一篇：<a>青河区水务局2022年政府信息公开工作年度报告</a></div><div class="foot"><p>主办单位：青河区人民政府办公室</p><p>网站标识码：0000000000</p></div><script>var 一 = "二、主动公开政府信息情况";</script>';
    await expectWhole(page(navigation + bodyOf(plainLine, plainTable) + foot));
  });

  test('lines parted by breaks alone, blanks written as entities', async () => {
    const broken: WriteLine = (text) => `&nbsp;&nbsp;&emsp;${text}<br/>`;
    await expectWhole(page(`<div id="zoom">${bodyOf(broken, plainTable)}</div>`));
  });

  test('blank cells as entities, figures in bold and in links', async () => {
    const cells = tableWith((cell) =>
      /^\d+$/u.test(cell.text)
        ? `<td${spans(cell)}>&nbsp;<b><font color="#000">${cell.text}</font></b>&nbsp;</td>`
        : `<th${spans(cell)}>${cell.text}</th>`,
    );
    await expectWhole(page(bodyOf(plainLine, cells)));
  });

  test('cells and rows that are never closed', async () => {
    const open: WriteTable = (table) =>
      `<table border=1>${table.map((row) => `<tr>${row.map((cell) => `<td${spans(cell)}>${cell.text}`).join('')}`).join('')}</table>`;
    await expectWhole(page(bodyOf(plainLine, open)));
  });

  test('headings as headings, labels of rows as headings too', async () => {
    const headed: WriteLine = (text) => (/^[一二三四五六]、/u.test(text) ? `<h2>${text}</h2>` : plainLine(text));
    const cells = tableWith((cell) =>
      /^(?:一|二|四)、/u.test(cell.text)
        ? `<td${spans(cell)}><h3>${cell.text}</h3></td>`
        : `<td${spans(cell)}>${cell.text}</td>`,
    );
    await expectWhole(page(bodyOf(headed, cells)));
  });
});

describe('tables whose head and rows are merged otherwise', () => {
  /** A figure cell two grid columns wide in the rows, and one in the head, or the other way round. */
  const widened =
    (isWide: (row: number, cell: Printed) => boolean): WriteTable =>
    (table) =>
      `<table>${table
        .map(
          (row, at) =>
            `<tr>${row.map((cell) => `<td${spans(isWide(at, cell) ? { ...cell, across: cell.across + 1 } : cell)}>${cell.text}</td>`).join('')}</tr>`,
        )
        .join('')}</table>`;

  test('labels wider in the rows than the corner above them', async () => {
    await expectWhole(
      page(
        bodyOf(
          plainLine,
          widened((_, { text }) => /^(?:[一二四]、本?[年上结]|（[一二七]）)/u.test(text)),
        ),
      ),
    );
  });

  test('the total wider than its head', async () => {
    await expectWhole(
      page(
        bodyOf(
          plainLine,
          widened((_, { text }) => /^\d+$/u.test(text) && Number(text) > 0 && text === '24'),
        ),
      ),
    );
  });

  test('heads without any span', async () => {
    const spanless: WriteTable = (table) =>
      `<table>${table
        .map((row, at) => `<tr>${row.map((cell) => `<td${at < 3 ? '' : spans(cell)}>${cell.text}</td>`).join('')}</tr>`)
        .join('')}</table>`;
    const { report } = await readingIn(page(bodyOf(plainLine, spanless)), '年报.html');
    const wrong = Object.entries(differencesFrom(FIGURES, report));
    // Where the head tells nothing, a figure may stay unread, but none is put in another's place.
    for (const [address, { read }] of wrong)
      if (!address.startsWith('table4/litigation')) expect(read, address).toBeNull();
    expect(wrong.filter(([address]) => address.startsWith('table2/'))).toEqual([]);
  });

  test('spans that reach beyond the table', async () => {
    const wide: WriteTable = (table) =>
      `<table>${table
        .map(
          (row) =>
            `<tr>${row.map((cell, nth) => `<td${spans(nth === row.length - 1 && cell.across > 1 ? { ...cell, across: 99 } : cell)}>${cell.text}</td>`).join('')}</tr>`,
        )
        .join('')}</table>`;
    const { report } = await readingIn(page(bodyOf(plainLine, wide)), '年报.html');
    const wrong = Object.entries(differencesFrom(FIGURES, report));
    for (const [address, { read }] of wrong) expect(read, address).toBeNull();
    expect(wrong.map(([address]) => address.split('/')[0])).not.toContain('table3');
  });
});
