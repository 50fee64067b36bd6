/** 平铺的电子表格: a workbook in the flat form of LibreOffice with something in every place where old workbooks keep or hide text. */
export const FLAT_BOOK = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:meta><meta:initial-creator>示例作者</meta:initial-creator><dc:creator>示例编辑</dc:creator><dc:title>示例名单</dc:title><meta:user-defined meta:name="承办人">示例丙 13500135000</meta:user-defined></office:meta>
<office:automatic-styles>
<number:date-style style:name="D"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>
<style:style style:name="date" style:family="table-cell" style:data-style-name="D"/>
<style:style style:name="white" style:family="table-cell"><style:text-properties fo:color="#ffffff"/></style:style>
<style:style style:name="head" style:family="table-cell"><style:table-cell-properties fo:background-color="#000000"/><style:text-properties fo:color="#ffffff"/></style:style>
<style:style style:name="out" style:family="table"><style:table-properties table:display="false"/></style:style>
<style:page-layout style:name="page"><style:header-style/><style:footer-style/></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Default" style:page-layout-name="page"><style:header><text:p>内部资料 注意保管</text:p></style:header><style:footer><text:p>示例页脚</text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:spreadsheet>
<table:content-validations><table:content-validation table:name="v" table:condition="of:cell-content-is-in-list(&quot;示例丁&quot;;&quot;示例戊&quot;)" table:base-cell-address="$'名单'.A2"><table:help-message table:title="提示" table:display="true"><text:p>填示例己</text:p></table:help-message></table:content-validation></table:content-validations>
<table:table table:name="名单">
<table:table-column/><table:table-column/><table:table-column/><table:table-column table:visibility="collapse"/><table:table-column/>
<table:table-row><table:table-cell table:style-name="head" office:value-type="string"><text:p>姓名</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>身份证号</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>日期</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>备注</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>电话</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell table:content-validation-name="v" office:value-type="string"><office:annotation><dc:creator>示例批注人</dc:creator><text:p>此户请再核实</text:p></office:annotation><text:p>示例甲</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>445102199001011234</text:p></table:table-cell><table:table-cell table:style-name="date" office:value-type="date" office:date-value="2024-05-06"><text:p>2024-05-06</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>藏列内容</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="13800138000"><text:p>13800138000</text:p></table:table-cell></table:table-row>
<table:table-row table:visibility="collapse"><table:table-cell office:value-type="string"><text:p>藏行内容</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell table:style-name="white" office:value-type="string"><text:p>白字内容</text:p></table:table-cell><table:table-cell table:formula="of:=IF([.A2]=&quot;示例甲&quot;;&quot;有&quot;&amp;&quot;效&quot;;&quot;未选中的文字&quot;)" office:value-type="string" calcext:value-type="string" office:string-value="有效"><text:p>有效</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="12.5"><text:p>12.5</text:p></table:table-cell><table:table-cell/><table:table-cell office:value-type="string"><text:p><text:a xlink:href="file:///D:/内部/底册.xls">底册</text:a></text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell table:number-columns-repeated="5"/></table:table-row>
<table:table-row><table:table-cell><draw:frame svg:width="4cm" svg:height="1cm" svg:x="1cm" svg:y="4cm"><draw:text-box><text:p>框内文字</text:p></draw:text-box><svg:desc>图框的说明文字</svg:desc></draw:frame></table:table-cell></table:table-row>
</table:table>
<table:table table:name="底册" table:style-name="out"><table:table-column/><table:table-row><table:table-cell office:value-type="string"><text:p>藏表内容</text:p></table:table-cell></table:table-row></table:table>
<table:named-expressions><table:named-expression table:name="承办名单" table:base-cell-address="$'名单'.$A$1" table:expression="of:=&quot;名称里的文字&quot;"/></table:named-expressions>
</office:spreadsheet></office:body></office:document>`;

/** 平铺的文字文件: a document in the same form, with something in every place where old Word files keep or hide text. */
export const FLAT_LETTER = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><meta:initial-creator>示例作者</meta:initial-creator><dc:creator>示例编辑</dc:creator><dc:title>示例通知</dc:title><meta:user-defined meta:name="承办人">示例丙 13500135000</meta:user-defined></office:meta>
<office:styles>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Gone" style:family="text"><style:text-properties text:display="none"/></style:style>
</office:styles>
<office:automatic-styles>
<style:style style:name="hid" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="white" style:family="text"><style:text-properties fo:color="#ffffff"/></style:style>
<style:style style:name="tiny" style:family="text"><style:text-properties fo:font-size="1pt" style:font-size-asian="1pt"/></style:style>
<style:style style:name="red" style:family="text"><style:text-properties fo:color="#ff0000"/></style:style>
<style:style style:name="dark" style:family="paragraph"><style:paragraph-properties fo:background-color="#003366"/></style:style>
<style:style style:name="head" style:family="table-cell"><style:table-cell-properties fo:background-color="#003366"/></style:style>
<style:page-layout style:name="page"><style:header-style/><style:footer-style/></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page"><style:header><text:p>内部资料 注意保管</text:p></style:header><style:footer><text:p>示例页脚</text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>
<text:tracked-changes>
<text:changed-region text:id="c1" xml:id="c1"><text:deletion><office:change-info><dc:creator>示例修订人</dc:creator><dc:date>2024-05-06T10:00:00</dc:date></office:change-info><text:p>011234</text:p></text:deletion></text:changed-region>
<text:changed-region text:id="c2" xml:id="c2"><text:insertion><office:change-info><dc:creator>示例修订人</dc:creator><dc:date>2024-05-06T10:00:00</dc:date></office:change-info></text:insertion></text:changed-region>
</text:tracked-changes>
<text:p>示例市示例局关于公布名单的通知</text:p>
<text:p>证号445102199001<text:change text:change-id="c1"/>，<text:change-start text:change-id="c2"/>加入的话<text:change-end text:change-id="c2"/>在此。</text:p>
<text:p>看得见<text:span text:style-name="hid">直接隐藏</text:span>，<text:span text:style-name="Gone">样式隐藏</text:span>，<text:span text:style-name="white">白色内容</text:span>，<text:span text:style-name="tiny">极小内容</text:span>，<text:span text:style-name="red">红色见</text:span></text:p>
<text:p text:style-name="dark"><text:span text:style-name="white">深底白字见</text:span></text:p>
<text:p>批注在此<office:annotation><dc:creator>示例批注人</dc:creator><dc:date>2024-05-06T10:00:00</dc:date><text:p>此户请再核实</text:p></office:annotation>，脚注<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>脚注内容</text:p></text:note-body></text:note>，尾注<text:note text:note-class="endnote"><text:note-citation>i</text:note-citation><text:note-body><text:p>尾注内容</text:p></text:note-body></text:note>。</text:p>
<text:p><text:a xlink:href="file:///D:/内部/底册.doc">底册</text:a><draw:frame text:anchor-type="paragraph" svg:width="4cm" svg:height="1cm"><draw:text-box><text:p>框内文字</text:p></draw:text-box></draw:frame></text:p>
<table:table><table:table-column table:number-columns-repeated="2"/><table:table-row><table:table-cell table:style-name="head" office:value-type="string"><text:p><text:span text:style-name="white">姓名</text:span></text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>电话</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell office:value-type="string"><text:p>示例甲</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>1380<text:span text:style-name="hid">藏在格中</text:span></text:p></table:table-cell></table:table-row></table:table>
<text:p>完</text:p>
</office:text></office:body></office:document>`;
