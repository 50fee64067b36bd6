import type { Words } from '../../base/words.ts';
import { tableName } from '../check/names.ts';
import { consolidationFinding } from './consolidation-finding.ts';
import type { ConsolidationRule } from './consolidation-rules.data.ts';
import type { ConsolidationFinding, NotAdded, NotAddedReason, PlacedMember } from './consolidation.ts';
import { groupBy } from './group-by.ts';

/** 没有加入的数: one finding for each member, table and reason, with how many cells it is about. */
export function findingsOfNotAdded(
  notAdded: readonly NotAdded[],
  members: readonly PlacedMember[],
): readonly ConsolidationFinding[] {
  const groups = groupBy(notAdded, ({ member, file, table, reason }) => [member, file, table, reason].join('/'));
  return [...groups.values()].flatMap((several) => {
    const [first] = several;
    const member = members[first?.member ?? -1];
    if (!first || !member) return [];
    return [
      consolidationFinding(RULE_OF[first.reason], {
        table: first.table,
        row: several.length === 1 ? first.row : null,
        column: several.length === 1 ? first.column : null,
        actual: several.length === 1 ? first.value : null,
        member: member.name,
        place: first.file,
        message: sayNotAdded(member.name, first, several),
      }),
    ];
  });
}

const RULE_OF: Readonly<Record<NotAddedReason, ConsolidationRule>> = {
  blank: 'CONSOL-BLANK',
  not_a_number: 'CONSOL-UNREAD',
  other_unit: 'CONSOL-UNREAD',
  unread: 'CONSOL-UNREAD',
  other_edition: 'CONSOL-EDITION',
  no_such_cell: 'CONSOL-UNREAD',
  no_table: 'CONSOL-TABLE',
};

function sayNotAdded(name: string, { table, reason, value }: NotAdded, several: readonly NotAdded[]): Words {
  const where = tableName(table);
  const count = several.length;
  const shown = [...new Set(several.map((one) => String(one.value)))].slice(0, 3);
  switch (reason) {
    case 'blank':
      return {
        zh: `${name}：${where.zh}有 ${count} 格空白，没有数可加`,
        en: `${name}: ${count} blank cells in ${where.en}; there was nothing to add`,
      };
    case 'not_a_number':
      return {
        zh: `${name}：${where.zh}有 ${count} 格不是数（${shown.join('、')}），没有加入`,
        en: `${name}: ${count} cells in ${where.en} hold no figure (${shown.join(', ')}) and were not added`,
      };
    case 'other_unit':
      return {
        zh: `${name}：${where.zh}的 ${String(value)} 旁边写的单位与格式不同，没有加入`,
        en: `${name}: ${String(value)} in ${where.en} has another unit than the form and was not added`,
      };
    case 'unread':
      return {
        zh: `${name}：${where.zh}有 ${count} 格读不准，没有加入`,
        en: `${name}: ${count} cells in ${where.en} could not be read for certain and were not added`,
      };
    case 'other_edition':
      return {
        zh: `${name}：用的是另一版格式，${where.zh}的栏目不同，没有加入；表三、表四相同的行已加入`,
        en: `${name}: another edition of the form; ${where.en} has other columns and was not added, the rows that are the same in tables 3 and 4 were`,
      };
    case 'no_such_cell':
      return {
        zh: `${name}：${where.zh}有 ${count} 格是这一版格式没有的（${shown.join('、')}），没有加入`,
        en: `${name}: ${count} cells in ${where.en} are not in this edition of the form (${shown.join(', ')}) and were not added`,
      };
    case 'no_table':
      return { zh: `${name}：没有${where.zh}`, en: `${name}: ${where.en} is missing` };
  }
}
