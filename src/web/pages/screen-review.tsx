import type { FC } from 'hono/jsx';
import type { Language, Words } from '../../base/words.ts';
import { RULE_NAMES } from '../../screening/index.ts';
import { Button, LinkButton } from '../parts/button/button.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import { PageFrame } from '../parts/page-frame/page-frame.tsx';
import { groupOf } from '../screen/choice-on.ts';
import type { DecisionProblem } from '../screen/decided-of.ts';
import { ownRows } from '../screen/own-masks.ts';
import { groupAnchor, listedAnchor, type ReviewView } from '../screen/review-view.ts';
import { DESK_FIELDS, type HeldFile, type ScreenDesk } from '../screen/screen-desk.ts';
import { say, TEXTS } from '../texts.ts';
import type { Visit } from '../visit.ts';
import { DESK_FORM, DeskFields } from './screen-desk-fields.tsx';
import { ScreenFindings } from './screen-findings.tsx';
import { OwnMasks, rowAnchor } from './screen-own-masks.tsx';
import { ScreenSheets } from './screen-sheets.tsx';
import { ScreenVerdict } from './screen-verdict.tsx';

const WORDS = TEXTS.screen;

type Props = {
  visit: Visit;
  desk: ScreenDesk;
  file: HeldFile;
  view: ReviewView;
  /** What stands in the way of the copy that was asked for. */
  problems: readonly DecisionProblem[];
  /** Why there will be none, whatever is decided. */
  noCopy: Words | null;
};

/** 筛查与决定: the findings of one file with what is done about each, and the file itself beside them. */
export const ScreenReviewPage: FC<Props> = ({ visit, desk, file, view, problems, noCopy }) => {
  const { language } = visit;
  const own = ownRows(file.typed);
  return (
    <PageFrame
      visit={visit}
      title={say(WORDS.reviewOf(view.review.name), language)}
      tagline={say(WORDS.tagline, language)}
      privacy={WORDS.privacy}
      wrong={problems.length > 0}
      wide
      islands={['display-mode', 'findings', 'screen']}
      keepsForm={DESK_FORM}
    >
      <form
        id={DESK_FORM}
        method="post"
        action="/screen/desk"
        enctype="multipart/form-data"
        data-screen
        data-words-progress={say(WORDS.progress, language)}
      >
        <DeskFields desk={desk} />
        {problems.length > 0 && (
          <ErrorSummary
            title={say(WORDS.noCopyTitle, language)}
            items={problems.map((problem) => sayProblem(problem, view, language))}
          />
        )}
        <header class="result-head">
          <p class="breadcrumb">
            <a href="/screen">{say(WORDS.title, language)}</a>
            {desk.files.length > 1 && (
              <LinkButton act="list" backTo="/screen/desk">
                {say(WORDS.toList, language)}
              </LinkButton>
            )}
          </p>
          <div class="result-title">
            <h1>{say(WORDS.reviewOf(view.review.name), language)}</h1>
            <a href="/screen">{say(WORDS.another, language)}</a>
          </div>
          <ScreenVerdict counts={view.counts} language={language} />
        </header>
        {noCopy !== null && <Notice kind="fault">{say(noCopy, language)}</Notice>}
        <div class="result screen-result" data-result data-words-keys={say(TEXTS.result.keys, language)}>
          <div class="screen-side">
            <section class="findings" aria-labelledby="findings">
              <ScreenFindings view={view} problems={problems} language={language} />
              <OwnMasks view={view} own={own} problems={problems} language={language} />
            </section>
            <Finish desk={desk} isPossible={noCopy === null} language={language} />
          </div>
          <ScreenSheets view={view} own={own} language={language} />
        </div>
      </form>
    </PageFrame>
  );
};

type FinishProps = { desk: ScreenDesk; isPossible: boolean; language: Language };

const Finish: FC<FinishProps> = ({ desk, isPossible, language }) => (
  <section class="finish" aria-label={say(WORDS.make, language)}>
    <p class="finish-by">
      <label for={DESK_FIELDS.by}>{say(WORDS.by, language)}</label>
      <input
        class="field-box"
        id={DESK_FIELDS.by}
        name={DESK_FIELDS.by}
        value={desk.by}
        maxlength={40}
        autocomplete="off"
        placeholder={say(WORDS.byHint, language)}
      />
    </p>
    {isPossible ? (
      <>
        <Button act="copy" busyWords={say(WORDS.making, language)}>
          {say(WORDS.make, language)}
        </Button>
        <p class="quiet">{say(WORDS.makeHint, language)}</p>
      </>
    ) : (
      <>
        <p class="quiet">{say(WORDS.noCopyHint, language)}</p>
        <RecordButtons language={language} />
      </>
    )}
  </section>
);

/** 下载记录: in the two formats in which it is kept. */
export const RecordButtons: FC<{ language: Language }> = ({ language }) => (
  <div class="row">
    <Button kind="second" act="take/docx">
      {say(WORDS.takeRecord, language)} Word
    </Button>
    <Button kind="second" act="take/pdf">
      {say(WORDS.takeRecord, language)} PDF
    </Button>
  </div>
);

function sayGroupProblem(group: string, words: Words, view: ReviewView, language: Language): string {
  const first = view.findings.find(({ reviewed }) => groupOf(reviewed) === group);
  return first === undefined
    ? say(words, language)
    : say(WORDS.problemOfAll(RULE_NAMES[first.reviewed.finding.rule], words), language);
}

function sayProblem({ at, words }: DecisionProblem, view: ReviewView, language: Language) {
  if (at === null) return { words: say(words, language), href: null };
  if ('row' in at) return { words: say(words, language), href: `#${rowAnchor(at.row)}` };
  if ('group' in at)
    return { words: sayGroupProblem(at.group, words, view, language), href: `#${groupAnchor(at.group)}` };
  const viewed = view.byId.get(at.finding);
  return viewed === undefined
    ? { words: say(words, language), href: null }
    : { words: say(WORDS.problemAt(viewed.number, words), language), href: `#${listedAnchor(viewed)}` };
}
