import type { FC } from 'hono/jsx';
import { EVENT_NAMES } from '../../law/index.ts';
import { firstEvent, type CaseView } from '../clock/case-view.ts';
import { clockAddress } from '../clock/clock-address.ts';
import { sayDetails, sayEvent } from '../clock/say-event.ts';
import { say, TEXTS } from '../texts.ts';
import { OpenEventFields } from './clock-event-fields.tsx';
import type { ClockPageProps } from './clock-page-props.ts';

/** 后来发生的事: in the order of their days, each to be changed or taken out; the one being changed has its fields in its place. */
export const ClockEvents: FC<ClockPageProps & { view: CaseView }> = (props) => {
  const { view, visit, today, open } = props;
  const { language } = visit;
  const { events } = view;
  const words = TEXTS.clock;
  const first = firstEvent(events);
  if (events.length === (first < 0 ? 0 : 1)) return <p class="quiet clock-none">{say(words.nothingLater, language)}</p>;
  return (
    <ol class="clock-events">
      {events.map((event, at) => {
        if (at === first) return null;
        if (open?.at === at) {
          return (
            <li>
              <OpenEventFields {...props} />
            </li>
          );
        }
        const which = say(words.which(sayEvent(event, view.today, language)), language);
        const without = events.filter((_, index) => index !== at);
        return (
          <li>
            <b>{say(EVENT_NAMES[event.type], language)}</b>
            <span class="clock-event-details">{sayDetails(event, { events, near: view.today, language })}</span>
            <span class="clock-event-acts">
              <a href={`${clockAddress({ events, today, open: { type: event.type, at } })}#event`}>
                {say(words.change, language)}
                <span class="hidden-words">{which}</span>
              </a>
              <a href={clockAddress({ events: without, today })}>
                {say(words.remove, language)}
                <span class="hidden-words">{which}</span>
              </a>
            </span>
          </li>
        );
      })}
    </ol>
  );
};
