import { Hono } from 'hono';
import {
  draftFromLastYear,
  emptyDraft,
  fileNameOf,
  openDraft,
  reportOf,
  saveDraft,
  yearOfDraft,
  type Draft,
  type NamedFile,
} from '../annual-report/index.ts';
import { civilOf, dayNumber, type Day } from '../base/day.ts';
import type { Words } from '../base/words.ts';
import type { CheckedView } from './checking.ts';
import { attachment, CONTENT_TYPES, DRAFT_FORMATS, type DraftFormat } from './draft/draft-formats.ts';
import { performAct } from './draft/draft-acts.ts';
import { FIELDS } from './draft/draft-fields.ts';
import { DRAFT_LIMITS, isTooLong } from './draft/draft-limits.ts';
import { readDraftForm } from './draft/read-draft-form.ts';
import { readFormBody, type FormFields, type FormProblem } from './draft/read-form-body.ts';
import type { DraftPageProps } from './pages/draft-page-props.ts';
import { DraftPage } from './pages/draft.tsx';
import { DraftStartPage, type StartField } from './pages/draft-start.tsx';
import { ProblemPage } from './pages/problem.tsx';
import { sayUploadProblem } from './say-upload-problem.ts';
import { showPage } from './show-page.ts';
import type { SiteOptions } from './site-options.ts';
import { TEXTS } from './texts.ts';
import { plainName, readUpload } from './uploads.ts';
import type { SiteContext, SiteEnvironment } from './visit.ts';

const { problems: PROBLEMS } = TEXTS.draft;

/** 做年报: a draft is begun, filled in, checked and taken away. It travels in the form; the server keeps nothing of it. */
export function draftRoutes({ checkFiles, writeReport, rules, today }: SiteOptions): Hono<SiteEnvironment> {
  const formats = DRAFT_FORMATS.filter((format) => format === 'json' || writeReport !== null);

  const showStart = (context: SiteContext, problem: { field: StartField; words: Words } | null = null) =>
    showPage(
      context,
      <DraftStartPage visit={plainVisit(context)} dueYear={dueYear(today())} problem={problem} />,
      problem === null ? 200 : 422,
    );

  const showProblem = (context: SiteContext, words: Words, status: 413 | 422) =>
    showPage(context, <ProblemPage visit={plainVisit(context)} title={PROBLEMS.title} words={words} />, status);

  /** The draft is checked by the same door as a file: as the report that would be saved. */
  const showDraft = async (
    context: SiteContext,
    draft: Draft,
    more: Partial<Pick<DraftPageProps, 'said' | 'problems'>> = {},
  ) => {
    if (isTooLong(draft)) return showProblem(context, PROBLEMS.tooLarge, 413);
    const [outcome] = await checkFiles([fileOf(draft)], lastYearFiles(draft));
    const checked = outcome?.ok === true ? outcome.reports[0] : undefined;
    if (outcome?.ok !== true || checked === undefined) return showProblem(context, PROBLEMS.failed, 422);
    const props: DraftPageProps = {
      visit: plainVisit(context),
      draft,
      checked: withLastYearsName(checked, draft),
      rules,
      formats,
      said: null,
      remarks: outcome.notes,
      problems: wrongYear(draft),
      ...more,
    };
    return showPage(context, <DraftPage {...props} />, props.problems.length > 0 ? 422 : 200);
  };

  const takeDraft = async (context: SiteContext, draft: Draft, format: DraftFormat) => {
    const missing = missingFacts(draft);
    if (missing.length > 0) return showDraft(context, draft, { problems: missing });
    const bytes = format === 'json' ? saveDraft(draft) : await writeReport?.(reportOf(draft), format);
    if (bytes === undefined || bytes === null) return showProblem(context, PROBLEMS.notWritten, 422);
    return context.body(bytes, 200, {
      'content-type': CONTENT_TYPES[format],
      'content-disposition': attachment(fileNameOf(draft, format)),
    });
  };

  const withFields = async (
    context: SiteContext,
    take: (fields: FormFields) => Response | Promise<Response>,
  ): Promise<Response> => {
    const body = await readFormBody(context.req.raw);
    return body.ok ? take(body.value) : showProblem(context, ...sayFormProblem(body.reason));
  };

  const routes = new Hono<SiteEnvironment>();
  routes.get('/', (context) => showStart(context));
  for (const begun of ['/empty', '/last-year', '/saved', '/mend']) {
    // Somebody asks again for what only a form leads to.
    routes.get(begun, (context) => context.redirect('/check/draft', 303));
  }
  routes.post('/empty', (context) =>
    withFields(context, (fields) =>
      showDraft(
        context,
        emptyDraft({
          edition: fields.get(FIELDS.edition) ?? '',
          year: (fields.get(FIELDS.year) ?? '').trim().slice(0, 20),
          agency: (fields.get(FIELDS.agency) ?? '').trim().slice(0, 200),
        }),
      ),
    ),
  );
  routes.post('/mend', (context) =>
    withFields(context, (fields) => {
      const draft = openDraft(fields.get('draft') ?? '', plainName(fields.get('file') ?? ''));
      return draft === null ? showProblem(context, PROBLEMS.malformed, 422) : showDraft(context, draft);
    }),
  );
  routes.post('/last-year', async (context) => {
    const upload = await readUpload(context.req.raw, 'last-year');
    if (!upload.ok)
      return showStart(context, { field: 'last-year', words: firstProblem(upload.reason.map(sayUploadProblem)) });
    const [outcome] = await checkFiles(upload.value.files.slice(0, 1), []);
    if (outcome?.ok !== true) {
      return showStart(context, { field: 'last-year', words: outcome?.problem ?? TEXTS.problems.noReport });
    }
    const [checked, ...others] = outcome.reports;
    if (checked === undefined) return showStart(context, { field: 'last-year', words: TEXTS.problems.noReport });
    if (others.length > 0) {
      return showStart(context, { field: 'last-year', words: PROBLEMS.several(outcome.reports.length) });
    }
    return showDraft(context, draftFromLastYear(checked.report));
  });
  routes.post('/saved', async (context) => {
    const upload = await readUpload(context.req.raw, 'saved');
    if (!upload.ok)
      return showStart(context, { field: 'saved', words: firstProblem(upload.reason.map(sayUploadProblem)) });
    const [file] = upload.value.files;
    const draft = file === undefined || file.bytes.length > DRAFT_LIMITS.savedFile ? null : openSaved(file);
    if (draft !== null) return showDraft(context, draft);
    return showStart(context, { field: 'saved', words: PROBLEMS.notSaved(file?.name ?? '') });
  });
  routes.post('/', (context) =>
    withFields(context, (fields) => {
      const read = readDraftForm(fields);
      if (!read.ok) {
        return showProblem(context, read.reason === 'malformed' ? PROBLEMS.malformed : PROBLEMS.unknownEdition, 422);
      }
      if (isTooLong(read.value)) return showProblem(context, PROBLEMS.tooLarge, 413);
      const act = fields.get(FIELDS.act) ?? '';
      const format = DRAFT_FORMATS.find((one) => act === `take/${one}`);
      if (format !== undefined) return takeDraft(context, read.value, format);
      const { draft, said } = performAct(read.value, act, fields);
      return showDraft(context, draft, { said });
    }),
  );
  return routes;
}

