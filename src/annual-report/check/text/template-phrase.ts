import { TEMPLATE_PHRASES } from '../../../law/index.ts';
import type { Finding } from '../../finding.ts';
import type { Checked, Rule } from '../rule.ts';
import { type Leftover, gathered, presentIn, times } from './leftovers.ts';
import { type TextParagraph, paragraphsOf } from './paragraphs.ts';
import { around, textFinding } from './text-finding.ts';

/** 模板残留: words of the form or of a template that were not taken out. */
export const templatePhrase: Rule = { id: 'TEMPLATE', check };

function check({ reading, form }: Checked): readonly Finding[] {
  return leftBehind(paragraphsOf(reading)).map(({ said, text, place, count }) =>
    textFinding({
      rule: templatePhrase.id,
      severity: 'warning',
      message: {
        zh: `“${said}”像是模板里留下的文字${times(count).zh}，请删去或补全`,
        en: `"${said}" looks like text left over from a template${times(count).en}; take it out or fill it in`,
      },
      basis: form.notice.number,
      text,
      place,
    }),
  );
}

function leftBehind(paragraphs: readonly TextParagraph[]): ReturnType<typeof gathered> {
  const present = presentIn(paragraphs, TEMPLATE_PHRASES);
  return present.length === 0 ? [] : gathered(paragraphs.flatMap((paragraph) => phrasesIn(paragraph, present)));
}

/** The first pattern that covers a stretch has it; later ones are not said again. */
function phrasesIn({ text, place }: TextParagraph, patterns: readonly RegExp[]): readonly Leftover[] {
  const taken: { from: number; to: number }[] = [];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [from, to] = [match.index, match.index + match[0].length];
      if (to === from || taken.some((stretch) => from < stretch.to && to > stretch.from)) return [];
      taken.push({ from, to });
      return [{ said: match[0].trim(), text: around(text, from, to - from), place }];
    }),
  );
}
