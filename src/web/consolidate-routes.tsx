import { Hono } from 'hono';
import {
  consolidate,
  consolidationFile,
  REPORT_FORMATS,
  type CannotConsolidate,
  type Consolidation,
} from '../annual-report/index.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Words } from '../base/words.ts';
import { attachment } from './attachment.ts';
import {
  readBatch,
  readDownload,
  readSubmission,
  writeSubmission,
  type Submission,
  type SubmissionProblem,
} from './consolidate/submission.ts';
import { viewSum } from './consolidate/sum-view.ts';
import { ConsolidateResultPage } from './pages/consolidate-result.tsx';
import { ConsolidateUploadPage } from './pages/consolidate-upload.tsx';
import { ProblemPage } from './pages/problem.tsx';
import { fixedPages, showPage } from './show-page.ts';
import type { SiteOptions } from './site-options.ts';
import { TEXTS } from './texts.ts';
import type { SiteContext, SiteEnvironment } from './visit.ts';

/** 年报汇总: reports in, their sum out. What was read lives in the page alone; a download brings it back. */
export function consolidateRoutes({ collectFiles, rules }: SiteOptions): Hono<SiteEnvironment> {
  const showUpload = (context: SiteContext, problems: readonly SubmissionProblem[]) =>
    showPage(
      context,
      <ConsolidateUploadPage visit={{ ...context.var.visit, posted: false }} problems={problems} />,
      problems.some(({ isTooLarge }) => isTooLarge) ? 413 : 422,
    );

  const showFixed = fixedPages();
  const routes = new Hono<SiteEnvironment>();
  routes.get('/', (context) =>
    showFixed(context, () => <ConsolidateUploadPage visit={context.var.visit} problems={[]} />),
  );
  routes.post('/', async (context) => {
    const read = await readSubmission(context.req.raw, collectFiles);
    if (!read.ok) return showUpload(context, read.reason);
    const sum = addUp(read.value);
    if (!sum.ok) return showUpload(context, [sum.reason]);
    return showPage(
      context,
      <ConsolidateResultPage
        visit={context.var.visit}
        view={viewSum(sum.value)}
        submission={writeSubmission(read.value)}
        notes={read.value.notes}
        rules={rules}
      />,
    );
  });
  routes.post('/read', async (context) => {
    const files = await readBatch(context.req.raw);
    return files === null ? context.json(null, 422) : context.json(await collectFiles(files));
  });
  routes.post('/file', async (context) => {
    const asked = await readDownload(context.req.raw);
    const format = REPORT_FORMATS.find((one) => one === asked?.format);
    const sum = asked === null ? null : addUp(asked.submission);
    if (format === undefined || sum === null || !sum.ok) {
      const { notFoundTitle, malformed } = TEXTS.problems;
      return showPage(context, <ProblemPage visit={context.var.visit} title={notFoundTitle} words={malformed} />, 422);
    }
    const bytes = await consolidationFile(sum.value, format, context.var.visit.language);
    const { year } = sum.value;
    const name = `${year}年年报汇总.${format}`;
    return context.body(new Uint8Array(bytes), 200, attachment(`consolidated-${year}.${format}`, name));
  });
  return routes;
}

function addUp({ files, members, own, year }: Submission): Result<Consolidation, SubmissionProblem> {
  const done = consolidate({ files, members, own, year, previous: null });
  if (done.ok) return ok(done.value);
  const field = done.reason.kind === 'no_report' ? 'file' : 'year';
  return err({ field, words: sayCannot(done.reason), isTooLarge: false });
}

function sayCannot(reason: CannotConsolidate): Words {
  switch (reason.kind) {
    case 'no_report':
      return TEXTS.consolidate.noReport;
    case 'none_of_year':
      return TEXTS.consolidate.noneOfYear(reason.year);
    case 'years_tie':
      return TEXTS.consolidate.yearsTie(reason.years);
  }
}
