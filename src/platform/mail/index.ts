export { checkMessage, isAddress, type MailMessage, type MessageProblem } from './message.ts';
export {
  countMails,
  countUnsent,
  giveUpMail,
  mailOf,
  outboxOf,
  queueMail,
  retryMail,
  type MailName,
  type MailState,
  type OutboxMail,
} from './outbox.ts';
export { sendWaiting, type Sending } from './send-waiting.ts';
export { openSmtp, type SmtpSettings } from './smtp.ts';
export { MAIL_TABLES } from './tables.ts';
export type { MailTransport, SendFault } from './transport.ts';
