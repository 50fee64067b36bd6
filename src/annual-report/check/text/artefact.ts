import { ARTEFACTS } from '../../../law/index.ts';
import type { Finding } from '../../finding.ts';
import type { Checked, Rule } from '../rule.ts';
import { type Leftover, gathered, presentIn, times } from './leftovers.ts';
import { paragraphsOf } from './paragraphs.ts';
import { quoted, textFinding } from './text-finding.ts';

/** 转换残留: traces of a conversion, in the text or taken out of it on reading. */
export const artefact: Rule = { id: 'ARTEFACT', check };

function check({ reading, form }: Checked): readonly Finding[] {
  const takenOut = reading.leavings.map(({ text, place }): Leftover => ({ said: text, text, place }));
  const paragraphs = paragraphsOf(reading);
  const present = presentIn(
    paragraphs,
    ARTEFACTS.map(({ pattern }) => pattern),
  );
  const inText = (present.length === 0 ? [] : paragraphs).flatMap(({ text, place }) =>
    present.flatMap((pattern) => [...text.matchAll(pattern)].map(([said]): Leftover => ({ said, text: said, place }))),
  );
  return gathered([...takenOut, ...inText]).map(({ said, text, place, count }) => {
    const name = ARTEFACTS.find(({ pattern }) => said.search(pattern) >= 0)?.name ?? {
      zh: '转换残留',
      en: 'a trace of conversion',
    };
    return textFinding({
      rule: artefact.id,
      severity: 'warning',
      message: {
        zh: `文中留有${name.zh}“${quoted(said)}”${times(count).zh}，请删去`,
        en: `The text holds ${name.en}, "${quoted(said)}"${times(count).en}; take it out`,
      },
      basis: form.notice.number,
      text,
      place,
    });
  });
}
