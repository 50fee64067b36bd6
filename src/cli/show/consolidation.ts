import { MEMBER_STATES, type Consolidation } from '../../annual-report/index.ts';
import type { Language } from '../../base/words.ts';
import type { Voice } from '../terminal.ts';
import { pad } from './columns.ts';
import { showFindings } from './findings.ts';
import { showGrid } from './grid.ts';

/** 汇总结果, for people: how many are in it, who is not, the sum in the form, what was found. Notices are counted, not listed. */
export function showConsolidation(sum: Consolidation, voice: Voice): string {
  const { language, paint } = voice;
  const { form, report, findings } = sum;
  const shown = findings.filter(({ severity }) => severity !== 'notice');
  const notices = findings.length - shown.length;
  const absent = sum.members
    .filter(({ state, countsIn }) => countsIn && state !== 'counted')
    .map(
      ({ name, state, files }) =>
        `  ${pad(MEMBER_STATES[state][language], 24)} ${name}  ${paint('dim', files.join('、'))}`,
    );
  return [
    paint('bold', sayHeadline(sum, language)),
    absent.join('\n'),
    showGrid({ form, report, findings, previous: null }, voice),
    shown.length === 0 ? '' : showFindings({ form, report, findings: shown, previous: null }, voice),
    notices === 0
      ? ''
      : language === 'zh'
        ? `另有 ${notices} 条注意，见 --out 或 --json`
        : `${notices} further notices: see --out or --json`,
    ...sum.notes.map((note) => note[language]),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** “2023年：40 个机关，38 个已汇总，2 个没有”. */
export function sayHeadline({ year, members }: Consolidation, language: Language): string {
  const counting = members.filter(({ countsIn }) => countsIn);
  const counted = counting.filter(({ state }) => state === 'counted' || state === 'counted_in_part').length;
  const left = counting.length - counted;
  return language === 'zh'
    ? `${year}年：${counting.length} 个机关，${counted} 个已汇总，${left === 0 ? '齐了' : `${left} 个没有计入`}`
    : `${year}: ${counting.length} bodies, ${counted} counted, ${left === 0 ? 'none left out' : `${left} left out`}`;
}
