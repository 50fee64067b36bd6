import type { BodySettings } from '../../agency/index.ts';

/** 日常变动: sections and inner terms that change in the two years, by so many days ago; contact data change by chance. */
export type SmallChange = { readonly daysAgo: number; readonly body: string } & (
  | { readonly kind: 'open_section'; readonly name: string }
  /** `section`: its place in the list of the body. */
  | { readonly kind: 'rename_section'; readonly section: number; readonly name: string }
  | { readonly kind: 'terms'; readonly terms: BodySettings['terms'] }
);

export const SMALL_CHANGES: readonly SmallChange[] = [
  { daysAgo: 600, body: 'jiaoyu', kind: 'open_section', name: '校外教育培训监管股' },
  { daysAgo: 559, body: 'weijian', kind: 'rename_section', section: 3, name: '健康促进股' },
  { daysAgo: 558, body: 'minzheng', kind: 'open_section', name: '老龄工作股' },
  { daysAgo: 505, body: 'gongxin', kind: 'terms', terms: { section_opinion: 8, reviews: 2 } },
  { daysAgo: 468, body: 'nongye', kind: 'open_section', name: '帮扶协调股' },
  { daysAgo: 452, body: 'shiqiao', kind: 'open_section', name: '便民服务中心' },
  { daysAgo: 365, body: 'zhengfuban', kind: 'terms', terms: { hand_over: 1 } },
  { daysAgo: 351, body: 'shichang', kind: 'rename_section', section: 3, name: '质量发展股' },
  { daysAgo: 208, body: 'gongxin', kind: 'rename_section', section: 4, name: '信息化和软件服务股' },
  { daysAgo: 152, body: 'zhujian', kind: 'rename_section', section: 3, name: '物业服务指导股' },
  { daysAgo: 61, body: 'renshe', kind: 'terms', terms: { correction_check: 2 } },
];
