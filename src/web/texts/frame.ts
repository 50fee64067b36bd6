import type { Words } from '../../base/words.ts';

export const FRAME = {
  siteName: { zh: '政府信息公开工具', en: 'Government information disclosure tool' },
  productName: { zh: '公开 Gongkai', en: '公开 Gongkai' },
  checkTagline: { zh: '年报体检　不用登录，不保存文件', en: 'Annual report check · no sign-in, files are not kept' },
  partsTagline: { zh: '部件和状态', en: 'Parts and states' },
  clockTagline: { zh: '期限计算　每一步都有依据', en: 'Deadline calculator · every step with its ground' },
  tools: { zh: '工具', en: 'Tools' },
  toolCheck: { zh: '年报体检', en: 'Report check' },
  toolConsolidate: { zh: '年报汇总', en: 'Adding up' },
  toolScreen: { zh: '公开前筛查', en: 'Screening' },
  toolClock: { zh: '期限计算', en: 'Deadlines' },
  skip: { zh: '跳到正文', en: 'Skip to content' },
  settings: { zh: '显示方式', en: 'Display' },
  elderMode: { zh: '长者模式', en: 'Large text' },
  standardMode: { zh: '标准模式', en: 'Standard text' },
  desk: { zh: '工作台', en: 'Desk' },
  otherLanguage: { zh: 'English', en: '中文' },
  /** Beside a link that asks for the page again, where the page answers an upload. */
  chooseAgain: { zh: '（需重新选择文件）', en: ' (choose the files again)' },
  privacy: {
    zh: '文件只用于这一次检查，不保存、不外传，关闭网页即消失。',
    en: 'Files are used for this one check only. They are not kept or passed on, and are gone when the page is closed.',
  },
  version: (version: string): Words => ({ zh: `版本 ${version}`, en: `Version ${version}` }),
  errorTitle: (title: string): Words => ({ zh: `有错：${title}`, en: `Error: ${title}` }),
};
