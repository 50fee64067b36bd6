import type { SuccessorKind } from '../../law/index.ts';

/** 样例中的机构改革: what happens to bodies in the two years, and how many days ago. Bodies go by their keys. */
export type Reform = { readonly daysAgo: number } & (
  | {
      readonly kind: 'rename';
      readonly body: string;
      readonly fullName: string;
      readonly shortName: string;
    }
  /** A new body begins. */
  | { readonly kind: 'found'; readonly body: string }
  | { readonly kind: 'competent'; readonly body: string; readonly competent: string }
  | {
      readonly kind: 'hand_over';
      readonly body: string;
      /** The body was divided up, or went over whole (`function` null), and ends. */
      readonly ends: boolean;
      readonly to: readonly {
        readonly body: string;
        readonly function: string | null;
        readonly toKind: SuccessorKind;
      }[];
    }
);

/** 机构改革; on one day in this order (国办公开办函〔2019〕14号). */
export const REFORMS: readonly Reform[] = [
  // 撤乡设镇.
  { daysAgo: 640, kind: 'rename', body: 'baiyang', fullName: '青河区白杨镇人民政府', shortName: '白杨镇' },
  // 划转一项职权.
  {
    daysAgo: 560,
    kind: 'hand_over',
    body: 'weijian',
    ends: false,
    to: [{ body: 'minzheng', function: '老龄工作', toKind: 'agency' }],
  },
  // 合并.
  {
    daysAgo: 470,
    kind: 'hand_over',
    body: 'xiangzhen',
    ends: true,
    to: [{ body: 'nongye', function: null, toKind: 'agency' }],
  },
  {
    daysAgo: 400,
    kind: 'rename',
    body: 'chengguan',
    fullName: '青河区城市管理和综合执法局',
    shortName: '区城管执法局',
  },
  // 拆分.
  { daysAgo: 300, kind: 'found', body: 'jiaotong' },
  { daysAgo: 300, kind: 'found', body: 'shuiwu' },
  { daysAgo: 300, kind: 'competent', body: 'gongjiao', competent: 'jiaotong' },
  { daysAgo: 300, kind: 'competent', body: 'gongshui', competent: 'shuiwu' },
  {
    daysAgo: 300,
    kind: 'hand_over',
    body: 'jiaoshui',
    ends: true,
    to: [
      { body: 'jiaotong', function: '交通运输管理', toKind: 'agency' },
      { body: 'shuiwu', function: '水务管理', toKind: 'agency' },
    ],
  },
  { daysAgo: 210, kind: 'found', body: 'shuju' },
  {
    daysAgo: 210,
    kind: 'hand_over',
    body: 'gongxin',
    ends: false,
    to: [{ body: 'shuju', function: '数据资源管理', toKind: 'agency' }],
  },
  { daysAgo: 40, kind: 'rename', body: 'shangwu', fullName: '青河区商务和投资促进局', shortName: '区商务投促局' },
];
