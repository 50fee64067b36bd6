import type { Example } from '../example.ts';
import { say, TEXTS } from '../../texts.ts';
import { FileDrop } from './file-drop.tsx';

const { choose, formats, previous, previousHint } = TEXTS.upload;

export const fileDropExamples: readonly Example[] = [
  {
    name: { zh: '放文件', en: 'Files in' },
    show: (language) => (
      <FileDrop
        kind="zone"
        name="drop"
        label={say(choose, language)}
        hint={say(formats, language)}
        language={language}
      />
    ),
  },
  {
    name: { zh: '放文件：有错', en: 'Files in, with an error' },
    show: (language) => (
      <FileDrop
        kind="line"
        name="drop-wrong"
        label={say(previous, language)}
        hint={say(previousHint, language)}
        errors={[say(TEXTS.problems.fileTooLarge('年报.docx', 20), language)]}
        language={language}
      />
    ),
  },
];
