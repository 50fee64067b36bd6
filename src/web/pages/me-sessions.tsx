import type { Child, FC } from 'hono/jsx';
import type { Session } from '../../agency/index.ts';
import { sayMoment } from '../desk/say-moment.ts';
import { ActForm } from '../parts/act-form/act-form.tsx';
import { RecordTable } from '../parts/record-table/record-table.tsx';
import { say, TEXTS } from '../texts.ts';
import type { Desk } from '../visit.ts';
import type { MeProps } from './me.tsx';

const WORDS = TEXTS.me;

/** 本人的登录: each can be ended; this one by signing out. */
export const MeSessions: FC<Pick<MeProps, 'desk' | 'sessions'>> = ({ desk, sessions }) => {
  const { language } = desk.visit;
  return (
    <section class="card card--padded" aria-labelledby="sessions">
      <h2 id="sessions">{say(WORDS.sessions, language)}</h2>
      <p class="quiet">{say(WORDS.sessionsLead, language)}</p>
      <RecordTable
        caption={say(WORDS.sessions, language)}
        columns={[
          ...[WORDS.device, WORDS.address, WORDS.by, WORDS.began, WORDS.seen].map((head) => ({
            head: say(head, language),
          })),
          { head: say(WORDS.end, language), kind: 'act' },
        ]}
        rows={sessions.map((session) => ({ cells: cellsOf(session, desk) }))}
      />
      {sessions.length > 1 && (
        <ActForm action="/desk/me/sessions/end" proof={desk.proof}>
          <button class="button button--second" type="submit" name="which" value="others">
            {say(WORDS.endOthers, language)}
          </button>
        </ActForm>
      )}
    </section>
  );
};

function cellsOf(session: Session, desk: Desk): readonly Child[] {
  const { language } = desk.visit;
  const { browser, address } = session.origin;
  return [
    deviceOf(browser) ?? say(WORDS.unknownDevice, language),
    address === '' ? '—' : address,
    session.factors.map((factor) => say(WORDS.factors[factor], language)).join(' + '),
    sayMoment(session.begunAt),
    sayMoment(session.seenAt),
    session.id === desk.staff.session.id ? (
      say(WORDS.thisOne, language)
    ) : (
      <ActForm action="/desk/me/sessions/end" proof={desk.proof}>
        <button class="link-button" type="submit" name="which" value={session.id}>
          {say(WORDS.end, language)}
        </button>
      </ActForm>
    ),
  ];
}

/** Browser and system, of all that a browser calls itself; null where it says neither. */
function deviceOf(browser: string): string | null {
  const found = [BROWSERS, SYSTEMS].flatMap((names) => names.find(([pattern]) => pattern.test(browser))?.[1] ?? []);
  return found.length > 0 ? found.join(' · ') : browser === '' ? null : browser.slice(0, 40);
}

const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/Edg\//u, 'Edge'],
  [/QQBrowser\//u, 'QQ浏览器'],
  [/MicroMessenger\//u, '微信'],
  [/Firefox\//u, 'Firefox'],
  [/Chrome\//u, 'Chrome'],
  [/Safari\//u, 'Safari'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/HarmonyOS|OpenHarmony/u, '鸿蒙'],
  [/Android/u, 'Android'],
  [/iPhone|iPad/u, 'iOS'],
  [/Windows/u, 'Windows'],
  [/Mac OS X/u, 'macOS'],
  [/Linux/u, 'Linux'],
];
