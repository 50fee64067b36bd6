import { RAIL } from '../../desk/rail.data.ts';
import type { RailEntry } from '../../visit.ts';
import type { Example } from '../example.ts';
import { DeskHead } from './desk-head.tsx';
import { KeyList } from './keys.tsx';
import { Rail } from './rail.tsx';

const ENTRIES: readonly RailEntry[] = RAIL.map((entry, index) => ({ ...entry, waiting: index === 0 ? 9 : null }));

export const deskFrameExamples: readonly Example[] = [
  {
    name: { zh: '工作台页首和侧栏', en: 'Head and rail of the desk' },
    wide: true,
    show: (language) => (
      <div class="desk desk-sample">
        <DeskHead
          body="青河区示例局"
          person={language === 'zh' ? '示例人员' : 'An officer'}
          section={language === 'zh' ? '人秘股' : 'General section'}
          proof=""
          sought=""
          language={language}
        />
        <div class="desk-columns">
          <Rail entries={ENTRIES} current="/desk/body" language={language} />
        </div>
      </div>
    ),
  },
  {
    name: { zh: '工作台的按键', en: 'Keys of the desk' },
    show: (language) => <KeyList language={language} />,
  },
];
