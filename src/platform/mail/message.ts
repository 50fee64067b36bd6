import { err, ok, type Result } from '../../base/result.ts';

/** 邮件: one letter to one recipient, in plain text. */
export type MailMessage = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The name it goes out under, as the recipient's program shows it. */
  readonly senderName: string;
  readonly replyTo: string | null;
};

/** Which part of a mail cannot be sent as it stands. */
export type MessageProblem = {
  readonly kind: 'address_wrong' | 'line_break_in_header' | 'text_broken';
  readonly part: keyof MailMessage;
};

/** Holds a mail to what may stand in one: an address is one address, a header is one line. So nobody puts a header or a recipient of his own in. */
export function checkMessage(message: MailMessage): Result<MailMessage, MessageProblem> {
  for (const part of ['to', 'replyTo'] as const) {
    const address = message[part];
    if (address !== null && !isAddress(address)) return err({ kind: 'address_wrong', part });
  }
  for (const part of ['subject', 'senderName'] as const) {
    if (CONTROL.test(message[part])) return err({ kind: 'line_break_in_header', part });
  }
  const broken = (['subject', 'senderName', 'text'] as const).find((part) => !message[part].isWellFormed());
  if (broken !== undefined) return err({ kind: 'text_broken', part: broken });
  return message.text.includes('\0') ? err({ kind: 'text_broken', part: 'text' }) : ok(message);
}

/** 邮箱地址: a plain address. Quoted names, lists, remarks and characters beyond ASCII are none here. */
export function isAddress(text: string): boolean {
  return text.length <= 254 && ADDRESS.test(text);
}

const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const ADDRESS = new RegExp(`^[A-Za-z0-9!#$%&'*+/=?^_\`{|}~.-]{1,64}@${LABEL}(?:\\.${LABEL})+$`, 'u');
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f\u0085\u2028\u2029]/u;
