import { Hono } from 'hono';
import { readNoteMatter, writeReturnNote } from '../annual-report/index.ts';
import { parseDay } from '../base/day.ts';
import { attachment } from './attachment.ts';
import { ProblemPage } from './pages/problem.tsx';
import { showPage } from './show-page.ts';
import type { SiteOptions } from './site-options.ts';
import { TEXTS } from './texts.ts';
import { readForm } from './uploads.ts';
import type { SiteContext, SiteEnvironment } from './visit.ts';

/** Longest name of an office that signs. */
const LONGEST = 40;

/** 退回修改意见: the note of one page for what a form brings, as Word or PDF. */
export function returnNoteRoutes({ today }: SiteOptions): Hono<SiteEnvironment> {
  const refuse = (context: SiteContext, words: typeof TEXTS.problems.malformed) =>
    showPage(
      context,
      <ProblemPage visit={{ ...context.var.visit, posted: false }} title={TEXTS.returnNote.title} words={words} />,
      422,
    );
  const routes = new Hono<SiteEnvironment>();
  routes.post('/', async (context) => {
    const form = await readForm(context.req.raw);
    const said = (field: string): string => {
      const value = form.ok ? form.value.get(field) : null;
      return typeof value === 'string' ? value.trim() : '';
    };
    const matter = form.ok ? readNoteMatter(said('matter')) : null;
    const format = said('format');
    if (matter === null || (format !== 'docx' && format !== 'pdf')) return refuse(context, TEXTS.problems.malformed);
    const replyBy = said('reply_by') === '' ? null : parseDay(said('reply_by').normalize('NFKC'));
    if (said('reply_by') !== '' && replyBy === null) return refuse(context, TEXTS.returnNote.badDay);
    const office = said('office').slice(0, LONGEST) || null;
    const bytes = await writeReturnNote(matter, { office, replyBy, on: today() }, format);
    if (bytes === null) return refuse(context, TEXTS.problems.malformed);
    const name = TEXTS.returnNote.fileName(matter.agency ?? '');
    return context.body(new Uint8Array(bytes), 200, attachment(`return-note.${format}`, `${name}.${format}`));
  });
  return routes;
}
