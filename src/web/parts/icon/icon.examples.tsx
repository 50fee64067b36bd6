import type { Example } from '../example.ts';
import type { IconName } from './icon.tsx';
import { Icon } from './icon.tsx';

const NAMES: readonly IconName[] = [
  'ok',
  'clock',
  'triangle',
  'stop',
  'pause',
  'info',
  'document',
  'upload',
  'download',
  'lock',
];

export const iconExamples: readonly Example[] = [
  {
    name: { zh: '图标', en: 'Icons' },
    show: () => (
      <p class="row">
        {NAMES.map((name) => (
          <span>
            <Icon name={name} /> {name}
          </span>
        ))}
      </p>
    ),
  },
];
