import { numberOf, type DayNumber } from '../../base/day.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Words } from '../../base/words.ts';
import { CHANNELS, type Channel } from '../receipt/index.ts';
import { ASKED, DELIVERIES, LIMITS, REMEDIES, type ClockCase, type ClockEvent } from './event.ts';

/** 读入一件: an array of events, or an object with `events` and perhaps `today`. What is malformed is one sentence that says where. */
export function parseCase(given: unknown): Result<ClockCase, Words> {
  try {
    return ok(readCase(given));
  } catch (fault) {
    if (fault instanceof Malformed) return err(fault.words);
    throw fault;
  }
}

/** Thrown while one case is read and caught at its door: no answer of any event reaches further. */
class Malformed extends Error {
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** Far more than any case has; each letter of consultation is looked at by all later ones. */
const MOST_EVENTS = 5000;

const CHANNEL_NAMES = Object.keys(CHANNELS) as readonly Channel[];
const SECOND_DATES = ['confirmed_on', 'served_on', 'until', 'today'] as const;

function readCase(given: unknown): ClockCase {
  const fields: Fields = Array.isArray(given) ? { events: given } : isObject(given) ? given : {};
  const { events } = fields;
  if (!Array.isArray(events)) {
    throw new Malformed({
      zh: '要给出事件的数组，或者带有 events 数组的对象',
      en: 'give an array of events, or an object with an array "events"',
    });
  }
  if (events.length > MOST_EVENTS) {
    throw new Malformed({
      zh: `一件的事件最多 ${MOST_EVENTS} 个，这里有 ${events.length} 个`,
      en: `a case has at most ${MOST_EVENTS} events; here are ${events.length}`,
    });
  }
  const today = readDate(fields, 'today', CASE_ITSELF);
  return { today, events: events.map((event: unknown, index) => readEvent(event, index)) };
}

function readEvent(given: unknown, index: number): ClockEvent {
  const at: Place = { index, type: null };
  if (!isObject(given)) throw malformed(at, { zh: '不是一个对象', en: 'is not an object' });
  const type = given['type'] ?? null;
  if (type === null) throw malformed(at, { zh: '没有 type', en: 'has no "type"' });
  if (typeof type !== 'string') throw malformed(at, { zh: 'type 要是文字', en: '"type" must be a string' });
  at.type = type;
  const on = readDate(given, 'on', at);
  if (on === null) throw malformed(at, { zh: '没有 on（哪一天）', en: 'has no "on" (which day)' });
  for (const name of SECOND_DATES) readDate(given, name, at);
  return readKnown(type, on, given, at);
}

function readKnown(type: string, on: DayNumber, given: Fields, at: Place): ClockEvent {
  switch (type) {
    case 'received':
    case 'corrected':
      return {
        type,
        on,
        channel: oneOf(given, 'channel', CHANNEL_NAMES, at),
        confirmedOn: readDate(given, 'confirmed_on', at),
      };
    case 'correction_requested':
      return { type, on, until: readDate(given, 'until', at) };
    case 'correction_lapsed':
    case 'fee_lapsed':
    case 'fee_notified':
      return { type, on, servedOn: readDate(given, 'served_on', at) };
    case 'consultation_sent':
      return { type, on, to: oneOf(given, 'to', ASKED, at), ref: readRef(given, at) };
    case 'consultation_delivered':
    case 'opinion_received':
      return { type, on, ref: readRef(given, at) };
    case 'extended':
      return { type, on, workingDays: readWorkingDays(given, at) };
    case 'deferred':
      return { type, on, until: readDate(given, 'until', at) ?? missing(at, 'until') };
    case 'replied':
      return {
        type,
        on,
        delivery: oneOf(given, 'delivery', DELIVERIES, at),
        servedOn: readDate(given, 'served_on', at),
        remedy: oneOf(given, 'remedy', REMEDIES, at, 'choice'),
      };
    case 'made':
    case 'changed':
      return { type, on, limit: oneOf(given, 'limit', LIMITS, at, 'art26') };
    case 'fee_paid':
    case 'reasons_requested':
    case 'reasons_given':
    case 'withdrawn':
    case 'transferred':
    case 'reconsideration_decided':
    case 'published':
      return { type, on };
    default:
      return { type: 'unknown', on, name: type };
  }
}

/** Where something stands: the case itself, or an event by its number. */
type Place = { readonly index: number; type: string | null };
const CASE_ITSELF: Place = { index: -1, type: null };

function isObject(given: unknown): given is Fields {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

function readDate(given: Fields, name: string, at: Place): DayNumber | null {
  const text = given[name] ?? null;
  if (text === null) return null;
  const on = typeof text === 'string' ? numberOf(text) : null;
  if (on === null) {
    const shown = shorten(text);
    throw malformed(at, {
      zh: `${name} 不是一个真实的日期：${shown}（写成 2024-09-06 这样）`,
      en: `"${name}" is not a real day: ${shown} (write it like 2024-09-06)`,
    });
  }
  return on;
}

function readRef(given: Fields, at: Place): string {
  const ref = given['ref'] ?? null;
  if (ref === null) return missing(at, 'ref');
  if (typeof ref !== 'string' || ref === '') {
    throw malformed(at, { zh: 'ref 要是文字，不能是空的', en: '"ref" must be a string that is not empty' });
  }
  return ref;
}

function readWorkingDays(given: Fields, at: Place): number {
  const count = given['working_days'] ?? null;
  if (count === null) return missing(at, 'working_days');
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1) {
    throw malformed(at, {
      zh: 'working_days 要是不小于1的整数',
      en: '"working_days" must be a whole number from 1',
    });
  }
  return count;
}

function oneOf<Value extends string>(
  given: Fields,
  name: string,
  values: readonly Value[],
  at: Place,
  otherwise?: Value,
): Value {
  const value = given[name] ?? null;
  if (value === null) return otherwise ?? missing(at, name);
  const known = values.find((one) => one === value);
  if (known === undefined) {
    throw malformed(at, {
      zh: `${name} 没有 ${shorten(value)} 这个值，可以是 ${values.join('、')}`,
      en: `"${name}" cannot be ${shorten(value)}; it is one of ${values.join(', ')}`,
    });
  }
  return known;
}

function missing(at: Place, name: string): never {
  throw malformed(at, { zh: `没有 ${name}`, en: `has no "${name}"` });
}

function malformed({ index, type }: Place, { zh, en }: Words): Malformed {
  if (index < 0) return new Malformed({ zh, en });
  const named = type === null ? { zh: '', en: '' } : { zh: `（${shorten(type)}）`, en: ` (${shorten(type)})` };
  return new Malformed({ zh: `第${index + 1}个事件${named.zh}：${zh}`, en: `event ${index + 1}${named.en}: ${en}` });
}

/** What was given, short enough for a sentence. */
function shorten(given: unknown): string {
  const text = typeof given === 'string' ? given : (JSON.stringify(given) ?? String(given));
  const plain = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '·');
  return plain.length > 40 ? `${plain.slice(0, 39)}…` : plain;
}
