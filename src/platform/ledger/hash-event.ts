import { createHash } from 'node:crypto';
import type { HashAlgorithm, RecordedEvent } from './event.ts';

/** What the first event of a stream names as the one before it. */
export const NOTHING_BEFORE = '';

/** An event with its body as the text that is kept of it. */
export type WrittenEvent = Omit<RecordedEvent, 'body'> & { readonly bodyText: string };

/**
 * 链上摘要: the hash of an event over all that it says and the hash of the one before it, in hex. It is the hash of one canonical JSON list, so that
 * anybody can compute it with other means: docs/operate/ledger-format.md says how.
 */
export function hashEvent(event: Omit<WrittenEvent, 'hash'>): string {
  return digestOf(event.algorithm, eventText(event));
}

/** 事件原文: the text whose digest the hash of an event is. */
export function eventText(event: Omit<WrittenEvent, 'hash'>): string {
  const { stream, number, recordedAt, actor, act, type, bodyText, previous } = event;
  const before = [
    stream.agency,
    stream.kind,
    stream.id,
    number,
    recordedAt,
    actor,
    act.key,
    act.part,
    act.digest,
    type,
  ];
  return `["gongkai.event.1",${JSON.stringify(before).slice(1, -1)},${bodyText},${JSON.stringify(previous)}]`;
}

/** The digest of a text by an algorithm, in hex. */
export function digestOf(algorithm: HashAlgorithm, text: string): string {
  return createHash(algorithm).update(text, 'utf8').digest('hex');
}
