import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { BREAKINGS } from '../../../test/builders/broken-tables.ts';
import { printTable2, printTable3, printTable4, type PrintedTable } from '../../../test/builders/report-grids.ts';
import {
  differencesFrom,
  figuresOfItsOwn,
  formNamed,
  readingIn,
  readingsIn,
  textsOf,
} from '../../../test/builders/whole-report.ts';
import { readReportFile } from '../read-file.ts';

/** Characters that the form and these reports hold, as they are printed in traditional script. */
const SIMPLIFIED_TO_TRADITIONAL =
  '开 開|处 處|诉 訴|讼 訟|总 總|况 況|结 結|转 轉|机 機|关 關|业 業|构 構|织 織|务 務|规 規|项 項|条 條|数 數|请 請|国 國|会 會|议 議|与 與|为 為|发 發|现 現|实 實|还 還|应 應|当 當|无 無|续 續|个 個|经 經|济 濟|办 辦|继 繼|执 執|维 維|纠 糾|审 審|终 終|报 報|级 級|门 門|间 間|稳 穩|类 類|过 過|复 復|财 財|单 單|额 額|罚 罰|强 強|许 許|费 費|让 讓|满 滿|纳 納|缴 繳|补 補|违 違|举 舉|访 訪|问 問|题 題|进 進|细 細|内 內|区 區|号 號|属 屬|护 護|权 權|场 場|乱 亂|队 隊|收 收|订 訂|该 該|动 動|够 夠|对 對|据 據|从 從|关 關|术 術|复 複|产 產|证 證|认 認|获 獲|确 確|须 須|种 種|够 夠|未 未|质 質|积 積|极 極|围 圍|仅 僅|时 時|称 稱|团 團|协 協|联 聯|计 計|释 釋|组 組|给 給|别 別|预 預|顺 順|领 領|长 長|书 書|电 電|传 傳|达 達|运 運|远 遠|选 選|逾 逾|职 職|线 線|纪 紀|约 約|绩 績|编 編|网 網|观 觀|视 視|评 評|详 詳|责 責|资 資|赔 賠|适 適';

const FORM = formNamed('2021');
const FIGURES = figuresOfItsOwn(FORM);
const TEXTS = textsOf(FIGURES);

const bars = (table: PrintedTable): readonly string[] =>
  table.map((row) => `| ${row.map(({ text }) => text).join(' | ')} |`);
const oneALine = (table: PrintedTable): readonly string[] => table.flatMap((row) => row.map(({ text }) => text));

type Around = {
  readonly before?: readonly string[];
  readonly title?: readonly string[];
  readonly headings?: Readonly<Record<string, string>>;
  readonly overview?: readonly string[];
  readonly end?: readonly string[];
};

/** A report in plain text; what is not said is as the form has it. */
function textOf(lines: (table: PrintedTable) => readonly string[], around: Around = {}, texts = TEXTS): string {
  const heading = (text: string) => around.headings?.[text] ?? text;
  return [
    ...(around.before ?? []),
    ...(around.title ?? ['青河区水务局2023年政府信息公开工作年度报告']),
    heading('一、总体情况'),
    ...(around.overview ?? ['2023年，我局主动公开政府信息35条。']),
    heading('二、主动公开政府信息情况'),
    ...lines(printTable2(FORM, texts)),
    heading('三、收到和处理政府信息公开申请情况'),
    ...lines(printTable3(FORM, texts)),
    heading('四、政府信息公开行政复议、行政诉讼情况'),
    ...lines(printTable4(FORM, texts)),
    heading('五、存在的主要问题及改进情况'),
    '公开内容还不够细。',
    heading('六、其他需要报告的事项'),
    '2023年未收取信息处理费。',
    ...(around.end ?? []),
  ].join('\n');
}

async function expectWhole(content: string | Uint8Array, name = '年报.txt'): Promise<void> {
  const { report } = await readingIn(content, name);
  expect(differencesFrom(FIGURES, report)).toEqual({});
  expect(report.edition).toBe('2021');
  expect(report.year).toBe(2023);
  expect(report.agency).toBe('青河区水务局');
  expect(report.sections.problems).toBe('公开内容还不够细。');
  expect(report.sections.other_matters).toBe('2023年未收取信息处理费。');
}

