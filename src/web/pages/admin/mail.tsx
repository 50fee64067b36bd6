import type { FC } from 'hono/jsx';
import type { Language, Words } from '../../../base/words.ts';
import { inBeijing } from '../../../platform/clock/index.ts';
import type { MailMessage, MailState, OutboxMail } from '../../../platform/mail/index.ts';
import { ActForm } from '../../parts/act-form/act-form.tsx';
import { Button, ButtonLink } from '../../parts/button/button.tsx';
import { DeskFrame } from '../../parts/desk-frame/desk-frame.tsx';
import { Empty } from '../../parts/empty/empty.tsx';
import { Facts } from '../../parts/facts/facts.tsx';
import { FilterBar, FilterItem } from '../../parts/filter-bar/filter-bar.tsx';
import { NextPage } from '../../parts/next-page/next-page.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { RecordTable } from '../../parts/record-table/record-table.tsx';
import { Trail } from '../../parts/trail/trail.tsx';
import { say, TEXTS } from '../../texts.ts';
import type { Desk } from '../../visit.ts';

export const MAIL = '/desk/mail';

const WORDS = TEXTS.deskMail;
export const MAIL_STATES = ['waiting', 'failed', 'sent'] as const satisfies readonly MailState[];

export type OutboxView = {
  readonly rows: readonly OutboxMail[];
  readonly counts: Readonly<Record<MailState, number>>;
  readonly state: MailState | null;
  /** Names of bodies, where mails of all of them are seen; else null. */
  readonly bodies: ReadonlyMap<string, string> | null;
  readonly hasServer: boolean;
  readonly first: string | null;
  readonly next: string | null;
};

/** 发件箱: what waits, what was sent, what was not and why. */
export const OutboxPage: FC<{ desk: Desk; view: OutboxView }> = ({ desk, view }) => {
  const { language } = desk.visit;
  const title = say(WORDS.title, language);
  const { counts, bodies } = view;
  const heads: readonly Words[] = [
    WORDS.queued,
    ...(bodies === null ? [] : [WORDS.body]),
    WORDS.state,
    WORDS.why,
    WORDS.tries,
    WORDS.next,
  ];
  return (
    <DeskFrame desk={desk} title={title} current={MAIL}>
      <div class="desk-title">
        <h1>{title}</h1>
        <span>{say(WORDS.counted(counts.waiting, counts.failed, counts.sent), language)}</span>
      </div>
      {!view.hasServer && <Notice kind="warning">{say(WORDS.noServer, language)}</Notice>}
      <StateFilter state={view.state} language={language} />
      {view.rows.length === 0 ? (
        <Empty words={say(WORDS.none, language)} />
      ) : (
        <>
          <RecordTable
            caption={title}
            columns={heads.map((words) => ({ head: say(words, language) }))}
            rows={view.rows.map((mail) => ({
              cells: [
                <a href={`${MAIL}/${mail.agency}/${mail.id}`}>{inBeijing(mail.queuedAt)}</a>,
                ...(bodies === null ? [] : [bodies.get(mail.agency) ?? '']),
                say(WORDS.states[mail.state], language),
                sayFault(mail, language),
                mail.tries,
                mail.state === 'waiting' ? inBeijing(mail.nextTryAt) : '',
              ],
            }))}
          />
          <NextPage total={null} first={view.first} next={view.next} language={language} />
        </>
      )}
    </DeskFrame>
  );
};

const StateFilter: FC<{ state: MailState | null; language: Language }> = ({ state, language }) => (
  <FilterBar label={say(WORDS.state, language)} action={MAIL} button={say(WORDS.show, language)} clear={null}>
    <FilterItem id="state" label={say(WORDS.state, language)}>
      <select class="field-box" id="state" name="state">
        <option value="">{say(WORDS.any, language)}</option>
        {MAIL_STATES.map((one) => (
          <option value={one} selected={one === state}>
            {say(WORDS.states[one], language)}
          </option>
        ))}
      </select>
    </FilterItem>
  </FilterBar>
);

function sayFault({ fault, faultCode }: OutboxMail, language: Language): string {
  if (fault === null) return '';
  const kind = Object.hasOwn(WORDS.faults, fault) ? WORDS.faults[fault] : undefined;
  const code = faultCode === null ? '' : say(WORDS.code(faultCode), language);
  return `${kind === undefined ? fault : say(kind, language)}${code}`;
}

export type MailView = {
  readonly mail: OutboxMail;
  readonly bodyName: string;
  readonly hasServer: boolean;
  /** Whether whoever asks may read what it says. */
  readonly mayRead: boolean;
  /** What it says, after it was asked for. */
  readonly message: MailMessage | null;
  readonly problem: Words | null;
  readonly done: keyof typeof WORDS.done | null;
};

/** 一封邮件: how it stands with it, and what can be done. */
export const MailPage: FC<{ desk: Desk; view: MailView }> = ({ desk, view }) => {
  const { language } = desk.visit;
  const { mail, message, done, problem } = view;
  const title = say(WORDS.mail, language);
  const here = `${MAIL}/${mail.agency}/${mail.id}`;
  return (
    <DeskFrame desk={desk} title={title} current={MAIL} wrong={problem !== null}>
      <Trail label={title} steps={[{ words: say(WORDS.title, language), href: MAIL }]} />
      {done !== null && <Notice kind="done">{say(WORDS.done[done], language)}</Notice>}
      {problem !== null && <Notice kind="fault">{say(problem, language)}</Notice>}
      <h1>{title}</h1>
      {!view.hasServer && mail.state === 'waiting' && <Notice kind="warning">{say(WORDS.noServer, language)}</Notice>}
      <Facts
        facts={[
          { name: say(WORDS.body, language), value: view.bodyName },
          { name: say(WORDS.state, language), value: say(WORDS.states[mail.state], language) },
          { name: say(WORDS.queued, language), value: inBeijing(mail.queuedAt) },
          ...(mail.sentAt === null ? [] : [{ name: say(WORDS.sentAt, language), value: inBeijing(mail.sentAt) }]),
          { name: say(WORDS.tries, language), value: mail.tries },
          ...(mail.fault === null ? [] : [{ name: say(WORDS.why, language), value: sayFault(mail, language) }]),
        ]}
      />
      {message !== null && (
        <section class="desk-part">
          <Facts
            facts={[
              { name: say(WORDS.to, language), value: message.to },
              { name: say(WORDS.subject, language), value: message.subject },
            ]}
          />
          <pre class="mail-text">{message.text}</pre>
          <ButtonLink href={here}>{say(TEXTS.adminSystem.back, language)}</ButtonLink>
        </section>
      )}
      {view.mayRead && message === null && (
        <section class="desk-part">
          <p class="quiet">{say(WORDS.readLead, language)}</p>
          <ActForm action={`${here}/read`} proof={desk.proof}>
            <Button kind="second">{say(WORDS.read, language)}</Button>
          </ActForm>
        </section>
      )}
      {message === null && (
        <p class="act-links desk-part">
          {mail.state === 'failed' && <a href={`${here}/acts/retry`}>{say(WORDS.retry, language)}</a>}
          {mail.state === 'waiting' && <a href={`${here}/acts/give-up`}>{say(WORDS.giveUp, language)}</a>}
        </p>
      )}
    </DeskFrame>
  );
};
