import { Hono } from 'hono';
import { actorOf, importBodies, importTemplate, readList, type ImportedRow, type ReadList } from '../agency/index.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Words } from '../base/words.ts';
import { sayUnreadable } from '../platform/documents/index.ts';
import { refusal } from './admin/ask-leave.ts';
import { carriedRows, MOST_ROWS } from './admin/carried-list.ts';
import { attachment } from './attachment.ts';
import { deskOf, formOf, type GuardParts } from './guard/guard.ts';
import type { Ground } from './ground.ts';
import { ImportPage, ImportResultPage } from './pages/admin/import.tsx';
import { showPage } from './show-page.ts';
import { TEXTS } from './texts.ts';
import { UPLOAD_LIMITS } from './upload-limits.ts';
import { named } from './uploads.ts';
import type { SiteContext, SiteEnvironment } from './visit.ts';

const WORDS = TEXTS.adminImport;

/** Imports whose answers are kept until the program ends. */
const MOST_REMEMBERED = 20;

/** 导入机关名册: a list is looked at row by row, then taken. It travels in the page; nothing of it is kept before. */
export function adminImportRoutes({ options }: GuardParts, ground: Ground): Hono<SiteEnvironment> {
  const { database, clock, algorithm } = ground;
  const leave = (context: SiteContext) => refusal(context, options, { act: 'change_bodies', agency: null });

  const take = (context: SiteContext, rows: ReadList['rows'], isPreview: boolean) =>
    importBodies(database, rows, {
      on: clock.today(),
      isPreview,
      actor: actorOf(deskOf(context).staff.acting.officer.id),
      algorithm,
      at: clock.moment(),
    });
  /** What was taken from this page, by who sent it and the key of its form: sent twice it is done once and answered the same. */
  const taken = new Map<string, Promise<readonly ImportedRow[]>>();
  const takeOnce = (context: SiteContext, rows: ReadList['rows']): Promise<readonly ImportedRow[]> => {
    const { key } = formOf(context);
    if (key === null) return take(context, rows, false);
    const of = `${deskOf(context).staff.acting.officer.id} ${key}`;
    const known = taken.get(of);
    if (known !== undefined) return known;
    const done = take(context, rows, false);
    done.catch(() => taken.delete(of));
    taken.set(of, done);
    for (const oldest of taken.keys()) if (taken.size > MOST_REMEMBERED) taken.delete(oldest);
    return done;
  };
  const showUpload = (context: SiteContext, problem: Words | null) =>
    showPage(context, <ImportPage desk={deskOf(context)} problem={problem} />, problem === null ? 200 : 422);

  const routes = new Hono<SiteEnvironment>();
  routes.get('/', async (context) => (await leave(context)) ?? showUpload(context, null));
  routes.get('/template.xlsx', async (context) => {
    const stopped = await leave(context);
    if (stopped !== null) return stopped;
    const bytes = await importTemplate(deskOf(context).visit.language);
    return context.body(new Uint8Array(bytes), 200, attachment('bodies.xlsx', '机关名册.xlsx'));
  });
  routes.post('/', async (context) => {
    const stopped = await leave(context);
    if (stopped !== null) return stopped;
    const list = await listIn(formOf(context).files('file'));
    if (!list.ok) return showUpload(context, list.reason);
    const { rows, unusedHeads, unseen } = list.value;
    const seen = await take(context, rows, true);
    return showPage(
      context,
      <ImportResultPage desk={deskOf(context)} rows={seen} unusedHeads={unusedHeads} unseen={unseen} carried={rows} />,
    );
  });
  routes.post('/do', async (context) => {
    const stopped = await leave(context);
    if (stopped !== null) return stopped;
    const rows = carriedRows(formOf(context).fields.get('list') ?? '');
    if (rows === null) return showUpload(context, WORDS.broken);
    const done = await takeOnce(context, rows);
    return showPage(
      context,
      <ImportResultPage desk={deskOf(context)} rows={done} unusedHeads={[]} unseen={[]} carried={null} />,
    );
  });
  return routes;
}

async function listIn([file]: readonly File[]): Promise<Result<ReadList, Words>> {
  if (file === undefined) return err(WORDS.noFile);
  if (file.size > UPLOAD_LIMITS.file) return err(WORDS.tooLarge);
  const { name, bytes } = await named(file);
  const list = await readList(bytes, name);
  if (!list.ok) {
    const { reason } = list;
    if (reason.kind === 'unreadable') return err(sayUnreadable(name, reason.why));
    if (reason.kind === 'too_many') return err(WORDS.tooManyRows(reason.most + 1, MOST_ROWS));
    return err(reason.kind === 'empty' ? WORDS.noRows : WORDS.noName);
  }
  const { length } = list.value.rows;
  return length > MOST_ROWS ? err(WORDS.tooManyRows(length, MOST_ROWS)) : ok(list.value);
}
