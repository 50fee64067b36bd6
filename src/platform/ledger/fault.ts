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
    };
