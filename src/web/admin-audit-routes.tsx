import { Hono } from 'hono';
import {
  exportAudit,
  namesOfBodies,
  personsCalled,
  recordAudit,
  searchAudit,
  type AuditLine,
  type AuditReader,
  type PermittedAct,
} from '../agency/index.ts';
import { parseDay, type Day } from '../base/day.ts';
import type { Transaction } from '../platform/db/index.ts';
import { DUTIES } from '../duties.ts';
import { newestRoots, rootPapers, sayRootPaper } from '../platform/ledger/index.ts';
import { idAsked, idIn, refusal, showMissing, soughtIn, withQuery } from './admin/ask-leave.ts';
import { findBody } from './admin/find-body.ts';
import { PAGE } from './admin/list-bodies.ts';
import { auditPlaceIn, auditPlaceSaid, readAuditFilter } from './admin/read-audit-filter.ts';
import { idsIn } from './admin/say-audit-detail.ts';
import { attachment } from './attachment.ts';
import { originOf } from './guard/client-address.ts';
import { deskOf, type GuardParts } from './guard/guard.ts';
import type { Ground } from './ground.ts';
import { AuditLedgerPage, RootPaperPage, type VerificationView } from './pages/admin/audit-ledger.tsx';
import { AUDIT, AuditPage } from './pages/admin/audit.tsx';
import { showPage } from './show-page.ts';
import type { SiteContext, SiteEnvironment } from './visit.ts';

/** 审计管理员: what was done and refused, and whether the ledger holds. */
export function adminAuditRoutes({ options }: GuardParts, ground: Ground): Hono<SiteEnvironment> {
  const { database, clock, algorithm } = ground;
  const leave = (context: SiteContext, act: PermittedAct) => refusal(context, options, { act, agency: null });
  const jobs = () => ground.services?.jobs() ?? null;

  const readerOf = (context: SiteContext): AuditReader => {
    const { agency, officer } = deskOf(context).staff.session;
    const origin = originOf(context, options.proxies ?? { kind: 'none' });
    return { agency, officer, origin, frame: { at: clock.moment(), algorithm } };
  };

  const routes = new Hono<SiteEnvironment>();
  routes.get('/', async (context) => {
    const stopped = await leave(context, 'read_audit_log');
    if (stopped !== null) return stopped;
    const read = await readAuditFilter(context, ground);
    const isWrong = read.problems.length > 0;
    const after = auditPlaceIn(context.req.query('after'));
    const page = isWrong
      ? { lines: [], next: null }
      : await searchAudit(database, readerOf(context), {
          ...read.filter,
          ...(after === null ? {} : { after }),
          limit: PAGE,
        });
    const names = await database.read((transaction) => namesIn(transaction, page.lines, clock.today()));
    const { next } = page;
    return showPage(
      context,
      <AuditPage
        desk={deskOf(context)}
        read={read}
        lines={page.lines}
        names={names}
        first={after === null ? null : withQuery(AUDIT, read.typed)}
        next={next === null ? null : withQuery(AUDIT, { ...read.typed, after: auditPlaceSaid(next) })}
        exportAt={withQuery(`${AUDIT}/export.csv`, read.typed)}
      />,
      isWrong ? 422 : 200,
    );
  });
  routes.get('/export.csv', async (context) => {
    const stopped = await leave(context, 'read_audit_log');
    if (stopped !== null) return stopped;
    const { filter, typed, problems } = await readAuditFilter(context, ground);
    if (problems.length > 0) return context.redirect(withQuery(AUDIT, typed), 303);
    const lines = exportAudit(database, readerOf(context), filter);
    const name = `审计日志-${clock.today()}.csv`;
    return context.body(streamOf(lines), 200, attachment(`audit-${clock.today()}.csv`, name));
  });
  routes.get('/ledger', async (context) => {
    const stopped = await leave(context, 'read_audit_log');
    if (stopped !== null) return stopped;
    return showPage(context, <AuditLedgerPage desk={deskOf(context)} view={await viewLedger(context)} />);
  });
  routes.post('/ledger/verify', async (context) => {
    const stopped = await leave(context, 'verify_ledger');
    if (stopped !== null) return stopped;
    const running = jobs();
    if (running === null) return context.redirect(`${AUDIT}/ledger`, 303);
    const { agency, officer, origin, frame } = readerOf(context);
    await database.transaction(async (transaction) => {
      await running.enqueue(transaction, DUTIES.verify);
      const entry = { kind: 'verification_asked', agency, officer, origin, detail: {} } as const;
      await recordAudit(transaction, entry, frame);
    });
    return context.redirect(`${AUDIT}/ledger?asked`, 303);
  });
  routes.get('/roots/:body/:day', async (context) => {
    const stopped = await leave(context, 'read_audit_log');
    if (stopped !== null) return stopped;
    const [agency, day] = [idIn(context, 'body'), parseDay(context.req.param('day'))];
    if (agency === null || day === null) return showMissing(context);
    const [paper, names] = await database.read(
      async (transaction) =>
        [await rootPapers(transaction, { day, agency }), await namesOfBodies(transaction, [agency], day)] as const,
    );
    const [root] = paper?.roots ?? [];
    if (paper === null || root === undefined) return showMissing(context);
    const said = sayRootPaper(paper, root, (id) => names.get(id) ?? id);
    const back = `${AUDIT}/ledger?body=${agency}`;
    return showPage(context, <RootPaperPage desk={deskOf(context)} paper={said} back={back} />);
  });
  return routes;

  async function viewLedger(context: SiteContext): Promise<VerificationView> {
    const sought = soughtIn(context, 'name');
    const today = clock.today();
    const found = sought === null ? null : await findBody(database, sought, today);
    const own = deskOf(context).staff.session.agency;
    const id = found?.ok === true ? found.value : (idAsked(context, 'body') ?? own);
    const before = /^\d{1,9}$/u.exec(context.req.query('before') ?? '')?.[0] ?? null;
    const [roots, names] = await database.read(
      async (transaction) =>
        [
          await newestRoots(transaction, {
            agency: id,
            before: before === null ? null : Number(before),
            limit: PAGE + 1,
          }),
          await namesOfBodies(transaction, [id], today),
        ] as const,
    );
    const here = `${AUDIT}/ledger?body=${id}`;
    const running = jobs();
    return {
      last: running === null ? null : await running.lastRun(DUTIES.verify),
      hasJobs: running !== null,
      isAsked: context.req.query('asked') !== undefined,
      body: { id, name: names.get(id) ?? '' },
      sought,
      problem: found === null || found.ok ? null : found.reason,
      roots: roots.slice(0, PAGE),
      first: before === null ? null : here,
      next: roots.length > PAGE ? `${here}&before=${roots[PAGE - 1]?.number ?? 0}` : null,
    };
  }
}

/** Lines as they are read: neither all of them nor the connection is held. */
function streamOf(lines: AsyncGenerator<string, void, undefined>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (controller) => {
      const { value, done } = await lines.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => {
      await lines.return();
    },
  });
}

/** What the bodies and officers of some entries are called. */
async function namesIn(
  transaction: Transaction,
  lines: readonly AuditLine[],
  today: Day,
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(lines.flatMap((line) => [line.agency, ...idsIn(line)]))];
  const persons = await personsCalled(transaction, ids);
  const bodies = await namesOfBodies(transaction, ids, today);
  return new Map([...bodies, ...[...persons].map(([id, { name }]) => [id, name] as const)]);
}
