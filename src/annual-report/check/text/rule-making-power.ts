import { RULE_MAKING_BASIS, ruleMakingPower } from '../../../law/index.ts';
import type { Finding } from '../../finding.ts';
import { cellAddress } from '../../report.ts';
import type { Checked, Rule } from '../rule.ts';

/** 规章制定权: a body without the power to make rules reports none. */
export const rulesPower: Rule = { id: 'T2-RULES-POWER', check };

const ROW = 'art20_1.rules';

function check({ reading: { report }, form }: Checked): readonly Finding[] {
  const columns = Object.entries(report.table2?.[ROW] ?? {}).flatMap(([column, value]) =>
    typeof value === 'number' && value > 0 ? [column] : [],
  );
  const power = report.agency === null ? 'unknown' : ruleMakingPower(report.agency);
  if (columns.length === 0 || power === 'has') return [];
  const named = columns
    .map((column) => {
      const head = form.table2.blocks.flatMap((block) => block.columns).find(({ key }) => key === column);
      return `${head?.label ?? column} ${String(report.table2?.[ROW]?.[column])}`;
    })
    .join('、');
  return [
    {
      rule: rulesPower.id,
      severity: power === 'has-not' ? 'error' : 'notice',
      table: 'table2',
      row: ROW,
      column: null,
      columns,
      expected: null,
      actual: null,
      message:
        power === 'has-not'
          ? {
              zh: `“${report.agency}”没有规章制定权，表二“规章”一行应为0，现为${named}`,
              en: `"${report.agency}" has no power to make rules; the row 规章 of table 2 has to be 0, it has ${named}`,
            }
          : {
              zh: `表二“规章”一行为${named}，请核对本机关有无规章制定权`,
              en: `The row 规章 of table 2 has ${named}; check whether this body has the power to make rules`,
            },
      basis: RULE_MAKING_BASIS,
      cells: columns.map((column) => cellAddress('table2', ROW, column)),
    },
  ];
}
