import { expect, test } from 'vitest';
import { wordOf } from '../../../../test/builders/word-parts.ts';
import { xlsxOfSheets, xlsxRelations } from '../../../../test/builders/xlsx.ts';
import { openFile } from '../open-file.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const paragraph = (said: string): string => `<w:p><w:r><w:t>${said}</w:t></w:r></w:p>`;

const BODY =
  paragraph('正文') +
  `<w:sdt><w:sdtPr><w:alias w:val="控件别名"/><w:tag w:val="控件标记"/><w:placeholder><w:docPart w:val="占位部件"/></w:placeholder><w:dropDownList><w:listItem w:displayText="下拉显示" w:value="下拉值"/></w:dropDownList></w:sdtPr><w:sdtContent>${paragraph('控件内容')}</w:sdtContent></w:sdt>` +
  `<w:p><w:r><w:ruby><w:rt><w:r><w:t>注音文字</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>被注音</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>` +
  `<w:p><w:r><w:rPr><w:webHidden/></w:rPr><w:t>网页隐藏</w:t></w:r></w:p>` +
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDEPICTURE "\\\\\\\\srv\\\\a\\\\域代码.jpg"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>域结果</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>` +
  `<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="表单域名"/><w:helpText w:val="表单帮助"/><w:statusText w:val="状态文字"/><w:textInput><w:default w:val="表单默认"/></w:textInput></w:ffData></w:fldChar></w:r></w:p>` +
  `<w:p><w:bookmarkStart w:id="1" w:name="书签名字"/><w:r><w:drawing><wp:inline><wp:docPr id="1" name="图形名字" descr="替代文字" title="替代标题"/></wp:inline></w:drawing></w:r></w:p>` +
  `<w:tbl><w:tblPr><w:tblCaption w:val="表格标题"/><w:tblDescription w:val="表格描述"/></w:tblPr><w:tr><w:tc>${paragraph('格')}</w:tc></w:tr></w:tbl>` +
  `<w:p><w:moveFrom w:author="移动作者"><w:r><w:t>移走文字</w:t></w:r></w:moveFrom></w:p><w:p><m:oMath><m:r><m:t>公式文字</m:t></m:r></m:oMath></w:p>` +
  `<w:p><w:smartTag w:uri="x" w:element="y"><w:smartTagPr><w:attr w:name="n" w:val="智能标记"/></w:smartTagPr></w:smartTag></w:p>`;
const DOCUMENT = wordOf(BODY, {
  settings:
    '<w:docVars><w:docVar w:name="变量名字" w:val="变量值"/></w:docVars><w:documentProtection w:edit="readOnly"/>',
  relations: [
    { type: 'glossaryDocument', target: 'glossary/document.xml' },
    { type: 'customXml', target: '../customXml/item1.xml' },
    { type: 'chart', target: 'charts/chart1.xml' },
    { type: 'diagramData', target: 'diagrams/data1.xml' },
    { type: 'aFChunk', target: 'afchunk.html' },
    { type: 'endnotes', target: 'endnotes.xml' },
    { type: 'hyperlink', target: 'https://example.org/公开链接', external: true },
    { type: 'image', target: 'file:///D:/内部图片.jpg', external: true },
  ],
  more: [
    {
      name: 'word/glossary/document.xml',
      content: `<w:glossaryDocument xmlns:w="${WORD}"><w:docParts><w:docPart><w:docPartBody>${paragraph('构建基块文字')}</w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>`,
    },
    { name: 'customXml/item1.xml', content: '<root><a>自定义数据</a></root>' },
    {
      name: 'word/charts/chart1.xml',
      content:
        '<c:chartSpace xmlns:c="c" xmlns:a="a"><c:ser><c:cat><c:strCache><c:pt><c:v>图表缓存</c:v></c:pt></c:strCache></c:cat></c:ser></c:chartSpace>',
    },
    {
      name: 'word/diagrams/data1.xml',
      content: '<dgm:dataModel xmlns:dgm="d" xmlns:a="a"><a:t>图示文字</a:t></dgm:dataModel>',
    },
    { name: 'word/afchunk.html', content: '<html><body>导入块文字</body></html>' },
    {
      name: 'word/endnotes.xml',
      content: `<w:endnotes xmlns:w="${WORD}"><w:endnote w:id="2">${paragraph('尾注文字')}</w:endnote></w:endnotes>`,
    },
  ],
});
/** A word in each place. */
const IN_DOCUMENT =
  '正文 控件别名 控件标记 占位部件 下拉显示 下拉值 控件内容 注音文字 被注音 网页隐藏 域代码 域结果 表单域名 表单帮助 状态文字 表单默认 书签名字 图形名字 替代文字 替代标题 表格标题 表格描述 移动作者 移走文字 公式文字 智能标记 变量名字 变量值 构建基块文字 自定义数据 图表缓存 图示文字 导入块文字 尾注文字 公开链接 内部图片'.split(
    ' ',
  );
const WORKBOOK = xlsxOfSheets(
  [
    {
      name: '表',
      xml: `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>单元格</t></is></c></row></sheetData><conditionalFormatting sqref="A1"><cfRule type="expression"><formula>A1="条件公式"</formula></cfRule></conditionalFormatting><dataValidations><dataValidation sqref="A1" promptTitle="提示标题" prompt="提示内容" error="错误内容"><formula1>"选项甲,选项乙"</formula1></dataValidation></dataValidations><scenarios><scenario name="方案名字" comment="方案备注" user="方案用户"><inputCells r="A1" val="方案值张三"/></scenario></scenarios><hyperlinks><hyperlink ref="A1" location="表!A1" tooltip="链接提示" display="链接显示"/></hyperlinks>`,
    },
  ],
  {
    after:
      '<definedNames><definedName name="名称名字" comment="名称备注" hidden="1">"名称内容"</definedName></definedNames>',
    relations: [
      { type: 'table', target: 'tables/table1.xml' },
      { type: 'slicerCache', target: 'slicerCaches/s1.xml' },
      { type: 'person', target: 'persons/person.xml' },
      { type: 'revisionHeaders', target: 'revisions/h.xml' },
      { type: 'queryTable', target: 'queryTables/q.xml' },
      { type: 'customXml', target: '../customXml/item1.xml' },
    ],
    more: [
      {
        name: 'xl/tables/table1.xml',
        content: `<table xmlns="${SHEET}" displayName="表对象名" comment="表备注"><tableColumns><tableColumn name="表列名字"/></tableColumns></table>`,
      },
      {
        name: 'xl/slicerCaches/s1.xml',
        content: '<slicerCacheDefinition name="切片器名字"><items><i n="切片项目"/></items></slicerCacheDefinition>',
      },
      {
        name: 'xl/persons/person.xml',
        content: '<personList><person displayName="参与人名" userId="a@b.c"/></personList>',
      },
      {
        name: 'xl/revisions/h.xml',
        content: '<headers><header userName="修订用户"/><rcc><oc><is><t>旧单元格值</t></is></oc></rcc></headers>',
      },
      { name: 'xl/queryTables/q.xml', content: '<queryTable name="查询名字"/>' },
      { name: 'customXml/item1.xml', content: '<a>自定义数据</a>' },
      xlsxRelations('worksheets/sheet1.xml', [
        { type: 'threadedComment', target: '../threadedComments/t.xml' },
        { type: 'comments', target: '../comments1.xml' },
        { type: 'vmlDrawing', target: '../drawings/v.vml' },
      ]),
      {
        name: 'xl/threadedComments/t.xml',
        content:
          '<tc:ThreadedComments xmlns:tc="x"><tc:threadedComment ref="A1"><tc:text>线程批注</tc:text></tc:threadedComment></tc:ThreadedComments>',
      },
      {
        name: 'xl/comments1.xml',
        content: `<comments xmlns="${SHEET}"><authors><author>批注作者</author></authors><commentList><comment ref="A1"><text><t>普通批注</t></text></comment></commentList></comments>`,
      },
      { name: 'xl/drawings/v.vml', content: '<xml><v:textbox><div>图形文字</div></v:textbox></xml>' },
    ],
  },
);
const IN_WORKBOOK =
  '单元格 条件公式 提示标题 提示内容 错误内容 选项甲 方案名字 方案备注 方案用户 方案值张三 链接提示 链接显示 名称名字 名称备注 名称内容 表对象名 表备注 表列名字 切片器名字 切片项目 参与人名 a@b.c 修订用户 旧单元格值 查询名字 自定义数据 线程批注 批注作者 普通批注 图形文字'.split(
    ' ',
  );

test.each([
  ['a.docx', DOCUMENT, IN_DOCUMENT],
  ['a.xlsx', WORKBOOK, IN_WORKBOOK],
] as const)('%s tells what stands in every place where an office program keeps words', async (name, bytes, words) => {
  const opened = await openFile(bytes, name);
  if (!opened.ok) throw new Error(opened.reason.kind);
  const { passages, unread } = opened.value.gathered;
  const told = passages.map(({ text }) => text).join('\n');
  expect(words.filter((word) => !told.includes(word))).toEqual([]);
  expect(unread).toEqual([]);
});

test('what a program writes for itself is told by nothing', async () => {
  const machine =
    '<w:p w:rsidR="00A12B3C" w14:paraId="13800138000" xmlns:w14="x"><w:r w:rsidRPr="00D45E6F"><w:t>公告</w:t></w:r></w:p>';
  const settings =
    '<w:rsids><w:rsidRoot w:val="00A12B3C"/></w:rsids><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>';
  const styles = `<w:styles xmlns:w="${WORD}"><w:style w:type="paragraph" w:styleId="a"><w:name w:val="正文文本"/><w:rPr><w:rFonts w:eastAsia="仿宋_GB2312"/></w:rPr></w:style></w:styles>`;
  const opened = await openFile(wordOf(machine, { settings, styles }), 'a.docx');
  expect(opened.ok && [opened.value.gathered.passages.map(({ text }) => text), opened.value.gathered.hidden]).toEqual([
    ['公告'],
    [],
  ]);
});
