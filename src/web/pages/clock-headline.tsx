import type { FC } from 'hono/jsx';
import { dayNumber, type Day } from '../../base/day.ts';
import { sayDayOfWeek } from '../../base/say-day.ts';
import type { Language, Words } from '../../base/words.ts';
import { unpublishedYear, type CaseView } from '../clock/case-view.ts';
import { sayDayNear } from '../clock/day-words.ts';
import { lampsOf } from '../clock/lamp-of.ts';
import { Lamp } from '../parts/lamp/lamp.tsx';
import { Tag } from '../parts/tag/tag.tsx';
import { say, TEXTS } from '../texts.ts';

/** 期限: the last day, with how much time is left. */
export const ClockHeadline: FC<{ view: CaseView; language: Language }> = ({ view, language }) => {
  const { main, answer } = view;
  const words = TEXTS.clock;
  const stop = answer.steps.findLast(({ effect }) => effect === 'stop');
  const isStopped = answer.status === 'stopped' && stop !== undefined;
  return (
    <>
      <p class="clock-due-label">{say(labelOf(view), language)}</p>
      <div class="clock-due">
        <strong class="clock-due-day">
          {say(main === null ? noDue(view) : sayDayOfWeek(dayNumber(main.due_on)), language)}
        </strong>
        {lampsOf(view).map(({ colour, icon, words: lamp }) => (
          <Lamp colour={colour} {...(icon === undefined ? {} : { icon })}>
            {say(lamp, language)}
          </Lamp>
        ))}
        {main !== null && <Provisional on={main.due_on} view={view} language={language} />}
      </div>
      <p class="clock-as-of">
        {[
          ...(isStopped
            ? [words.stoppedBy(say(sayDayNear(dayNumber(stop.on), view.today), language), say(stop.what, language))]
            : []),
          words.asOf(say(sayDayOfWeek(view.today), language)),
          ...(answer.status === 'paused' ? [waits(view)] : []),
        ]
          .map((sentence) => say(sentence, language))
          .join(language === 'zh' ? '' : ' ')}
      </p>
    </>
  );
};

function labelOf({ main, reckoning }: CaseView): Words {
  if (main !== null) return TEXTS.clock.dues[main.what];
  return TEXTS.clock.dues[reckoning.kind === 'publication' ? 'publication' : 'reply'];
}

/** Why there is no last day. */
function noDue({ reckoning, answer }: CaseView): Words {
  const { noReplyDue } = TEXTS.clock;
  if (answer.status === 'stopped') return noReplyDue.ended;
  return noReplyDue[reckoning.file.waiting?.for ?? 'not_started'];
}

/** What the clock waits for, and what that does to the last day. */
function waits({ reckoning }: CaseView): Words {
  const { replyWaits, ifTodayAnswered } = TEXTS.clock;
  const { waiting } = reckoning.file;
  return waiting === null ? ifTodayAnswered : replyWaits[waiting.for];
}

/** 暂定: plainly at the date that it is about. */
export const Provisional: FC<{ on: Day | null; view: CaseView; language: Language }> = ({ on, view, language }) => {
  const year = on === null ? null : unpublishedYear(on, view.calendar);
  return year === null ? null : <Tag>{say(TEXTS.clock.provisional(year), language)}</Tag>;
};
