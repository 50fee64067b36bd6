import type { LaidLine, LaidPage, LaidText } from '../../../base/laid-page.ts';
import type { Example } from '../example.ts';
import { PagePicture } from './page-picture.tsx';
import type { PageMark } from './picture-mark.tsx';

const SIZE = 10.5;
const wide = (text: string): number => [...text].reduce((sum, sign) => sum + (sign < '\u2000' ? 0.5 : 1), 0) * SIZE;
const text = (words: string, left: number, top: number): LaidText => ({
  text: words,
  left,
  top,
  width: wide(words),
  height: SIZE,
  size: SIZE,
});

const EDGES = { left: 70, top: 110, columns: [70, 250, 325, 400, 475, 525], rows: [110, 140, 170, 200] } as const;
const level = (y: number): LaidLine => ({ fromX: 70, toX: 525, fromY: y, toY: y, thickness: 0.75 });
const upright = (x: number): LaidLine => ({ fromX: x, toX: x, fromY: 110, toY: 200, thickness: 0.75 });

const FIGURES = [
  ['申请人情况', '自然人', '商业企业', '其他', '总计'],
  ['一、本年新收申请数量', '17', '2', '0', '20'],
  ['二、上年结转申请数量', '2', '0', '0', '2'],
] as const;

const page: LaidPage = {
  page: 2,
  width: 595,
  height: 300,
  lines: [...EDGES.rows.map(level), ...EDGES.columns.map(upright)],
  texts: [
    { ...text('三、收到和处理政府信息公开申请情况', 70, 70), size: 14, height: 14, width: 238 },
    ...FIGURES.flatMap((row, down) =>
      row.map((words, across) => text(words, (EDGES.columns[across] ?? 0) + 8, (EDGES.rows[down] ?? 0) + 10)),
    ),
    text('全年收到申请 21 件，均按期答复。', 70, 230),
    { ...text('样例', 545, 110), width: SIZE, height: 2 * SIZE, downwards: true },
  ],
};

const mark = (number: number, more: Pick<PageMark, 'severity' | 'role' | 'box'>): PageMark => ({
  id: `example-page-mark-${number}-${more.role}-${more.box.left}`,
  number,
  href: `#example-finding-${number}`,
  ...more,
});

const cell = (column: number, row: number): PageMark['box'] => ({
  left: (EDGES.columns[column] ?? 0) + 1,
  top: (EDGES.rows[row] ?? 0) + 1,
  width: (EDGES.columns[column + 1] ?? 0) - (EDGES.columns[column] ?? 0) - 2,
  height: 28,
});

const marks: readonly PageMark[] = [
  mark(1, { severity: 'error', role: 'wrong', box: cell(4, 1) }),
  mark(1, { severity: 'error', role: 'part', box: cell(1, 1) }),
  mark(1, { severity: 'error', role: 'part', box: cell(2, 1) }),
  mark(2, { severity: 'warning', role: 'wrong', box: { left: 70, top: 228, width: 170, height: 14 } }),
  mark(2, { severity: 'warning', role: 'part', box: cell(4, 1) }),
  mark(3, { severity: 'notice', role: 'wrong', box: cell(3, 2) }),
];

export const pagePictureExamples: readonly Example[] = [
  {
    name: { zh: '原件图：一页纸和上面的发现', en: 'The paper: a page with its findings' },
    wide: true,
    show: (language) => <PagePicture id="example-page-2" page={page} marks={marks} language={language} />,
  },
];
