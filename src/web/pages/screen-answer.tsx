import type { FC } from 'hono/jsx';
import type { Language } from '../../base/words.ts';
import { RULE_NAMES, type Act } from '../../screening/index.ts';
import { Button, LinkButton } from '../parts/button/button.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import { PageFrame } from '../parts/page-frame/page-frame.tsx';
import { groundOf } from '../screen/choice-on.ts';
import { BOX_SIDES, ownRows, type OwnRow } from '../screen/own-masks.ts';
import type { ReviewView, ViewedFinding } from '../screen/review-view.ts';
import type { HeldFile, ScreenDesk } from '../screen/screen-desk.ts';
import { say, TEXTS } from '../texts.ts';
import type { Visit } from '../visit.ts';
import { sayGround } from './screen-decision.tsx';
import { DESK_FORM, DeskFields } from './screen-desk-fields.tsx';
import { RecordButtons } from './screen-review.tsx';

const WORDS = TEXTS.screen;

type Props = { visit: Visit; desk: ScreenDesk; file: HeldFile; view: ReviewView; sha256: string };

/** 清洁副本已生成: what was done with each finding, and the copy and the record to take away. */
export const ScreenAnswerPage: FC<Props> = ({ visit, desk, file, view, sha256 }) => {
  const { language } = visit;
  const title = say(WORDS.doneTitle, language);
  const own = ownRows(file.typed);
  return (
    <PageFrame
      visit={visit}
      title={title}
      tagline={say(WORDS.tagline, language)}
      privacy={WORDS.privacy}
      islands={['display-mode', 'screen']}
      keepsForm={DESK_FORM}
    >
      <form
        id={DESK_FORM}
        method="post"
        action="/screen/desk"
        enctype="multipart/form-data"
        class="screen-answer"
        data-screen
      >
        <DeskFields desk={desk} withOpen />
        <input type="hidden" name="view" value="answer" />
        <p class="breadcrumb">
          <a href="/screen">{say(WORDS.title, language)}</a>
          <span>{view.review.name}</span>
        </p>
        <h1>{title}</h1>
        <Notice kind="done">
          {view.findings.length + own.length > 0 && <b>{sayCounts(view, own.length, language)}</b>}{' '}
          {say(WORDS.doneLead, language)}
        </Notice>
        <div class="row screen-take">
          <Button act="take/copy">{say(WORDS.takeCopy, language)}</Button>
          <RecordButtons language={language} />
        </div>
        <p class="row screen-back">
          <LinkButton act="decide" backTo="/screen/desk">
            {say(WORDS.backToDecide, language)}
          </LinkButton>
          {desk.files.length > 1 && (
            <LinkButton act="list" backTo="/screen/desk">
              {say(WORDS.toList, language)}
            </LinkButton>
          )}
          <a href="/screen">{say(WORDS.another, language)}</a>
        </p>
        {view.findings.length + own.length > 0 && <Done view={view} own={own} language={language} />}
        <p class="quiet fingerprint">{say(WORDS.fingerprint(sha256), language)}</p>
      </form>
    </PageFrame>
  );
};

const ACTS: readonly Act[] = ['mask', 'remove', 'replace', 'keep', 'by_hand'];

function sayCounts({ findings }: ReviewView, own: number, language: Language): string {
  const counts = ACTS.map((act) => {
    const count = findings.filter((one) => one.act === act).length + (act === 'mask' ? own : 0);
    return count === 0 ? [] : [say(WORDS.doneCounts[act](count), language)];
  });
  return language === 'zh' ? `${counts.flat().join('，')}。` : `${counts.flat().join(', ')}.`;
}

const Done: FC<{ view: ReviewView; own: readonly OwnRow[]; language: Language }> = ({ view, own, language }) => {
  const { number, what, place, act, ground } = WORDS.table;
  const listed = view.findings.filter(({ isListed }) => isListed);
  return (
    <section class="screen-done" aria-labelledby="done-title">
      <h2 id="done-title">{say(WORDS.whatWasDone, language)}</h2>
      <table class="list-table done-table">
        <thead>
          <tr>
            {[number, what, place, act, ground].map((head) => (
              <th scope="col">{say(head, language)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {listed.map((viewed) => (
            <DoneRow viewed={viewed} language={language} />
          ))}
          {own.map((row) => (
            <OwnDoneRow row={row} view={view} language={language} />
          ))}
        </tbody>
      </table>
      {listed.length < view.findings.length && (
        <p class="quiet">{say(WORDS.notListed(view.findings.length - listed.length), language)}</p>
      )}
    </section>
  );
};

const DoneRow: FC<{ viewed: ViewedFinding; language: Language }> = ({ viewed, language }) => {
  const { number, act, reason, ground, reviewed } = viewed;
  const { rule, text, place } = reviewed.finding;
  const why = act === 'keep' ? reason : act === 'mask' && ground !== null ? sayGround(ground, language) : '';
  return (
    <tr>
      <td>{number}</td>
      <th scope="row">
        {say(RULE_NAMES[rule], language)} <span lang="zh-CN">{text}</span>
      </th>
      <td lang="zh-CN">{place}</td>
      <td>{say(WORDS.acts[act], language)}</td>
      <td>{why}</td>
    </tr>
  );
};

const OwnDoneRow: FC<{ row: OwnRow; view: ReviewView; language: Language }> = ({ row, view, language }) => {
  const ground = groundOf(row.ground);
  const isWords = row.kind === 'words';
  return (
    <tr>
      <td>{say(WORDS.ownMask, language)}</td>
      <th scope="row">{say(isWords ? WORDS.ownWords(row.number) : WORDS.ownBox(row.number), language)}</th>
      <td lang="zh-CN">
        {!isWords &&
          `${view.review.sheets.find(({ id }) => id === row.sheet)?.title ?? ''} (${BOX_SIDES.map((side) => row[side]).join(',')})`}
      </td>
      <td>{say(WORDS.acts.mask, language)}</td>
      <td>{ground === null ? '' : sayGround(ground, language)}</td>
    </tr>
  );
};
