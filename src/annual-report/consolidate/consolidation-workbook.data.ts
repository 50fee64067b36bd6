import type { FileState, MemberState, NotAddedReason } from './consolidation.ts';
import type { Words } from '../../base/words.ts';

const column = (zh: string, en: string, width: number) => ({ head: { zh, en }, width });

/** 汇总文件的各张表. */
export const SHEETS = {
  sum: { zh: '汇总', en: 'Sum' },
  cells: { zh: '单元格构成', en: 'Cells' },
  members: { zh: '成员', en: 'Members' },
  files: { zh: '文件', en: 'Files' },
  findings: { zh: '发现', en: 'Findings' },
  notAdded: { zh: '没有加入的数', en: 'Not added' },
} as const;

export const CELL_COLUMNS = [
  column('表', 'Table', 8),
  column('行', 'Row', 34),
  column('列', 'Column', 20),
  column('合计', 'Sum', 10),
];

export const MEMBER_COLUMNS = [
  column('机关', 'Body', 34),
  column('状态', 'State', 16),
  column('计入', 'Counts', 8),
  column('格式', 'Form', 10),
  column('文件', 'Files', 44),
  column('没有加入的格', 'Cells not added', 14),
  column('并入机关', 'Merged bodies', 30),
  column('统一社会信用代码', 'Credit code', 22),
  column('备注', 'Remark', 30),
];

export const FILE_COLUMNS = [
  column('文件', 'File', 44),
  column('机关', 'Body', 30),
  column('年度', 'Year', 8),
  column('格式', 'Form', 10),
  column('处理', 'What was done', 18),
  column('算作', 'Taken for', 30),
  column('说明', 'Why', 50),
];

export const FINDING_COLUMNS = [
  column('级别', 'Weight', 8),
  column('问题', 'Fault', 24),
  column('机关', 'Body', 28),
  column('表', 'Table', 8),
  column('行', 'Row', 30),
  column('列', 'Column', 16),
  column('说明', 'What', 70),
  column('应为', 'Should be', 10),
  column('实为', 'Is', 10),
  column('依据', 'Basis', 24),
  column('文件', 'File', 34),
  column('规则', 'Rule', 18),
];

export const NOT_ADDED_COLUMNS = [
  column('机关', 'Body', 30),
  column('文件', 'File', 34),
  column('表', 'Table', 8),
  column('行', 'Row', 34),
  column('列', 'Column', 18),
  column('格内', 'Cell', 16),
  column('原因', 'Why', 30),
];

export const MEMBER_STATES: Readonly<Record<MemberState, Words>> = {
  counted: { zh: '已汇总', en: 'counted' },
  counted_in_part: { zh: '部分汇总', en: 'counted in part' },
  missing: { zh: '缺报', en: 'missing' },
  double: { zh: '重复且不同，未计', en: 'twice and different, not counted' },
  other_year: { zh: '年度不符，未计', en: 'another year, not counted' },
  unreadable: { zh: '未能读取', en: 'not read' },
  not_counted: { zh: '不计入', en: 'does not count' },
};

export const FILE_STATES: Readonly<Record<FileState, Words>> = {
  counted: { zh: '已汇总', en: 'counted' },
  same_again: { zh: '重复，只计一次', en: 'the same again, counted once' },
  double: { zh: '重复且不同，未计', en: 'twice and different, not counted' },
  foreign: { zh: '不在名单，未计', en: 'not on the list, not counted' },
  own: { zh: '上级自己的，不计', en: "the superior's own, not counted" },
  other_year: { zh: '年度不符，未计', en: 'another year, not counted' },
  no_year: { zh: '年度不明，未计', en: 'year not found, not counted' },
  unreadable: { zh: '未能读取', en: 'not read' },
  not_counted: { zh: '名单写明不计入', en: 'does not count by the list' },
};

export const REASONS: Readonly<Record<NotAddedReason, Words>> = {
  blank: { zh: '空白', en: 'blank' },
  not_a_number: { zh: '不是数', en: 'no figure' },
  other_unit: { zh: '单位与格式不同', en: 'another unit than the form' },
  unread: { zh: '读不准', en: 'not read for certain' },
  other_edition: { zh: '另一版格式的表', en: 'table of another edition' },
  no_such_cell: { zh: '格式没有这一格', en: 'not a cell of the form' },
  no_table: { zh: '没有这张表', en: 'the table is missing' },
};

export const WORDS = {
  title: {
    zh: (year: number) => `${year}年政府信息公开工作年度报告汇总表`,
    en: (year: number) => `Annual reports of ${year}, added up`,
  },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  wholeTable: { zh: '整张表', en: 'the whole table' },
  notes: { zh: '请注意', en: 'Please mind' },
} as const;
