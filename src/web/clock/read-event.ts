import type { Day } from '../../base/day.ts';
import type { Words } from '../../base/words.ts';
import { CHANNELS, needsConfirmation, type Channel, type EventType } from '../../law/index.ts';
import { TEXTS } from '../texts.ts';
import { isPartValue, type CaseEvent } from './case-address.ts';
import { EVENT_PARTS, PART_KINDS, type PartName } from './event-parts.ts';
import { readTypedDay, type NoDay } from './typed-day.ts';

/** A sentence at a field of the form, by the id of the field. */
export type FieldProblem = { readonly field: string; readonly words: Words };

/** What was typed, by the names of the form. */
export type Typed = Readonly<Record<string, string>>;

/** 表单的两处: the event with which the case begins, and the one that is being added or changed. */
export type FormPlace = 'first' | 'event';

/** The name and id of a field. */
export const fieldName = (place: FormPlace, part: PartName | 'on' | 'type' | 'at'): string => `${place}_${part}`;

/** 读出一件事: an event from the fields of a place; null with its problems where something is missing or wrong. */
export function readEvent(
  type: EventType,
  { typed, place, today }: { readonly typed: Typed; readonly place: FormPlace; readonly today: Day },
): { readonly event: CaseEvent | null; readonly problems: readonly FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const parts: Partial<Record<PartName, string>> = {};
  for (const { name, isOptional } of EVENT_PARTS[type]) {
    const field = fieldName(place, name);
    const value = readPart(name, { text: typed[field] ?? '', today });
    if (value.ok) parts[name] = value.text;
    else if (value.problem !== null) problems.push({ field, words: value.problem });
    else if (!isOptional) problems.push({ field, words: missing(name) });
  }
  settle(parts);
  const field = fieldName(place, 'on');
  const on = readTypedDay(typed[field] ?? '', today);
  // Of what is confirmed, the day of confirmation alone is enough.
  const confirmed = readTypedDay(parts.confirmed_on ?? '', today);
  const day = on.ok ? on.value : on.reason.kind === 'missing' && confirmed.ok ? confirmed.value : null;
  // The day stands before what else is asked.
  if (day === null && !on.ok) problems.unshift({ field, words: sayNoDay(on.reason) });
  return { event: day === null || problems.length > 0 ? null : { type, on: day, parts }, problems };
}

/** 日期的错误: what to do about it. */
export function sayNoDay(reason: NoDay): Words {
  const words = TEXTS.clock.problems;
  switch (reason.kind) {
    case 'missing':
      return words.missing;
    case 'unclear':
      return words.unclear;
    case 'no_such_day':
      return words.noSuchDay(reason.year, reason.month, reason.date);
  }
}

type Read = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Words | null };

/** A part as an address holds it; `problem` is null where nothing was typed. */
function readPart(name: PartName, { text, today }: { readonly text: string; readonly today: Day }): Read {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return { ok: false, problem: null };
  if (PART_KINDS[name].kind === 'day') {
    const day = readTypedDay(plain, today);
    return day.ok ? { ok: true, text: day.value } : { ok: false, problem: sayNoDay(day.reason) };
  }
  const value = PART_KINDS[name].kind === 'number' ? plain.replace(/^0+(?=\d)|个$|个工作日$|日$/gu, '') : plain;
  return isPartValue(name, value) ? { ok: true, text: value } : { ok: false, problem: missing(name) };
}

function missing(name: PartName): Words {
  const { problems } = TEXTS.clock;
  switch (PART_KINDS[name].kind) {
    case 'day':
      return problems.missing;
    case 'number':
      return problems.workingDays;
    case 'ref':
    case 'choice':
      return problems.choose;
  }
}

/** What goes without saying is not written: the usual choice, and a confirmation that is not needed. */
function settle(parts: Partial<Record<PartName, string>>): void {
  for (const name of ['remedy', 'limit'] as const) if (parts[name] === USUAL[name]) delete parts[name];
  if (parts.channel !== undefined && isChannel(parts.channel) && !needsConfirmation(parts.channel)) {
    delete parts.confirmed_on;
  }
}

const USUAL = { remedy: 'choice', limit: 'art26' } as const;

function isChannel(name: string): name is Channel {
  return Object.hasOwn(CHANNELS, name);
}
