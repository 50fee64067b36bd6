import type { FC } from 'hono/jsx';
import type { Session } from '../../agency/index.ts';
import { DeskFrame } from '../parts/desk-frame/desk-frame.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import type { PasswordLengths } from '../texts/desk-sign-in.ts';
import { say, TEXTS } from '../texts.ts';
import type { Desk } from '../visit.ts';
import { MeDisplay } from './me-display.tsx';
import { MeIdentity, type IdentityView } from './me-identity.tsx';
import { MePassword } from './me-password.tsx';
import { MeSecond } from './me-second.tsx';
import { MeSessions } from './me-sessions.tsx';
import type { FieldProblem } from './sign-in.tsx';

export type MeDone = keyof typeof TEXTS.me.done;

/** What somebody sees of his own account. */
export type MeProps = {
  desk: Desk;
  sessions: readonly Session[];
  /** Whether browsers have passkeys at this address. */
  hasPasskeys: boolean;
  /** 统一身份; null where no provider is set. */
  identity: IdentityView | null;
  /** Roles of today, and for whom he acts, as words. */
  roles: readonly string[];
  lengths: PasswordLengths;
  problems: readonly FieldProblem[];
  done: MeDone | null;
};

const WORDS = TEXTS.me;

/** 我的账号: sessions, password, second factor, display and keys of whoever is signed in. */
export const MePage: FC<MeProps> = (props) => {
  const { desk, problems, done, roles } = props;
  const { language } = desk.visit;
  const { staff } = desk;
  return (
    <DeskFrame
      desk={desk}
      title={say(WORDS.title, language)}
      current="/desk/me"
      wrong={problems.length > 0}
      islands={['passkey']}
    >
      {problems.length > 0 && (
        <ErrorSummary
          title={say(TEXTS.problems.summary(problems.length), language)}
          items={problems.map(({ field, words }) => ({
            words: say(words, language),
            href: field === null ? null : `#${field}`,
          }))}
        />
      )}
      <div class="desk-title">
        <h1>{say(WORDS.title, language)}</h1>
      </div>
      <div class="me">
        {done !== null && (
          <div role="status">
            <Notice kind="done">{say(WORDS.done[done], language)}</Notice>
          </div>
        )}
        <dl class="me-facts">
          <dt>{say(WORDS.account, language)}</dt>
          <dd>
            {staff.name}（{staff.account}）
          </dd>
          <dt>{say(WORDS.body, language)}</dt>
          <dd>{staff.body.fullName}</dd>
          {staff.sectionName !== null && (
            <>
              <dt>{say(WORDS.section, language)}</dt>
              <dd>{staff.sectionName}</dd>
            </>
          )}
          <dt>{say(WORDS.roles, language)}</dt>
          <dd>{roles.length === 0 ? say(WORDS.noRole, language) : roles.join(language === 'zh' ? '、' : ', ')}</dd>
        </dl>
        <MeSecond {...props} />
        {props.identity !== null && <MeIdentity desk={desk} identity={props.identity} problems={problems} />}
        <MePassword {...props} />
        <MeSessions {...props} />
        <MeDisplay desk={desk} />
      </div>
    </DeskFrame>
  );
};
