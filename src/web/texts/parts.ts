import type { Words } from '../../base/words.ts';

export const PARTS = {
  title: { zh: '部件', en: 'Parts' },
  firstPage: { zh: '回到第一页', en: 'First page' },
  previousPage: { zh: '上一页', en: 'Previous' },
  nextPage: { zh: '下一页', en: 'Next' },
  pages: { zh: '分页', en: 'Pages' },
  turnPages: { zh: '翻页', en: 'Turn the pages' },
  totalSaid: (total: number): Words => ({ zh: `共 ${total} 条`, en: `${total} in all` }),
  step: (current: number, all: number): Words => ({
    zh: `第 ${current} 步，共 ${all} 步`,
    en: `Step ${current} of ${all}`,
  }),
  progress: (done: number, all: number): Words => ({
    zh: `正在检查 ${all} 份，已完成 ${done} 份`,
    en: `Checking ${all}, ${done} done`,
  }),
};
