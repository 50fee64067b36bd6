import { Hono, type MiddlewareHandler } from 'hono';
import { err, ok } from '../base/result.ts';
import type { Words } from '../base/words.ts';
import { sayUnreadable } from '../platform/documents/index.ts';
import { sayNoCopy, sayReviewProblem, withoutIdentifiers, type Review, type SentSettings } from '../screening/index.ts';
import { attachment } from './attachment.ts';
import { ProblemPage } from './pages/problem.tsx';
import { ScreenAnswerPage } from './pages/screen-answer.tsx';
import { ScreenListPage } from './pages/screen-list.tsx';
import { ScreenReviewPage } from './pages/screen-review.tsx';
import { ScreenUploadPage, type ScreenProblem } from './pages/screen-upload.tsx';
import { decidedOf, type DecisionProblem } from './screen/decided-of.ts';
import { ownRows, withoutRow } from './screen/own-masks.ts';
import { readChosen, readDesk, type DeskProblem } from './screen/read-desk.ts';
import { viewReview } from './screen/review-view.ts';
import type { HeldFile, ScreenDesk } from './screen/screen-desk.ts';
import { SCREEN_LIMITS } from './screen/screen-limits.ts';
import { settingsOf } from './screen/screen-settings.ts';
import { PICTURES_WITHIN } from './security-headers.ts';
import { fixedPages, showPage } from './show-page.ts';
import type { SiteOptions } from './site-options.ts';
import { TEXTS } from './texts.ts';
import { megabytes } from './upload-limits.ts';
import type { SiteContext, SiteEnvironment } from './visit.ts';

const WORDS = TEXTS.screen;

