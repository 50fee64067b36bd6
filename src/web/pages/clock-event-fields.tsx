import type { FC } from 'hono/jsx';
import { EVENT_NAMES, type EventType } from '../../law/index.ts';
import { nextRef, type CaseEvent } from '../clock/case-address.ts';
import { clockAddress } from '../clock/clock-address.ts';
import { EVENT_PARTS } from '../clock/event-parts.ts';
import { fieldName, type FormPlace } from '../clock/read-event.ts';
import { Field } from '../parts/field/field.tsx';
import { say, TEXTS } from '../texts.ts';
import { EventPartField, typedOr, wrongAt } from './clock-fields.tsx';
import type { ClockPageProps } from './clock-page-props.ts';

/** 一件事的字段: in the order in which they are asked: the channel goes before the day, all others behind it. */
export const EventFields: FC<{
  props: ClockPageProps;
  place: FormPlace;
  type: EventType;
  event: CaseEvent | null;
}> = ({ props, place, type, event }) => {
  const { language } = props.visit;
  const words = TEXTS.clock;
  const names = EVENT_PARTS[type].map(({ name }) => name);
  const on = fieldName(place, 'on');
  const channels = names.filter((name) => name === 'channel');
  const rest = names.filter((name) => name !== 'channel');
  return (
    <>
      {channels.map((name) => (
        <EventPartField props={props} place={place} type={type} name={name} event={event} />
      ))}
      <Field
        id={on}
        label={say(words.onLabels[type], language)}
        hint={say(channels.length > 0 ? words.receivedOnHint : words.dateHint, language)}
        value={typedOr(props, on, event?.on ?? '')}
        width="short"
        figures
        recounts={place === 'first'}
        {...wrongAt(props, on)}
      />
      {rest.map((name) => (
        <EventPartField props={props} place={place} type={type} name={name} event={event} />
      ))}
    </>
  );
};

/** 打开的一栏: the event that is being added or changed. */
export const OpenEventFields: FC<ClockPageProps> = (props) => {
  const { open, view, visit, today } = props;
  if (open === null || view === null) return null;
  const { language } = visit;
  const words = TEXTS.clock;
  const event = open.at === null ? null : (view.events[open.at] ?? null);
  const name = say(EVENT_NAMES[open.type], language);
  const letters = view.events.some(({ type }) => type === 'consultation_sent');
  const needsLetter = open.type === 'consultation_delivered' || open.type === 'opinion_received';
  return (
    <fieldset class="clock-event stack" id="event">
      <legend>{say(event === null ? words.adding(name) : words.changing(name), language)}</legend>
      {needsLetter && !letters && event === null ? (
        <p>{say(words.noLetters, language)}</p>
      ) : (
        <>
          <input type="hidden" name={fieldName('event', 'type')} value={open.type} />
          {open.at !== null && <input type="hidden" name={fieldName('event', 'at')} value={String(open.at)} />}
          {open.type === 'consultation_sent' && (
            <input type="hidden" name={fieldName('event', 'ref')} value={event?.parts.ref ?? nextRef(view.events)} />
          )}
          <EventFields props={props} place="event" type={open.type} event={event} />
        </>
      )}
      <p>
        <a href={clockAddress({ events: view.events, today })}>
          {say(event === null ? words.notThis : words.notChange, language)}
        </a>
      </p>
    </fieldset>
  );
};
