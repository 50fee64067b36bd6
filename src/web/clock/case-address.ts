import { parseDay, type Day } from '../../base/day.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { EventType } from '../../law/index.ts';
import { EVENT_PARTS, isEventType, PART_KINDS, type PartName } from './event-parts.ts';

/** 一件事, as an address and a form hold it: every part as it is written, those left out not there. */
export type CaseEvent = {
  readonly type: EventType;
  readonly on: Day;
  readonly parts: Readonly<Partial<Record<PartName, string>>>;
};

/** Why an address says no case: too many events, or one (from 1) that cannot be read. */
export type UnreadableCase =
  | { readonly kind: 'too_many' }
  | { readonly kind: 'event'; readonly number: number; readonly text: string };

/** More than a case ever has; an address stays short enough for every browser and mailbox. */
export const MOST_EVENTS = 60;

/** 写进网址: events joined by `~`, their parts by `.`, as in `2024-09-06.received.in_person~2024-09-20.extended.20`; only characters that no address changes. */
export function encodeCase(events: readonly CaseEvent[]): string {
  return events.map(encodeEvent).join('~');
}

/** 从网址读出: the events in the order in which they stand there. Total: what cannot be read is a reason, never a fault. */
export function decodeCase(text: string): Result<readonly CaseEvent[], UnreadableCase> {
  if (text === '') return ok([]);
  const pieces = text.split('~', MOST_EVENTS + 1);
  if (pieces.length > MOST_EVENTS) return err({ kind: 'too_many' });
  const events: CaseEvent[] = [];
  for (const [index, piece] of pieces.entries()) {
    const event = decodeEvent(piece);
    if (event === null) return err({ kind: 'event', number: index + 1, text: piece });
    events.push(event);
  }
  return ok(events);
}

/** 是否可用: whether a text may stand for a part. */
export function isPartValue(name: PartName, text: string): boolean {
  const part = PART_KINDS[name];
  switch (part.kind) {
    case 'day':
      return parseDay(text) !== null;
    case 'number':
      return /^[1-9]\d{0,2}$/u.test(text);
    case 'ref':
      return /^[\dA-Za-z_-]{1,20}$/u.test(text);
    case 'choice':
      return Object.hasOwn(part.values, text);
  }
}

/** The case as the clock reads it. */
export function caseJson(events: readonly CaseEvent[]): readonly object[] {
  return events.map(({ type, on, parts }) => {
    const { working_days: workingDays, ...rest } = parts;
    return { type, on, ...rest, ...(workingDays === undefined ? {} : { working_days: Number(workingDays) }) };
  });
}

/** 下一份征求意见书的编号: A to Z, then AA, AB …; the first that no event of the case uses. */
export function nextRef(events: readonly CaseEvent[]): string {
  const used = new Set(events.map(({ parts }) => parts.ref));
  let number = 0;
  while (used.has(refOf(number))) number += 1;
  return refOf(number);
}

function encodeEvent({ type, on, parts }: CaseEvent): string {
  const values = EVENT_PARTS[type].map(({ name }) => parts[name] ?? '');
  return [on, type, ...values].join('.').replace(/\.+$/u, '');
}

function decodeEvent(piece: string): CaseEvent | null {
  const [date = '', type = '', ...values] = piece.split('.');
  const on = parseDay(date);
  if (on === null || !isEventType(type) || values.length > EVENT_PARTS[type].length) return null;
  const parts: Partial<Record<PartName, string>> = {};
  for (const [index, { name, isOptional }] of EVENT_PARTS[type].entries()) {
    const value = values[index] ?? '';
    if (value === '') {
      if (!isOptional) return null;
    } else if (isPartValue(name, value)) parts[name] = value;
    else return null;
  }
  return { type, on, parts };
}

function refOf(number: number): string {
  const letter = String.fromCharCode(65 + (number % 26));
  return number < 26 ? letter : refOf(Math.floor(number / 26) - 1) + letter;
}
