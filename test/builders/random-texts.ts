import fc from 'fast-check';
import { recogniseHeading } from '../../src/annual-report/read/headings.ts';
import { recogniseLabel } from '../../src/annual-report/read/labels.ts';

const SENTENCES = [
  '2023年，我局主动公开政府信息35条，其中“双公示”12条。',
  '（一）主动公开。严格落实《中华人民共和国政府信息公开条例》；',
  '一是强化组织领导，二是压实责任，三是……',
  '1.政策解读回应不够及时——主要是人手不足（见附件）。',
  '受理投诉 3 件，办结率100%，较上年+5%，<5个工作日',
  '（二）下一步打算',
  '无。',
  '其他需要说明的情况：无',
  'See https://www.example.org/a?b=1&c="2"#d for more.',
];

/** Lines that could be taken for rows and heads of the form's tables, or for marks of the format they are written in. */
const SNARES = [
  '行政许可\t5',
  '（一）予以公开 3',
  '（一）予以公开 3件',
  '规章 1 2 3',
  '信息内容 本年制发件数 本年废止件数 现行有效件数',
  '| 规章 | 0 |',
  '|---|---|',
  '总计',
  '行政复议',
  '（七）总计 0 0 0 0 0 0 0',
  '第二十条第（一）项',
  '=1+1',
  '+86 10 1234',
  '@示例',
  '-1',
  '12',
  '/',
  '<b>粗体</b> &amp; <br> <!-- 注 -->',
  '# 不是标题',
  '**强调** __下划线__ [链接](http://example.org/)',
  '1. 第一项',
  '- 第二项',
  '#let x = 1; $a^2$ \\emph{x} @ref <label>',
  '{{ 占位 }} ${x} %s',
  '控\u0000制\u0007字\u001b符\ufffe',
  'C:\\示例\\n',
  '😀 👨‍👩‍👧 🇨🇳 𠀀 é́ ﷽',
  '«»‘’“”「」『』【】〔〕—…·～',
];

const odd = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const cjk = fc.string({
  unit: fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code)),
  minLength: 2,
  maxLength: 60,
});
/** A paragraph of many pages; its sentences are numbered, because lines that come again on every page are the head of the page. */
const long = fc.tuple(fc.constantFrom(...SENTENCES), fc.integer({ min: 100, max: 1200 })).map(([sentence, times]) =>
  Array.from({ length: times }, (_, nth) => `${sentence}${nth}`)
    .join('')
    .slice(0, 35_000),
);

/**
 * One line of a section's text, whatever it is made of. Left out is what cannot be told apart by anybody: a heading of one of the six
 * sections, a page number, the leavings of a conversion, and (where the text ends) a name or a date, which are a signature.
 */
export const textLine: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 6, arbitrary: fc.constantFrom(...SENTENCES) },
    { weight: 4, arbitrary: fc.constantFrom(...SNARES) },
    { weight: 3, arbitrary: cjk.map((text) => `${text}。`) },
    { weight: 3, arbitrary: odd.map((text) => `注：${text}；`) },
    { weight: 1, arbitrary: odd },
    { weight: 1, arbitrary: long },
  )
  .filter(isToldApart);

/** A line that looks like no row of a table: where a table is missing, a line that does might be what is left of it. */
export const quietLine: fc.Arbitrary<string> = textLine.filter(
  (line) =>
    !SNARES.includes(line) && !line.split(/\s+/u).some((word) => recogniseLabel(word, { misprints: true }) !== null),
);

function isToldApart(line: string): boolean {
  const shown = line.trim();
  return (
    VISIBLE.test(shown) &&
    !/[\r\n\v\f\u0085\u2028\u2029]/u.test(line) &&
    recogniseHeading(line) === null &&
    !/^[-–—－―─\s]*[\d０-９]{1,3}[-–—－―─\s]*$|^第\s*\d+\s*页/u.test(shown) &&
    !/\[bookmark:|\[\s*\]\(/u.test(line) &&
    !/^\S{3,30}(?:局|委|会|办公室|厅|政府|处|镇|乡|街道|院|中心|部)$/u.test(shown) &&
    !/^\S{8,12}日$|^\d{4}-\d+-\d+$/u.test(shown) &&
    !/^(?:【?打印|【?关闭|分享|扫一扫|上一篇|下一篇|版权所有|主办|承办|网站|联系我们|责任编辑|浏览次数|相关)/u.test(
      shown,
    )
  );
}

const VISIBLE = /[^\s\p{C}]/u;

/** A text that may stand in a cell in place of a figure; a label of the form there is a label. */
export const cellWords: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom(
      '/',
      '—',
      '-',
      '无',
      '见说明',
      '不详',
      '涉密',
      'N/A',
      '=1+1',
      '@示例',
      '约3件',
      '3至5',
      '<5',
      'a|b',
      '“—”',
    ),
    cjk.map((text) => text.slice(0, 6)),
  )
  .filter((text) => recogniseLabel(text, { misprints: true }) === null);

/** What bodies write in brackets beside a figure. */
export const bracketed: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '其中修订16件',
    '含上年结转（2件）',
    '单位：万元',
    '=备注',
    '1|2',
    'a<b>&"c"',
    'a\\b<br>\\|c',
    '详见附件《清单》',
  ),
  cjk.map((text) => text.slice(0, 12)),
);
