import { FULL_WIDTH_MARK, HALF_WIDTH_MARK, WRONG_WORDS, type WrongWord } from '../../../law/index.ts';
import type { Finding } from '../../finding.ts';
import type { Checked, Rule } from '../rule.ts';
import { gathered, times } from './leftovers.ts';
import { type TextParagraph, paragraphsOf } from './paragraphs.ts';
import { around, textFinding } from './text-finding.ts';

/** 错别字与标点: words written wrong, and half-width marks among full-width ones. */
export const wrongWord: Rule = { id: 'WRONG-WORD', check };

function check({ reading, form }: Checked): readonly Finding[] {
  const paragraphs = paragraphsOf(reading);
  const words = suspectsIn(paragraphs).flatMap(({ wrong, right }) =>
    gathered(
      paragraphs.flatMap(({ text, place }) =>
        [...text.matchAll(wrong)].map((match) => ({
          said: match[0],
          text: around(text, match.index, match[0].length),
          place,
        })),
      ),
    ).map(({ said, text, place, count }) =>
      textFinding({
        rule: wrongWord.id,
        severity: 'warning',
        message: {
          zh: `“${said}”应为“${right}”${times(count).zh}`,
          en: `"${said}" has to read "${right}"${times(count).en}`,
        },
        basis: form.notice.number,
        text,
        place,
      }),
    ),
  );
  return [...words, ...mixedMarks(paragraphs, form.notice.number)];
}

/** One look for all words at once: nearly every report has none of them. */
const ANY_WRONG_WORD = new RegExp(WRONG_WORDS.map(({ wrong }) => wrong.source).join('|'), 'u');

function suspectsIn(paragraphs: readonly TextParagraph[]): readonly WrongWord[] {
  const suspicious = paragraphs.filter(({ text }) => ANY_WRONG_WORD.test(text)).map(({ text }) => text);
  return WRONG_WORDS.filter(({ wrong }) => suspicious.some((text) => text.search(wrong) >= 0));
}

/** Where nearly all marks are half-width the text was stored so; only a few among many full-width ones are slips. */
function mixedMarks(paragraphs: readonly TextParagraph[], basis: string): readonly Finding[] {
  const count = (pattern: RegExp): number =>
    paragraphs.reduce((sum, { text }) => sum + [...text.matchAll(pattern)].length, 0);
  const half = count(HALF_WIDTH_MARK);
  const full = count(FULL_WIDTH_MARK);
  const first = paragraphs.find(({ text }) => text.search(HALF_WIDTH_MARK) >= 0);
  if (first === undefined || half === 0 || half / (half + full) >= MOST_SLIPS) return [];
  return [
    textFinding({
      rule: 'WRONG-WORD',
      severity: 'warning',
      message: {
        zh: `中文之间用了${half}处半角标点，与全角标点混用`,
        en: `Half-width marks stand ${half === 1 ? 'once' : `${half} times`} between Chinese characters, mixed with full-width ones`,
      },
      basis,
      text: around(first.text, first.text.search(HALF_WIDTH_MARK), 1),
      place: first.place,
    }),
  ];
}

const MOST_SLIPS = 0.3;
