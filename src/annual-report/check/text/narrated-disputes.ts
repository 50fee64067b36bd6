import type { Words } from '../../../base/words.ts';
import type { Finding } from '../../finding.ts';
import { type Report, cellAddress } from '../../report.ts';
import type { Checked, Rule } from '../rule.ts';
import { figureInTable4 } from './cells.ts';
import { type DisputeClaim, disputeClaims } from './dispute-claims.ts';
import { reportYear } from './report-year.ts';
import { sentencesOf } from './sentences.ts';
import { textFinding } from './text-finding.ts';

/** 正文与表四: counts of reconsiderations and lawsuits in the text equal those of table 4. */
export const narratedDisputes: Rule = { id: 'NARR-DISPUTES', check };

function check({ reading, form }: Checked): readonly Finding[] {
  const { report } = reading;
  if (report.table4 === null) return [];
  const found = new Map<string, Finding>();
  const paragraphsOnApplications = new Set<number>();
  for (const sentence of sentencesOf(reading)) {
    if (sentence.part === 'title' || sentence.part === 'closing') continue;
    const besideApplications = paragraphsOnApplications.has(sentence.paragraph);
    if (/(?:政府)?信息公开申请|依申请公开/u.test(sentence.folded)) paragraphsOnApplications.add(sentence.paragraph);
    for (const claim of disputeClaims(sentence, reportYear(report), besideApplications)) {
      for (const judged of judge(claim, report)) {
        const key = `${judged.columns[0]} ${claim.value}`;
        if (!found.has(key)) found.set(key, say(claim, judged, form));
      }
    }
  }
  return [...found.values()];
}

type Judged = { readonly columns: readonly [string, ...string[]]; readonly name: Words; readonly expected: number };

function judge(claim: DisputeClaim, report: Report): readonly Judged[] {
  const compared = (judged: Judged | null): readonly Judged[] =>
    judged === null || judged.expected === claim.value ? [] : [judged];
  const reconsideration = total(report, ['reconsideration.total'], { zh: '行政复议', en: 'reconsideration' });
  const direct = total(report, ['litigation_direct.total'], {
    zh: '行政诉讼（未经复议直接起诉）',
    en: 'litigation without reconsideration',
  });
  const after = total(report, ['litigation_after_reconsideration.total'], {
    zh: '行政诉讼（复议后起诉）',
    en: 'litigation after reconsideration',
  });
  const litigation = total(report, ['litigation_direct.total', 'litigation_after_reconsideration.total'], {
    zh: '行政诉讼两项',
    en: 'litigation, both kinds',
  });
  switch (claim.kind) {
    case 'reconsideration':
      return compared(reconsideration);
    case 'litigation':
      // A body that names only lawsuits without reconsideration, or only those after it, may mean that column alone.
      return claim.value > 0 && [direct?.expected, after?.expected].includes(claim.value) ? [] : compared(litigation);
    case 'litigation_direct':
      return compared(direct);
    case 'litigation_after_reconsideration':
      return compared(after);
    case 'both': {
      if (claim.value === 0) return [...compared(reconsideration), ...compared(litigation)];
      const figures = [reconsideration?.expected ?? 0, litigation?.expected ?? 0];
      const [first = 0, second = 0] = figures;
      return [first, second, first + second].includes(claim.value) ? [] : compared(reconsideration);
    }
  }
}

/** The sum of total columns; null when none holds a figure. */
function total(report: Report, columns: readonly [string, ...string[]], name: Words): Judged | null {
  const figures = columns.flatMap((column) => figureInTable4(report, column) ?? []);
  return figures.length === 0 ? null : { columns, name, expected: figures.reduce((sum, figure) => sum + figure, 0) };
}

function say(claim: DisputeClaim, { columns, name, expected }: Judged, form: Checked['form']): Finding {
  return textFinding({
    rule: narratedDisputes.id,
    severity: 'warning',
    message: {
      zh: `正文写的是${claim.value}件，表四${name.zh}总计为${expected}件，两处不一致`,
      en: `The text says ${claim.value}; table 4, ${name.en}, total has ${expected}`,
    },
    basis: form.notice.number,
    text: claim.sentence.text,
    place: claim.sentence.place,
    compared: {
      table: 'table4',
      row: null,
      column: columns[0],
      expected,
      actual: claim.value,
      cells: columns.map((column) => cellAddress('table4', null, column)),
    },
  });
}
