import { Hono } from 'hono';
import { AUDIT_STREAM, nameOn, personsCalled, readBody } from '../agency/index.ts';
import type { Transaction } from '../platform/db/index.ts';
import {
  eventsBefore,
  newestStreams,
  streamCalled,
  streamKinds,
  verifyStream,
  type Stream,
} from '../platform/ledger/index.ts';
import { holds, idAsked, idIn, refusal, showMissing, soughtIn, withQuery } from './admin/ask-leave.ts';
import { findBody } from './admin/find-body.ts';
import { PAGE } from './admin/list-bodies.ts';
import { ledgerNames } from './admin/view-ledger.ts';
import { deskOf, type GuardParts } from './guard/guard.ts';
import type { Ground } from './ground.ts';
import { LEDGER, LedgerPage, StreamPage } from './pages/admin/ledger.tsx';
import { showPage } from './show-page.ts';
import type { SiteContext, SiteEnvironment } from './visit.ts';

/** 台账: streams of a body and their events, for the disclosure office, the inspector and the audit administrator. */
export function ledgerRoutes({ options }: GuardParts, ground: Ground): Hono<SiteEnvironment> {
  const { database, clock } = ground;

  const routes = new Hono<SiteEnvironment>();
  routes.get('/', async (context) => {
    const own = deskOf(context).staff.session.agency;
    const sought = soughtIn(context, 'name');
    const on = clock.today();
    const seesAll = holds(context, options, 'read_ledger', null);
    const found = sought === null || !seesAll ? null : await findBody(database, sought, on);
    const agency = found?.ok === true ? found.value : (idAsked(context, 'body') ?? own);
    const stopped = await refusal(context, options, { act: 'read_ledger', agency });
    if (stopped !== null) return stopped;
    const kind = context.req.query('kind')?.slice(0, LONGEST_KIND).replaceAll('\0', '') || null;
    const before = placeIn(context.req.query('before'));
    const without = hiddenFrom(context);
    const view = await database.read(async (transaction) => {
      const { body } = await readBody(transaction, agency);
      if (body === null) return null;
      const streams = await newestStreams(transaction, { agency, kind, without, before, limit: PAGE + 1 });
      const rows = streams.slice(0, PAGE);
      const subjects = await subjectsOf(transaction, rows);
      const last = rows.at(-1);
      const address = (place: string | null) => withQuery(LEDGER, { body: agency, kind, before: place });
      return {
        body: { id: agency, name: nameOn(body, on).fullName },
        kind,
        kinds: (await streamKinds(transaction, agency)).filter((one) => !without.includes(one.kind)),
        rows: rows.map((stream) => ({ stream, subject: subjects.get(stream.id) ?? null })),
        names: await ledgerNames(
          transaction,
          { agency, on, seesAll },
          {
            actors: rows.map(({ lastActor }) => lastActor),
            events: rows.map(({ lastType, lastBody }) => ({ type: lastType, body: lastBody ?? {} })),
          },
        ),
        seesAll,
        sought,
        problem: found === null || found.ok ? null : found.reason,
        first: before === null ? null : address(null),
        next: streams.length > PAGE && last !== undefined ? address(`${last.lastAt}~${last.id}`) : null,
      };
    });
    return view === null ? showMissing(context) : showPage(context, <LedgerPage desk={deskOf(context)} view={view} />);
  });
  routes.get('/:body/:stream', async (context) => {
    const [agency, id] = [idIn(context, 'body'), idIn(context, 'stream')];
    if (agency === null || id === null) return showMissing(context);
    // Before it is looked up: whether another body has a stream is nothing to tell.
    const stopped = await refusal(context, options, { act: 'read_ledger', agency });
    if (stopped !== null) return stopped;
    const stream = await database.read((transaction) => streamCalled(transaction, { agency, id }));
    if (stream === null) return showMissing(context);
    if (hiddenFrom(context).includes(stream.kind)) {
      const hidden = await refusal(context, options, { act: 'read_audit_log', agency });
      if (hidden !== null) return hidden;
    }
    const view = await viewStream(context, stream);
    return view === null ? showMissing(context) : showPage(context, <StreamPage desk={deskOf(context)} view={view} />);
  });
  return routes;

  /** Who signed in and what was refused is read by the audit administrator alone, here too. */
  function hiddenFrom(context: SiteContext): readonly string[] {
    return holds(context, options, 'read_audit_log', null) ? [] : FOR_AUDIT_ALONE;
  }

  function viewStream(context: SiteContext, stream: Stream) {
    const { agency, id } = stream;
    const on = clock.today();
    const before = /^\d{1,9}$/u.exec(context.req.query('before') ?? '')?.[0] ?? null;
    const seesAll = holds(context, options, 'read_ledger', null);
    return database.read(async (transaction) => {
      const { body } = await readBody(transaction, agency);
      if (body === null) return null;
      const found = await eventsBefore(transaction, {
        agency,
        id,
        before: before === null ? null : Number(before),
        limit: PAGE + 1,
      });
      const events = found.slice(0, PAGE);
      const here = `${LEDGER}/${agency}/${id}`;
      const subjects = await subjectsOf(transaction, [stream]);
      return {
        body: { id: agency, name: nameOn(body, on).fullName },
        kind: stream.kind,
        subject: subjects.get(id) ?? null,
        events,
        names: await ledgerNames(
          transaction,
          { agency, on, seesAll },
          { actors: events.map(({ actor }) => actor), events },
        ),
        proof: await verifyStream(transaction, { agency, id }),
        first: before === null ? null : here,
        next: found.length > PAGE ? withQuery(here, { before: String(events.at(-1)?.number ?? 0) }) : null,
      };
    });
  }
}

const LONGEST_KIND = 60;
const FOR_AUDIT_ALONE: readonly string[] = [AUDIT_STREAM];

/** Whom streams of officers are about: the events do not say it. */
async function subjectsOf(
  transaction: Transaction,
  streams: readonly Pick<Stream, 'id' | 'kind'>[],
): Promise<ReadonlyMap<string, string>> {
  const officers = streams.filter(({ kind }) => kind === 'officer').map(({ id }) => id);
  const persons = await personsCalled(transaction, officers);
  return new Map([...persons].map(([id, { name }]) => [id, name]));
}

function placeIn(text: string | undefined): { readonly lastAt: string; readonly id: string } | null {
  const [, lastAt, id] = PLACE.exec(text ?? '') ?? [];
  return lastAt === undefined || id === undefined || Number.isNaN(Date.parse(lastAt)) ? null : { lastAt, id };
}

const PLACE = /^(\d{4}-\d\d-\d\dT[\d:.]{8,15}Z)~([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/u;
