/**
 * 日志事项: what may be written into the log. The list is closed on purpose: a request is its route and not its address, a fault its kind and place and not its
 * words, so that nothing personal can get in.
 */
export type LogEntry =
  | {
      readonly what: 'request';
      readonly method: string;
      /** The pattern of the route, such as `/desk/people/:officer`. */
      readonly route: string;
      readonly status: number;
      readonly milliseconds: number;
      /** What the page of a fault names it by. */
      readonly reference: string | null;
    }
  | {
      readonly what: 'fault';
      readonly reference: string | null;
      readonly kind: string;
      readonly frames: readonly string[];
    }
  | { readonly what: 'job_failed'; readonly job: string; readonly tries: number; readonly fault: string }
  | { readonly what: 'command'; readonly name: string; readonly status: number; readonly milliseconds: number }
  | { readonly what: 'command_refused'; readonly why: string }
  | { readonly what: 'ledger_verified'; readonly events: number; readonly faults: number }
  | { readonly what: 'standby_left'; readonly why: string }
  /** The provider of identities did not answer, or not as it should. */
  | { readonly what: 'provider_failed'; readonly why: string }
  | { readonly what: 'started'; readonly milliseconds: number; readonly version: string; readonly database: string }
  | { readonly what: 'plain_http_allowed' }
  | { readonly what: 'stopping'; readonly signal: string }
  | { readonly what: 'stopped' };

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** 日志. */
export type Log = (entry: LogEntry) => void;

/** How grave an entry is. */
export function levelOf(entry: LogEntry): Exclude<LogLevel, 'silent'> {
  switch (entry.what) {
    case 'request':
      return entry.status >= 500 ? 'error' : 'info';
    case 'fault':
    case 'job_failed':
      return 'error';
    case 'ledger_verified':
      return entry.faults === 0 ? 'info' : 'error';
    case 'command_refused':
    case 'standby_left':
    case 'provider_failed':
    case 'plain_http_allowed':
      return 'warn';
    case 'command':
    case 'started':
    case 'stopping':
    case 'stopped':
      return 'info';
  }
}
