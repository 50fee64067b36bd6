import type { TokenProblem } from '../timestamp/index.ts';

/** 台账异常: where the ledger is not what was written down. `number` is that of the event, or of the root. */
export type LedgerFault =
  /** The event says something else than it said. */
  | { readonly kind: 'changed'; readonly agency: string; readonly stream: string; readonly number: number }
  /** An event that was there is not. */
  | { readonly kind: 'removed'; readonly agency: string; readonly stream: string; readonly number: number }
  /** An event stands where none was written down. */
  | { readonly kind: 'inserted'; readonly agency: string; readonly stream: string; readonly number: number }
  /** The event was written down as another number. */
  | {
      readonly kind: 'reordered';
      readonly agency: string;
      readonly stream: string;
      readonly number: number;
      readonly was: number;
    }
  /** What the stream says of its last event is not so. */
  | { readonly kind: 'head_differs'; readonly agency: string; readonly stream: string; readonly number: number }
  /** A root, or what is sealed under it, is not as it was made. */
  | { readonly kind: 'root_changed'; readonly agency: string; readonly number: number }
  | { readonly kind: 'root_removed'; readonly agency: string; readonly number: number }
  /** The event that a root sealed is not the one that stands there. */
  | {
      readonly kind: 'sealed_otherwise';
      readonly agency: string;
      readonly stream: string;
      readonly number: number;
      readonly root: number;
    }
  /** A root over the roots of a day is not what they make; `number` is its own in that day. */
  | { readonly kind: 'day_root_changed'; readonly day: string; readonly number: number }
  | { readonly kind: 'day_root_removed'; readonly day: string; readonly number: number }
  /** The root of a body is not the one that went into the root of the day. */
  | { readonly kind: 'root_not_stamped_one'; readonly agency: string; readonly number: number; readonly day: string }
  /** A time stamp does not stamp the root of the day, or is not signed by who it says. */
  | { readonly kind: 'stamp_broken'; readonly day: string; readonly number: number; readonly why: TokenProblem }
  /** The moment or the service that is told of a stamp is not the one inside it. */
  | { readonly kind: 'stamp_told_otherwise'; readonly day: string; readonly number: number };
