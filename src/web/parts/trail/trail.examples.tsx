import type { Example } from '../example.ts';
import { Trail } from './trail.tsx';

export const trailExamples: readonly Example[] = [
  {
    name: { zh: '所在位置', en: 'Trail' },
    show: (language) => (
      <Trail
        label={language === 'zh' ? '上级机关' : 'Bodies above'}
        steps={[
          { words: '青河区人民政府', href: '#government' },
          { words: '青河区示例局', href: '#bureau' },
        ]}
      />
    ),
  },
];
