import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { changeSetting, readActing, readSettings } from '../../src/agency/index.ts';
import { DUTIES } from '../../src/duties.ts';
import { sql } from '../../src/platform/db/index.ts';
import { newestStreams, sealDay, verifyLedger } from '../../src/platform/ledger/index.ts';
import { openJobs, type Jobs } from '../../src/platform/jobs/index.ts';
import { queueMail } from '../../src/platform/mail/index.ts';
import { openVault } from '../../src/platform/vault/index.ts';
import { officerCalled, SECRET } from '../database/staff.ts';
import { openDistrict, type Answer, type Asker, type District } from './admin-site.ts';

let district: District;
let running: Jobs | null = null;
beforeAll(async () => {
  district = await openDistrict({}, () => running);
});
afterAll(() => district.close());

/** Fills a sheet in, sees its effect, and does it. */
async function act(
  asker: Asker,
  path: string,
  { fields, button }: { readonly fields: Readonly<Record<string, string>>; readonly button: string },
): Promise<{ readonly effect: Answer; readonly done: Answer }> {
  const effect = await asker.send(await asker.get(path), fields, '下一步');
  return { effect, done: effect.status === 200 ? await asker.send(effect, {}, button) : effect };
}

describe('roles', () => {
  const SECURITY = '/desk/admin/security';
  const officerPage = (name: Parameters<District['as']>[0]) => {
    const { agency, officer } = district.as(name).account;
    return `${SECURITY}/people/${agency}/${officer}`;
  };

  test('who holds which is told with what it may do; people are found over all bodies', async () => {
    const admin = district.as('anquan');
    const page = await admin.get(SECURITY);
    expect(page.text).toContain('检查人员（只读）');
    expect(page.text).not.toContain('三员不全');
    expect((await admin.get(`${SECURITY}/roles/inspector`)).text).toContain('示例检查');
    expect((await admin.get(`${SECURITY}/roles/signer`)).text).toContain('没有人担任');
    expect((await admin.get(`${SECURITY}/roles/toString`)).status).toBe(404);
    const found = await admin.get(`${SECURITY}/people?q=JIAN`);
    expect(found.text).toContain('示例检查');
    expect(found.text).toContain('共 1 条');
  });

  test('one is given after its effect was seen, and taken again; what excludes one another is refused in plain words', async () => {
    const admin = district.as('anquan');
    const page = officerPage('jiancha');
    const bad = await act(admin, `${page}/acts/give-role`, { fields: { role: 'audit_administrator' }, button: '授予' });
    expect(bad.done.status).toBe(422);
    expect(bad.done.text).toContain('不能由同一人担任');
    expect(bad.done.text).toContain('审计管理员不得兼任其他角色');
    const nowhere = await act(admin, `${page}/acts/give-role`, { fields: { role: 'section_head' }, button: '授予' });
    expect(nowhere.done.text).toContain('要写明在哪个股室');
    const given = await act(admin, `${page}/acts/give-role`, {
      fields: { role: 'legal_reviewer', until: '2026-06-01' },
      button: '授予',
    });
    expect(given.effect.text).toContain('因此可以：合法性审查');
    expect(given.done.status).toBe(303);
    expect((await admin.get(given.done.location ?? '')).text).toContain('2026-06-01');
    const taken = await act(admin, `${page}/acts/take-role`, { fields: { role: 'legal_reviewer' }, button: '收回' });
    expect(taken.done.status).toBe(303);
    const { agency, officer } = district.as('jiancha').account;
    const acting = await district.database.read((transaction) => readActing(transaction, { agency, officer }));
    expect(acting?.officer.roles.find(({ role }) => role === 'legal_reviewer')?.to).toBe('2026-03-10');
  });

  test('nobody gives himself one', async () => {
    const own = await act(district.as('anquan'), `${officerPage('anquan')}/acts/give-role`, {
      fields: { role: 'system_administrator' },
      button: '授予',
    });
    expect(own.done.text).toContain('不能给自己授予角色');
  });

  test('what only a small installation allows is set with its warning, and stays shown as a deviation', async () => {
    const admin = district.as('anquan');
    const asked = await act(admin, `${SECURITY}/settings/isSmall`, { fields: { isSmall: 'yes' }, button: '保存' });
    expect(asked.effect.text).toContain('偏离');
    expect(asked.done.status).toBe(303);
    expect((await district.database.read(readSettings)).isSmall).toBe(true);
    const given = await act(admin, `${officerPage('xitong')}/acts/give-role`, {
      fields: { role: 'inspector' },
      button: '授予',
    });
    expect(given.effect.text).toContain('偏离：系统管理员不应办理业务');
    expect(given.done.status).toBe(303);
    const page = await admin.get(SECURITY);
    expect(page.text).toContain('小型部署');
    expect(page.text).toContain('示例系统（xitong）：系统管理员不应办理业务');
    const long = await act(admin, `${SECURITY}/settings/leastPassword`, {
      fields: { leastPassword: '999' },
      button: '保存',
    });
    expect(long.done.text).toContain('8 至 64');
    // It is not switched off while somebody holds what only it allows: who, and what to do, is told.
    const switchOff = () => act(admin, `${SECURITY}/settings/isSmall`, { fields: { isSmall: '' }, button: '保存' });
    const held = await switchOff();
    expect(held.effect.status).toBe(422);
    expect(held.effect.text).toContain(
      '示例系统（xitong）：系统管理员不应办理业务。先在这些人的页面上收回其中一个角色',
    );
    const key = randomUUID();
    const direct = { key, actor: 'setup', algorithm: 'sha256', at: district.door.clock.moment() } as const;
    const small = { change: { name: 'isSmall', value: false }, by: null, origin: null } as const;
    expect(await changeSetting(district.database, direct, small)).toMatchObject({
      reason: { kind: 'held_together', holders: [{ account: 'xitong' }] },
    });
    const taken = await act(admin, `${officerPage('xitong')}/acts/take-role`, {
      fields: { role: 'inspector' },
      button: '收回',
    });
    expect(taken.done.status).toBe(303);
    expect((await switchOff()).done.status).toBe(303);
    expect((await admin.get(SECURITY)).text).not.toContain('系统管理员不应办理业务');
  });

  test('belong to the security administrator alone', async () => {
    for (const name of ['shenji', 'gongkai', 'zhuguan'] as const) {
      const asker = district.as(name);
      for (const path of [SECURITY, `${SECURITY}/settings`, officerPage('jiancha')]) {
        expect([name, path, (await asker.get(path)).status]).toEqual([name, path, 403]);
      }
    }
  });
});

