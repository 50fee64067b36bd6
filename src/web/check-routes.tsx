import { Hono } from 'hono';
import type { CheckOutcome, NamedFile } from './checking.ts';
import { CheckResultPage } from './pages/check-result.tsx';
import type { PlacedProblem } from './pages/check-upload.tsx';
import { CheckUploadPage } from './pages/check-upload.tsx';
import { RulesPage } from './pages/rules.tsx';
import { sayUploadProblem } from './say-upload-problem.ts';
import { fixedPages, showPage } from './show-page.ts';
import type { SiteOptions } from './site-options.ts';
import { TEXTS } from './texts.ts';
import type { UploadProblem } from './uploads.ts';
import { readUpload } from './uploads.ts';
import type { SiteContext, SiteEnvironment } from './visit.ts';

/** 年报体检: the upload page, its answer, the example and the list of rules. Nothing of an upload outlives its answer. */
export function checkRoutes({ checkFiles, rules, example, milliseconds }: SiteOptions): Hono<SiteEnvironment> {
  const showUpload = (context: SiteContext, problems: readonly PlacedProblem[], status: 413 | 422) =>
    showPage(
      context,
      <CheckUploadPage
        visit={{ ...context.var.visit, posted: false }}
        problems={problems}
        example={example?.words ?? null}
      />,
      status,
    );

  const showChecked = async (context: SiteContext, files: readonly NamedFile[], previous: readonly NamedFile[]) => {
    const started = milliseconds();
    const outcomes = await checkFiles(files, previous);
    const took = milliseconds() - started;
    if (!outcomes.some(holdsReport)) return showUpload(context, unreadable(outcomes), 422);
    return showPage(
      context,
      <CheckResultPage visit={context.var.visit} outcomes={outcomes} rules={rules} milliseconds={took} />,
    );
  };

  const showFixed = fixedPages();
  const routes = new Hono<SiteEnvironment>();
  routes.get('/', (context) =>
    showFixed(context, () => (
      <CheckUploadPage visit={context.var.visit} problems={[]} example={example?.words ?? null} />
    )),
  );
  routes.post('/', async (context) => {
    const upload = await readUpload(context.req.raw);
    if (upload.ok) return showChecked(context, upload.value.files, upload.value.previous);
    const status = upload.reason.some(({ kind }) => kind === 'all_too_large' || kind === 'file_too_large') ? 413 : 422;
    return showUpload(context, upload.reason.map(placed), status);
  });
  routes.get('/rules', (context) => showFixed(context, () => <RulesPage visit={context.var.visit} rules={rules} />));
  if (example !== null) routes.get('/example', (context) => showChecked(context, [example], []));
  return routes;
}

const holdsReport = (outcome: CheckOutcome): boolean => outcome.ok && outcome.reports.length > 0;

function unreadable(outcomes: readonly CheckOutcome[]): PlacedProblem[] {
  const problems = outcomes.flatMap((outcome) =>
    outcome.ok ? [] : [{ field: 'file' as const, words: outcome.problem }],
  );
  return problems.length > 0 ? problems : [{ field: 'file', words: TEXTS.problems.noReport }];
}

const placed = (problem: UploadProblem): PlacedProblem => ({
  field: problem.kind === 'file_too_large' ? problem.field : 'file',
  words: sayUploadProblem(problem),
});
