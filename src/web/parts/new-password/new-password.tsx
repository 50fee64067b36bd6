import type { FC } from 'hono/jsx';
import type { Language, Words } from '../../../base/words.ts';
import type { PasswordLengths } from '../../texts/desk-sign-in.ts';
import { say, TEXTS } from '../../texts.ts';
import { Field } from '../field/field.tsx';

type Props = {
  /** How long it must be, as it is set. */
  lengths: PasswordLengths;
  problems: readonly { readonly field: string | null; readonly words: Words }[];
  language: Language;
};

/** 新口令: typed twice, with what makes a good one said beforehand. */
export const NewPasswordFields: FC<Props> = ({ lengths, problems, language }) => {
  const words = TEXTS.signIn;
  const wrongAt = (field: string) => problems.find((problem) => problem.field === field)?.words[language];
  return (
    <>
      <Field
        id="next"
        label={say(words.next, language)}
        hint={say(words.nextHint(lengths), language)}
        error={wrongAt('next')}
        autocomplete="new-password"
        secret
      />
      <Field
        id="again"
        label={say(words.again, language)}
        error={wrongAt('again')}
        autocomplete="new-password"
        secret
      />
    </>
  );
};
