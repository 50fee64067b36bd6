import type { EventValue } from './canonical.ts';

/** 卷: what one series of events is about: a case, a piece of information, an officer. */
export type Stream = { readonly agency: string; readonly kind: string; readonly id: string };

/** Something that is about to be written down. `body` holds nothing personal: who an applicant is lies apart. */
export type NewEvent = { readonly type: string; readonly body: { readonly [key: string]: EventValue } };

/** 台账事件: what happened, as it was written down and as its hash binds it. */
export type RecordedEvent = NewEvent & {
  readonly stream: Stream;
  /** From 1 in its stream. */
  readonly number: number;
  /** When it was written down, ISO in UTC. The day on which it happened by law stands in the body. */
  readonly recordedAt: string;
  /** Who did it, as the caller names him: no name of a person, but what leads to the officer. */
  readonly actor: string;
  /** The act it belongs to, and its place in it, from 1. */
  readonly act: { readonly key: string; readonly part: number; readonly digest: string };
  readonly algorithm: HashAlgorithm;
  readonly previous: string;
  readonly hash: string;
};

export type HashAlgorithm = 'sha256' | 'sm3';