describe('text in the encodings that offices still write', () => {
  for (const encoding of ['gb18030', 'gbk', 'utf-16le', 'utf-16be', 'utf8'] as const) {
    test(`${encoding}, one cell a line`, async () => {
      const text = textOf(oneALine).replaceAll('\n', '\r\n');
      const addBOM = encoding.startsWith('utf');
      await expectWhole(iconv.encode(text, encoding, { addBOM }));
    });
  }

  test('UTF-16 without a mark', async () => {
    await expectWhole(iconv.encode(textOf(bars), 'utf-16le', { addBOM: false }));
  });
});

describe('what stands around the tables', () => {
  test('a table of contents before the text is no outline', async () => {
    const contents = [
      '目  录',
      '一、总体情况……………………………1',
      '二、主动公开政府信息情况…………………2',
      '三、收到和处理政府信息公开申请情况............3',
      '四、政府信息公开行政复议、行政诉讼情况 4',
      '五、存在的主要问题及改进情况\t5',
      '六、其他需要报告的事项 - 6 -',
      '',
    ];
    for (const lines of [bars, oneALine]) {
      await expectWhole(textOf(lines, { before: contents }));
      await expectWhole(textOf(lines, { title: ['青河区水务局2023年政府信息公开工作年度报告', '', ...contents] }));
    }
  });

  test('a table of contents without pages is no outline', async () => {
    const contents = [
      '目录',
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
      '',
    ];
    await expectWhole(textOf(bars, { title: ['青河区水务局2023年政府信息公开工作年度报告', ...contents] }));
  });

  test('page numbers between rows are no figures', async () => {
    for (const mark of ['- 3 -', '—3—', '第 3 页', '第3页 共6页', '－ 3 －']) {
      const paged = (table: PrintedTable) =>
        bars(table).flatMap((line, at) => (at > 0 && at % 9 === 0 ? ['', mark, '', line] : [line]));
      await expectWhole(textOf(paged));
      const lines = (table: PrintedTable) =>
        table.flatMap((row, at) => [...(at > 0 && at % 9 === 0 ? [mark] : []), ...row.map(({ text }) => text)]);
      await expectWhole(textOf(lines));
    }
  });

  test('a page number alone between rows with bars is no figure', async () => {
    const paged = (table: PrintedTable) =>
      bars(table).flatMap((line, at) => (at > 0 && at % 9 === 0 ? ['', '3', '', line] : [line]));
    await expectWhole(textOf(paged));
  });

  test('a small table of statistics inside section one does not disturb table 2', async () => {
    const statistics = [
      ['| 事项 | 数量 |', '| 行政许可 | 9001 |', '| 行政处罚 | 9002 |', '| 行政强制 | 9003 |', '| 规章 | 9004 |'],
      ['事项', '数量', '行政许可', '9001', '行政处罚', '9002', '行政强制', '9003'],
      ['行政许可\t9001', '行政处罚\t9002', '规章\t9004'],
      ['行政许可 9001', '行政处罚 9002'],
    ];
    for (const table of statistics)
      for (const lines of [bars, oneALine])
        await expectWhole(
          textOf(lines, { overview: ['2023年，我局主动公开政府信息35条。', ...table, '以上为统计。'] }),
        );
  });

  test('a line under a table is text and no row', async () => {
    const withLine = (table: PrintedTable) => [...bars(table), '2023年本部门政府信息公开发布总数量：2条'];
    await expectWhole(textOf(withLine));
  });

  test('a note under table 3 in a row of its own is no figure', async () => {
    const withNote = (table: PrintedTable) => [...oneALine(table), '注：以上数据截至2023年12月31日。'];
    await expectWhole(textOf(withNote));
  });

  test('a report without a title takes the year from its period and has no body', async () => {
    const { report } = await readingIn(
      textOf(bars, { title: ['本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。'] }),
      '年报.txt',
    );
    expect(report.title).toBeNull();
    expect(report.agency).toBeNull();
    expect(report.year).toBe(2023);
    expect(differencesFrom(FIGURES, report)).toEqual({});
  });

  test('a title over two or three lines is one title', async () => {
    for (const title of [
      ['青河区水务局', '2023年政府信息公开工作年度报告'],
      ['青河区水务局2023年', '政府信息公开工作年度报告'],
      ['青河区水务局', '2023年政府信息公开工作', '年度报告'],
      ['青河区水务局', '', '2023年政府信息公开', '', '工作年度报告'],
    ]) {
      const { report } = await readingIn(textOf(bars, { title }), '年报.txt');
      expect(report.title).toBe('青河区水务局2023年政府信息公开工作年度报告');
      expect(report.agency).toBe('青河区水务局');
    }
  });

  test('a title with its year in Chinese numerals', async () => {
    for (const year of ['二〇二三', '二○二三', '二零二三']) {
      await expectWhole(textOf(bars, { title: [`青河区水务局${year}年政府信息公开工作年度报告`] }));
    }
  });

  test('index number, dates and body above the title', async () => {
    await expectWhole(
      textOf(bars, {
        before: [
          '索引号：011234567/2024-00012',
          '主题分类：政府信息公开年报',
          '发布机构：青河区水务局办公室',
          '成文日期：2024-01-15',
          '发布日期：2024年01月20日 10:30',
          '文号：无',
          '【字体：大 中 小】 浏览次数：1024',
        ],
      }),
    );
  });

  test('navigation above and the foot of a web page below', async () => {
    await expectWhole(
      textOf(bars, {
        before: [
          '首页',
          '政务公开',
          '政府信息公开指南',
          '政府信息公开年报',
          '当前位置：首页 > 政务公开 > 政府信息公开年报',
        ],
        end: [
          '青河区水务局',
          '2024年1月15日',
          '【打印本页】【关闭窗口】',
          '上一篇：无',
          '版权所有：青河区人民政府',
          '网站标识码：0000000000',
        ],
      }),
    );
  });
});

