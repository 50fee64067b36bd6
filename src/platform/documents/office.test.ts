import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';
import { describe, expect, test } from 'vitest';
import { paperOf, sketch, sketchOf } from '../../../test/builders/paper.ts';

const numbered = (text: string, level = 0): Paragraph =>
  new Paragraph({
    text,
    numbering: { reference: '章节', level },
    ...(level === 0 ? { heading: HeadingLevel.HEADING_1 } : {}),
  });

const cell = (
  text: string,
  more: { columnSpan?: number; verticalMerge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType] } = {},
): TableCell => new TableCell({ ...more, children: [new Paragraph(text)] });

describe('files as office programs write them', () => {
  test('a docx of another maker, with numbered headings and merged cells', async () => {
    const levels = [
      { level: 0, format: LevelFormat.CHINESE_COUNTING_THOUSAND, text: '%1、', alignment: AlignmentType.START },
      { level: 1, format: LevelFormat.CHINESE_COUNTING, text: '（%2）', alignment: AlignmentType.START },
    ];
    const document = new Document({
      numbering: { config: [{ reference: '章节', levels }] },
      sections: [
        {
          children: [
            new Paragraph({ children: [new TextRun({ text: '某某局', bold: true }), new TextRun('2023年度报告')] }),
            numbered('总体情况'),
            numbered('主动公开', 1),
            numbered('主动公开政府信息情况'),
            new Table({
              rows: [
                new TableRow({
                  children: [
                    cell('规章', { verticalMerge: VerticalMergeType.RESTART }),
                    cell('制发', { columnSpan: 2 }),
                  ],
                }),
                new TableRow({
                  children: [cell('', { verticalMerge: VerticalMergeType.CONTINUE }), cell('0'), cell('3')],
                }),
              ],
            }),
          ],
        },
      ],
    });
    const { blocks } = await paperOf(await Packer.toBuffer(document), '年报.docx');
    expect(sketch(blocks)).toEqual([
      '某某局2023年度报告',
      '一、总体情况',
      '（一）主动公开',
      '二、主动公开政府信息情况',
      [
        ['规章 1x2', '制发 2x1'],
        ['0', '3'],
      ],
    ]);
    expect(blocks[1]).toMatchObject({ heading: 1 });
  });

  test('a page saved by Word', async () => {
    const page = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><title>年报</title>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-parent:"";} --></style></head>
<body lang=ZH-CN style='tab-interval:21.0pt'><div class=WordSection1>
<p class=MsoNormal align=center style='text-align:center'><b><span
style='font-size:18.0pt;font-family:黑体'>某某局<span lang=EN-US>2023</span>年政府信息公开工作年度
报告<span lang=EN-US><o:p></o:p></span></span></b></p>
<p class=MsoNormal><![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>一、<span
style='font:7.0pt "Times New Roman"'>&nbsp;</span></span></span><![endif]>总体情况</p>
<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>
<table class=MsoNormalTable border=1><tr style='mso-yfti-irow:0'>
<td width=160 rowspan=2 style='width:120.0pt'><p class=MsoNormal><span>规章</span></p></td>
<td colspan=2><p class=MsoNormal>商业<span lang=EN-US><br></span>企业</p></td></tr>
<tr><td><p class=MsoNormal><span lang=EN-US>0<o:p></o:p></span></p></td><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr>
<![if !supportMisalignedColumns]><tr height=0><td width=160 style='border:none'></td><td></td><td></td></tr><![endif]>
</table></div></body></html>`;
    expect(await sketchOf(page, '年报.doc')).toEqual([
      '某某局2023年政府信息公开工作年度报告',
      '一、 总体情况',
      '',
      [
        ['规章 1x2', '商业\n企业 2x1'],
        ['0', ''],
        ['', '', ''],
      ],
    ]);
  });

  test('a table saved by Excel as a page', async () => {
    const page = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset=utf-8></head><body><table>
<col width=72><col width=72 style='display:none'>
<tr height=19><td height=19 class=xl65>规章</td><td style='display:none'>旧</td><td x:num="3">3</td></tr>
<![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=72></td><td></td></tr><![endif]></table></body></html>`;
    expect(await sketchOf(page, '年报.xls')).toEqual([[['规章', '3']]]);
  });
});
