import type { Act } from './review.ts';

/** 筛查记录的用语: what stands in the record. Plain wording of a competent office; no notice prescribes it. */
export const RECORD_WORDING = {
  title: '公开前筛查记录',
  file: '文件',
  source: '原件 SHA-256',
  copy: '副本 SHA-256',
  noCopy: '没有制作副本',
  caption: '文件和校验值',
  findingsCaption: '筛查发现和处理',
  heads: ['序号', '发现', '位置', '依据', '处理', '理由'],
  nothing: '没有发现不能公开的内容。',
  found: (count: number, acts: string) => `共发现${count}处${acts === '' ? '' : `：${acts}`}。`,
  own: (count: number) => `自加遮盖${count}处。`,
  act: (name: string, count: number) => `${name}${count}处`,
  rest: (count: number, kinds: string) => `其余${count}处：${kinds}。`,
  ownFinding: '自加的遮盖',
  hidden: '（隐藏）',
  mended: (right: string) => `改正为“${right}”`,
  who: (name: string) => `筛查人：${name}`,
  unknownWho: '筛查人（签字）：＿＿＿＿',
} as const;

/** 处理的名称. */
export const ACT_NAMES: Readonly<Record<Act, string>> = {
  mask: '遮盖',
  remove: '去除',
  replace: '改正',
  keep: '保留',
  by_hand: '须人处理',
};
