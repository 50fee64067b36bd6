import { Hono } from 'hono';
import type { Words } from '../base/words.ts';
import { sayNoCopy, withoutIdentifiers, type Review, type SentSettings } from '../screening/index.ts';
import { attachment } from './attachment.ts';
import { ProblemPage } from './pages/problem.tsx';
import { ScreenAnswerPage } from './pages/screen-answer.tsx';
import { ScreenListPage } from './pages/screen-list.tsx';
import { ScreenReviewPage } from './pages/screen-review.tsx';
import { ScreenUploadPage } from './pages/screen-upload.tsx';
import { afterAct, isAnswerAsked } from './screen/after-act.ts';
import { decidedOf, type DecisionProblem } from './screen/decided-of.ts';
import { readChosen, readDesk } from './screen/read-desk.ts';
import { viewReview } from './screen/review-view.ts';
import { sayDeskProblem, type ScreenProblem } from './screen/say-desk-problem.ts';
import type { HeldFile, ScreenDesk } from './screen/screen-desk.ts';
import { settingsOf } from './screen/screen-settings.ts';
import { screenWork, type NotMade, type OpenedFile } from './screen/screen-work.ts';
import { PICTURES_WITHIN } from './security-headers.ts';
import { fixedPages, showPage } from './show-page.ts';
import type { SiteOptions } from './site-options.ts';
import { TEXTS } from './texts.ts';
import type { SiteContext, SiteEnvironment } from './visit.ts';

const WORDS = TEXTS.screen;

/** 公开前筛查: files in, findings decided on, clean copies and records out. Everything travels in the page's form; the server keeps nothing of it. */
export function screenRoutes({ reviews, today }: SiteOptions): Hono<SiteEnvironment> {
  const work = screenWork(reviews);
  const showFixed = fixedPages();
  const routes = new Hono<SiteEnvironment>();

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

  /** Files are screened all at once, in as many threads as there are. */
  const showList = async (context: SiteContext, desk: ScreenDesk, settings: SentSettings) => {
    const listed = await Promise.all(
      desk.files.map(async (file) => ({
        name: withoutIdentifiers(file.name),
        review: await work.review(file, settings),
      })),
    );
    return showPage(
      context,
      <ScreenListPage visit={deskVisit(context)} desk={{ ...desk, open: null }} reviews={listed} />,
    );
  };

  const showReview = async (context: SiteContext, { desk, file, settings }: OpenedFile) => {
    const review = await work.review(file, settings);
    if (!review.ok) return showProblem(context, review.reason, 422);
    return showReviewed(context, { desk, file, review: review.value }, []);
  };

  const showReviewed = (
    context: SiteContext,
    { desk, file, review }: Omit<OpenedFile, 'settings'> & { review: Review },
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

  const showNotMade = (context: SiteContext, { desk, file }: OpenedFile, why: NotMade) =>
    why.review === null
      ? showProblem(context, why.words, 422)
      : showReviewed(context, { desk, file, review: why.review }, why.problems);

  const showAnswer = async (context: SiteContext, opened: OpenedFile) => {
    const made = await work.makeCopy(opened);
    if (!made.ok) return showNotMade(context, opened, made.reason);
    const { desk, file } = opened;
    const view = viewReview(made.value.review, file.typed);
    const { sha256 } = made.value.finished;
    return showPage(
      context,
      <ScreenAnswerPage visit={deskVisit(context)} desk={desk} file={file} view={view} sha256={sha256} />,
    );
  };

  const takeCopy = async (context: SiteContext, opened: OpenedFile) => {
    const made = await work.makeCopy(opened);
    if (!made.ok) return showNotMade(context, opened, made.reason);
    const { stem, ending } = nameOf(opened.file);
    const heads = attachment(`clean-copy.${ending}`, `${WORDS.copyName(stem)}.${ending}`);
    return context.body(new Uint8Array(made.value.finished.copy), 200, heads);
  };

  /** The record tells of the copy; where there can be none it tells what was found. */
  const takeRecord = async (context: SiteContext, opened: OpenedFile, format: 'docx' | 'pdf') => {
    const made = await work.makeCopy(opened);
    const { review } = made.ok ? made.value : made.reason;
    if (!made.ok && (review === null || review.noCopy === null)) return showNotMade(context, opened, made.reason);
    if (review === null) return showProblem(context, WORDS.recordFailed, 422);
    const matter = {
      ...decidedOf(review, opened.file.typed).decided,
      review,
      ownPlaces: made.ok ? made.value.finished.ownPlaces : [],
      copySha256: made.ok ? made.value.finished.sha256 : null,
      who: opened.desk.by === '' ? null : opened.desk.by,
      on: today(),
    };
    const bytes = await reviews.record(matter, format);
    if (bytes === null) return showProblem(context, WORDS.recordFailed, 422);
    const heads = attachment(`screening-record.${format}`, `${WORDS.recordName(nameOf(opened.file).stem)}.${format}`);
    return context.body(new Uint8Array(bytes), 200, heads);
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
    const review = await work.review(file, settings.value);
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
    if (isAnswerAsked(act, view)) return showAnswer(context, opened);
    if (act === 'take/copy') return takeCopy(context, opened);
    if (act === 'take/docx') return takeRecord(context, opened, 'docx');
    if (act === 'take/pdf') return takeRecord(context, opened, 'pdf');
    return showReview(context, opened);
  });
  return routes;
}

/** Links of the page lead to where a screening begins; the page itself keeps its files when its look is changed. */
const deskVisit = (context: SiteContext) => ({ ...context.var.visit, path: '/screen/desk', posted: false });

const putAside = (desk: ScreenDesk): ScreenDesk => ({ ...desk, open: null });

/** The name of a file in two, without what must not be told. */
function nameOf({ name }: HeldFile): { readonly stem: string; readonly ending: string } {
  const [, stem, ending] = /^(.*)\.(\w{1,10})$/su.exec(withoutIdentifiers(name)) ?? [];
  return { stem: stem ?? withoutIdentifiers(name), ending: (ending ?? 'bin').toLowerCase() };
}
