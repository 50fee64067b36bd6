import type { FC } from 'hono/jsx';
import type { OwnPasskey } from '../../agency/index.ts';
import { dayOfMoment } from '../../platform/clock/index.ts';
import { ActForm } from '../parts/act-form/act-form.tsx';
import { Button } from '../parts/button/button.tsx';
import { Field } from '../parts/field/field.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import { PasskeyForm } from '../parts/passkey-form/passkey-form.tsx';
import { say, TEXTS } from '../texts.ts';
import type { Desk } from '../visit.ts';
import type { MeProps } from './me.tsx';

const WORDS = TEXTS.me;

type Props = Pick<MeProps, 'desk' | 'hasPasskeys' | 'problems'>;

/** 第二步验证: an authenticator and passkeys. */
export const MeSecond: FC<Props> = ({ desk, hasPasskeys, problems }) => {
  const { language } = desk.visit;
  const { credentials } = desk;
  return (
    <section class="card card--padded" aria-labelledby="second">
      <h2 id="second">{say(WORDS.second, language)}</h2>
      {credentials.needsSecondFactor && <Notice kind="warning">{say(WORDS.secondNeeded, language)}</Notice>}
      <h3>{say(WORDS.totp, language)}</h3>
      <p class="quiet">{say(credentials.hasTotp ? WORDS.totpThere : WORDS.totpNone, language)}</p>
      {credentials.hasTotp ? (
        <ActForm action="/desk/me/totp/remove" proof={desk.proof} class="me-form stack">
          <PasswordAsked id="totp-password" desk={desk} problems={problems} />
          <Button kind="danger">{say(WORDS.totpRemove, language)}</Button>
        </ActForm>
      ) : (
        <ActForm action="/desk/me/totp" proof={desk.proof} class="me-form stack">
          <PasswordAsked id="totp-password" desk={desk} problems={problems} />
          <Button kind="second">{say(WORDS.totpAdd, language)}</Button>
        </ActForm>
      )}
      <h3>{say(WORDS.passkeys, language)}</h3>
      <p class="quiet">{say(WORDS.passkeysNone, language)}</p>
      {credentials.passkeys.map((passkey) => (
        <PasskeyRow passkey={passkey} desk={desk} problems={problems} />
      ))}
      {hasPasskeys ? (
        <>
          <noscript>
            <p class="quiet">{say(WORDS.passkeysNeedScript, language)}</p>
          </noscript>
          <PasskeyForm
            use="add"
            action="/desk/me/passkey"
            challenge="/desk/me/passkey-challenge"
            proof={desk.proof}
            words={WORDS.passkeyAdd}
            language={language}
          >
            <Field
              id="name"
              label={say(WORDS.passkeyName, language)}
              hint={say(WORDS.passkeyNameHint, language)}
              error={problems.find(({ field }) => field === 'name')?.words[language]}
              width="short"
            />
            <PasswordAsked id="passkey-password" desk={desk} problems={problems} />
          </PasskeyForm>
        </>
      ) : (
        <p class="quiet">{say(WORDS.passkeysNoAddress, language)}</p>
      )}
    </section>
  );
};

const PasskeyRow: FC<{ passkey: OwnPasskey; desk: Desk; problems: Props['problems'] }> = ({
  passkey: { id, name, addedAt, usedAt },
  desk,
  problems,
}) => {
  const { language } = desk.visit;
  const used = usedAt === null ? null : dayOfMoment(usedAt);
  return (
    <details class="me-passkey">
      <summary>
        <b>{name}</b>{' '}
        <span class="quiet">
          {say(WORDS.passkeyAdded(dayOfMoment(addedAt)), language)}，{say(WORDS.passkeyUsed(used), language)}
        </span>
      </summary>
      <ActForm action="/desk/me/passkey/remove" proof={desk.proof} class="me-form stack">
        <input type="hidden" name="id" value={id} />
        <PasswordAsked id={`passkey-password-${id}`} desk={desk} problems={problems} />
        <Button kind="danger">{say(WORDS.passkeyRemove, language)}</Button>
      </ActForm>
    </details>
  );
};

/** The password once more, before what opens the door is changed; whoever has none here comes in anew. */
export const PasswordAsked: FC<{ id: string; desk: Desk; problems: Props['problems'] }> = ({
  id,
  desk: { visit, credentials },
  problems,
}) => {
  const error = problems.find(({ field }) => field === id)?.words[visit.language];
  if (!credentials.hasPassword) {
    return (
      <p id={id} class={error === undefined ? 'quiet' : 'field-error'}>
        {error ?? say(WORDS.withoutPassword, visit.language)}
      </p>
    );
  }
  return (
    <Field
      id={id}
      name="password"
      label={say(WORDS.withPassword, visit.language)}
      error={error}
      autocomplete="current-password"
      secret
    />
  );
};
