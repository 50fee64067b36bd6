import type { FC } from 'hono/jsx';
import { ActForm } from '../parts/act-form/act-form.tsx';
import { Button } from '../parts/button/button.tsx';
import { DeskFrame } from '../parts/desk-frame/desk-frame.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { Field } from '../parts/field/field.tsx';
import { QrPicture } from '../parts/qr-picture/qr-picture.tsx';
import { say, TEXTS } from '../texts.ts';
import type { Desk } from '../visit.ts';
import type { FieldProblem } from './sign-in.tsx';

/** What is shown once and kept by the authenticator; the page carries it until a code of it came back. */
export type BegunTotp = { readonly ticket: string; readonly secret: string; readonly uri: string };

type Props = { desk: Desk; begun: BegunTotp; problems: readonly FieldProblem[] };

const WORDS = TEXTS.me;

/** 添加验证器: a picture and the secret, and a code that comes back. */
export const MeTotpPage: FC<Props> = ({ desk, begun: { ticket, secret, uri }, problems }) => {
  const { language } = desk.visit;
  return (
    <DeskFrame desk={desk} title={say(WORDS.totpTitle, language)} current="/desk/me" wrong={problems.length > 0}>
      {problems.length > 0 && (
        <ErrorSummary
          title={say(TEXTS.problems.summary(problems.length), language)}
          items={problems.map(({ words }) => ({ words: say(words, language), href: '#code' }))}
        />
      )}
      <div class="desk-title">
        <h1>{say(WORDS.totpTitle, language)}</h1>
      </div>
      <div class="card card--padded me-totp">
        <div>
          <h2>{say(WORDS.totpScan, language)}</h2>
          <QrPicture text={uri} words={say(WORDS.totpPicture, language)} />
        </div>
        <div class="stack">
          <h2>{say(WORDS.totpSecret, language)}</h2>
          <p class="me-secret">
            <code>{inGroups(secret)}</code>
          </p>
          <ActForm action="/desk/me/totp/confirm" proof={desk.proof} class="me-form stack">
            <input type="hidden" name="ticket" value={ticket} />
            <input type="hidden" name="secret" value={secret} />
            <input type="hidden" name="uri" value={uri} />
            <Field
              id="code"
              label={say(WORDS.totpConfirm, language)}
              hint={say(TEXTS.signIn.codeHint, language)}
              error={problems[0]?.words[language]}
              width="short"
              autocomplete="one-time-code"
              figures
            />
            <Button>{say(WORDS.totpConfirmAct, language)}</Button>
          </ActForm>
        </div>
      </div>
    </DeskFrame>
  );
};

const inGroups = (secret: string): string => secret.replaceAll(/(.{4})(?=.)/gu, '$1 ');