describe('columns of a body’s own, in text', () => {
  const printed3 = printTable3(FORM, TEXTS);
  const withTable3 = (
    lines: (table: PrintedTable) => readonly string[],
    own: (table: PrintedTable) => readonly string[],
  ) => textOf((table) => (table.length === printed3.length ? own(table) : lines(table)));

  test('备注 at the right, with 无 in a row', async () => {
    const remarked = (table: PrintedTable) =>
      table.map(
        (row, at) => `| ${row.map(({ text }) => text).join(' | ')} | ${at === 0 ? '备注' : at === 6 ? '无' : ''} |`,
      );
    await expectWhole(withTable3(bars, remarked));
  });

  test('序号 at the left, in rows and one cell a line', async () => {
    const number = (at: number) => (at < 3 ? '序号' : String(at - 2));
    const inRows = (table: PrintedTable) =>
      table.map((row, at) => `| ${number(at)} | ${row.map(({ text }) => text).join(' | ')} |`);
    const inLines = (table: PrintedTable) => table.flatMap((row, at) => [number(at), ...row.map(({ text }) => text)]);
    await expectWhole(withTable3(bars, inRows));
    await expectWhole(withTable3(oneALine, inLines));
  });
});

describe('frames drawn in characters', () => {
  const FRAMES = [
    ['┌──┬──┐', '├──┼──┤', '└──┴──┘', '│'],
    ['+---+---+', '+---+---+', '+---+---+', '|'],
    ['+===+===+', '+---+---+', '+---+---+', '|'],
  ] as const;
  for (const [top, between, bottom, bar] of FRAMES) {
    test(top, async () => {
      const framed = (table: PrintedTable) => [
        top,
        ...table.flatMap((row, at) => [
          ...(at > 0 ? [between] : []),
          `${bar}${row.map(({ text }) => text).join(bar)}${bar}`,
        ]),
        bottom,
      ];
      const { report, deviations } = await readingIn(textOf(framed), '年报.txt');
      expect(differencesFrom(FIGURES, report)).toEqual({});
      expect(deviations).toEqual([]);
    });
  }

  test('line breaks inside cells of a Markdown table', async () => {
    const broken = (table: PrintedTable) =>
      table.map(
        (row) =>
          `| ${row.map(({ text }) => (/^\d*$/u.test(text) ? text : text.replace(/^(..)/u, '$1<br>'))).join(' | ')} |`,
      );
    const { report, deviations } = await readingIn(textOf(broken), '年报.md');
    expect(differencesFrom(FIGURES, report)).toEqual({});
    expect(deviations).toEqual([]);
  });
});