/** The year of the report that comes next: reports are due by 31 March at the latest (条例第四十九条). */
function dueYear(today: Day): number {
  const { year, month } = civilOf(dayNumber(today));
  return month > LAST_MONTH_OF_REPORTS ? year : year - 1;
}

const LAST_MONTH_OF_REPORTS = 3;

/** Links of the page lead to where a draft begins; the page itself keeps the draft when its look is changed. */
const plainVisit = (context: SiteContext) => ({ ...context.var.visit, path: '/check/draft', posted: false });

const openSaved = ({ name, bytes }: NamedFile): Draft | null => openDraft(new TextDecoder().decode(bytes), name);

const fileOf = (draft: Draft): NamedFile => ({
  name: fileNameOf(draft, 'json'),
  bytes: new TextEncoder().encode(JSON.stringify(reportOf(draft))),
});

const lastYearFiles = ({ lastYear }: Draft): readonly NamedFile[] =>
  lastYear === null ? [] : [{ name: LAST_YEAR, bytes: new TextEncoder().encode(JSON.stringify(lastYear)) }];

const LAST_YEAR = 'last-year.json';

/** Last year's report is told by the name of the file it came in. */
const withLastYearsName = (checked: CheckedView, { lastYear }: Draft): CheckedView => ({
  ...checked,
  previous: checked.previous === null ? null : { ...checked.previous, file: lastYear?.file ?? checked.previous.file },
});

function wrongYear(draft: Draft): DraftPageProps['problems'] {
  return draft.year === '' || yearOfDraft(draft) !== null ? [] : [{ field: 'year', words: TEXTS.draft.yearWrong }];
}

/** What a report cannot go out without. */
function missingFacts(draft: Draft): DraftPageProps['problems'] {
  return [
    ...(draft.agency === '' ? [{ field: 'agency' as const, words: TEXTS.draft.agencyMissing }] : []),
    ...(draft.year === '' ? [{ field: 'year' as const, words: TEXTS.draft.yearMissing }] : wrongYear(draft)),
  ];
}

const firstProblem = (problems: readonly Words[]): Words => problems[0] ?? PROBLEMS.noFile;

function sayFormProblem(problem: FormProblem): readonly [Words, 413 | 422] {
  return problem === 'too_large' ? [PROBLEMS.tooLarge, 413] : [PROBLEMS.malformed, 422];
}
