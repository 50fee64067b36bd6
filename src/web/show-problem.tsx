import { recordAudit, type Refused } from '../agency/index.ts';
import type { Words } from '../base/words.ts';
import { originOf } from './guard/client-address.ts';
import { rowOf } from './guard/route-table.ts';
import { sayRefused } from './guard/say-refused.ts';
import { DeskProblemPage } from './pages/desk-problem.tsx';
import { ProblemPage } from './pages/problem.tsx';
import { showPage, type Status } from './show-page.ts';
import type { SiteOptions } from './site-options.ts';
import { TEXTS } from './texts.ts';
import type { SiteContext } from './visit.ts';

/** 出错: what happened in plain words, and where to go on. */
export type Problem = {
  readonly title: Words;
  readonly words: Words;
  readonly status: Status;
  readonly back?: { readonly href: string; readonly words: Words };
};

/** Answers with a page of an error, in the frame of the door at which it happened, with the reference that the log has too. */
export async function showProblem(context: SiteContext, { status, ...problem }: Problem): Promise<Response> {
  const { desk, visit, reference } = context.var;
  const page =
    desk === undefined ? (
      <ProblemPage visit={{ ...visit, posted: false }} reference={reference} back={TO_HOME} {...problem} />
    ) : (
      <DeskProblemPage desk={desk} reference={reference} {...problem} />
    );
  return showPage(context, page, status);
}

/** 不准许: who may and who to ask, nothing of the page itself; written in the audit log. */
export async function refuse(
  context: SiteContext,
  refused: Refused,
  { ground, proxies = { kind: 'none' } }: Pick<SiteOptions, 'ground' | 'proxies'>,
): Promise<Response> {
  const { desk, reference } = context.var;
  if (ground !== null && desk !== undefined) {
    const { agency, officer } = desk.staff.session;
    const row = rowOf(context);
    const detail = { reference, route: row === null ? null : `${row.method} ${row.path}`, why: refused.kind };
    await ground.database.transaction((transaction) =>
      recordAudit(
        transaction,
        { kind: 'act_refused', agency, officer, origin: originOf(context, proxies), detail },
        { at: ground.clock.moment(), algorithm: ground.algorithm },
      ),
    );
  }
  return showProblem(context, { title: TEXTS.problems.refusedTitle, words: sayRefused(refused), status: 403 });
}

const TO_HOME = { href: '/', words: TEXTS.problems.toHome };