describe('headings as bodies print them', () => {
  const FORMS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    [
      'with 第几部分',
      {
        '一、总体情况': '第一部分 总体情况',
        '二、主动公开政府信息情况': '第二部分　主动公开政府信息情况',
        '五、存在的主要问题及改进情况': '第五部分：存在的主要问题及改进情况',
      },
    ],
    [
      'with blanks inside',
      { '一、总体情况': '一、 总 体 情 况', '六、其他需要报告的事项': '六、　其他需要报告的事项' },
    ],
    ['in brackets', { '一、总体情况': '（一）总体情况', '二、主动公开政府信息情况': '（二）主动公开政府信息情况' }],
    [
      'with other words',
      {
        '五、存在的主要问题及改进情况': '五、存在的问题及改进措施',
        '六、其他需要报告的事项': '六、其他需要报告的情况',
        '三、收到和处理政府信息公开申请情况': '三、行政机关收到和处理政府信息公开申请情况',
      },
    ],
    [
      'misprinted',
      {
        '三、收到和处理政府信息公开申请情况': '三、收到和处理政府信息公开申情况',
        '四、政府信息公开行政复议、行政诉讼情况': '四、政府信息公开行政复议、行政诉讼情況',
      },
    ],
    ['in Markdown', { '一、总体情况': '## 一、总体情况', '六、其他需要报告的事项': '**六、其他需要报告的事项**' }],
    ['without a number', { '一、总体情况': '总体情况', '六、其他需要报告的事项': '其他需要报告的事项' }],
  ];
  for (const [name, headings] of FORMS) {
    test(name, async () => {
      await expectWhole(textOf(bars, { headings }), name === 'in Markdown' ? '年报.md' : '年报.txt');
      await expectWhole(textOf(oneALine, { headings }), name === 'in Markdown' ? '年报.md' : '年报.txt');
    });
  }

  test('text on the line of its heading belongs to the section', async () => {
    const text = textOf(bars).replace('六、其他需要报告的事项\n', '六、其他需要报告的事项：');
    await expectWhole(text);
  });

  test('labels of table 3 that look like headings are no headings', async () => {
    const hashed = (table: PrintedTable) =>
      bars(table).map((line) => line.replace(/^\| ((?:一|二|四)、[^|]+) \|/u, '| **$1** |'));
    await expectWhole(textOf(hashed), '年报.md');
  });
});

describe('a whole report in traditional characters', () => {
  const characters = new Map(
    SIMPLIFIED_TO_TRADITIONAL.split('|').map((pair) => {
      const [simplified = '', traditional = simplified] = pair.split(' ');
      return [simplified, traditional];
    }),
  );
  const traditional = (text: string) => [...text].map((character) => characters.get(character) ?? character).join('');

  test('tables, edition, year, body and sections are read', async () => {
    for (const lines of [bars, oneALine]) {
      const { report, deviations } = await readingIn(traditional(textOf(lines)), '年報.txt');
      expect(differencesFrom(FIGURES, report)).toEqual({});
      expect(deviations).toEqual([]);
      expect(report.edition).toBe('2021');
      expect(report.year).toBe(2023);
      expect(report.agency).toBe('青河區水務局');
      expect(report.sections.problems).toBe(traditional('公开内容还不够细。'));
      expect(report.sections.other_matters).toBe(traditional('2023年未收取信息处理费。'));
    }
  });

  test('in Big5', async () => {
    const text = traditional(textOf(bars));
    const { report } = await readingIn(iconv.encode(text, 'big5'), '年報.txt');
    expect(differencesFrom(FIGURES, report)).toEqual({});
    expect(report.agency).toBe('青河區水務局');
  });
});

