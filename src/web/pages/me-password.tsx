import type { FC } from 'hono/jsx';
import { dayOfMoment } from '../../platform/clock/index.ts';
import { ActForm } from '../parts/act-form/act-form.tsx';
import { Button } from '../parts/button/button.tsx';
import { Field } from '../parts/field/field.tsx';
import { NewPasswordFields } from '../parts/new-password/new-password.tsx';
import { say, TEXTS } from '../texts.ts';
import type { MeProps } from './me.tsx';

const WORDS = TEXTS.me;

/** 更换口令. */
export const MePassword: FC<Pick<MeProps, 'desk' | 'lengths' | 'problems'>> = ({ desk, lengths, problems }) => {
  const { language } = desk.visit;
  const { passwordSince } = desk.credentials;
  return (
    <section class="card card--padded" aria-labelledby="password">
      <h2 id="password">{say(WORDS.password, language)}</h2>
      <p class="quiet">
        {say(passwordSince === null ? WORDS.noPassword : WORDS.passwordSince(dayOfMoment(passwordSince)), language)}
      </p>
      <ActForm action="/desk/me/password" proof={desk.proof} class="me-form stack">
        <Field
          id="present"
          label={say(WORDS.present, language)}
          error={problems.find(({ field }) => field === 'present')?.words[language]}
          autocomplete="current-password"
          secret
        />
        <NewPasswordFields lengths={lengths} problems={problems} language={language} />
        <div class="row">
          <Button kind="second">{say(WORDS.change, language)}</Button>
          <span class="quiet">{say(WORDS.changeEffect, language)}</span>
        </div>
      </ActForm>
    </section>
  );
};
