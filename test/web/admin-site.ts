import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { changeSetting, type Account, type Role } from '../../src/agency/index.ts';
import { day } from '../../src/base/day.ts';
import { MIGRATIONS } from '../../src/migrations.ts';
import { migrate, type Database } from '../../src/platform/db/index.ts';
import { diskStore } from '../../src/platform/files/index.ts';
import type { Jobs } from '../../src/platform/jobs/index.ts';
import { openVault } from '../../src/platform/vault/index.ts';
import { buildSite, type Site, type SiteOptions } from '../../src/web/index.ts';
import { change, creditCode, found } from '../database/bodies.ts';
import { newEmbedded } from '../database/engines.ts';
import { from, officerWithPassword, openTestDoor, SECRET, type TestDoor } from '../database/staff.ts';
import { siteOptions } from './site.ts';

/** What a page answered, with what a browser would take from it. */
export type Answer = {
  readonly status: number;
  readonly text: string;
  readonly location: string | null;
  readonly headers: Headers;
};

/** Somebody who is signed in, as his browser asks. */
export type Asker = {
  /** What his browser holds. */
  readonly token: string;
  readonly account: Account;
  get(path: string): Promise<Answer>;
  /** Sends a form as it stands on a page, with fields typed into it; `button` chooses the form by a word that stands in it. */
  send(page: Answer, fields: Readonly<Record<string, string>>, button?: string): Promise<Answer>;
  /** Sends a file by a form of a page. */
  upload(page: Answer, file: File, button: string): Promise<Answer>;
};

export type District = {
  readonly database: Database;
  readonly site: Site;
  readonly door: TestDoor;
  readonly government: string;
  readonly office: string;
  readonly bureau: string;
  as(name: keyof typeof PEOPLE): Asker;
  close(): Promise<void>;
};

/** Who there is, in which body, with which role: plainly nobody. */
export const PEOPLE = {
  xitong: { role: 'system_administrator', body: 'office', name: '示例系统' },
  anquan: { role: 'security_administrator', body: 'office', name: '示例安全' },
  shenji: { role: 'audit_administrator', body: 'office', name: '示例审计' },
  gongkai: { role: 'disclosure_office', body: 'bureau', name: '示例公开' },
  jiancha: { role: 'inspector', body: 'bureau', name: '示例检查' },
  zhuguan: { role: 'competent_department', body: 'office', name: '示例主管' },
} as const satisfies Record<string, { role: Role; body: 'office' | 'bureau'; name: string }>;

const PASSWORD = '河边的柳树三月发芽了没有';

