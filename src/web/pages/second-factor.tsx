import type { FC } from 'hono/jsx';
import { ActForm } from '../parts/act-form/act-form.tsx';
import { Button } from '../parts/button/button.tsx';
import { Field } from '../parts/field/field.tsx';
import { PageFrame } from '../parts/page-frame/page-frame.tsx';
import { PasskeyForm } from '../parts/passkey-form/passkey-form.tsx';
import { say, TEXTS } from '../texts.ts';
import type { Visit } from '../visit.ts';
import { Problems, type FieldProblem } from './sign-in.tsx';

export type SecondFactor = {
  readonly ticket: string;
  readonly ways: readonly ('totp' | 'passkey')[];
  readonly to: string;
};

type Props = { visit: Visit; second: SecondFactor; problems: readonly FieldProblem[] };

/** 第二步验证: the password was right; a code or a passkey is needed too. */
export const SecondFactorPage: FC<Props> = ({ visit, second: { ticket, ways, to }, problems }) => {
  const { language } = visit;
  const words = TEXTS.signIn;
  return (
    <PageFrame
      visit={visit}
      title={say(words.secondTitle, language)}
      tagline={say(words.tagline, language)}
      wrong={problems.length > 0}
      privacy={words.privacy}
      islands={['passkey']}
    >
      {problems.length > 0 && <Problems problems={problems} visit={visit} />}
      <h1>{say(words.secondTitle, language)}</h1>
      <p class="lead">{say(words.secondLead, language)}</p>
      <div class="narrow stack">
        {ways.includes('totp') && (
          <ActForm action="/desk/sign-in/code" proof={null} class="stack">
            <input type="hidden" name="ticket" value={ticket} />
            <input type="hidden" name="ways" value={ways.join(' ')} />
            <input type="hidden" name="to" value={to} />
            <Field
              id="code"
              label={say(words.code, language)}
              hint={say(words.codeHint, language)}
              error={problems.find(({ field }) => field === 'code')?.words[language]}
              width="short"
              autocomplete="one-time-code"
              figures
            />
            <Button>{say(words.withCode, language)}</Button>
          </ActForm>
        )}
        {ways.includes('passkey') && (
          <PasskeyForm
            use="enter"
            action="/desk/sign-in/passkey"
            challenge="/desk/sign-in/passkey-challenge"
            proof={null}
            ticket={ticket}
            to={to}
            words={words.withPasskey}
            language={language}
          />
        )}
        <p>
          <a href="/desk/sign-in">{say(words.fromStart, language)}</a>
        </p>
      </div>
    </PageFrame>
  );
};
