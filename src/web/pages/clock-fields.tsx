import type { FC } from 'hono/jsx';
import { dayNumber } from '../../base/day.ts';
import { CHANNELS, type EventType } from '../../law/index.ts';
import type { CaseEvent } from '../clock/case-address.ts';
import { sayDayNear } from '../clock/day-words.ts';
import { PART_KINDS, type PartName } from '../clock/event-parts.ts';
import { sayLetter } from '../clock/say-event.ts';
import { fieldName, type FormPlace } from '../clock/read-event.ts';
import { Field } from '../parts/field/field.tsx';
import { SelectField, type SelectOption } from '../parts/select-field/select-field.tsx';
import { say, TEXTS } from '../texts.ts';
import type { ClockPageProps } from './clock-page-props.ts';

type Props = {
  props: ClockPageProps;
  place: FormPlace;
  type: EventType;
  name: PartName;
  event: CaseEvent | null;
};

/** 一个字段: of an event, as its kind is typed or chosen. */
export const EventPartField: FC<Props> = ({ props, place, type, name, event }) => {
  const { language } = props.visit;
  const id = fieldName(place, name);
  const value = typedOr(props, id, event?.parts[name] ?? STARTS_WITH[name] ?? '');
  const part = PART_KINDS[name];
  const hint = hintOf(name);
  const common = {
    id,
    label: say(labelOf(type, name), language),
    value,
    ...(hint === null ? {} : { hint: say(hint, language) }),
    ...wrongAt(props, id),
    recounts: place === 'first',
  };
  switch (part.kind) {
    case 'choice':
      return (
        <SelectField
          {...common}
          options={Object.entries(part.values).map(([key, words]) => ({ value: key, words: say(words, language) }))}
        />
      );
    case 'ref':
      // A new letter is named by the page; the others say which letter they belong to.
      return type === 'consultation_sent' ? null : <SelectField {...common} options={letterOptions(props, event)} />;
    case 'number':
      return <Field {...common} width="short" figures />;
    case 'day':
      return name === 'confirmed_on' ? (
        <div data-shown-by={fieldName(place, 'channel')} data-shown-for={CONFIRMED_CHANNELS.join(' ')}>
          <Field {...common} width="short" figures />
        </div>
      ) : (
        <Field {...common} width="short" figures />
      );
  }
};

/** What stays in a field: what was typed, else what the case holds. */
export function typedOr({ typed }: ClockPageProps, id: string, value: string): string {
  return typed?.[id] ?? value;
}

/** What is wrong at a field, for its properties. */
export function wrongAt({ problems, visit }: ClockPageProps, id: string): { readonly error?: string } {
  const problem = problems.find(({ field }) => field === id);
  return problem === undefined ? {} : { error: say(problem.words, visit.language) };
}

/** Channels whose day of receipt is a day of confirmation (条例第三十一条). */
const CONFIRMED_CHANNELS = Object.entries(CHANNELS).flatMap(([name, { received }]) =>
  received === 'confirmation' ? [name] : [],
);

/** What a new event most often says. */
const STARTS_WITH: Readonly<Partial<Record<PartName, string>>> = { working_days: '20' };

function labelOf(type: EventType, name: PartName) {
  return type === 'deferred' && name === 'until' ? TEXTS.clock.deferredUntil : TEXTS.clock.parts[name];
}

function hintOf(name: PartName) {
  const { confirmedOnHint, workingDaysHint, servedHint } = TEXTS.clock;
  switch (name) {
    case 'confirmed_on':
      return confirmedOnHint;
    case 'working_days':
      return workingDaysHint;
    case 'delivery':
      return servedHint;
    default:
      return null;
  }
}

/** The letters of the case; one that is named and was never sent stays, so that nothing changes unseen. */
function letterOptions({ view, visit }: ClockPageProps, event: CaseEvent | null): readonly SelectOption[] {
  const events = view?.events ?? [];
  const sent = events.flatMap(({ type, on, parts }) =>
    type === 'consultation_sent' && parts.ref !== undefined
      ? [
          {
            value: parts.ref,
            words: [
              sayLetter(events, parts.ref, visit.language),
              say(sayDayNear(dayNumber(on), view?.today ?? 0), visit.language),
            ].join(visit.language === 'zh' ? '，' : ', '),
          },
        ]
      : [],
  );
  const own = event?.parts.ref;
  return own === undefined || sent.some(({ value }) => value === own) ? sent : [...sent, { value: own, words: own }];
}
