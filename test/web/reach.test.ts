import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PERMISSIONS, remindBody, type Permission } from '../../src/agency/index.ts';
import { day } from '../../src/base/day.ts';
import { changeOfficer, changeSetting } from '../../src/agency/index.ts';
import { PROJECTIONS } from '../../src/migrations.ts';
import { clockAt } from '../../src/platform/clock/index.ts';
import { sql } from '../../src/platform/db/index.ts';
import { newestStreams, rebuildCaches } from '../../src/platform/ledger/index.ts';
import { outboxOf } from '../../src/platform/mail/index.ts';
import { ROUTES, type GuardedRoute } from '../../src/web/guard/routes.data.ts';
import { change } from '../database/bodies.ts';
import { from, officerCalled } from '../database/staff.ts';
import { openDistrict, PEOPLE, type Asker, type District } from './admin-site.ts';

let district: District;
beforeAll(async () => {
  district = await openDistrict();
});
afterAll(() => district.close());

type Name = keyof typeof PEOPLE;

const post = async (asker: Asker, path: string, fields: Readonly<Record<string, string>> = {}) => {
  const page = (await asker.get('/desk/me')).text;
  const proof = /name="proof" value="([^"]*)"/u.exec(page)?.[1] ?? '';
  return district.site.request(`http://localhost${path}`, {
    method: 'POST',
    headers: { cookie: `gongkai=${asker.token}`, 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ proof, act_key: randomUUID(), ...fields }),
  });
};

/** Whether a role has an act of the row over the whole installation: then nothing is foreign to it. By the table of permissions, not by the pages. */
const hasAll = ({ who }: GuardedRoute, name: Name): boolean =>
  typeof who !== 'string' &&
  who.some((act) => {
    const { by }: Permission = PERMISSIONS[act];
    return by.some(({ role, reach }) => role === PEOPLE[name].role && reach === 'installation');
  });

describe('what belongs to another body', () => {
  const named = ROUTES.filter(({ path }) => path.startsWith('/desk/') && path.includes(':'));
  const acts = ['contact', 'name-deputy', 'give-role', 'place', 'leave', 'retry', 'rename', 'open-section'];

  test('has no page and no act for whoever holds his role in one body, by whatever address', async () => {
    const there = district.as('xitong').account;
    const stream = await district.database.read((transaction) =>
      newestStreams(transaction, { agency: there.agency, kind: 'officer', without: [], before: null, limit: 1 }),
    );
    const ids: Readonly<Record<string, string>> = {
      ':body': there.agency,
      ':officer': there.officer,
      ':stream': stream[0]?.id ?? '',
      ':mail': randomUUID(),
      ':day': '2026-03-09',
      ':role': 'signer',
      ':name': 'isSmall',
    };
    let asked = 0;
    for (const row of named) {
      const paths = (row.path.includes(':act') ? acts : ['']).map((act) =>
        row.path.replaceAll(/:[a-z]+/gu, (word) => (word === ':act' ? act : (ids[word] ?? word))),
      );
      // His own body has acts of its own, which name nobody of another.
      if (row.path.startsWith('/desk/body/acts/')) continue;
      for (const name of ['gongkai', 'jiancha', 'zhuguan'] as const) {
        if (name === 'zhuguan' && row.path.startsWith('/desk/ledger')) continue;
        for (const path of paths) {
          const asker = district.as(name);
          const answer = row.method === 'GET' ? await asker.get(path) : await post(asker, path);
          expect([name, row.method, path, [403, 404].includes(answer.status)]).toEqual([name, row.method, path, true]);
          asked += 1;
        }
      }
    }
    expect(asked).toBeGreaterThan(100);
  });

  test('is refused before it is looked for: whether it is there is not told', async () => {
    const { agency } = district.as('xitong').account;
    const [stream] = await district.database.read((transaction) =>
      newestStreams(transaction, { agency, kind: null, without: [], before: null, limit: 1 }),
    );
    for (const id of [stream?.id ?? '', randomUUID()]) {
      expect((await district.as('gongkai').get(`/desk/ledger/${agency}/${id}`)).status).toBe(403);
      expect((await district.as('gongkai').get(`/desk/mail/${agency}/${id}`)).status).toBe(403);
    }
  });
});

test('no hand of the three reaches what is another one’s', async () => {
  const { agency, officer } = district.as('gongkai').account;
  for (const row of ROUTES.filter(({ path, who }) => path.startsWith('/desk/') && typeof who !== 'string')) {
    const path = row.path
      .replace(':body', agency)
      .replace(':officer', officer)
      .replace(':act', 'leave')
      .replaceAll(/:[a-z]+/gu, 'signer');
    for (const name of ['xitong', 'anquan', 'shenji', 'jiancha'] as const) {
      if (hasAll(row, name) || (name === 'jiancha' && row.path.startsWith('/desk/ledger'))) continue;
      const asker = district.as(name);
      const answer = row.method === 'GET' ? await asker.get(path) : await post(asker, path);
      expect([name, row.method, path, [403, 404].includes(answer.status)]).toEqual([name, row.method, path, true]);
    }
  }
});

