import type { FC } from 'hono/jsx';
import { ActForm } from '../parts/act-form/act-form.tsx';
import { Button } from '../parts/button/button.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import { PageFrame } from '../parts/page-frame/page-frame.tsx';
import { NewPasswordFields } from '../parts/new-password/new-password.tsx';
import type { PasswordLengths } from '../texts/desk-sign-in.ts';
import { say, TEXTS } from '../texts.ts';
import type { Visit } from '../visit.ts';
import { Problems, type FieldProblem } from './sign-in.tsx';

type Props = {
  visit: Visit;
  token: string;
  whose: { readonly account: string; readonly name: string };
  lengths: PasswordLengths;
  problems: readonly FieldProblem[];
};

/** 邀请: whoever has the link sets his password, and is signed in. */
export const InvitationPage: FC<Props> = ({ visit, token, whose, lengths, problems }) => {
  const { language } = visit;
  const words = TEXTS.signIn;
  return (
    <PageFrame
      visit={visit}
      title={say(words.invitationTitle, language)}
      tagline={say(words.tagline, language)}
      wrong={problems.length > 0}
      privacy={words.privacy}
      islands={['display-mode']}
    >
      {problems.length > 0 && <Problems problems={problems} visit={visit} />}
      <h1>{say(words.invitationTitle, language)}</h1>
      <p class="lead">{say(words.invitationFor(whose.name, whose.account), language)}</p>
      <ActForm action="/invitation" proof={null} class="narrow stack">
        <input type="hidden" name="token" value={token} />
        {/* The browser keeps the password under it. */}
        <input type="hidden" name="account" value={whose.account} autocomplete="username" />
        <Notice>{say(words.invitationOnce, language)}</Notice>
        <NewPasswordFields lengths={lengths} problems={problems} language={language} />
        <Button>{say(words.setPassword, language)}</Button>
      </ActForm>
    </PageFrame>
  );
};
