import { ARTEFACTS, TEMPLATE_SENTENCES } from '../../law/wording/index.ts';
import { found } from '../found.ts';
import type { Hit } from '../hit.ts';
import type { Rule } from '../rule.ts';

/** 残留: what conversions, editors and templates leave in a text. ×× that makes a person or a place nameless is none. */
export const ARTEFACT: Rule = {
  id: 'artefact',
  find: ({ passages }) =>
    passages.flatMap(({ text, part }, index) =>
      part === 'file_name' || part === 'property' || !MAY_HOLD.test(text) ? [] : inPassage(text, index),
    ),
};

const PATTERNS: readonly RegExp[] = [
  ...ARTEFACTS.filter(({ isMarkup }) => isMarkup !== true).map(({ pattern }) => pattern),
  ...TEMPLATE_SENTENCES,
  /(?<![A-Za-z\d])(?:[X×Ｘ]{2,4}|20[X×Ｘ]{2}|(?:19|20)\d[X×Ｘ]|＿{2,}|_{2,})\s?年\s?(?:[X×Ｘ_]{1,4}\s?月)?(?:\s?[X×Ｘ_]{1,4}\s?日)?/gu,
  /[（(]\s?(?:请填写|请填入|请输入|请补充|待填写|待补充|待定稿|此处填写|填写)[^（）()\n]{0,30}[）)]/gu,
];

/** One look before many: signs without which none of the patterns is met. */
const MAY_HOLD =
  /[#{}<>\\&\uFFFD[]|错误[!！]|Error!|HYPERLINK|EMBED|PAGE|TOC|SEQ|DATE|REF|锟|烫|填写|填入|输入|插入|补充|待定稿|文字描述|表格(?:的)?形式报告|在此处报告|[（(【[]\s*(?:此处|请|在此|这里)|[X×Ｘ_＿]{2}|[X×Ｘ]年|\d[X×Ｘ]|javascript/u;

function inPassage(text: string, passage: number): readonly Hit[] {
  const hits: Hit[] = [];
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (
        match[0].trim() === '' ||
        isInstruction(text, start) ||
        hits.some(({ spans: [span] }) => span && start < span.end && span.start < end)
      )
        continue;
      hits.push(found('artefact', [{ passage, start, end }]));
    }
  }
  return hits;
}

/** 您可以在此处输入名称: a sentence that tells people what to do, not a place that was left to be filled in. */
function isInstruction(text: string, start: number): boolean {
  return (
    /^(?:请?在此|此处|在这里)/u.test(text.slice(start)) &&
    /\p{Script=Han}{4}[，,]?(?:请?在)?$/u.test(text.slice(Math.max(0, start - 12), start))
  );
}
