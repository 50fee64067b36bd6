import type { Words } from '../../base/words.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const CONSOLIDATE = {
  title: { zh: '年报汇总', en: 'Add up annual reports' },
  tagline: { zh: '年报汇总　不用登录，不保存文件', en: 'Adding up annual reports · no sign-in, files are not kept' },
  lead: {
    zh: '把各单位报来的年报一次放进来，逐格相加，缺谁、谁重复、哪些数没有加进去，一一列出。',
    en: 'Put in the reports of all bodies at once. Every cell is added up; who is missing, who came twice and what was not added is listed.',
  },
  choose: { zh: '选择各单位的年报', en: 'Choose the reports of the bodies' },
  dropHere: { zh: '把各单位的年报拖到这里，或选择文件', en: 'Drop the reports of the bodies here, or choose files' },
  formats: {
    zh: '可以放整个文件夹；Word（docx、doc）、WPS、文字版 PDF、OFD、网页、Excel、文本、CSV、JSON，每份不超过 20 MB',
    en: 'A whole folder will do; Word (docx, doc), WPS, PDF with text, OFD, web page, Excel, text, CSV, JSON, each up to 20 MB',
  },
  folder: { zh: '或者选择一个文件夹', en: 'Or choose a folder' },
  folderHint: { zh: '文件夹里的全部文件，连同下一层的。', en: 'All files in it and below it.' },
  members: { zh: '成员名单（可不选）', en: 'List of members (optional)' },
  membersHint: {
    zh: 'CSV 或 Excel，一行一个单位：名称，可以另有简称、并入机关、计入（是/否）、备注。没有名单时，收到谁的就汇总谁的。',
    en: 'CSV or Excel, a row a body: name, and if wanted aliases, predecessors, counts in (yes/no), remark. Without a list whoever handed in is added up.',
  },
  own: { zh: '上级自己的年报（可不选）', en: "The superior's own report (optional)" },
  ownHint: { zh: '逐格与汇总数核对，本身不计入。', en: 'Compared with the sum cell by cell, never added.' },
  year: { zh: '汇总哪一年（可不填）', en: 'Which year (optional)' },
  yearHint: { zh: '不填时按多数年报的年度。', en: 'Else the year of most reports.' },
  start: { zh: '开始汇总', en: 'Add up' },
  busy: { zh: '正在汇总…', en: 'Adding up…' },
  progress: { zh: '正在检查 {all} 份，已完成 {done} 份', en: 'Reading {all} files, {done} done' },
  adding: { zh: '全部读完，正在相加…', en: 'All read; adding up…' },
  failed: {
    zh: '有的文件没有传上去，什么都没有保存，再试一次',
    en: 'Some files could not be sent. Nothing was kept; try again',
  },
  noFile: { zh: '还没有选择年报，选了再开始', en: 'No report has been chosen; choose some and start again' },
  tooMany: (limit: number): Words => ({
    zh: `不用脚本时一次最多 ${limit} 份；更多的打开浏览器的脚本，或用命令 gongkai consolidate`,
    en: `At most ${limit} files at once without scripts; allow scripts, or use gongkai consolidate`,
  }),
  badYear: { zh: '年度要写四位数，例：2025', en: 'A year has four figures, e.g. 2025' },
  badMembers: { zh: '成员名单只能放一份', en: 'One list of members only' },
  noOwn: (year: number | null): Words => ({
    zh: `上级的文件里没有${year === null ? '' : ` ${year} 年的`}年报，不能核对`,
    en: `The superior's file holds no report${year === null ? '' : ` for ${year}`}; it cannot be compared with`,
  }),
  noReport: { zh: '没有读到一份年报，不能汇总', en: 'No report was read; there is nothing to add up' },
  noneOfYear: (year: number): Words => ({ zh: `没有 ${year} 年的年报`, en: `There is no report for ${year}` }),
  yearsTie: (years: readonly number[]): Words => ({
    zh: `${years.join(' 年、')} 年的年报一样多，写明汇总哪一年`,
    en: `There are as many reports for ${years.join(' as for ')}; say which year`,
  }),
  resultTitle: (year: number): Words => ({ zh: `${year}\u00a0年年报汇总`, en: `Annual reports of ${year}, added up` }),
  headline: (bodies: number, counted: number): Words => ({
    zh: `${bodies} 个机关，${counted} 个已汇总`,
    en: `${plural(bodies, 'body', 'bodies')}, ${counted} counted`,
  }),
  left: (count: number): Words => ({ zh: `${count} 个没有计入`, en: `${count} left out` }),
  complete: { zh: '齐了', en: 'Complete' },
  filesSaid: (count: number): Words => ({ zh: `收到 ${count} 份文件`, en: plural(count, 'file', 'files') }),
  another: { zh: '重新汇总', en: 'Start again' },
  absent: { zh: '没有计入的机关', en: 'Bodies left out' },
  downloads: { zh: '下载', en: 'Download' },
  downloadHint: {
    zh: 'Excel 里有汇总表、每格的构成、成员、文件和发现；Word 和 PDF 是规定格式的汇总表。',
    en: 'Excel holds the sum, every cell with its members, members, files and findings; Word and PDF hold the sum in the official form.',
  },
  formatNames: { xlsx: 'Excel', docx: 'Word', pdf: 'PDF', json: 'JSON' },
  findings: { zh: '发现', en: 'Findings' },
  noFindings: { zh: '没有发现问题。', en: 'Nothing was found.' },
  more: (count: number): Words => ({
    zh: `另有 ${count} 条，见下载的 Excel`,
    en: `${count} more: see the Excel file`,
  }),
  notices: (count: number): Words => ({
    zh: `${count} 条注意，点开看`,
    en: `${plural(count, 'notice', 'notices')}, open to see`,
  }),
  seeCell: { zh: '看这一格', en: 'See the cell' },
  sum: { zh: '汇总表', en: 'The sum' },
  cellsHint: {
    zh: '每一行的数由谁构成，在表下面逐行列出。',
    en: 'What each row is made of stands below the table, row by row.',
  },
  cellsTitle: { zh: '每格由谁构成', en: 'What each cell is made of' },
  noughtRows: (count: number): Words => ({
    zh: `另有 ${count} 行，各机关都是 0 或空白。`,
    en: `${plural(count, 'further row is', 'further rows are')} 0 or blank for every body.`,
  }),
  noughtMembers: (count: number): Words => ({
    zh: `另有 ${count} 个机关在这一行是 0 或没有数`,
    en: `${plural(count, 'other body has', 'other bodies have')} 0 or nothing in this row`,
  }),
  wholeSum: { zh: '合计', en: 'Sum' },
  membersTitle: { zh: '成员', en: 'Members' },
  filesTitle: { zh: '没有计入的文件', en: 'Files not counted' },
  columns: {
    body: { zh: '机关', en: 'Body' },
    state: { zh: '状态', en: 'State' },
    files: { zh: '文件', en: 'File' },
    edition: { zh: '格式', en: 'Form' },
    left: { zh: '没有加入的格', en: 'Cells not added' },
    remark: { zh: '备注', en: 'Remark' },
    what: { zh: '处理', en: 'What was done' },
    why: { zh: '说明', en: 'Why' },
  },
  like: (name: string): Words => ({ zh: `名单上有“${name}”`, en: `The list has "${name}"` }),
};