describe('a link for an administrator', () => {
  const page = (name: Name) => {
    const { agency, officer } = district.as(name).account;
    return `/desk/admin/system/bodies/${agency}/officers/${officer}`;
  };
  const security = (name: Name) => {
    const { agency, officer } = district.as(name).account;
    return `/desk/admin/security/people/${agency}/${officer}`;
  };
  const linkFor = async (name: Name): Promise<string> => {
    const made = await district.as('xitong').send(await district.as('xitong').get(page(name)), {}, '邀请');
    return /token=([^<"&]+)/u.exec(made.text)?.[1] ?? '';
  };
  const use = (token: string) =>
    district.site.request('http://localhost/invitation', {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({
        token,
        next: 'seven wet umbrellas by the gate',
        again: 'seven wet umbrellas by the gate',
      }),
    });
  const opens = async (token: string) =>
    (await district.site.request(`http://localhost/invitation?token=${token}`)).status === 200;

  test('opens nothing until the security administrator confirms it, and a new one waits again', async () => {
    const first = await linkFor('shenji');
    expect(await opens(first)).toBe(false);
    expect((await use(first)).status).toBe(403);
    const guardian = district.as('anquan');
    expect((await guardian.get(security('shenji'))).text).toContain('示例系统');
    // It is on the list of the one who can do it, of nobody else, and of him no longer when it is done.
    const toDo = await guardian.get('/desk');
    expect(toDo.text).toContain('确认管理员的邀请链接');
    expect(toDo.text).toMatch(/示例审计（账号 shenji）　示例系统 于 \d{4}/u);
    expect(toDo.text).toContain(`href="${security('shenji')}"`);
    for (const name of ['xitong', 'shenji', 'gongkai'] as const) {
      expect((await district.as(name).get('/desk')).text).not.toContain('确认管理员的邀请链接');
    }
    const second = await linkFor('shenji');
    expect((await guardian.send(await guardian.get(security('shenji')), {}, '确认')).status).toBe(303);
    expect([await opens(first), await opens(second)]).toEqual([false, true]);
    expect((await guardian.get('/desk')).text).not.toContain('确认管理员的邀请链接');
    const third = await linkFor('shenji');
    expect(await opens(third)).toBe(false);
    expect((await post(district.as('xitong'), `${security('shenji')}/confirm`)).status).toBe(403);
  });

  test('is not confirmed by whom it is for', async () => {
    const token = await linkFor('anquan');
    const asked = await post(district.as('anquan'), `${security('anquan')}/confirm`);
    expect([asked.status, await opens(token)]).toEqual([422, false]);
    expect((await district.as('anquan').get('/desk')).text).not.toContain('示例安全（账号 anquan）');
  });

  test('that was made before the role was given waits too', async () => {
    const { agency } = district.as('gongkai').account;
    const account = await officerCalled(district.database, agency, { account: 'houlai' });
    const made = await district
      .as('xitong')
      .send(
        await district.as('xitong').get(`/desk/admin/system/bodies/${agency}/officers/${account.officer}`),
        {},
        '邀请',
      );
    const token = /token=([^<"&]+)/u.exec(made.text)?.[1] ?? '';
    expect(await opens(token)).toBe(true);
    const request = { ...account, key: randomUUID(), actor: 'setup', algorithm: 'sha256', isSmall: false } as const;
    const given = { kind: 'give_role', role: 'audit_administrator', section: null, until: null } as const;
    expect((await changeOfficer(district.database, request, { ...given, on: day('2026-04-01') })).ok).toBe(true);
    expect(await opens(token)).toBe(false);
    expect((await use(token)).status).toBe(403);
  });
});

test('a competent department reminds a body of what its guide lacks, once a day; the body sees it until it has filled that in', async () => {
  const { database, bureau } = district;
  const contact = { postcode: null, fax: null, online: null, mail: 'gongkai@example.com' };
  const lacking = { ...contact, office: null, address: null, hours: null, phone: null };
  await change(database, bureau, [{ kind: 'change_contact', on: day('2026-03-01'), contact: lacking }]);
  const [own, theirs] = [district.as('zhuguan'), district.as('gongkai')];
  expect((await theirs.get('/desk')).text).not.toContain('主管部门提醒');
  const list = await own.get('/desk/district');
  expect(list.text).toContain('提醒补齐：青河区示例工业局');
  // Two windows at one moment, and a third click later.
  const sent = await Promise.all([own.send(list, {}, '提醒补齐'), own.send(list, {}, '提醒补齐')]);
  expect([...sent, await own.send(list, {}, '提醒补齐')].map(({ status }) => status)).toEqual([303, 303, 303]);
  const after = await own.get(sent[0]?.location ?? '');
  for (const words of ['已提醒青河区示例工业局', '对方待办里有一条；邮件已放入发件箱', '2026-03-10 已提醒'])
    expect(after.text).toContain(words);
  expect(after.text).not.toContain('提醒补齐：青河区示例工业局');

  const done = await database.read(async (transaction) => ({
    mails: (await outboxOf(transaction, { agency: bureau, limit: 9 })).map(({ state }) => state),
    told: await transaction.rows(sql`
      select agency_id as agency, officer_id as officer from audit_entry where kind = 'reminded'`),
    events: await transaction.rows(
      sql`select body from ledger_event where agency_id = ${bureau} and type = 'reminded'`,
    ),
  }));
  expect(done).toMatchObject({ mails: ['waiting'], told: [own.account] });
  expect(done.events).toHaveLength(1);
  expect((await theirs.get('/desk')).text).toContain('青河区人民政府办公室　2026-03-10 提醒，缺机构名称、办公地址');

  // Nobody reminds whom he does not supervise, and nobody but the competent department reminds.
  const strange = { ...list, text: list.text.replaceAll(bureau, district.government) };
  expect((await own.send(strange, {}, '提醒补齐')).status).toBe(403);
  expect((await post(theirs, `/desk/district/${bureau}/remind`)).status).toBe(403);

  const filled = { ...contact, office: '人秘股', address: '青河区示例路 1 号', hours: '工作日', phone: '0000-1234567' };
  await change(database, bureau, [{ kind: 'change_contact', on: day('2026-03-10'), contact: filled }]);
  expect((await theirs.get('/desk')).text).not.toContain('主管部门提醒');
  expect((await own.get('/desk/district')).text).not.toContain('提醒补齐：青河区示例工业局');
  const { door } = district;
  const again = remindBody(
    { ...door, algorithm: 'sha256', clock: clockAt('2026-03-11T01:00:00Z') },
    { agency: bureau, by: own.account, origin: { address: '', browser: '' }, mail: null },
  );
  expect(await again).toMatchObject({ reason: { kind: 'nothing_missing' } });
  expect(await rebuildCaches(database, PROJECTIONS, { isMending: false })).toMatchObject({ differences: 0 });
});

test('whoever leaves today is out today, whatever his session says', async () => {
  const asker = district.as('zhuguan');
  expect((await asker.get('/desk')).status).toBe(200);
  const request = { ...asker.account, key: randomUUID(), actor: 'setup', algorithm: 'sha256', isSmall: false } as const;
  const left = await changeOfficer(district.database, request, { kind: 'leave', on: district.door.clock.today() });
  expect(left.ok).toBe(true);
  expect((await asker.get('/desk')).status).toBe(303);
});

describe('whoever is asked to sign in again', () => {
  const page = async (path: string, token: string) => {
    const headers = { cookie: `gongkai=${token}` };
    const asked = await district.site.request(`http://localhost${path}`, { headers });
    const to = asked.headers.get('location') ?? path;
    return (await district.site.request(`http://localhost${to}`, { headers })).text();
  };

  test('is told why, and comes to where he wanted to go', async () => {
    const { account } = district.as('gongkai');
    const given = { account: 'gongkai', password: '河边的柳树三月发芽了没有', origin: from() };
    const entered = await district.door.signIn.withPassword(given);
    if (!entered.ok || entered.value.kind !== 'entered') throw new Error(JSON.stringify(entered));
    const { token, session } = entered.value;
    expect(await page('/desk/sign-in', token)).not.toContain('自动结束');
    await district.database.transaction((transaction) =>
      transaction.run(sql`
        update desk_session set seen_at = seen_at - interval '31 minutes'
        where agency_id = ${account.agency} and session_id = ${session.id}`),
    );
    const idle = await page('/desk/body?x=1', token);
    expect(idle).toContain('已有 30 分钟没有操作，登录已自动结束');
    expect(idle).toContain('name="to" value="/desk/body?x=1"');
    expect(await page('/desk/body', '')).not.toMatch(/登录已.*结束/u);
    await district.door.signIn.signOut(district.as('zhuguan').token, from());
    expect(await page('/desk/body', district.as('zhuguan').token)).toContain('上一次登录已结束');
  });

  test('reads at the new password how long it must be, as it is set', async () => {
    const { admin, set } = { admin: district.as('jiancha'), set: { name: 'leastPasswordAlone', value: 17 } as const };
    expect((await admin.get('/desk/me')).text).toContain('至少 12 个字符。');
    const act = { key: randomUUID(), actor: 'setup', algorithm: 'sha256', at: district.door.clock.moment() } as const;
    expect((await changeSetting(district.database, act, { change: set, by: null, origin: null })).ok).toBe(true);
    expect((await admin.get('/desk/me')).text).toContain('至少 12 个字符（只用口令登录的至少 17 个）');
  });
});
