import { TEXTS } from '../../texts.ts';
import type { Example } from '../example.ts';
import { NewPasswordFields } from './new-password.tsx';

export const newPasswordExamples: readonly Example[] = [
  {
    name: { zh: '新口令，两次不一样', en: 'A new password, typed differently' },
    show: (language) => (
      <form class="stack">
        <NewPasswordFields
          lengths={{ leastPassword: 12, leastPasswordAlone: 15 }}
          problems={[{ field: 'again', words: TEXTS.signIn.differ }]}
          language={language}
        />
      </form>
    ),
  },
];
