import type { Words } from '../../base/words.ts';
import type { Severity } from '../../annual-report/index.ts';
import type { SectionKey } from '../../law/index.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const SHORT_SECTIONS: Readonly<Record<SectionKey, Words>> = {
  overview: { zh: '一、总体情况', en: '1 Overview' },
  proactive: { zh: '二、主动公开', en: '2 Proactive disclosure' },
  applications: { zh: '三、申请', en: '3 Applications' },
  disputes: { zh: '四、复议诉讼', en: '4 Disputes' },
  problems: { zh: '五、问题', en: '5 Problems' },
  other_matters: { zh: '六、其他', en: '6 Other' },
};

const SEVERITIES: Readonly<Record<Severity, Words>> = {
  error: { zh: '错误', en: 'Errors' },
  warning: { zh: '提醒', en: 'Warnings' },
  notice: { zh: '注意', en: 'Notices' },
};

export const RESULT = {
  titleMany: (count: number): Words => ({ zh: `${count} 份年报的检查结果`, en: `Results for ${count} reports` }),
  reportTitle: (agency: string, year: number | null): Words => ({
    zh: year === null ? agency : `${agency} ${year}\u00a0年报`,
    en: year === null ? agency : `${agency}, ${year} report`,
  }),
  part: (part: number): Words => ({ zh: `第 ${part} 份`, en: `report ${part}` }),
  elapsed: (seconds: string): Words => ({ zh: `用时 ${seconds} 秒`, en: `${seconds} s` }),
  another: { zh: '换一份文件', en: 'Check another file' },
  lastYearFile: (file: string): Words => ({ zh: `上年：${file}`, en: `Year before: ${file}` }),
  edition: (edition: string): Words => ({ zh: `${edition} 年格式`, en: `${edition} form` }),
  editionMixed: { zh: '两版格式混用', en: 'Two editions mixed' },
  editionUnknown: { zh: '没有认出格式', en: 'Form not recognised' },
  severities: SEVERITIES,
  sections: SHORT_SECTIONS,
  counts: {
    error: (count: number): Words => ({ zh: `${count} 处错误`, en: plural(count, 'error', 'errors') }),
    warning: (count: number): Words => ({ zh: `${count} 处提醒`, en: plural(count, 'warning', 'warnings') }),
    notice: (count: number): Words => ({ zh: `${count} 处注意`, en: plural(count, 'notice', 'notices') }),
  },
  noErrors: { zh: '没有错误', en: 'No errors' },
  groups: {
    error: (count: number): Words => ({
      zh: `错误　${count} 条，公布前必须改`,
      en: `Errors: ${count}, to be corrected before publication`,
    }),
    warning: (count: number): Words => ({
      zh: `提醒　${count} 条，可以说明`,
      en: `Warnings: ${count}, correct or explain`,
    }),
    notice: (count: number): Words => ({ zh: `注意　${count} 条，看一眼`, en: `Notices: ${count}, worth a look` }),
  },
  alike: (first: number, last: number): Words => ({
    zh: `${last - first + 1} 条（第 ${first} 至 ${last} 条），点开逐条看`,
    en: `${last - first + 1} findings (${first} to ${last}), open to see each`,
  }),
  findings: { zh: '发现', en: 'Findings' },
  findingWord: { zh: '发现', en: 'Finding' },
  findingsHere: (count: number): Words => ({ zh: `${count} 条发现`, en: plural(count, 'finding', 'findings') }),
  noFindings: (rules: number): Words => ({
    zh: `按 ${rules} 条规则检查，没有发现问题。`,
    en: `Checked against ${rules} rules; nothing was found.`,
  }),
  seeCells: (count: number): Words => ({
    zh: count === 1 ? '看这一格' : `看这 ${count} 格`,
    en: count === 1 ? 'See the cell' : `See the ${count} cells`,
  }),
  seeTable: { zh: '看这张表', en: 'See the table' },
  seeText: { zh: '看正文', en: 'See the text' },
  inFile: (place: string): Words => ({ zh: `原文件：${place}`, en: `In the file: ${place}` }),
  sectionsOf: { zh: '年报各部分', en: 'Sections of the report' },
  keys: { zh: '用 n、p 键看下一条、上一条，Esc 取消', en: 'Keys n and p for next and previous, Esc to clear' },
  noTable: { zh: '文件里没有读到这张表。', en: 'This table was not found in the file.' },
  noText: { zh: '文件里没有读到这一部分。', en: 'This section was not found in the file.' },
  slide: { zh: '左右滑动看全表。', en: 'Slide sideways to see the whole table.' },
  wrongCell: { zh: '有问题的格', en: 'Cell in question' },
  partCell: { zh: '同一条发现涉及的格', en: 'Cell of the same finding' },
  joinedKey: { zh: '格内小字：应与之衔接的上年数', en: "Small figure: last year's figure it must continue" },
  blank: { zh: '空白', en: 'blank' },
  lastYear: { zh: '上年', en: 'last year' },
  lastYearHead: (year: number | null): Words => ({
    zh: year === null ? '上年' : `${year}年`,
    en: year === null ? 'Year before' : `${year}`,
  }),
  total: { zh: '总计', en: 'Total' },
  change: { zh: '增减', en: 'Change' },
  unplaced: (count: number): Words => ({
    zh: `另读到 ${count} 个数，不属于这一版格式`,
    en: `${plural(count, 'further figure was', 'further figures were')} read that this edition of the form has no place for`,
  }),
  table: {
    caption: { zh: '各文件的检查结果', en: 'Result for each file' },
    file: { zh: '文件', en: 'File' },
    agency: { zh: '机关', en: 'Body' },
    year: { zh: '年度', en: 'Year' },
    edition: { zh: '格式', en: 'Form' },
    unknown: { zh: '没有读到', en: 'Not found' },
  },
  notChecked: (count: number): Words => ({
    zh: `有 ${count} 份文件没有检查`,
    en: plural(count, 'file was not checked', 'files were not checked'),
  }),
};
