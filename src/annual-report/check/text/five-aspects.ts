import { FIVE_ASPECTS } from '../../../law/index.ts';
import type { Finding } from '../../finding.ts';
import type { Checked, Rule } from '../rule.ts';
import { foldText } from './fold-text.ts';
import { splitSentences } from './sentences.ts';
import { textFinding } from './text-finding.ts';

/** 总体情况五方面: section one reports all five aspects. */
export const fiveAspects: Rule = { id: 'S1-FIVE', check };

function check({ reading, form }: Checked): readonly Finding[] {
  const { overview } = reading.report.sections;
  if (overview === null) return [];
  const said = splitSentences(overview)
    .map(foldText)
    .filter((sentence) => !LISTS_THE_PARTS.test(sentence))
    .join('');
  const missing = FIVE_ASPECTS.filter((aspect) => !aspect.said.test(said));
  if (missing.length === 0) return [];
  return [
    textFinding({
      rule: fiveAspects.id,
      severity: form.edition === '2019' ? 'notice' : 'warning',
      message: {
        zh: `第一部分“总体情况”没有写到${missing.map(({ name }) => name.zh).join('、')}`,
        en: `Section one does not report on ${missing.map(({ name }) => name.en).join(', ')}`,
      },
      basis: form.notice.number,
      text: null,
      place: null,
    }),
  ];
}

/** The sentence that lists the six parts names 主动公开 without reporting on it. */
const LISTS_THE_PARTS = /其[他它]需要?报告的?事项|存在的?主要问题[及和]改进/u;
