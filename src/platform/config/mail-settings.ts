import { err, ok, type Result } from '../../base/result.ts';
import { isAddress, type SmtpSettings } from '../mail/index.ts';
import type { Environment, SettingProblem } from './database-settings.ts';

/** 邮件设置: `SMTP_URL` (`smtp://` or `smtps://`) and `MAIL_FROM`; null where no server is set and mails wait. A password is never said. */
export function mailSettings(environment: Environment): Result<SmtpSettings | null, SettingProblem> {
  const set = environment['SMTP_URL'];
  if (!set) return ok(null);
  const url = URL.parse(set);
  if (url === null || !PORTS.has(url.protocol) || url.hostname === '' || url.search !== '' || url.hash !== '') {
    return err({ setting: 'SMTP_URL', value: set.split(':')[0] ?? '' });
  }
  const user = decoded(url.username);
  const from = environment['MAIL_FROM'] || user;
  if (!isAddress(from)) return err({ setting: 'MAIL_FROM', value: from });
  return ok({
    host: url.hostname.replace(/^\[(.*)\]$/u, '$1'),
    port: url.port === '' ? (PORTS.get(url.protocol) ?? 25) : Number(url.port),
    isEncrypted: url.protocol === 'smtps:',
    user: user === '' ? null : user,
    password: url.password === '' ? null : decoded(url.password),
    from,
  });
}

const PORTS: ReadonlyMap<string, number> = new Map([
  ['smtp:', 587],
  ['smtps:', 465],
]);

/** A percent sign that stands for itself is left as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
