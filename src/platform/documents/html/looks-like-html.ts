/**
 * 网页: whether a text is a web page, whatever its ending: pages are often saved as .doc, .xls or .txt. A Markdown file
 * may begin with single tags and is a page only when it says so; the ending .html needs no more than one tag.
 */
export function looksLikeHtml(text: string, ending: string): boolean {
  const head = text.slice(0, HEAD).replace(/^(?:[\s\uFEFF]+|<!--[\s\S]*?-->|<\?[^>]*>)+/, '');
  if (/^<!doctype\s+html|^<(?:html|head|body)[\s>]/i.test(head)) return true;
  if (ending === 'html' || ending === 'htm') return /<[a-z!/]/i.test(text);
  if (ending === 'md' || ending === 'markdown') return false;
  return FIRST_TAG.test(head) || /<html[\s>]/i.test(head);
}

const HEAD = 16 * 1024;

const FIRST_TAG =
  /^<(?:meta|title|style|script|link|table|div|p|center|h[1-6]|span|font|section|article|header|main|ul|ol|strong|b|br)(?:\s[^<>]*)?\/?>/i;