describe('several reports in one text', () => {
  const of = (body: string, year: number) => textOf(bars, { title: [`${body}${year}年政府信息公开工作年度报告`] });

  test('each has its part, its body and its year', async () => {
    const readings = await readingsIn(
      [of('青河区水务局', 2022), of('青河区水务局', 2023), of('青河区林业局', 2023)].join('\n\n'),
      '汇编.txt',
    );
    expect(readings.map(({ report }) => [report.part, report.agency, report.year])).toEqual([
      [1, '青河区水务局', 2022],
      [2, '青河区水务局', 2023],
      [3, '青河区林业局', 2023],
    ]);
    for (const { report } of readings) expect(differencesFrom(FIGURES, report)).toEqual({});
  });

  test('with one cell a line, and titles of two lines', async () => {
    const one = (body: string) => textOf(oneALine, { title: [body, '2023年政府信息公开工作年度报告'] });
    const readings = await readingsIn([one('青河区水务局'), one('青河区林业局')].join('\n'), '汇编.txt');
    expect(readings.map(({ report }) => report.agency)).toEqual(['青河区水务局', '青河区林业局']);
    for (const { report } of readings) expect(differencesFrom(FIGURES, report)).toEqual({});
  });

  test('a signature between two reports belongs to the first', async () => {
    const first = textOf(bars, { end: ['', '青河区水务局', '2024年1月15日', ''] });
    const readings = await readingsIn(`${first}\n${of('青河区林业局', 2023)}`, '汇编.txt');
    expect(readings).toHaveLength(2);
    expect(readings[0]?.report.sections.other_matters).toBe('2023年未收取信息处理费。');
    expect(readings[1]?.report.agency).toBe('青河区林业局');
  });
});

describe('the tables alone', () => {
  const csv = (table: PrintedTable) =>
    table.map((row) =>
      row.flatMap(({ text, across }) => [`"${text}"`, ...Array.from({ length: across - 1 }, () => '')]).join(','),
    );

  test('as CSV', async () => {
    const text = [printTable2(FORM, TEXTS), printTable3(FORM, TEXTS), printTable4(FORM, TEXTS)]
      .map((table) => csv(table).join('\r\n'))
      .join('\r\n');
    for (const content of [text, iconv.encode(text, 'gbk'), `\ufeff${text}`]) {
      const { report } = await readingIn(content, '表.csv');
      expect(differencesFrom(FIGURES, report)).toEqual({});
      expect(report.edition).toBe('2021');
      expect(report.sections).toEqual({ overview: null, problems: null, other_matters: null });
    }
  });

  test('one table alone leaves the others null, not empty', async () => {
    const { report } = await readingIn(bars(printTable3(FORM, TEXTS)).join('\n'), '表三.txt');
    expect(report.table2).toBeNull();
    expect(report.table4).toBeNull();
    expect(report.table3?.['received_this_year']?.['total']).toBe(FIGURES['table3/received_this_year/total']);
  });
});

describe('texts that hold no report', () => {
  const TEXTS_WITHOUT: readonly (readonly [string, string])[] = [
    ['a notice', '关于印发《青河区政务公开工作要点》的通知\n各镇人民政府：\n现将工作要点印发给你们，请认真贯彻执行。'],
    ['a list of licences', '行政许可\t12\n行政处罚\t3\n合计\t15'],
    [
      'the regulation itself',
      '中华人民共和国政府信息公开条例\n第二十条 行政机关应当依照本条例第十九条的规定，主动公开本行政机关的下列政府信息：\n（一）行政法规、规章和规范性文件；',
    ],
    ['a plan of work', '一、总体情况\n今年工作平稳。\n二、下一步打算\n继续努力。'],
  ];
  for (const [name, text] of TEXTS_WITHOUT) {
    test(`${name} is answered with no report`, async () => {
      expect(await readReportFile({ name: '文件.txt', bytes: Buffer.from(text) })).toEqual({
        ok: false,
        reason: { kind: 'no_report' },
      });
    });
  }
});

describe('every way of breaking, with misprints and page numbers in it', () => {
  for (const { name, needsTabs, keepsBlanks, lines } of BREAKINGS) {
    test(name, async () => {
      const misprinted = (table: PrintedTable) =>
        lines(table).map((line) =>
          line.replace('其他法律行政法规禁止公开', '其他法律行政止公开').replace('现行有效件数', '现在行有效件数'),
        );
      const isDownwards = name.includes('downwards');
      await expectWhole(textOf(isDownwards ? lines : misprinted));
      expect([needsTabs, keepsBlanks]).toHaveLength(2);
    });
  }
});
