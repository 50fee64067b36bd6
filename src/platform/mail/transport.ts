import type { Result } from '../../base/result.ts';
import type { MailMessage } from './message.ts';

/** 未寄出: why a mail did not get away. `isFinal`: trying again would change nothing. The server's own words are left out, they name people. */
export type SendFault = {
  readonly kind: 'no_server' | 'broken_off' | 'sign_in_refused' | 'not_encrypted' | 'refused';
  /** What the server answered, where it did. */
  readonly code: number | null;
  readonly isFinal: boolean;
};

/** The way out of the house for mails. */
export type MailTransport = {
  /** The part of a mail's name behind the @. */
  readonly domain: string;
  send(message: MailMessage, messageId: string): Promise<Result<null, SendFault>>;
  close(): void;
};
