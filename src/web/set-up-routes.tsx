import { Hono } from 'hono';
import { isInstalled, readSettings, setUp, type SetUpDone } from '../agency/index.ts';
import type { FormFields } from './draft/read-form-body.ts';
import type { Ground } from './ground.ts';
import { originOf } from './guard/client-address.ts';
import { formOf, type GuardParts } from './guard/guard.ts';
import { SetUpDonePage } from './pages/set-up-done.tsx';
import { SetUpPage } from './pages/set-up.tsx';
import type { FieldProblem } from './pages/sign-in.tsx';
import { readSetUp } from './set-up/read-set-up.ts';
import { saySetUpProblem } from './set-up/say-set-up-problem.ts';
import { showPage } from './show-page.ts';
import { showProblem } from './show-problem.tsx';
import { isSame } from './staff/form-proof.ts';
import { TEXTS } from './texts.ts';
import type { SiteContext, SiteEnvironment } from './visit.ts';

const WORDS = TEXTS.setUp;

/** What was set up from this page, kept until the program ends: the same form sent twice is answered the same. */
type Answered = { readonly act: string; readonly done: SetUpDone; readonly body: string };

/** 初始设置: while no body exists, for whoever has the link that the console showed. Afterwards the page only says where to go on. */
export function setUpRoutes({ options }: GuardParts, ground: Ground): Hono<SiteEnvironment> {
  const { proxies = { kind: 'none' }, publicUrl } = options;
  let answered: Answered | null = null;
  /** One at a time, so that the second click of a double click finds what the first one did. */
  let last: Promise<unknown> = Promise.resolve();

  /** Null where the link is the right one. */
  const stop = async (context: SiteContext, key: string): Promise<Response | null> => {
    const right = (await ground.services?.setupKey()) ?? null;
    if (await isInstalled(ground.database)) return showOver(context);
    if (right === null) return context.notFound();
    if (isSame(key, right)) return null;
    return showProblem(context, { title: WORDS.wrongKeyTitle, words: WORDS.wrongKey, status: 403 });
  };

  const show = (context: SiteContext, key: string, typed: FormFields, problems: readonly FieldProblem[]) =>
    showPage(
      context,
      <SetUpPage visit={visitOf(context, key)} linkKey={key} typed={typed} problems={problems} />,
      problems.length > 0 ? 422 : 200,
    );

  const showDone = async (context: SiteContext, { done, body }: Answered) => {
    const here = publicUrl ?? new URL(context.req.url).origin;
    const addressOf = (token: string) => `${here}/invitation?token=${token}`;
    const visit = { ...context.var.visit, path: '/', posted: false };
    const lengths = await ground.database.read(readSettings);
    const shown = { visit, body, invitations: done.invitations, lengths, addressOf };
    return showPage(context, <SetUpDonePage {...shown} />);
  };

  const answer = async (context: SiteContext) => {
    const { fields, key: act } = formOf(context);
    const key = fields.get('key') ?? '';
    if (answered !== null && act !== null && answered.act === act) return showDone(context, answered);
    const stopped = await stop(context, key);
    if (stopped !== null) return stopped;
    const given = readSetUp(fields);
    if (!given.ok) return show(context, key, fields, given.reason);
    const done = await setUp(ground, { ...given.value, origin: originOf(context, proxies) });
    if (!done.ok) {
      const { reason } = done;
      if (reason.kind === 'already_set_up') return showOver(context);
      if (reason.kind === 'stream_moved' || reason.kind === 'key_used_otherwise') {
        return show(context, key, fields, [{ field: null, words: WORDS.again }]);
      }
      return show(context, key, fields, [saySetUpProblem(reason, given.value.isSmall)]);
    }
    answered = { act: act ?? '', done: done.value, body: given.value.body.names.fullName };
    return showDone(context, answered);
  };

  const routes = new Hono<SiteEnvironment>();
  routes.get('/', async (context) => {
    const key = context.req.query('key') ?? '';
    return (await stop(context, key)) ?? show(context, key, new Map(), []);
  });
  routes.post('/', (context) => {
    const next = last.then(() => answer(context));
    last = next.catch(() => undefined);
    return next;
  });
  return routes;
}

/** 已经设立: whoever kept the link is told where to go on. */
const showOver = (context: SiteContext) =>
  showProblem(context, {
    title: WORDS.overTitle,
    words: WORDS.over,
    status: 404,
    back: { href: '/desk/sign-in', words: TEXTS.problems.toSignIn },
  });

const visitOf = (context: SiteContext, key: string) => ({
  ...context.var.visit,
  path: '/setup',
  query: `key=${encodeURIComponent(key)}`,
  posted: false,
});
