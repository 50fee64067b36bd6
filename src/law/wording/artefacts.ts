import type { Words } from '../../base/words.ts';

/** 转换残留: traces that conversions and editors leave in a text. Zero-width characters are no trace: nobody sees them. */
export type Artefact = {
  readonly pattern: RegExp;
  readonly name: Words;
  /** Right in a file that is written in this markup; wrong in one that is read. */
  readonly isMarkup?: true;
};

export const ARTEFACTS: readonly Artefact[] = [
  { pattern: /\[bookmark:[^\]\n]{0,80}\]/gu, name: { zh: '书签标记', en: 'a bookmark mark' } },
  {
    pattern: /\[[^\]\n]{0,80}\]\((?:(?:https?:|javascript:|mailto:|#|\/)[^)\n]{0,300})?\)/gu,
    name: { zh: '网页链接标记', en: 'a link mark' },
    isMarkup: true,
  },
  { pattern: /\]\(https?:/gu, name: { zh: '网页链接标记', en: 'a link mark' }, isMarkup: true },
  {
    pattern: /&(?:nbsp|lt|gt|amp|quot|ldquo|rdquo|mdash|ensp|emsp|middot|#\d{2,5}|#x[\da-f]{2,5});/giu,
    name: { zh: '网页转义符', en: 'an HTML entity' },
  },
  {
    pattern: /错误[！!]\s*(?:未找到引用源|未定义书签|书签自引用|链接无效|文档中没有指定样式的文字)[。.]?/gu,
    name: { zh: '域错误提示', en: 'a field error' },
  },
  {
    pattern: /Error!\s?(?:Reference source not found|Bookmark not defined)\.?/giu,
    name: { zh: '域错误提示', en: 'a field error' },
  },
  {
    pattern: /#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)/gu,
    name: { zh: '表格公式错误', en: 'a spreadsheet error' },
  },
  { pattern: /HYPERLINK\s+\\?[l"“][^\s，。]{0,80}/gu, name: { zh: '超链接域代码', en: 'a hyperlink field code' } },
  {
    pattern: /(?:PAGE|NUMPAGES|TOC|REF|SEQ|DATE)\s+\\[*o#@h][^，。\n]{0,40}/gu,
    name: { zh: '域代码', en: 'a field code' },
  },
  { pattern: /\\\*\s?MERGEFORMAT/gu, name: { zh: '域代码', en: 'a field code' } },
  { pattern: /\bEMBED\s+[A-Za-z]+\.[A-Za-z.\d]{1,40}/gu, name: { zh: '嵌入对象代码', en: 'an embedding code' } },
  { pattern: /\uFFFD+/gu, name: { zh: '乱码字符', en: 'an unreadable character' } },
  { pattern: /锟斤拷|烫烫烫/gu, name: { zh: '乱码', en: 'garbled text' } },
  { pattern: /javascript:[^\s，。]{0,60}/giu, name: { zh: '脚本代码', en: 'script code' } },
  {
    pattern: /<\/?(?:br|p|div|span|table|tr|td|img|a|font|strong|b|o:p|script|style)(?:\s[^<>\n]{0,200})?\/?>/giu,
    name: { zh: '网页标签', en: 'an HTML tag' },
  },
  { pattern: /\{\{[^{}\n]{0,60}\}\}|\$\{[^{}\n]{0,60}\}/gu, name: { zh: '模板变量', en: 'a template variable' } },
  { pattern: /<!--[^\n]{0,80}?-->|<!\[endif\]/gu, name: { zh: '网页注释', en: 'an HTML comment' }, isMarkup: true },
];
