import type { Words } from '../../base/words.ts';
import { withoutIdentifiers } from '../without-identifiers.ts';
import type { NoCopy } from './no-copy.ts';

/** 没有副本的原因: one sentence that names the file, the cause and the places, and tells nothing in full. */
export function sayNoCopy(file: string, reason: NoCopy): Words {
  const name = withoutIdentifiers(file);
  switch (reason.kind) {
    case 'marked_secret': {
      const places = listed(reason.places);
      return {
        zh: `“${name}”标有密级（${places}），不能制作清洁副本，请先按保密规定处理`,
        en: `"${name}" is marked as secret (${places}); no clean copy is made of it`,
      };
    }
    case 'unread_part': {
      const places = listed(reason.parts.map(({ place }) => withoutIdentifiers(place)));
      return {
        zh: `“${name}”有读不出的部分（${places}），不能保证干净，没有写出副本`,
        en: `"${name}" has parts that cannot be read (${places}); no copy was written`,
      };
    }
    case 'format': {
      const { zh, en } = within(name, reason.member);
      return {
        zh: `${zh}是 ${reason.format} 格式，请先另存为 docx、xlsx 或 PDF，再制作清洁副本`,
        en: `${en} is ${reason.format}; save it as docx, xlsx or PDF first`,
      };
    }
    case 'type_faces': {
      const places = listed(reason.pages.map((page) => `第${page}页`));
      const { zh, en } = within(name, reason.member);
      return {
        zh: `${zh}没有带上所用的字体（${places}），无法把页面变成图片，请用原文重新导出 PDF 并嵌入字体`,
        en: `${en} does not carry its type faces (${places}), so pages cannot become pictures; export it again with its fonts embedded`,
      };
    }
    case 'left_over': {
      const places = listed(reason.left.map(({ text, place }) => (text === '' ? place : `${place} ${text}`)));
      return {
        zh: `“${name}”清洁后仍有残留（${places}），没有写出副本`,
        en: `"${name}" still holds what should be gone (${places}); no copy was written`,
      };
    }
  }
}

/** The file, or the file inside it. */
function within(name: string, member: string | null): Words {
  if (member === null) return { zh: `“${name}”`, en: `"${name}"` };
  const inner = withoutIdentifiers(member);
  return { zh: `“${name}”中的“${inner}”`, en: `"${inner}" in "${name}"` };
}

const MOST_LISTED = 5;

function listed(places: readonly string[]): string {
  const shown = [...new Set(places)];
  return `${shown.slice(0, MOST_LISTED).join('、')}${shown.length > MOST_LISTED ? ' …' : ''}`;
}