describe('a body and its disclosure office', () => {
  test('enters its contact data, sees what the guide lacks, and what the law usually says of its remedies', async () => {
    const office = district.as('gongkai');
    expect((await office.get('/desk/body')).text).toContain('公开指南还缺：公开工作机构、办公地址');
    const fields = { office: '人秘股', address: '青河区示例路 1 号', hours: '工作日', phone: '0000-1', fax: '0000-2' };
    const bad = await act(office, '/desk/body/acts/contact', { fields: { ...fields, mail: '无' }, button: '保存' });
    expect(bad.done.text).toContain('“无”不是电子邮箱');
    expect(bad.done.text).toContain('value="青河区示例路 1 号"');
    const done = await act(office, '/desk/body/acts/contact', {
      fields: { ...fields, mail: 'a@example.invalid' },
      button: '保存',
    });
    expect(done.effect.text).toContain('办公地址：由“—”改为“青河区示例路 1 号”');
    expect(done.done.status).toBe(303);
    const page = await office.get('/desk/body');
    expect(page.text).not.toContain('公开指南还缺');
    const remedy = await office.get('/desk/body/acts/remedy');
    expect(remedy.text).toContain('value="青河区人民政府"');
    expect(remedy.text).toContain('一般规定');
    const set = await act(office, '/desk/body/acts/remedy', {
      fields: { court: '青河区人民法院' },
      button: '保存',
    });
    expect(set.effect.text).toContain('复议机关：青河区人民政府');
    expect((await office.get(set.done.location ?? '')).text).toContain('青河区人民法院');
  });

  test('sets letters and terms within what they may be', async () => {
    const office = district.as('gongkai');
    const pattern = await act(office, '/desk/body/acts/letters', { fields: { pattern: '{year' }, button: '保存' });
    expect(pattern.done.text).toContain('索引号格式');
    const terms = await act(office, '/desk/body/acts/terms', { fields: { register: '41' }, button: '保存' });
    expect(terms.done.text).toContain('内部时限不能是 41');
    const kept = await act(office, '/desk/body/acts/terms', { fields: { register: '2' }, button: '保存' });
    expect(kept.effect.text).toContain('登记：由“1”改为“2”');
    expect(kept.done.status).toBe(303);
    const settings = await act(office, '/desk/body/acts/letters', { fields: { prefix: '青示公开' }, button: '保存' });
    expect((await office.get(settings.done.location ?? '')).text).toContain('2 个工作日');
  });

  test('names a deputy by account, with the days', async () => {
    const office = district.as('gongkai');
    const { officer } = district.as('jiancha').account;
    const here = `/desk/body/people/${officer}/acts/name-deputy`;
    const wrong = await act(office, here, { fields: { deputy: 'xitong', until: '2026-04-01' }, button: '指定' });
    expect(wrong.done.text).toContain('本机关没有姓名或账号是“xitong”');
    const own = await act(office, here, { fields: { deputy: 'gongkai', until: '2026-04-01' }, button: '指定' });
    expect(own.effect.text).toContain('不能指定自己做别人的代理人');
    await officerCalled(district.database, district.bureau, { account: 'daili', name: '示例代理' });
    const named = await act(office, here, { fields: { deputy: '示例代理', until: '2026-04-01' }, button: '指定' });
    expect(named.effect.text).toContain('示例代理代理示例检查');
    expect(named.effect.text).toContain('4月1日（周三）');
    expect(named.done.status).toBe(303);
    expect((await office.get(named.done.location ?? '')).text).toContain('由示例代理代理');
    const ended = await act(office, here.replace('name', 'end'), { fields: {}, button: '结束' });
    expect(ended.done.status).toBe(303);
  });

  test('does so for no other body', async () => {
    for (const name of ['jiancha', 'xitong', 'shenji'] as const) {
      expect((await district.as(name).get('/desk/body')).status).toBe(403);
      expect((await district.as(name).get('/desk/body/acts/contact')).status).toBe(403);
    }
  });
});

