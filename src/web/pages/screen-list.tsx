import type { FC } from 'hono/jsx';
import type { Result } from '../../base/result.ts';
import type { Language, Words } from '../../base/words.ts';
import type { Review } from '../../screening/index.ts';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { Icon } from '../parts/icon/icon.tsx';
import { Lamp } from '../parts/lamp/lamp.tsx';
import { PageFrame } from '../parts/page-frame/page-frame.tsx';
import { countsOf } from '../screen/review-view.ts';
import type { ScreenDesk } from '../screen/screen-desk.ts';
import { say, TEXTS } from '../texts.ts';
import type { Visit } from '../visit.ts';
import { DESK_FORM, DeskFields } from './screen-desk-fields.tsx';
import { ScreenVerdict } from './screen-verdict.tsx';

const WORDS = TEXTS.screen;

/** A file of the list: its review, or why it could not be read. `name` is without identifiers. */
export type ListedReview = { readonly name: string; readonly review: Result<Review, Words> };

type Props = { visit: Visit; desk: ScreenDesk; reviews: readonly ListedReview[] };

/** 文件清单: each file with its state, and the way to its own page; a file that was not read is never clean. */
export const ScreenListPage: FC<Props> = ({ visit, desk, reviews }) => {
  const { language } = visit;
  const unread = reviews.flatMap(({ review }) => (review.ok ? [] : [review.reason]));
  const title = say(WORDS.listTitle(reviews.length), language);
  return (
    <PageFrame
      visit={visit}
      title={title}
      tagline={say(WORDS.tagline, language)}
      privacy={WORDS.privacy}
      wrong={unread.length > 0}
      islands={['display-mode', 'screen']}
      keepsForm={DESK_FORM}
    >
      {unread.length > 0 && (
        <ErrorSummary
          title={say(WORDS.notCheckedCount(unread.length), language)}
          items={unread.map((words) => ({ words: say(words, language), href: null }))}
        />
      )}
      <form
        id={DESK_FORM}
        method="post"
        action="/screen/desk"
        enctype="multipart/form-data"
        data-screen
        data-words-progress={say(WORDS.progress, language)}
      >
        <DeskFields desk={desk} />
        <div class="result-title">
          <h1>{title}</h1>
          <a href="/screen">{say(WORDS.another, language)}</a>
        </div>
        <p class="lead">{say(WORDS.listLead, language)}</p>
        <ul class="screen-files">
          {reviews.map((listed, index) => (
            <Row listed={listed} index={index} language={language} />
          ))}
        </ul>
      </form>
    </PageFrame>
  );
};

const Row: FC<{ listed: ListedReview; index: number; language: Language }> = ({
  listed: { name, review },
  index,
  language,
}) => (
  <li>
    <h2>
      <Icon name="document" /> {name}
    </h2>
    {review.ok ? (
      <>
        <ScreenVerdict counts={countsOf(review.value.findings)} language={language} />
        <Members review={review.value} language={language} />
        <Button kind="second" act={`open/${index}`} busyWords={say(WORDS.busy, language)}>
          {say(WORDS.open, language)}
          <span class="hidden-words"> {name}</span>
        </Button>
      </>
    ) : (
      <p class="row verdict">
        <Lamp colour="red">{say(WORDS.notChecked, language)}</Lamp>
        <span>{say(review.reason, language)}</span>
      </p>
    )}
  </li>
);

const Members: FC<{ review: Review; language: Language }> = ({ review, language }) => {
  const members = [...new Set(review.sheets.flatMap(({ member }) => member ?? []))];
  return members.length === 0 ? null : (
    <p class="quiet">
      {say(WORDS.members, language)}
      {language === 'zh' ? '：' : ': '}
      <span lang="zh-CN">{members.join('、')}</span>
    </p>
  );
};
