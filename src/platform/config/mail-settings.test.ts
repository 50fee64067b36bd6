import { expect, test } from 'vitest';
import { mailSettings } from './index.ts';

test('without a server mails wait', () => {
  expect(mailSettings({})).toEqual({ ok: true, value: null });
});

test.each([
  [
    { SMTP_URL: 'smtps://gk%40example.com:p%25w@mail.example.com' },
    {
      host: 'mail.example.com',
      port: 465,
      isEncrypted: true,
      user: 'gk@example.com',
      password: 'p%w',
      from: 'gk@example.com',
    },
  ],
  [
    { SMTP_URL: 'smtp://[::1]:2525', MAIL_FROM: 'gongkai@example.com' },
    { host: '::1', port: 2525, isEncrypted: false, user: null, password: null, from: 'gongkai@example.com' },
  ],
])('a server is read from its address: %o', (environment, value) => {
  expect(mailSettings(environment)).toEqual({ ok: true, value });
});

test.each([
  [{ SMTP_URL: 'https://a:secret@mail.example.com', MAIL_FROM: 'a@example.com' }, 'SMTP_URL', 'https'],
  [{ SMTP_URL: 'mail.example.com', MAIL_FROM: 'a@example.com' }, 'SMTP_URL', 'mail.example.com'],
  [{ SMTP_URL: 'smtp://mail.example.com/?logger=true', MAIL_FROM: 'a@example.com' }, 'SMTP_URL', 'smtp'],
  [{ SMTP_URL: 'smtp://mail.example.com' }, 'MAIL_FROM', ''],
  [
    { SMTP_URL: 'smtp://mail.example.com', MAIL_FROM: 'a@example.com\nBcc: b@example.com' },
    'MAIL_FROM',
    'a@example.com\nBcc: b@example.com',
  ],
])('a setting that cannot be used is named: %o', (environment, setting, value) => {
  expect(mailSettings(environment)).toEqual({ ok: false, reason: { setting, value } });
});
