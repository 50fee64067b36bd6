import type { FC } from 'hono/jsx';
import { dayNumber, type Day } from '../../base/day.ts';
import { sayDayOfWeek } from '../../base/say-day.ts';
import type { Language } from '../../base/words.ts';
import { sayDayNear } from '../clock/day-words.ts';
import { NEAR, type DueGroup, type ToDo } from '../desk/to-do.ts';
import { DeskFrame } from '../parts/desk-frame/desk-frame.tsx';
import { Empty } from '../parts/empty/empty.tsx';
import { Lamp } from '../parts/lamp/lamp.tsx';
import { say, TEXTS } from '../texts.ts';
import type { Desk } from '../visit.ts';

type Props = {
  desk: Desk;
  today: Day;
  isWorkingDay: boolean;
  groups: readonly { readonly group: DueGroup; readonly toDos: readonly ToDo[] }[];
  /** Working days from today to a day. */
  left: (due: Day) => number;
};

const WORDS = TEXTS.toDo;

/** 待办: what waits for this person, the nearest first, each with what, why, by when and one act. */
export const ToDoPage: FC<Props> = ({ desk, today, isWorkingDay, groups, left }) => {
  const { language } = desk.visit;
  return (
    <DeskFrame desk={desk} title={say(WORDS.title, language)} current="/desk">
      <div class="desk-title">
        <h1>{say(WORDS.title, language)}</h1>
        <span class="quiet">
          {say(sayDayOfWeek(dayNumber(today)), language)}
          {'　'}
          {say(isWorkingDay ? WORDS.workingDay : WORDS.dayOff, language)}
        </span>
      </div>
      {groups.length === 0 ? (
        <Empty words={say(WORDS.empty, language)} />
      ) : (
        <div class="card">
          <table class="to-do">
            <caption class="hidden-words">{say(WORDS.title, language)}</caption>
            <thead class="hidden-words">
              <tr>
                {Object.values(WORDS.columns).map((words) => (
                  <th scope="col">{say(words, language)}</th>
                ))}
              </tr>
            </thead>
            {groups.map(({ group, toDos }) => (
              <tbody>
                <tr class="to-do-group">
                  <th colspan={5} scope="rowgroup">
                    {say(WORDS.groups[group], language)} <span>{say(WORDS.count(toDos.length), language)}</span>
                  </th>
                </tr>
                {toDos.map((toDo) => (
                  <Row toDo={toDo} today={today} left={left} language={language} />
                ))}
              </tbody>
            ))}
          </table>
        </div>
      )}
    </DeskFrame>
  );
};

const Row: FC<{ toDo: ToDo; today: Day; left: Props['left']; language: Language }> = ({
  toDo: { due, title, detail, why, article, act, isOwn },
  today,
  left,
  language,
}) => (
  <tr data-row>
    <td class="to-do-lamp">
      <DueLamp due={due} today={today} left={left} language={language} />
    </td>
    <td class="to-do-what">
      <a href={act.href} data-row-link>
        {say(title, language)}
      </a>
      {detail !== null && <span>{say(detail, language)}</span>}
    </td>
    <td class="to-do-why">
      {say(why, language)}
      {article !== null && <span>{say(WORDS.article(article), language)}</span>}
    </td>
    <td class="to-do-due">
      {due !== null && <b>{say(sayDayNear(dayNumber(due), dayNumber(today)), language)}</b>}
      {isOwn && <span>{say(WORDS.own, language)}</span>}
    </td>
    <td class="to-do-act">
      <a
        class={`button button--small button--${isOwn && due !== null && due <= today ? 'main' : 'second'}`}
        href={act.href}
        data-row-act
        aria-label={`${say(act.words, language)}：${say(title, language)}`}
      >
        {say(act.words, language)}
      </a>
    </td>
  </tr>
);

const DueLamp: FC<{ due: Day | null; today: Day; left: Props['left']; language: Language }> = ({
  due,
  today,
  left,
  language,
}) => {
  if (due === null) return <Lamp colour="grey">{say(WORDS.noDate, language)}</Lamp>;
  if (due < today) {
    return <Lamp colour="red">{say(WORDS.past(dayNumber(today) - dayNumber(due)), language)}</Lamp>;
  }
  const days = left(due);
  if (due === today) return <Lamp colour="amber">{say(WORDS.dueToday, language)}</Lamp>;
  return <Lamp colour={days > NEAR ? 'green' : 'amber'}>{say(WORDS.left(days), language)}</Lamp>;
};
