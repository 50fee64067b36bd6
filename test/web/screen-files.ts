import type { NamedFile } from '../../src/web/index.ts';
import { docxOfBody } from '../builders/docx.ts';
import { compileTypst } from '../builders/pdf/typst.ts';
import { wordOf } from '../builders/word-parts.ts';
import { zipOf } from '../builders/zip.ts';
import { Fiction } from '../screening/fiction.ts';

/** Two people who do not exist; their numbers pass every check. */
const people = new Fiction(16);
export const MASKED_ID = people.identity();
export const KEPT_ID = people.identity();

const lines = [
  '示例市示例局关于公布补助名单的通知',
  `示例甲，身份证号${MASKED_ID}。`,
  `示例乙，身份证号${KEPT_ID}。`,
  '各股室要各司其责。',
];

/** How a number is shown to those who may not see it. */
export const shown = (id: string): string => `${id.slice(0, 6)}********${id.slice(-4)}`;

export const LIST: NamedFile = {
  name: '补助名单.docx',
  bytes: docxOfBody(lines.map(paragraph).join('')),
};

/** A long list in a table, with a comment: many findings of one kind, and something hidden. */
export const TABLE: NamedFile = {
  name: '救助名单.docx',
  bytes: wordOf(tableOf([['姓名', '身份证号', '住址'], ...Array.from({ length: 8 }, () => row())]), {
    comments: `<w:comment w:id="0" w:author="示例编者">${paragraph('这一户先不公示')}</w:comment>`,
  }),
};

function row(): readonly string[] {
  return [people.name(), people.identity(), '示例市示例区示例街道示例路12号3栋401室'];
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const cells = (texts: readonly string[]) => texts.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('');
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((texts) => `<w:tr>${cells(texts)}</w:tr>`).join('')}</w:tbl>`;
}

function paragraph(text: string): string {
  return `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** A page with nothing that a rule finds, and a remark that only a person knows should not go out. */
export const PAGE: NamedFile = {
  name: '会议纪要.pdf',
  bytes: compileTypst(`#set page(paper: "a4", margin: 72pt)
#set text(font: "Noto Serif SC", size: 12pt)
#set document(date: none)
示例市示例局会议纪要

会议同意示例项目继续进行。

尚未公布的选址在示例镇东侧。`),
};

/** Where the remark stands on the page, in points. */
export const REMARK = { left: 60, top: 120, width: 400, height: 22 };

export const ARCHIVE: NamedFile = {
  name: '公示材料.zip',
  bytes: zipOf([
    { name: '名单.txt', content: lines.join('\n') },
    { name: '说明.txt', content: '本批名单共两人。' },
  ]),
};

export const BROKEN: NamedFile = { name: '坏文件.docx', bytes: new TextEncoder().encode('不是文档') };
