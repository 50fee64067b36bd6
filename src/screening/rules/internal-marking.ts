import { found } from '../found.ts';
import type { Hit } from '../hit.ts';
import type { Rule } from '../rule.ts';
import type { View } from '../view.ts';

/** 内部标注: a note that the file is internal or not for disclosure; not what a text says about such files. */
export const INTERNAL_MARKING: Rule = {
  id: 'internal_marking',
  find: (view) =>
    view.passages.flatMap(({ text, cell }, index) => inPassage(view, { text, index, isCell: cell !== null })),
};

const INTERNAL = '内部\\s?(?:资料|文件|参考|材料|刊物|使用|传阅|情况|信息|讨论稿?|稿|电报|明电|传真|通报|简报)';
const WARNING =
  '注意保[管密存]|妥善保[管存]|严禁(?:外传|外泄|扩散|翻印|复制|转载)|(?:请勿|不得|禁止|切勿|不准|勿)(?:外传|外泄|扩散|转发|翻印|复制|转载|对外|上网)|阅后(?:收回|销毁|即焚|退回)|(?:仅|只)(?:供|限)[^,，。\\n]{0,10}(?:使用|传阅|参考|参阅|掌握)';

/** Anywhere: internal and a warning together, or a note about this very document. */
const ANYWHERE = [
  new RegExp(`${INTERNAL}[\\s,，。、;；:：★*·—(（-]{0,4}(?:${WARNING})[)）]?`, 'gu'),
  /(?:仅供|只供|仅限|只限)(?:本?单位|本?机关|本?系统)?内部(?:使用|参考|传阅|掌握|参阅)/gu,
  /(?:此件|本件|此文|本文件|该件)\s?(?:不予公开|不公开|不宜公开|不得公开|不予对外公开|暂不公开|属(?:于)?内部(?:文件|资料|事项)|依申请公开|属(?:于)?工作秘密)/gu,
  /工作秘密\s{0,2}[★☆◆▲⭐*]\s?(?:长期|\d{1,2}\s?(?:年|个?月))?/gu,
];

/** Alone on a line or in a head. */
const ALONE = new RegExp(
  `^[\\s【\\[(（〔]*(?:${INTERNAL}|工作秘密(?:\\s{0,3}(?:长期|\\d{1,2}\\s?(?:年|个?月)))?|内部|不予公开|不公开|依申请公开|${WARNING})[\\s】\\])）〕!！。]*$`,
  'u',
);
const ATTRIBUTE =
  /(?:公开属性|公开方式|公开类别|公开类型|公开选项|公开范围|公开形式|信息公开选项|政府信息公开属性)\s?[:：|\s]\s?(?<value>不予公开|不公开|依申请公开|内部(?:公开|使用)?|不宜公开|免予公开)(?![\p{Script=Han}])/gu;
const ATTRIBUTE_HEAD = /^(?:政府信息|信息|文件)?(?:公开(?:属性|方式|类别|类型|选项|范围|形式)|密级)[:：]?$/u;
const ATTRIBUTE_VALUE = /^(?:不予公开|不公开|依申请公开|内部|内部使用|内部公开|仅供内部使用|不宜公开|免予公开)$/u;

/** One look before the search. */
const MAY_HOLD =
  /内部|此件|本件|不予公开|不公开|不宜公开|依申请公开|免予公开|暂不公开|工作秘密|外传|注意保|扩散|销毁|请勿|严禁|阅后/u;

type Seen = { readonly text: string; readonly index: number; readonly isCell: boolean };

function inPassage(view: View, { text, index, isCell }: Seen): readonly Hit[] {
  if (!MAY_HOLD.test(text)) return [];
  const marked = [...ANYWHERE, ATTRIBUTE].flatMap((pattern) => [...text.matchAll(pattern)]);
  const said = marked.filter((match) => !isSpokenOf(text, match.index, match.index + match[0].length));
  if (said.length > 0) {
    return said.map((match) => {
      const end = match.index + match[0].trimEnd().length;
      return hit(index, end - (match.groups?.['value'] ?? match[0].trimEnd()).length, end);
    });
  }
  const bare = text.trim();
  if (isCell && !isAtTop(view, index) ? isAttribute(view, index, bare) : ALONE.test(bare) && !isHeading(view, index)) {
    const from = text.search(/\S/u);
    return [hit(index, from, from + bare.length)];
  }
  return [];
}

/** 标注“内部资料，注意保管”字样: a sentence that tells how others are marked. */
function isSpokenOf(text: string, start: number, end: number): boolean {
  if (/^[”"』」]/u.test(text.slice(end)) && /[“"『「]$/u.test(text.slice(0, start))) return true;
  return /(?:标注|注明|标明|加盖|印有|写明|填写|选择|分为|包括|应当|属于|列为)[^。；\n]{0,8}$/u.test(
    text.slice(0, start),
  );
}

/** Alone in one of the first rows of a sheet: the head of a document. */
function isAtTop(view: View, index: number): boolean {
  const row = view.passages[index]?.cell?.row ?? Infinity;
  const others = view.rowOf(index).filter((cell) => cell !== index && view.texts[cell]?.trim());
  return row <= TOP_ROWS && others.length === 0 && view.headsOf(index).length === 0;
}

const TOP_ROWS = 3;

/** A value beside its label, or under a head; 依申请公开 under a head of many rows is told of the files that are listed. */
function isAttribute(view: View, index: number, value: string): boolean {
  if (!ATTRIBUTE_VALUE.test(value)) return false;
  const left = view.leftOf(index);
  if (left !== null && ATTRIBUTE_HEAD.test((view.passages[left]?.text ?? '').replaceAll(/\s/gu, ''))) return true;
  const isUnder = view.headsOf(index).some((head) => ATTRIBUTE_HEAD.test(head));
  return isUnder && value !== '依申请公开';
}

/** 依申请公开 as the name of a part of a guide or page: text of its own follows. */
function isHeading({ passages }: View, index: number): boolean {
  const { text = '', part } = passages[index] ?? {};
  if (part !== 'body' || !/^[\s]*(?:依申请公开|不予公开|不公开|内部)\s*$/u.test(text)) return false;
  return passages[index + 1]?.part === 'body' && (passages[index + 1]?.text.trim().length ?? 0) > 0;
}

function hit(passage: number, start: number, end: number): Hit {
  return found('internal_marking', [{ passage, start, end }]);
}
