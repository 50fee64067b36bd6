import type { Example } from '../example.ts';
import { FileList } from './file-list.tsx';

const STATES = { zh: ['未见问题', '1 处手机号', '未能检查'], en: ['Nothing found', '1 mobile number', 'Not checked'] };

export const fileListExamples: readonly Example[] = [
  {
    name: { zh: '文件', en: 'Files' },
    show: (language) => (
      <FileList
        files={[
          {
            name: '检索记录.pdf',
            href: '#file-list',
            size: '48 KB',
            state: { colour: 'green', words: STATES[language][0] ?? '' },
          },
          {
            name: '评审结果.xlsx',
            href: '#file-list',
            size: '12 KB',
            state: { colour: 'red', words: STATES[language][1] ?? '' },
          },
          { name: '扫描件.pdf', size: '3.1 MB', state: { colour: 'grey', words: STATES[language][2] ?? '' } },
        ]}
      />
    ),
  },
];
