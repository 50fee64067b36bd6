import { found } from '../found.ts';
import type { Hit } from '../hit.ts';
import type { Passage, PassagePart } from '../passage.ts';
import type { Rule } from '../rule.ts';
import type { View } from '../view.ts';

/** 国家秘密标志: a degree with a star, bare on a line of its own, or in a field that says 密级; as a word in a sentence it is none. */
export const SECRECY_MARKING: Rule = {
  id: 'secrecy_marking',
  find: (view) =>
    view.passages.flatMap((passage, index) => (DEGREE.test(passage.text) ? inPassage(view, passage, index) : [])),
};

/** 绝密, 机密, 秘密, with blanks between as they are spaced out in heads of documents. */
const DEGREE = /绝\s{0,4}密|机\s{0,4}密|秘\s{0,4}密/u;
const DEGREES = '(?:绝\\s{0,4}密|机\\s{0,4}密|秘\\s{0,4}密)';
const TERM =
  '(?:长\\s?期|启\\s?用\\s?前|解\\s?密\\s?前|\\d{1,3}\\s?(?:年|个?月|天|日)|[一二三四五六七八九十]{1,3}(?:年|个月)|\\d{4}\\s?[-年./]\\s?\\d{1,2}\\s?[-月./]\\s?\\d{1,2}\\s?日?)';

const STARRED = new RegExp(`(?<!工作|商业|个人)${DEGREES}\\s{0,3}[★☆⭐✩✭✪]\\s{0,3}${TERM}?`, 'gu');
/** What may stand on the line beside it: a term, a number of copies, an urgency. */
const BARE = new RegExp(
  `^[\\s【\\[(（〔“"]*(?:密\\s?级|保密级别|秘密等级)?[\\s:：]*${DEGREES}[\\s】\\])）〕”"]*(?:[*＊]\\s?)?${TERM}?[\\s,，]*(?:(?:特提|特急|加急|平急|急件|No\\.?\\s?\\d{1,8}|第?\\d{1,8}号?)[\\s]*)*$`,
  'u',
);
const FIELD = new RegExp(
  `(?:密\\s?级|秘密等级|保密等级|保密级别|涉密等级|定密)[\\s:：为是|]{1,6}(?<degree>${DEGREES}(?:级)?)(?![\\p{Script=Han}])`,
  'gu',
);
const DEGREE_AS_VALUE = new RegExp(`^${DEGREES}级$`, 'u');
const FIELD_HEAD = /^(?:文件|信息)?(?:密\s?级|秘密等级|保密等级|保密级别|涉密等级|涉密级别)[:：]?$/u;

function inPassage(view: View, { text, part, cell }: Passage, passage: number): readonly Hit[] {
  const starred = [...text.matchAll(STARRED)];
  if (starred.length > 0)
    return starred.map((match) => hit(passage, match.index, match.index + match[0].trimEnd().length));
  const fields = [...text.matchAll(FIELD)].filter(({ groups }) => !isChoice(text, groups?.['degree'] ?? ''));
  if (fields.length > 0)
    return fields.map((match) =>
      hit(
        passage,
        match.index + match[0].length - (match.groups?.['degree'] ?? '').length,
        match.index + match[0].length,
      ),
    );
  if (cell !== null)
    return isInField(view, passage) && (BARE.test(text) || DEGREE_AS_VALUE.test(text.trim()))
      ? [whole(text, passage)]
      : [];
  if (ON_EVERY_PAGE.has(part) && HEADED.test(text.trim())) return [whole(text, passage)];
  return bareLines(text)
    .filter(() => part !== 'body' || !isEnumerated(view, passage))
    .map(([from, to]) => hit(passage, from, to));
}

/** In a header, a text box or a watermark a few words may stand beside the degree: 机密文件, 秘密 第3页. */
const ON_EVERY_PAGE: ReadonlySet<PassagePart> = new Set(['header', 'footer', 'text_box', 'watermark']);
const HEADED = new RegExp(
  `^[【\\[(（]?${DEGREES}[】\\])）]?(?:$|[\\s,，:：]|文件|资料|材料|级(?![\\p{Script=Han}])).{0,16}$`,
  'u',
);

/** Lines of a passage that are nothing but a degree. */
function bareLines(text: string): readonly (readonly [from: number, to: number])[] {
  const lines: (readonly [number, number])[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (BARE.test(line)) lines.push([at + line.search(/\S/u), at + line.trimEnd().length]);
    at += line.length + 1;
  }
  return lines.length > 1 && new Set(lines.map(([from, to]) => text.slice(from, to))).size > 1 ? [] : lines;
}

/** 绝密、机密、秘密 one below the other is a list of degrees, not a marking. */
function isEnumerated({ passages }: View, passage: number): boolean {
  const own = passages[passage]?.text.trim();
  const near = [-2, -1, 1, 2].map((step) => passages[passage + step]?.text ?? '');
  return near.some((text) => BARE.test(text) && text.trim() !== own);
}

/** 绝密□机密□秘密□: a form that offers all of them says none. */
function isChoice(text: string, degree: string): boolean {
  return [...text.matchAll(new RegExp(DEGREES, 'gu'))].some(([other]) => !degree.startsWith(other));
}

/** Beside or under 密级, or alone in its row. */
function isInField(view: View, passage: number): boolean {
  const { passages } = view;
  const heads = view.headsOf(passage);
  const left = view.leftOf(passage);
  if (
    [...heads, left === null ? '' : (passages[left]?.text ?? '')].some((head) =>
      FIELD_HEAD.test(head.replaceAll(/\s/gu, '')),
    )
  )
    return true;
  const others = view.rowOf(passage).filter((cell) => cell !== passage && passages[cell]?.text.trim());
  return others.length === 0 && heads.length === 0 && (passages[passage]?.cell?.row ?? Infinity) <= TOP_ROWS;
}

/** Rows of a sheet above which nothing but the head of a document stands. */
const TOP_ROWS = 3;

function whole(text: string, passage: number): Hit {
  const from = text.search(/\S/u);
  return hit(passage, from, from + text.trim().length);
}

function hit(passage: number, start: number, end: number): Hit {
  return found('secrecy_marking', [{ passage, start, end }]);
}