/** 公开前筛查: files in, findings decided on, clean copies and records out. Everything travels in the page's form; the server keeps nothing of it. */
export function screenRoutes({ reviews, today }: SiteOptions): Hono<SiteEnvironment> {
  const showFixed = fixedPages();
  const routes = new Hono<SiteEnvironment>();
  routes.use(onThisMachineOnly);

  const showUpload = (context: SiteContext, problems: readonly ScreenProblem[], status: 413 | 422) =>
    showPage(context, <ScreenUploadPage visit={{ ...context.var.visit, posted: false }} problems={problems} />, status);

  const showProblem = (context: SiteContext, words: Words, status: 413 | 422) =>
    showPage(
      context,
      <ProblemPage
        visit={deskVisit(context)}
        title={WORDS.title}
        words={words}
        back={{ href: '/screen', words: WORDS.toStart }}
      />,
      status,
    );

  const reviewOf = async (file: HeldFile, settings: SentSettings) => {
    const reviewed = await reviews.review({ name: file.name, bytes: file.bytes }, settings);
    return reviewed.ok ? reviewed : err(masked(sayUnreadable(file.name, reviewed.reason)));
  };

  /** Files are screened all at once, in as many threads as there are. */
  const showList = async (context: SiteContext, desk: ScreenDesk, settings: SentSettings) => {
    const listed = await Promise.all(
      desk.files.map(async (file) => ({ name: withoutIdentifiers(file.name), review: await reviewOf(file, settings) })),
    );
    return showPage(
      context,
      <ScreenListPage visit={deskVisit(context)} desk={{ ...desk, open: null }} reviews={listed} />,
    );
  };

  const showReview = async (
    context: SiteContext,
    { desk, file, settings }: Opened,
    problems: readonly DecisionProblem[] = [],
  ) => {
    const review = await reviewOf(file, settings);
    if (!review.ok) return showProblem(context, review.reason, 422);
    return showReviewed(context, { desk, file, review: review.value }, problems);
  };

  const showReviewed = (
    context: SiteContext,
    { desk, file, review }: Omit<Opened, 'settings'> & { review: Review },
    problems: readonly DecisionProblem[],
  ) => {
    context.header('content-security-policy', PICTURES_WITHIN);
    const page = (
      <ScreenReviewPage
        visit={deskVisit(context)}
        desk={desk}
        file={file}
        view={viewReview(review, file.typed, problems)}
        problems={problems}
        noCopy={review.noCopy === null ? null : sayNoCopy(file.name, review.noCopy)}
      />
    );
    return showPage(context, page, problems.length > 0 ? 422 : 200);
  };

  /** The copy is made anew for each thing that is taken away: nothing of it is kept, and the same comes out each time. */
  const finish = async ({ file, settings }: Opened) => {
    const review = await reviewOf(file, settings);
    if (!review.ok) return err({ words: review.reason, review: null, problems: [] });
    const { decided, problems } = decidedOf(review.value, file.typed);
    if (problems.length > 0) return err({ words: null, review: review.value, problems });
    const done = await reviews.finish({ name: file.name, bytes: file.bytes }, decided, settings);
    if (done.ok) return ok({ review: review.value, decided, finished: done.value });
    const words = masked(sayReviewProblem(file.name, done.reason));
    const at = placeOf(done.reason, file);
    return err({ words: null, review: review.value, problems: [{ at, words }] });
  };

  const showAnswer = async (context: SiteContext, opened: Opened) => {
    const done = await finish(opened);
    const { desk, file } = opened;
    if (done.ok) {
      const { review, finished } = done.value;
      const view = viewReview(review, file.typed);
      return showPage(
        context,
        <ScreenAnswerPage visit={deskVisit(context)} desk={desk} file={file} view={view} sha256={finished.sha256} />,
      );
    }
    const { review, problems, words } = done.reason;
    return review === null ? showProblem(context, words, 422) : showReviewed(context, { desk, file, review }, problems);
  };

  const takeCopy = async (context: SiteContext, opened: Opened) => {
    const done = await finish(opened);
    if (!done.ok) return showAnswer(context, opened);
    const { stem, ending } = nameOf(opened.file);
    return context.body(
      new Uint8Array(done.value.finished.copy),
      200,
      attachment(`clean-copy.${ending}`, `${WORDS.copyName(stem)}.${ending}`),
    );
  };

  /** The record tells of the copy; where there can be none it tells what was found. */
  const takeRecord = async (context: SiteContext, opened: Opened, format: 'docx' | 'pdf') => {
    const review = await reviewOf(opened.file, opened.settings);
    if (!review.ok) return showProblem(context, review.reason, 422);
    const done = review.value.noCopy === null ? await finish(opened) : null;
    if (done !== null && !done.ok) return showAnswer(context, opened);
    const { decided } = decidedOf(review.value, opened.file.typed);
    const matter = {
      ...decided,
      review: review.value,
      ownPlaces: done?.value.finished.ownPlaces ?? [],
      copySha256: done?.value.finished.sha256 ?? null,
      who: opened.desk.by === '' ? null : opened.desk.by,
      on: today(),
    };
    const bytes = await reviews.record(matter, format);
    if (bytes === null) return showProblem(context, WORDS.recordFailed, 422);
    const { stem } = nameOf(opened.file);
    return context.body(
      new Uint8Array(bytes),
      200,
      attachment(`screening-record.${format}`, `${WORDS.recordName(stem)}.${format}`),
    );
  };

  routes.get('/', (context) => showFixed(context, () => <ScreenUploadPage visit={context.var.visit} problems={[]} />));
  // Somebody asks again for what only a form leads to.
  routes.get('/desk', (context) => context.redirect('/screen', 303));
  routes.post('/', async (context) => {
    const chosen = await readChosen(context.req.raw);
    if (!chosen.ok) {
      const isTooLarge = chosen.reason.some(({ kind }) => kind === 'all_too_large' || kind === 'file_too_large');
      return showUpload(context, chosen.reason.map(sayDeskProblem), isTooLarge ? 413 : 422);
    }
    const desk = chosen.value;
    const settings = await settingsOf(desk, today());
    if (!settings.ok) return showUpload(context, [settings.reason], 422);
    const file = desk.files[desk.open ?? -1];
    if (file === undefined) return showList(context, desk, settings.value);
    const review = await reviewOf(file, settings.value);
    if (!review.ok) return showUpload(context, [{ field: 'file', words: review.reason }], 422);
    return showReviewed(context, { desk, file, review: review.value }, []);
  });
  routes.post('/desk', async (context) => {
    const read = await readDesk(context.req.raw);
    if (!read.ok) {
      return read.reason === 'too_large'
        ? showProblem(context, WORDS.tooLarge, 413)
        : showProblem(context, WORDS.lost, 422);
    }
    const { act, view } = read.value;
    const settings = await settingsOf(read.value.desk, today());
    if (!settings.ok) return showProblem(context, settings.reason.words, 422);
    const desk = afterAct(read.value.desk, act);
    const file = desk.files[desk.open ?? -1];
    if (file === undefined || act === 'list') return showList(context, putAside(desk), settings.value);
    const opened = { desk, file, settings: settings.value };
    if (act === 'copy' || (view === 'answer' && !LEAVES_ANSWER.test(act))) return showAnswer(context, opened);
    if (act === 'take/copy') return takeCopy(context, opened);
    if (act === 'take/docx') return takeRecord(context, opened, 'docx');
    if (act === 'take/pdf') return takeRecord(context, opened, 'pdf');
    return showReview(context, opened);
  });
  return routes;
}