describe('the outbox', () => {
  const now = '2026-03-10T01:00:00.000Z';
  const put = async (agency: string, text: string) => {
    const vault = openVault({ secrets: [SECRET], suite: 'aes-256-gcm' });
    const id = randomUUID();
    const message = { to: 'li@example.invalid', subject: '示例', text, senderName: '示例', replyTo: null };
    await district.database.transaction((transaction) => queueMail(transaction, vault, { agency, id, message, now }));
    return `/desk/mail/${agency}/${id}`;
  };

  test('shows what a mail says to the disclosure office of its body alone, and records it', async () => {
    const own = await put(district.bureau, '您的申请<b>已答复</b>');
    const other = await put(district.office, '别的机关的邮件');
    const office = district.as('gongkai');
    const list = await office.get('/desk/mail');
    expect(list.text).toContain('没有设置邮件服务器');
    expect(list.text).toContain(own);
    expect(list.text).not.toContain(other);
    expect((await office.get(other)).status).toBe(403);
    const page = await office.get(own);
    expect(page.text).not.toContain('已答复');
    const read = await office.send(page, {}, '查看内容');
    expect(read.text).toContain('您的申请&lt;b&gt;已答复&lt;/b&gt;');
    const system = district.as('xitong');
    expect((await system.get('/desk/mail')).text).toContain(other);
    expect((await system.get(own)).text).not.toContain('/read"');
    const log = await district.as('shenji').get('/desk/admin/audit?kind=mail_read');
    expect(log.text).toContain('示例公开');
  });

  test('a mail is given up and sent again, and a second press finds it done', async () => {
    const mail = await put(district.bureau, '示例');
    const office = district.as('gongkai');
    const effect = await office.get(`${mail}/acts/give-up`);
    expect(effect.text).toContain('不再尝试寄出');
    expect((await office.send(effect, {}, '不再寄')).status).toBe(303);
    expect((await office.send(effect, {}, '不再寄')).status).toBe(303);
    expect((await office.get(mail)).text).toContain('工作人员决定不再寄');
    const again = await office.send(await office.get(`${mail}/acts/retry`), {}, '重寄');
    expect((await office.get(again.location ?? '')).text).toContain('待寄');
  });
});

describe('the ledger', () => {
  const LEDGER = '/desk/ledger';

  test('tells a stream in plain words, with its proof; names of other bodies’ people are not told', async () => {
    const office = district.as('gongkai');
    const list = await office.get(LEDGER);
    expect(list.text).toContain('青河区示例工业局');
    const stream = await office.get(`${LEDGER}/${district.bureau}/${district.bureau}`);
    expect(stream.text).toContain('设立股室“人秘股”');
    expect(stream.text).toContain('与写入时一致');
    const { officer } = district.as('jiancha').account;
    const roles = await office.get(`${LEDGER}/${district.bureau}/${officer}`);
    expect(roles.text).toContain('收回角色：合法性审查员');
    expect(roles.text).toContain('青河区人民政府办公室的人员');
    expect(roles.text).not.toContain('示例安全');
    expect((await office.get(`${LEDGER}/${district.office}/${district.office}`)).status).toBe(403);
    expect((await office.get(`${LEDGER}?body=${district.office}`)).status).toBe(403);
    const audit = await district.database.read((transaction) =>
      newestStreams(transaction, { agency: district.bureau, kind: 'audit', limit: 1 }),
    );
    const log = `${LEDGER}/${district.bureau}/${audit[0]?.id ?? ''}`;
    expect(list.text).not.toContain('审计（按日）');
    expect((await office.get(log)).status).toBe(403);
    expect((await district.as('shenji').get(log)).text).toContain('登录');
    const all = district.as('shenji');
    expect((await all.get(`${LEDGER}/${district.bureau}/${officer}`)).text).toContain('示例安全');
    const other = await all.get(`${LEDGER}?name=${encodeURIComponent('区政府办')}`);
    expect(other.text).toContain('青河区人民政府办公室');
  });

  test('a stream that somebody changed is told as such and still shown', async () => {
    const { agency, officer } = district.as('gongkai').account;
    const path = `${LEDGER}/${agency}/${officer}`;
    await district.database.transaction((transaction) =>
      transaction.run(sql`update ledger_event set body = '{broken' where stream_id = ${officer} and number = 1`),
    );
    const broken = await district.as('jiancha').get(path);
    expect(broken.status).toBe(200);
    expect(broken.text).toContain('第 1 条：内容被改');
  });
});

