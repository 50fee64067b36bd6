import type { Words } from '../../base/words.ts';

/** 导入机关名册的页面. */
export const ADMIN_IMPORT = {
  title: { zh: '导入机关名册', en: 'Import a list of bodies' },
  lead: {
    zh: '先预览，再导入。机关按统一社会信用代码、再按全称对应；空着的格不改动已有内容；名册里没有的机关原样保留。',
    en: 'First see what it would do. Bodies are matched by credit code, then by full name; blank cells change nothing; bodies that are not in the list stay.',
  },
  template: { zh: '下载空白名册（Excel，附填写说明）', en: 'Download an empty list (Excel)' },
  choose: { zh: '名册文件', en: 'The list' },
  formats: { zh: 'Excel 或 CSV，一个文件，不超过 20 MB', en: 'Excel or CSV, one file, at most 20 MB' },
  preview: { zh: '预览', en: 'See what it would do' },
  busy: { zh: '正在核对…', en: 'Looking…' },
  noFile: { zh: '还没有选文件', en: 'No file was chosen' },
  tooLarge: { zh: '文件超过 20 MB', en: 'The file is larger than 20 MB' },
  tooManyRows: (rows: number, most: number): Words => ({
    zh: `名册有 ${rows} 行。页面上一次最多 ${most} 行；更大的用命令 gongkai import bodies 导入`,
    en: `The list has ${rows} rows. At most ${most} at once here; for more use the command gongkai import bodies`,
  }),
  noName: {
    zh: '没有“机关名称”一栏。下载空白名册，对照表头',
    en: 'There is no column 机关名称; compare the heads with the empty list',
  },
  noRows: { zh: '名册里没有机关', en: 'The list holds no bodies' },
  wouldBe: { zh: '预览：导入以后的结果', en: 'What it would do' },
  wasDone: { zh: '导入结果', en: 'What was done' },
  counts: {
    founded: (count: number): Words => ({ zh: `设立 ${count}`, en: `${count} founded` }),
    changed: (count: number): Words => ({ zh: `变动 ${count}`, en: `${count} changed` }),
    same: (count: number): Words => ({ zh: `不变 ${count}`, en: `${count} the same` }),
    not_taken: (count: number): Words => ({ zh: `不导入 ${count}`, en: `${count} not taken` }),
  },
  outcome: {
    founded: { zh: '设立', en: 'founded' },
    changed: { zh: '变动', en: 'changed' },
    same: { zh: '不变', en: 'same' },
    not_taken: { zh: '不导入', en: 'not taken' },
  },
  unusedHeads: (heads: string): Words => ({ zh: `没有用到的栏：${heads}`, en: `Columns that were not used: ${heads}` }),
  notTaken: { zh: '不导入的行和原因', en: 'Rows that are not taken, and why' },
  mend: {
    zh: '在名册里改好这些行，再导入整份名册；已经导入的不会重复。',
    en: 'Mend these rows in the list and import all of it again; what was taken is not taken twice.',
  },
  rows: { zh: '其他各行', en: 'The other rows' },
  line: { zh: '行', en: 'Line' },
  name: { zh: '机关', en: 'Body' },
  what: { zh: '结果', en: 'What' },
  changes: { zh: '内容', en: 'Changes' },
  why: { zh: '原因', en: 'Why' },
  more: (count: number): Words => ({ zh: `还有 ${count} 行没有列出`, en: `${count} more rows are not shown` }),
  nothing: {
    zh: '没有要导入的：各行都与现状相同，或不能导入',
    en: 'There is nothing to take: every row is the same already, or is not taken',
  },
  doIt: (count: number): Words => ({ zh: `导入 ${count} 个机关`, en: `Take ${count} bodies` }),
  broken: {
    zh: '预览的内容没有完整送回，重新选文件',
    en: 'The preview did not come back complete; choose the file again',
  },
  again: { zh: '再导入一份', en: 'Another list' },
  toBodies: { zh: '查看机关名单', en: 'To the bodies' },
};