type Opened = { readonly desk: ScreenDesk; readonly file: HeldFile; readonly settings: SentSettings };

/** Whoever asks from elsewhere is told in one sentence where it opens. */
const onThisMachineOnly: MiddlewareHandler<SiteEnvironment> = async (context, next) => {
  if (context.var.visit.onThisMachine) return next();
  return showPage(
    context,
    <ProblemPage
      visit={{ ...context.var.visit, posted: false }}
      title={WORDS.onlyHereTitle}
      words={WORDS.onlyHere}
      back={{ href: '/', words: TEXTS.problems.toHome }}
    />,
    403,
  );
};

/** What is asked for on the answer's page that is not the answer again in another look. */
const LEAVES_ANSWER = /^(?:decide|take\/\w+|open\/\d+)$/u;

/** Links of the page lead to where a screening begins; the page itself keeps its files when its look is changed. */
const deskVisit = (context: SiteContext) => ({ ...context.var.visit, path: '/screen/desk', posted: false });

/** What an act changes in the desk before anything is shown. */
function afterAct(desk: ScreenDesk, act: string): ScreenDesk {
  const [, index] = /^open\/(\d{1,3})$/u.exec(act) ?? [];
  if (index !== undefined) {
    return { ...desk, open: Number(index) < desk.files.length ? Number(index) : null };
  }
  const [, dropped] = /^drop\/((?:words|box)\.\d{1,4})$/u.exec(act) ?? [];
  const files = desk.files.map((file, at) =>
    at === desk.open ? { ...file, typed: withoutRow(file.typed, dropped ?? null) } : file,
  );
  return { ...desk, files };
}

const putAside = (desk: ScreenDesk): ScreenDesk => ({ ...desk, open: null });

/** Which row of the form a refused mask of one's own stands in. */
function placeOf(reason: Parameters<typeof sayReviewProblem>[1], { typed }: HeldFile): DecisionProblem['at'] {
  if (reason.kind === 'decision') return { finding: reason.finding };
  const row = reason.kind === 'own_mask' ? ownRows(typed)[reason.number - 1] : undefined;
  return row === undefined ? null : { row };
}

/** The name of a file in two, without what must not be told. */
function nameOf({ name }: HeldFile): { readonly stem: string; readonly ending: string } {
  const [, stem, ending] = /^(.*)\.(\w{1,10})$/su.exec(withoutIdentifiers(name)) ?? [];
  return { stem: stem ?? withoutIdentifiers(name), ending: (ending ?? 'bin').toLowerCase() };
}

function sayDeskProblem(problem: DeskProblem): ScreenProblem {
  const { field } = problem;
  switch (problem.kind) {
    case 'no_file':
      return { field, words: WORDS.noFile };
    case 'file_too_large': {
      const limit = field === 'file' ? SCREEN_LIMITS.file : SCREEN_LIMITS.list;
      return { field, words: masked(WORDS.fileTooLarge(problem.file, megabytes(limit))) };
    }
    case 'all_too_large':
      return { field, words: WORDS.allTooLarge(megabytes(SCREEN_LIMITS.all)) };
    case 'too_many':
      return { field, words: WORDS.tooMany(SCREEN_LIMITS.files) };
    case 'malformed':
      return { field, words: WORDS.malformed };
  }
}

const masked = ({ zh, en }: Words): Words => ({ zh: withoutIdentifiers(zh), en: withoutIdentifiers(en) });