describe('the audit log', () => {
  const AUDIT = '/desk/admin/audit';

  test('has the ledger verified by the jobs, and tells what the last verification found', async () => {
    const found = await verifyLedger(district.database);
    expect(found.faults).toHaveLength(1);
    const jobs = await openJobs(
      district.database,
      [
        {
          name: DUTIES.verify,
          cron: null,
          isDueAtStart: false,
          isOneAtATime: true,
          retries: 0,
          longest: 60,
          lookEvery: 0.5,
          work: async () => {
            const { streams, events, roots, faults } = await verifyLedger(district.database);
            return { streams, events, roots, faults: faults.length };
          },
        },
      ],
      () => undefined,
    );
    running = jobs;
    const audit = district.as('shenji');
    const page = await audit.get(`${AUDIT}/ledger`);
    expect(page.text).toContain('还没有核验过');
    const asked = await audit.send(page, {}, '现在核验');
    expect(asked.status).toBe(303);
    await vi.waitFor(async () => expect(await jobs.lastRun(DUTIES.verify)).not.toBeNull(), {
      timeout: 15_000,
      interval: 200,
    });
    expect((await audit.get(`${AUDIT}/ledger`)).text).toContain('有 1 处与写入时不一致');
    expect((await audit.get(`${AUDIT}?kind=verification_asked`)).text).toContain('示例审计');
    running = null;
    await jobs.stop(1000);
  });

  test('is searched by kind, account, body and days; what cannot be read is told and comes back', async () => {
    const audit = district.as('shenji');
    const all = await audit.get(AUDIT);
    expect(all.text).toContain('href="/desk/ledger"');
    expect(all.text).not.toContain('方式：officer');
    expect(all.text).toContain('登录');
    const some = await audit.get(`${AUDIT}?kind=setting_changed&account=anquan&from=2026-03-10&until=3月10日`);
    expect(some.text).toContain('设置：小型部署');
    expect((await audit.get(`${AUDIT}?until=2026-03-01`)).text).toContain('没有符合条件的记录');
    const wrong = await audit.get(`${AUDIT}?from=${encodeURIComponent('<昨天>')}&account=nobody`);
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('日期没有看懂');
    expect(wrong.text).toContain('没有账号“nobody”');
    expect(wrong.text).toContain('value="&lt;昨天&gt;"');
  });

  test('goes out as a file for a spreadsheet, line by line', async () => {
    const file = await district.as('shenji').get(`${AUDIT}/export.csv?kind=signed_in`);
    expect(file.headers.get('content-type')).toContain('text/csv');
    expect(file.headers.get('content-disposition')).toContain('.csv');
    const lines = file.text.trim().split('\r\n');
    expect(lines[0]).toContain('时间');
    expect(lines.slice(1).every((line) => line.includes('"signed_in"'))).toBe(true);
    expect(lines.length).toBeGreaterThan(3);
  });

  test('is for nobody else', async () => {
    for (const name of ['xitong', 'anquan', 'gongkai', 'jiancha'] as const) {
      for (const path of [AUDIT, `${AUDIT}/export.csv`, `${AUDIT}/ledger`]) {
        expect([name, path, (await district.as(name).get(path)).status]).toEqual([name, path, 403]);
      }
    }
  });

  test('roots of days stand in a list, each with a page that says what it proves and how it is checked by hand', async () => {
    const audit = district.as('shenji');
    const root = await sealDay(district.database, {
      agency: district.bureau,
      day: '2026-03-09',
      algorithm: 'sha256',
    });
    const list = await audit.get(`${AUDIT}/ledger?name=${encodeURIComponent('区示例工业局')}`);
    expect(list.text).toContain(root.root.slice(0, 16));
    expect(list.text).toContain('gongkai ledger verify');
    const paper = await audit.get(`${AUDIT}/roots/${district.bureau}/2026-03-09`);
    expect(paper.text).toContain(root.root.slice(0, 8));
    expect(paper.text).toContain('怎样核对');
    expect((await audit.get(`${AUDIT}/roots/${district.bureau}/2026-02-30`)).status).toBe(404);
  });
});
