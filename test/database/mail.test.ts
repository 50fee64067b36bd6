import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { migrate, sql, type Database } from '../../src/platform/db/index.ts';
import {
  checkMessage,
  MAIL_TABLES,
  openSmtp,
  outboxOf,
  queueMail,
  retryMail,
  sendWaiting,
  type MailMessage,
} from '../../src/platform/mail/index.ts';
import { openVault, VAULT_TABLES } from '../../src/platform/vault/index.ts';
import { onBothEngines } from './engines.ts';
import { startBrokenLine, startMailServer, type MailServer } from './mail-server.ts';

const MESSAGE: MailMessage = {
  to: 'applicant@example.com',
  subject: '关于您的政府信息公开申请的答复（青公开答〔2026〕12号）',
  text: '李示例：\n您的申请已经办结。\n.\n单独一个点的一行也要到。\n',
  senderName: '青河区示例局',
  replyTo: null,
};

const NOON = '2026-11-28T12:00:00.000Z';
const minutesLater = (minutes: number) => new Date(Date.parse(NOON) + minutes * 60_000).toISOString();

onBothEngines((engine) => {
  let database: Database;
  let server: MailServer;
  const vault = openVault({ secrets: ['aB3dE6gH9jK2mN5pQ8sT1vW4xY7zC0f-1'], suite: 'aes-256-gcm' });

  beforeAll(async () => {
    database = await engine.create();
    await migrate(database, [VAULT_TABLES, MAIL_TABLES]);
    server = await startMailServer();
  });

  beforeEach(async () => {
    server.received.length = 0;
    await database.transaction((transaction) => transaction.script('delete from mail'));
  });

  afterAll(() => server.stop());

  const transportTo = (port: number) =>
    openSmtp({
      host: '127.0.0.1',
      port,
      isEncrypted: false,
      user: null,
      password: null,
      from: 'gongkai@example.com',
      patience: 2000,
    });

  async function queued(message: Partial<MailMessage> = {}) {
    const name = { agency: randomUUID(), id: randomUUID() };
    const done = await database.transaction((transaction) =>
      queueMail(transaction, vault, { ...name, message: { ...MESSAGE, ...message }, now: NOON }),
    );
    if (!done.ok) throw new Error(done.reason.kind);
    return name;
  }

  const send = async (now = NOON, port = server.port) => {
    const transport = transportTo(port);
    const done = await sendWaiting(database, { vault, transport }, { now: () => now });
    transport.close();
    return done;
  };

  const standing = async ({ agency }: { agency: string }) => {
    const [mail] = await database.read((transaction) => outboxOf(transaction, { agency, limit: 10 }));
    return mail;
  };

  test('a mail waits until it is sent, arrives as it was written, and is sent once', async () => {
    const name = await queued();
    expect(await standing(name)).toMatchObject({ state: 'waiting', tries: 0, sentAt: null });
    expect(await send()).toEqual({ sent: 1, putOff: 0, failed: 0, isStopped: false });
    expect(await send(minutesLater(99))).toEqual({ sent: 0, putOff: 0, failed: 0, isStopped: false });
    expect(await standing(name)).toMatchObject({
      state: 'sent',
      tries: 1,
      fault: null,
      sentAt: expect.stringMatching(/^2026-11-28T12:00:00/u),
    });
    const [{ raw, recipients } = { raw: '', recipients: [] }] = server.received;
    expect(recipients).toEqual(['applicant@example.com']);
    expect(raw).toContain(`Message-ID: <${name.id}@example.com>`);
    const body = /\r\n\r\n([\s\S]*)$/u.exec(raw)?.[1] ?? '';
    expect(Buffer.from(body, 'base64').toString('utf8').replaceAll('\r\n', '\n').trim()).toBe(MESSAGE.text.trim());
  });

  test('a mail is part of the act that causes it, and the same one twice is one', async () => {
    const name = { agency: randomUUID(), id: randomUUID() };
    const failing = database.transaction(async (transaction) => {
      await queueMail(transaction, vault, { ...name, message: MESSAGE, now: NOON });
      throw new Error('refused');
    });
    await expect(failing).rejects.toThrow('refused');
    expect(await standing(name)).toBeUndefined();
    for (const _ of [1, 2]) {
      await database.transaction((transaction) =>
        queueMail(transaction, vault, { ...name, message: MESSAGE, now: NOON }),
      );
    }
    expect(await send()).toMatchObject({ sent: 1 });
  });

  test('several senders at a time send each mail once', async () => {
    for (let count = 0; count < 12; count += 1) await queued({ to: `applicant${count}@example.com` });
    const done = await Promise.all([send(), send(), send()]);
    expect(done.reduce((sum, { sent }) => sum + sent, 0)).toBe(12);
    expect(new Set(server.received.map(({ recipients }) => recipients[0])).size).toBe(12);
    expect(server.received).toHaveLength(12);
  });

  test('a line that goes dead in the mail leaves it waiting, longer each time, until it gets through', async () => {
    const name = await queued();
    const line = await startBrokenLine(server.port, 'in_the_mail');
    expect(await send(NOON, line.port)).toMatchObject({ putOff: 1 });
    expect(await send(minutesLater(0.5), line.port)).toMatchObject({ putOff: 0 });
    expect(await send(minutesLater(1), line.port)).toMatchObject({ putOff: 1 });
    expect(await standing(name)).toMatchObject({
      state: 'waiting',
      tries: 2,
      fault: 'broken_off',
      nextTryAt: expect.stringMatching(/T12:06:00/u),
    });
    await line.stop();
    expect(await send(minutesLater(6))).toMatchObject({ sent: 1 });
    expect(server.received).toHaveLength(1);
  });

  test('where the answer of the server was lost the mail comes again under the same Message-ID', async () => {
    await queued();
    const line = await startBrokenLine(server.port, 'before_the_answer');
    expect(await send(NOON, line.port)).toMatchObject({ putOff: 1 });
    await line.stop();
    expect(await send(minutesLater(1))).toMatchObject({ sent: 1 });
    const ids = server.received.map(({ raw }) => /^Message-ID: (.*)$/mu.exec(raw)?.[1]);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  test('a mail whose sender died is taken by another one after a while', async () => {
    const name = await queued();
    await database.transaction((transaction) =>
      transaction.run(sql`update mail set tries = 1, next_try_at = ${minutesLater(15)} where id = ${name.id}`),
    );
    expect(await send(minutesLater(14))).toMatchObject({ sent: 0 });
    expect(await send(minutesLater(15))).toMatchObject({ sent: 1 });
  });

  test('a recipient whom the server does not know is given up at once, one whose box is full is not; nothing says who they are', async () => {
    const [unknown, full] = [await queued({ to: 'nobody@example.com' }), await queued({ to: 'full@example.com' })];
    expect(await send()).toEqual({ sent: 0, putOff: 1, failed: 1, isStopped: false });
    expect(await standing(unknown)).toMatchObject({ state: 'failed', fault: 'refused', faultCode: 550 });
    expect(await standing(full)).toMatchObject({ state: 'waiting', fault: 'refused', faultCode: 452 });
    const rows = await database.read((transaction) => transaction.rows(sql`select * from mail`));
    expect(JSON.stringify(rows)).not.toMatch(/nobody|full@|李示例/u);
    expect(await database.transaction((transaction) => retryMail(transaction, unknown, NOON))).toBe(true);
    expect(await standing(unknown)).toMatchObject({ state: 'waiting', tries: 0 });
  });

  test('where no server is there the mails wait, and only one of them spends a try on it', async () => {
    const names = [await queued(), await queued(), await queued()];
    const gone = await startMailServer();
    await gone.stop();
    expect(await send(NOON, gone.port)).toEqual({ sent: 0, putOff: 1, failed: 0, isStopped: true });
    const tries = await Promise.all(names.map(standing));
    expect(tries.map((mail) => mail?.tries).toSorted()).toEqual([0, 0, 1]);
    for (let minutes = 1; minutes < 10_000; minutes *= 3) await send(minutesLater(minutes), gone.port);
    for (let again = 0; again < 20; again += 1) await send(minutesLater(20_000 + again * 2000), gone.port);
    expect((await Promise.all(names.map(standing))).map((mail) => mail?.state)).toEqual(['failed', 'failed', 'failed']);
  });

  test('a mail whose content was erased is not sent, and says so', async () => {
    const name = await queued();
    await database.transaction((transaction) => vault.erase(transaction, name, '2026-11-28'));
    expect(await send()).toMatchObject({ failed: 1 });
    expect(await standing(name)).toMatchObject({ state: 'failed', fault: 'erased' });
  });
});

describe('nobody puts a header or a recipient of his own into a mail', () => {
  test.each<[keyof MailMessage, string, string]>([
    ['to', 'a@example.com\r\nBcc: b@example.com', 'address_wrong'],
    ['to', 'a@example.com, b@example.com', 'address_wrong'],
    ['to', 'a@example.com> SIZE=1 <b@example.com', 'address_wrong'],
    ['to', '"a\r\n" <a@example.com>', 'address_wrong'],
    ['to', 'a@example.com\n', 'address_wrong'],
    ['to', '', 'address_wrong'],
    ['replyTo', 'a@example.com\u2028x', 'address_wrong'],
    ['subject', '答复\r\nBcc: b@example.com', 'line_break_in_header'],
    ['subject', '答复\nContent-Type: text/html', 'line_break_in_header'],
    ['subject', '答复\u0000', 'line_break_in_header'],
    ['senderName', '局\r\n\r\n<script>', 'line_break_in_header'],
    ['text', '\ud800', 'text_broken'],
  ])('%s: %j', (part, value, kind) => {
    expect(checkMessage({ ...MESSAGE, [part]: value })).toEqual({ ok: false, reason: { kind, part } });
  });
});
