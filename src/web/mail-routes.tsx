import { Hono } from 'hono';
import { namesOfBodies, recordAudit } from '../agency/index.ts';
import type { Words } from '../base/words.ts';
import {
  checkMessage,
  countMails,
  mailOf,
  outboxOf,
  type MailMessage,
  type MailName,
  type MailState,
} from '../platform/mail/index.ts';
import { runSheet, showSheet, type SheetPlace } from './act-sheet/run-act-sheet.tsx';
import type { ActSheet } from './act-sheet/act-sheet.ts';
import { holds, idIn, refusal, showMissing, withQuery } from './admin/ask-leave.ts';
import { PAGE } from './admin/list-bodies.ts';
import { MAIL_ACTS, mailSheet } from './admin/mail-sheets.ts';
import { originOf } from './guard/client-address.ts';
import { deskOf, type GuardParts } from './guard/guard.ts';
import type { Ground } from './ground.ts';
import { MAIL, MAIL_STATES, MailPage, OutboxPage } from './pages/admin/mail.tsx';
import { Trail } from './parts/trail/trail.tsx';
import { showPage } from './show-page.ts';
import { say, TEXTS } from './texts.ts';
import type { SiteContext, SiteEnvironment } from './visit.ts';

const WORDS = TEXTS.deskMail;

/** 发件箱: of all bodies for the system administrator, of his own for an officer of the disclosure office, who alone reads what a mail says. */
export function mailRoutes({ options }: GuardParts, ground: Ground): Hono<SiteEnvironment> {
  const { database, clock, vault, algorithm } = ground;
  const hasServer = options.ground?.services?.sendsMail ?? false;
  const origin = (context: SiteContext) => originOf(context, options.proxies ?? { kind: 'none' });

  const nameIn = (context: SiteContext): MailName | null => {
    const [agency, id] = [idIn(context, 'body'), idIn(context, 'mail')];
    return agency === null || id === null ? null : { agency, id };
  };

  const show = async (
    context: SiteContext,
    name: MailName,
    more: { readonly message?: MailMessage; readonly problem?: Words } = {},
  ) => {
    const [mail, names] = await database.read(
      async (transaction) =>
        [await mailOf(transaction, name), await namesOfBodies(transaction, [name.agency], clock.today())] as const,
    );
    if (mail === null) return showMissing(context);
    const done = context.req.query('done') ?? '';
    return showPage(
      context,
      <MailPage
        desk={deskOf(context)}
        view={{
          mail,
          bodyName: names.get(name.agency) ?? '',
          hasServer,
          mayRead: holds(context, options, 'read_mail', name.agency),
          message: more.message ?? null,
          problem: more.problem ?? null,
          done: MAIL_ACTS.find((key) => key === done) ?? null,
        }}
      />,
      more.problem === undefined ? 200 : 422,
    );
  };

  const answer = async (context: SiteContext, sheet: Show): Promise<Response> => {
    const name = nameIn(context);
    const key = MAIL_ACTS.find((one) => one === context.req.param('act'));
    if (name === null || key === undefined) return showMissing(context);
    const stopped = await refusal(context, options, { act: 'handle_outbox', agency: name.agency });
    if (stopped !== null) return stopped;
    if ((await database.read((transaction) => mailOf(transaction, name))) === null) return showMissing(context);
    const { staff, visit } = deskOf(context);
    const back = `${MAIL}/${name.agency}/${name.id}`;
    const asked = mailSheet(key, name, { ground, staff, back, origin: origin(context) });
    const steps = [{ words: say(WORDS.title, visit.language), href: MAIL }];
    const place = { current: MAIL, trail: <Trail label={say(WORDS.title, visit.language)} steps={steps} /> };
    return sheet(context, asked, place);
  };

  const routes = new Hono<SiteEnvironment>();
  routes.get('/', async (context) => {
    const own = deskOf(context).staff.session.agency;
    const agency = holds(context, options, 'handle_outbox', null) ? null : own;
    const stopped = await refusal(context, options, { act: 'handle_outbox', agency });
    if (stopped !== null) return stopped;
    const state = MAIL_STATES.find((one) => one === context.req.query('state')) ?? null;
    const before = placeIn(context.req.query('before'));
    const view = await database.read(async (transaction) => {
      const found = await outboxOf(transaction, { agency, state, before, limit: PAGE + 1 });
      const rows = found.slice(0, PAGE);
      const last = rows.at(-1);
      const agencies = rows.map((mail) => mail.agency);
      return {
        rows,
        counts: await countMails(transaction, agency),
        state,
        bodies: agency === null ? await namesOfBodies(transaction, agencies, clock.today()) : null,
        hasServer,
        first: before === null ? null : withQuery(MAIL, { state }),
        next: found.length > PAGE && last !== undefined ? nextAddress(state, last) : null,
      };
    });
    return showPage(context, <OutboxPage desk={deskOf(context)} view={view} />);
  });
  routes.get('/:body/:mail', async (context) => {
    const name = nameIn(context);
    if (name === null) return showMissing(context);
    const stopped = await refusal(context, options, { act: 'handle_outbox', agency: name.agency });
    return stopped ?? show(context, name);
  });
  routes.post('/:body/:mail/read', async (context) => {
    const name = nameIn(context);
    if (name === null) return showMissing(context);
    const stopped = await refusal(context, options, { act: 'read_mail', agency: name.agency });
    if (stopped !== null) return stopped;
    const { session } = deskOf(context).staff;
    const kept = await database.transaction(async (transaction) => {
      const read = await vault.read(transaction, name);
      if (read.ok) {
        const detail = { of: name.agency, mail: name.id };
        const who = { agency: session.agency, officer: session.officer, origin: origin(context) };
        await recordAudit(transaction, { kind: 'mail_read', ...who, detail }, { at: clock.moment(), algorithm });
      }
      return read;
    });
    const message = kept.ok ? checkMessage(kept.value as MailMessage) : kept;
    return message.ok
      ? show(context, name, { message: message.value })
      : show(context, name, { problem: WORDS.unreadable });
  });
  routes.get('/:body/:mail/acts/:act', (context) => answer(context, showSheet));
  routes.post('/:body/:mail/acts/:act', (context) => answer(context, runSheet));
  return routes;
}

type Show = <Asked>(context: SiteContext, sheet: ActSheet<Asked>, place: SheetPlace) => Promise<Response>;

const nextAddress = (state: MailState | null, last: { readonly queuedAt: string; readonly id: string }): string =>
  withQuery(MAIL, { state, before: `${last.queuedAt}~${last.id}` });

function placeIn(text: string | undefined): { readonly queuedAt: string; readonly id: string } | null {
  const [, queuedAt, id] = PLACE.exec(text ?? '') ?? [];
  return queuedAt === undefined || id === undefined || Number.isNaN(Date.parse(queuedAt)) ? null : { queuedAt, id };
}

const PLACE = /^(\d{4}-\d\d-\d\dT[\d:.]{8,15}Z)~([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/u;
