import type { Transporter } from 'nodemailer';
import { err, ok } from '../../base/result.ts';
import type { MailMessage } from './message.ts';
import type { MailTransport, SendFault } from './transport.ts';

/** 邮件服务器: where mails are handed over, and the address they come from. */
export type SmtpSettings = {
  readonly host: string;
  readonly port: number;
  /** Encrypted from the first byte; else as soon as the server offers it. */
  readonly isEncrypted: boolean;
  readonly user: string | null;
  readonly password: string | null;
  readonly from: string;
  /** Milliseconds of silence after which a server counts as gone. */
  readonly patience?: number;
};

const PATIENCE = 30_000;

/** 寄信: hands mails over by SMTP, one connection a mail. */
export function openSmtp(settings: SmtpSettings): MailTransport {
  const { host, port, isEncrypted, user, password, from, patience = PATIENCE } = settings;
  const options = {
    host,
    port,
    secure: isEncrypted,
    ...(user === null ? {} : { auth: { user, pass: password ?? '' }, requireTLS: !isEncrypted && !isLoopback(host) }),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    dnsTimeout: patience,
    // A mail is what the outbox says, and nothing that the package could fetch for it.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  let transporter: Promise<Transporter> | null = null;
  // Loaded with the first mail.
  const opened = (): Promise<Transporter> => {
    transporter ??= import('nodemailer').then(({ createTransport }) => createTransport(options));
    return transporter;
  };
  return {
    domain: from.slice(from.lastIndexOf('@') + 1),
    send: async (message, messageId) => send(await opened(), from, { message, messageId }),
    close: () => void transporter?.then((one) => one.close()),
  };
}

const isLoopback = (host: string): boolean => /^(?:localhost|127\.|::1$|\[::1\]$)/u.test(host);

async function send(
  transporter: Pick<Transporter, 'sendMail'>,
  from: string,
  { message, messageId }: { message: MailMessage; messageId: string },
): ReturnType<MailTransport['send']> {
  try {
    await transporter.sendMail({
      messageId,
      from: { name: message.senderName, address: from },
      to: { name: '', address: message.to },
      ...(message.replyTo === null ? {} : { replyTo: { name: '', address: message.replyTo } }),
      subject: message.subject,
      text: message.text,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    return ok(null);
  } catch (fault) {
    return err(faultOf(fault));
  }
}

function faultOf(fault: unknown): SendFault {
  if (!(fault instanceof Error && 'code' in fault)) throw fault;
  const answered = 'responseCode' in fault && typeof fault.responseCode === 'number' ? fault.responseCode : null;
  const code = String(fault.code);
  if (answered !== null && ANSWERS_TO_A_MAIL.has(code)) {
    // The server says whether it is for good: 5xx is, 4xx is not.
    return { kind: 'refused', code: answered, isFinal: answered >= 500 };
  }
  // A line that breaks in the middle may be this mail's own doing: the others are tried all the same.
  const isUnmet =
    ('syscall' in fault && fault.syscall === 'connect') ||
    ('timeoutType' in fault && UNMET.has(String(fault.timeoutType)));
  return { kind: KINDS[code] ?? (isUnmet ? 'no_server' : 'broken_off'), code: answered, isFinal: false };
}

/** Recipient or sender refused; the mail itself refused. Whatever else a server answers is no word on this mail. */
const ANSWERS_TO_A_MAIL: ReadonlySet<string> = new Set(['EENVELOPE', 'EMESSAGE']);

const UNMET: ReadonlySet<string> = new Set(['CONNECT_TIMEOUT', 'GREETING_TIMEOUT']);

const KINDS: Readonly<Record<string, SendFault['kind']>> = {
  EDNS: 'no_server',
  EAUTH: 'sign_in_refused',
  ENOAUTH: 'sign_in_refused',
  ETLS: 'not_encrypted',
  EREQUIRETLS: 'not_encrypted',
};
