import type { Child, FC } from 'hono/jsx';
import type { Language, Words } from '../../../base/words.ts';
import { say, TEXTS } from '../../texts.ts';
import { ActForm } from '../act-form/act-form.tsx';

type Props = {
  /** To come in by a passkey, or to add one. */
  use: 'enter' | 'add';
  action: string;
  /** Where the challenge is asked for. */
  challenge: string;
  proof: string | null;
  /** The sign-in whose second factor it is. */
  ticket?: string;
  to?: string;
  words: Words;
  hint?: Words;
  language: Language;
  children?: Child;
};

/** 通行密钥表单: only a script can speak with a device, so it is shown where one runs. The answer goes out with the form, like all else. */
export const PasskeyForm: FC<Props> = ({
  use,
  action,
  challenge,
  proof,
  ticket = '',
  to,
  words,
  hint,
  language,
  children,
}) => (
  <div data-passkey={use} data-challenge={challenge} hidden>
    <ActForm action={action} proof={proof} class="stack">
      <input type="hidden" name="ticket" value={ticket} />
      <input type="hidden" name="answer" value="" />
      {to !== undefined && <input type="hidden" name="to" value={to} />}
      {children}
      <button class="button button--second" type="submit">
        {say(words, language)}
      </button>
      {hint !== undefined && <p class="quiet">{say(hint, language)}</p>}
      <p class="field-error" role="status" data-passkey-failed={say(TEXTS.signIn.passkeyFailed, language)}></p>
    </ActForm>
  </div>
);
