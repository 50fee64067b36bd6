import { dayNumber, numberOf, type DayNumber } from '../../base/day.ts';
import type { Language } from '../../base/words.ts';
import { ASKED_NAMES, EVENT_NAMES } from '../../law/index.ts';
import { say, TEXTS } from '../texts.ts';
import type { CaseEvent } from './case-address.ts';
import { sayDayNear } from './day-words.ts';
import { EVENT_PARTS, PART_KINDS, type PartName } from './event-parts.ts';

/** 一件事的内容: its day and its parts, as they stand below its name in the list. */
export function sayDetails(
  { type, on, parts }: CaseEvent,
  {
    events,
    near,
    language,
  }: { readonly events: readonly CaseEvent[]; readonly near: DayNumber; readonly language: Language },
): string {
  const told = EVENT_PARTS[type].flatMap(({ name }) => {
    const value = parts[name];
    return value === undefined || (type === 'consultation_sent' && name === 'to')
      ? []
      : [sayPart(name, value, { events, near, language })];
  });
  return [say(sayDayNear(dayNumber(on), near), language), ...told].join(language === 'zh' ? '，' : ', ');
}

/** 一件事的名称和日期, where it is named in a sentence. */
export function sayEvent({ type, on }: CaseEvent, near: DayNumber, language: Language): string {
  const [day, name] = [say(sayDayNear(dayNumber(on), near), language), say(EVENT_NAMES[type], language)];
  return language === 'zh' ? `${day}${name}` : `${name}, ${day}`;
}

/** 一份征求意见书: whose opinion it asks; with its letter where there are several. */
export function sayLetter(events: readonly CaseEvent[], ref: string, language: Language): string {
  const sent = events.filter(({ type }) => type === 'consultation_sent');
  const to = sent.find(({ parts }) => parts.ref === ref)?.parts.to;
  const name = Object.entries(ASKED_NAMES).find(([asked]) => asked === to)?.[1];
  if (name === undefined) return ref;
  if (sent.length < 2) return say(name, language);
  return language === 'zh' ? `${name.zh}（${ref}）` : `${name.en} (${ref})`;
}

function sayPart(
  name: PartName,
  value: string,
  {
    events,
    near,
    language,
  }: { readonly events: readonly CaseEvent[]; readonly near: DayNumber; readonly language: Language },
): string {
  const part = PART_KINDS[name];
  const { details } = TEXTS.clock;
  switch (part.kind) {
    case 'choice': {
      const words = part.values[value];
      return words === undefined ? value : say(words, language);
    }
    case 'ref':
      return sayLetter(events, value, language);
    case 'number':
      return say(details.workingDays(value), language);
    case 'day': {
      const day = say(sayDayNear(numberOf(value) ?? near, near), language);
      return say(
        name === 'confirmed_on' ? details.confirmed(day) : name === 'until' ? details.until(day) : details.served(day),
        language,
      );
    }
  }
}
