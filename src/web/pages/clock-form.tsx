import type { FC } from 'hono/jsx';
import { dayNumber } from '../../base/day.ts';
import { sayDayOfWeek } from '../../base/say-day.ts';
import { EVENT_NAMES, type EventType } from '../../law/index.ts';
import { encodeCase } from '../clock/case-address.ts';
import { firstEvent } from '../clock/case-view.ts';
import { eventChoices } from '../clock/event-choices.ts';
import { fieldName } from '../clock/read-event.ts';
import { Button } from '../parts/button/button.tsx';
import { Field } from '../parts/field/field.tsx';
import { SelectField } from '../parts/select-field/select-field.tsx';
import { say, TEXTS } from '../texts.ts';
import { EventFields, OpenEventFields } from './clock-event-fields.tsx';
import { typedOr, wrongAt } from './clock-fields.tsx';
import { ClockEvents } from './clock-events.tsx';
import type { ClockPageProps } from './clock-page-props.ts';

/** 填写: how the case begins, the day as of which it is asked, what happened then; one form, one button. */
export const ClockForm: FC<ClockPageProps> = (props) => {
  const { visit, view, kind, today, present, open } = props;
  const { language } = visit;
  const words = TEXTS.clock;
  const events = view?.events ?? [];
  const lead = kind === 'publication' ? words.leadPublication : words.lead;
  return (
    <form class="clock-form" method="get" action="/clock" data-clock data-live={view !== null} autocomplete="off">
      <h1>{say(words.title, language)}</h1>
      {view === null && <p class="lead">{say(lead, language)}</p>}
      <div class="stack" data-part="form">
        {events.length > 0 && <input type="hidden" name="c" value={encodeCase(events)} />}
        {view === null && kind === 'publication' && <input type="hidden" name="for" value="publication" />}
        <FirstEvent {...props} />
        <Field
          id="today"
          label={say(words.today, language)}
          hint={say(words.todayHint(say(sayDayOfWeek(dayNumber(present)), language)), language)}
          value={typedOr(props, 'today', today ?? '')}
          width="short"
          figures
          recounts
          {...wrongAt(props, 'today')}
        />
        {view !== null && (
          <section class="clock-later" aria-labelledby="later">
            <h2 class="clock-later-title" id="later">
              {say(words.later, language)}
            </h2>
            <ClockEvents {...props} view={view} />
            {(open === null || open.at === null) && <AddEvent {...props} />}
            {open !== null && open.at === null && <OpenEventFields {...props} />}
          </section>
        )}
        <div class="row">
          <Button>{say(words.reckon, language)}</Button>
          {view !== null && <a href="/clock">{say(words.clear, language)}</a>}
        </div>
        <p class="quiet">{say(words.privacy, language)}</p>
      </div>
    </form>
  );
};

/** How the case begins: what came in, or what was made. */
const FirstEvent: FC<ClockPageProps> = (props) => {
  const { view, kind, visit } = props;
  const events = view?.events ?? [];
  const at = firstEvent(events);
  const event = events[at] ?? null;
  const type: EventType = event?.type ?? (kind === 'publication' ? 'made' : 'received');
  const words = TEXTS.clock;
  const name = fieldName('first', 'type');
  return (
    <>
      {event !== null && <input type="hidden" name={fieldName('first', 'at')} value={String(at)} />}
      {type === 'received' ? (
        <input type="hidden" name={name} value={type} />
      ) : (
        <SelectField
          id={name}
          label={say(words.whatHappened, visit.language)}
          value={typedOr(props, name, type)}
          options={(['made', 'changed'] as const).map((value) => ({
            value,
            words: say(EVENT_NAMES[value], visit.language),
          }))}
          recounts
        />
      )}
      <EventFields props={props} place="first" type={type} event={event} />
    </>
  );
};

const AddEvent: FC<ClockPageProps> = (props) => {
  const { view, visit, open } = props;
  if (view === null) return null;
  const { language } = visit;
  const words = TEXTS.clock;
  const { possible, others } = eventChoices(view);
  const options = (types: readonly EventType[]) =>
    types.map((type) => ({ value: type, words: say(EVENT_NAMES[type], language) }));
  return (
    <SelectField
      id="add"
      label={say(words.addOne, language)}
      value={open?.type ?? ''}
      options={[{ value: '', words: say(words.choose, language) }]}
      groups={[
        { label: say(words.possible, language), options: options(possible) },
        { label: say(words.others, language), options: options(others) },
      ]}
      recounts
      {...wrongAt(props, 'add')}
    />
  );
};
