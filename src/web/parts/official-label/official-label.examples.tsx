import type { Example } from '../example.ts';
import { OfficialLabel } from './official-label.tsx';

export const officialLabelExamples: readonly Example[] = [
  {
    name: { zh: '表格用语', en: 'Words of the form' },
    show: (language) => (
      <p>
        <OfficialLabel label="（一）予以公开" en="Disclosed" language={language} />
      </p>
    ),
  },
];
