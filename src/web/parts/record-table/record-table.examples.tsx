import type { Example } from '../example.ts';
import { RecordTable } from './record-table.tsx';

export const recordTableExamples: readonly Example[] = [
  {
    name: { zh: '名单', en: 'List of records' },
    wide: true,
    show: (language) => (
      <RecordTable
        caption={language === 'zh' ? '机关' : 'Bodies'}
        columns={
          language === 'zh'
            ? [{ head: '名称' }, { head: '类型' }, { head: '下级', kind: 'number' }]
            : [{ head: 'Name' }, { head: 'Kind' }, { head: 'Below', kind: 'number' }]
        }
        rows={[
          { cells: ['青河区人民政府', language === 'zh' ? '人民政府' : 'government', '12'] },
          { cells: ['青河区示例局', language === 'zh' ? '政府工作部门' : 'department', ''], isQuiet: true },
        ]}
      />
    ),
  },
];
