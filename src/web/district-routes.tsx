import { Hono } from 'hono';
import {
  countSupervised,
  nameOn,
  readBody,
  remindBody,
  remindersBy,
  supervisedBodies,
  supervisedBody,
  type Contact,
} from '../agency/index.ts';
import type { Words } from '../base/words.ts';
import { isAddress, type MailMessage } from '../platform/mail/index.ts';
import { idAsked, idIn, placeIn, refusal, showMissing, withQuery } from './admin/ask-leave.ts';
import { PAGE } from './admin/list-bodies.ts';
import { missingOf } from './desk/missing-of.ts';
import { originOf } from './guard/client-address.ts';
import { deskOf, type GuardParts } from './guard/guard.ts';
import type { Ground } from './ground.ts';
import { DISTRICT, DistrictPage } from './pages/district.tsx';
import { showPage } from './show-page.ts';
import { TEXTS } from './texts.ts';
import type { SiteContext, SiteEnvironment } from './visit.ts';

const WORDS = TEXTS.district;

/** 主管部门: the bodies that it supervises, and a reminder to those whose guide lacks something. It finds only its own, so there is nothing on which to ask leave. */
export function districtRoutes({ options }: GuardParts, ground: Ground): Hono<SiteEnvironment> {
  const { database, clock } = ground;

  const show = async (context: SiteContext, problem: Words | null) => {
    const desk = deskOf(context);
    const { agency } = desk.staff.session;
    const on = clock.today();
    const withGaps = context.req.query('gaps') === 'yes';
    const after = placeIn(context.req.query('after') ?? null);
    const address = (more: string | null) => withQuery(DISTRICT, { gaps: withGaps ? 'yes' : null, after: more });
    const view = await database.read(async (transaction) => {
      const place = after === null ? {} : { after };
      const found = await supervisedBodies(transaction, { agency, on, withGaps, ...place, limit: PAGE + 1 });
      const rows = found.slice(0, PAGE);
      const last = rows.at(-1);
      const agencies = rows.map(({ id }) => id);
      return {
        rows,
        today: on,
        reminded: await remindersBy(transaction, { supervisor: agency, agencies }),
        counts: await countSupervised(transaction, agency, on),
        withGaps,
        first: after === null ? null : address(null),
        next: found.length > PAGE && last !== undefined ? address(`${last.id}.${last.fullName}`) : null,
      };
    });
    return showPage(
      context,
      <DistrictPage desk={desk} view={view} done={await doneIn(context)} problem={problem} />,
      problem === null ? 200 : 422,
    );
  };

  const named = async (id: string) => {
    const { body } = await database.read((transaction) => readBody(transaction, id));
    return body === null ? null : { name: nameOn(body, clock.today()).fullName, contact: body.contact };
  };

  const doneIn = async (context: SiteContext): Promise<Words | null> => {
    const id = idAsked(context, 'reminded');
    if (id === null) return null;
    const { agency } = deskOf(context).staff.session;
    const body = await database.read((transaction) =>
      supervisedBody(transaction, { agency, on: clock.today(), body: id }),
    );
    if (body === null) return null;
    return WORDS.reminded(body.fullName, { isMailed: addressOf(body.contact) !== null, isSeen: body.officers > 0 });
  };

  const routes = new Hono<SiteEnvironment>();
  routes.get('/', (context) => show(context, null));
  routes.post('/:body/remind', async (context) => {
    const agency = idIn(context, 'body');
    const body = agency === null ? null : await named(agency);
    if (agency === null || body === null) return showMissing(context);
    const stopped = await refusal(context, options, { act: 'remind_supervised', agency });
    if (stopped !== null) return stopped;
    const { staff } = deskOf(context);
    const mail = mailTo(body, { by: staff.body.fullName, on: clock.today() });
    const origin = originOf(context, options.proxies ?? { kind: 'none' });
    const reminded = await remindBody(ground, { agency, by: staff.session, origin, mail });
    if (reminded.ok) return context.redirect(`${DISTRICT}?reminded=${agency}`, 303);
    const { kind } = reminded.reason;
    return show(
      context,
      kind === 'not_supervised' || kind === 'nothing_missing' ? WORDS.faults[kind] : TEXTS.problems.fault,
    );
  });
  return routes;
}

/** Where the disclosure office can be written to; null where no address is given that a mail can go to. */
const addressOf = ({ mail }: Contact): string | null => (mail !== null && isAddress(mail) ? mail : null);

/** The words of a letter to a body are Chinese, whatever language the page is in. */
function mailTo(
  { name, contact }: { readonly name: string; readonly contact: Contact },
  { by, on }: { readonly by: string; readonly on: string },
): MailMessage | null {
  const to = addressOf(contact);
  if (to === null) return null;
  const fields = missingOf(contact);
  const missing = fields.length === 0 ? [WORDS.nobodyThere] : fields;
  const words = { zh: missing.map(({ zh }) => zh).join('、'), en: missing.map(({ en }) => en).join(', ') };
  const text = WORDS.mailText({ to: name, by, missing: words, on }).zh;
  return { to, subject: WORDS.mailSubject.zh, text, senderName: by, replyTo: null };
}
