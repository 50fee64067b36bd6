import type { Severity } from '../../annual-report/index.ts';
import type { Words } from '../../base/words.ts';

const SEVERITY: Readonly<Record<Severity, Words>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '提醒', en: 'warning' },
  notice: { zh: '注意', en: 'notice' },
};

export const ORIGINAL = {
  title: { zh: '原件', en: 'The paper' },
  lead: {
    zh: '按文件里的文字和表线画出，图片和印章不画；框是发现所在，点框看说明。',
    en: 'Drawn from the text and rules of the file, without pictures and seals; a frame is where a finding is, and leads to it.',
  },
  page: (page: number): Words => ({ zh: `第 ${page} 页`, en: `Page ${page}` }),
  description: (numbers: readonly number[]): Words => ({
    zh: `这一页的版面图，文字见上面各部分。${numbers.length === 0 ? '没有发现' : `框出的发现：${numbers.join('、')}`}`,
    en: `A picture of this page; its text is in the sections above. ${numbers.length === 0 ? 'No findings' : `Findings in frames: ${numbers.join(', ')}`}`,
  }),
  cut: { zh: '这一页内容太多，没有画全', en: 'This page holds too much and is not drawn in full' },
  mark: (number: number, severity: Severity, role: 'wrong' | 'part'): Words => ({
    zh: `发现 ${number}，${SEVERITY[severity].zh}${role === 'part' ? '，涉及的格' : ''}：看说明`,
    en: `Finding ${number}, ${SEVERITY[severity].en}${role === 'part' ? ', a cell of it' : ''}: see what it says`,
  }),
  seePage: (page: number): Words => ({ zh: `看原件第 ${page} 页`, en: `See page ${page} of the paper` }),
  notShown: (without: number, beyond: number): Words => ({
    zh: [
      ...(without > 0 ? [`其余 ${without} 页没有发现，没有画出`] : []),
      ...(beyond > 0 ? [`另有 ${beyond} 页有发现，没有画出`] : []),
    ].join('；'),
    en: [
      ...(without > 0 ? [`${without} further pages have no findings and are not drawn`] : []),
      ...(beyond > 0 ? [`${beyond} further pages with findings are not drawn`] : []),
    ].join('; '),
  }),
  alone: {
    zh: '单独检查这一份时，可以在原件上看发现。',
    en: 'Check this report alone to see its findings on the paper.',
  },
};