/** 青河区: a fictitious district with its administrators, on a database of its own, behind the whole site. */
export async function openDistrict(
  more: Partial<SiteOptions> = {},
  jobs: () => Jobs | null = () => null,
): Promise<District> {
  const database = await newEmbedded();
  await migrate(database, MIGRATIONS);
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-admin-'));
  const door = openTestDoor(database);
  const government = await found(database, {
    kind: 'government',
    fullName: '青河区人民政府',
    slug: 'qinghe',
    creditCode: creditCode(1),
  });
  const office = await found(database, {
    fullName: '青河区人民政府办公室',
    shortName: '区政府办',
    parent: government,
    slug: 'qinghe-ban',
  });
  const bureau = await found(database, {
    fullName: '青河区示例工业局',
    shortName: '区示例工业局',
    parent: government,
    competent: office,
    slug: 'shili-gongye',
    creditCode: creditCode(2),
  });
  await change(database, bureau, [
    { kind: 'open_section', section: randomUUID(), name: '人秘股', on: day('2019-03-25') },
    { kind: 'open_section', section: randomUUID(), name: '企业股', on: day('2019-03-25') },
  ]);
  // Whoever has a second factor shows it each time; that is tried elsewhere.
  const setting = await changeSetting(
    database,
    { key: randomUUID(), actor: 'setup', algorithm: 'sha256', at: door.clock.moment() },
    { change: { name: 'secondFactorRoles', value: [] }, by: null, origin: null },
  );
  if (!setting.ok) throw new Error(setting.reason.kind);
  const bodies = { office, bureau };
  const accounts = new Map<string, Account>();
  for (const [account, { role, body, name }] of Object.entries(PEOPLE)) {
    const given = { account, name, roles: [role], password: PASSWORD };
    accounts.set(account, await officerWithPassword(door, bodies[body], given));
  }
  const site = buildSite(
    await siteOptions({
      today: () => door.clock.today(),
      ground: {
        database,
        vault: openVault({ secrets: [SECRET], suite: 'aes-256-gcm' }),
        files: diskStore(folder),
        signIn: door.signIn,
        clock: door.clock,
        algorithm: 'sha256',
        markKey: new Uint8Array(32).fill(7),
        services: { jobs, publicReads: database, setupKey: () => Promise.resolve(null) },
      },
      ...more,
    }),
  );
  const tokens = new Map<string, string>();
  for (const account of accounts.keys()) {
    const entered = await door.signIn.withPassword({ account, password: PASSWORD, origin: from() });
    if (!entered.ok || entered.value.kind !== 'entered') throw new Error(JSON.stringify(entered));
    tokens.set(account, entered.value.token);
  }
  return {
    database,
    site,
    door,
    government,
    office,
    bureau,
    as: (name) => {
      const account = accounts.get(name);
      if (account === undefined) throw new Error(`Nobody is called ${name}`);
      return askerOf(site, account, tokens.get(name) ?? '');
    },
    close: async () => {
      await database.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function askerOf(site: Site, account: Account, token: string): Asker {
  const headers = { cookie: `gongkai=${token}` };
  const sent = async (page: Answer, button: string, body: (fields: Record<string, string>) => FormData) => {
    const form = formIn(page.text, button);
    const isMultipart = form.whole.includes('multipart/form-data');
    const given = body(form.fields);
    const text = new URLSearchParams([...given].map(([name, value]): [string, string] => [name, String(value)]));
    const answer = await site.request(`http://localhost${form.action}`, {
      method: 'POST',
      body: isMultipart ? given : text.toString(),
      headers: {
        ...headers,
        ...(isMultipart ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
        'sec-fetch-site': 'same-origin',
      },
    });
    return answerOf(answer);
  };
  const formOf = (fields: Readonly<Record<string, string>>): FormData => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    return form;
  };
  return {
    token,
    account,
    get: async (path) => answerOf(await site.request(`http://localhost${path}`, { headers })),
    send: (page, fields, button = '') => sent(page, button, (carried) => formOf({ ...carried, ...fields })),
    upload: (page, file, button) =>
      sent(page, button, (carried) => {
        const form = formOf(carried);
        form.set('file', file);
        return form;
      }),
  };
}

async function answerOf(response: Response): Promise<Answer> {
  const { status, headers } = response;
  return { status, text: await response.text(), location: headers.get('location'), headers };
}

type FormOfPage = { readonly whole: string; readonly action: string; readonly fields: Record<string, string> };

/** The form of the page's own part that holds a word: where it goes, and what it carries. */
function formIn(text: string, button: string): FormOfPage {
  const main = text.slice(text.indexOf('<main'));
  const forms = [...main.matchAll(/<form method="post" action="([^"]*)"(.*?)<\/form>/gsu)];
  const form = forms.find(([whole]) => whole.includes(button));
  if (form === undefined) throw new Error(`No form of the page holds “${button}”`);
  const [, action = '', inner = ''] = form;
  const fields: Record<string, string> = {};
  for (const [tag] of inner.matchAll(/<input [^>]*>/gu)) {
    const name = /name="([^"]*)"/u.exec(tag)?.[1];
    // A browser sends no box that is not ticked.
    if (/type="(?:checkbox|radio)"/u.test(tag) && !/\schecked/u.test(tag)) continue;
    if (name !== undefined) fields[name] = plain(/value="([^"]*)"/u.exec(tag)?.[1] ?? '');
  }
  for (const [, name = '', options = ''] of inner.matchAll(/<select [^>]*name="([^"]*)"[^>]*>(.*?)<\/select>/gsu)) {
    const chosen = /<option value="([^"]*)" selected/u.exec(options) ?? /<option value="([^"]*)"/u.exec(options);
    fields[name] = plain(chosen?.[1] ?? '');
  }
  for (const [, name = '', value = ''] of inner.matchAll(/<textarea [^>]*name="([^"]*)"[^>]*>(.*?)<\/textarea>/gsu)) {
    fields[name] = plain(value);
  }
  return { whole: form[0], action: plain(action), fields };
}

const plain = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
