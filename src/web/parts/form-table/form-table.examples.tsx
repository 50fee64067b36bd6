import type { GridRow, GridTable, Mark, ValueCell } from '../../../annual-report/index.ts';
import type { Example } from '../example.ts';
import { FormTable } from './form-table.tsx';

const cell = (column: string, value: number | string | null, more: Partial<ValueCell> = {}): ValueCell => ({
  address: `table3/${column}`,
  value,
  remark: null,
  total: false,
  marks: [],
  ...more,
});

const mark = (number: number, severity: Mark['severity'], role: Mark['role']): Mark => ({ number, severity, role });

const rows: readonly GridRow[] = [
  {
    labels: [
      { label: '一、本年新收政府信息公开申请数量', en: 'Received this year', colSpan: 2, rowSpan: 1, kind: 'row' },
    ],
    values: [
      cell('received/natural_person', 17, { marks: [mark(1, 'error', 'wrong')] }),
      cell('received/business_enterprise', null, { marks: [mark(2, 'error', 'wrong')] }),
      cell('received/other_org', 3, { remark: '其中信函1件', marks: [mark(4, 'notice', 'wrong')] }),
      cell('received/total', 23, { total: true, marks: [mark(3, 'warning', 'wrong')] }),
    ],
    lastYear: { total: 19, change: 4 },
  },
  {
    labels: [
      { label: '三、本年度办理结果', en: 'Outcome', colSpan: 1, rowSpan: 2, kind: 'group' },
      { label: '（一）予以公开', en: 'Disclosed', colSpan: 1, rowSpan: 1, kind: 'row' },
    ],
    values: [
      cell('disclosed/natural_person', 6, { joined: 5, marks: [mark(1, 'error', 'part'), mark(2, 'error', 'part')] }),
      cell('disclosed/business_enterprise', '/'),
      cell('disclosed/other_org', 0),
      cell('disclosed/total', 6, { total: true }),
    ],
    lastYear: { total: 8, change: -2 },
  },
  {
    labels: [{ label: '（七）总计', en: 'Total', colSpan: 1, rowSpan: 1, kind: 'row' }],
    values: [
      cell('total/natural_person', 6),
      cell('total/business_enterprise', 0),
      cell('total/other_org', 0),
      cell('total/total', 6, { total: true }),
    ],
    lastYear: { total: 6, change: 0 },
  },
];

const column = (label: string, en: string) => ({ label, en, colSpan: 1, rowSpan: 1, kind: 'column' as const });

const table: GridTable = {
  key: 'table3',
  section: null,
  present: true,
  unplaced: [cell('art20_9.centralised_procurement', 12)],
  blocks: [
    {
      caption: null,
      labelColumns: 2,
      valueColumns: 4,
      head: [
        [
          { label: '（勾稽关系）', en: '(Relation)', colSpan: 2, rowSpan: 2, kind: 'corner' },
          { label: '申请人情况', en: 'Applicants', colSpan: 4, rowSpan: 1, kind: 'group' },
        ],
        [
          column('自然人', 'Natural persons'),
          column('商业企业', 'Enterprises'),
          column('其他', 'Other'),
          column('总计', 'Total'),
        ],
      ],
      rows,
    },
  ],
};

export const formTableExamples: readonly Example[] = [
  {
    name: { zh: '统一格式的表', en: 'Table of the unified form' },
    wide: true,
    show: (language) => <FormTable table={table} previousYear={2024} scope="example-" language={language} />,
  },
];
