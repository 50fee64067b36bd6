/** 运行观察: what the one who runs the installation may ask, and what each request is told to. Nothing personal goes through it. */
export type Watch = {
  /** A request was answered: the pattern of its route, never its address. */
  readonly sawRequest: (seen: {
    readonly method: string;
    readonly route: string;
    readonly status: number;
    readonly milliseconds: number;
    /** By what the page of a fault names it. */
    readonly reference: string | null;
  }) => void;
  /** A page was sent from those that are kept: counted, and not logged one by one. */
  readonly sawKept?: () => void;
  readonly sawFault: (fault: Error, reference: string) => void;
  /** Codes of what is in the way of answering; none where the program is ready. */
  readonly troubles: () => Promise<readonly string[]>;
  /** All figures, as Prometheus reads them. */
  readonly figures: () => Promise<{ readonly type: string; readonly text: string }>;
  /** Whoever shows it may read the figures from elsewhere; null: this machine alone. */
  readonly figuresToken: string | null;
};
