import type { Language, Words } from '../base/words.ts';
import type { Severity } from './finding.ts';

const column = (zh: string, en: string, width: number) => ({ head: { zh, en }, width });

/** 检查清单: one row a finding. */
export const FINDINGS_SHEET = {
  name: { zh: '检查清单', en: 'Findings' },
  columns: [
    column('文件', 'File', 28),
    column('机关', 'Body', 24),
    column('年度', 'Year', 8),
    column('级别', 'Weight', 8),
    column('问题', 'Fault', 22),
    column('表', 'Table', 8),
    column('行', 'Row', 30),
    column('列', 'Column', 20),
    column('说明', 'What', 60),
    column('应为', 'Should be', 10),
    column('实为', 'Is', 10),
    column('原文', 'Text', 40),
    column('位置', 'Place', 20),
    column('依据', 'Basis', 26),
    column('规则', 'Rule', 18),
  ],
};

/** 汇总: one row a report. */
export const SUMMARY_SHEET = {
  name: { zh: '汇总', en: 'Summary' },
  columns: [
    column('文件', 'File', 36),
    column('机关', 'Body', 28),
    column('年度', 'Year', 8),
    column('格式', 'Form', 12),
    column('错误', 'Errors', 8),
    column('提醒', 'Warnings', 8),
    column('注意', 'Notices', 8),
    column('处理', 'What to do', 12),
    column('备注', 'Remark', 50),
  ],
};

export const WEIGHTS: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  zh: { error: '错误', warning: '提醒', notice: '注意' },
  en: { error: 'error', warning: 'warning', notice: 'notice' },
};

export const WORDS = {
  acceptable: { zh: '可收', en: 'acceptable' },
  toReturn: { zh: '须退回', en: 'to be returned' },
  unread: { zh: '未能读取', en: 'not read' },
  mixed: { zh: '两版混用', en: 'two forms mixed' },
  part: { zh: (part: number) => `文件中第 ${part} 份`, en: (part: number) => `report ${part} of the file` },
  total: {
    zh: (reports: number, unread: number) => `合计 ${reports} 份年报，${unread} 个文件未能读取`,
    en: (reports: number, unread: number) => `${reports} reports in all, ${unread} files not read`,
  },
} satisfies Record<string, Words | Record<Language, (...numbers: number[]) => string>>;
