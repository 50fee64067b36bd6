import { printable } from '../printable.ts';

/** 转义: text between tags or in an attribute in double quotes. */
export function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
