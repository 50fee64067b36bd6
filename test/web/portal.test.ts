import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { load } from 'cheerio';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NO_CONTACT, NO_SETTINGS } from '../../src/agency/index.ts';
import { readReportFile, writeReport, type Report } from '../../src/annual-report/index.ts';
import { day } from '../../src/base/day.ts';
import { importReport, withdrawReport } from '../../src/compilation/index.ts';
import type { Database } from '../../src/platform/db/index.ts';
import { buildSite, listen, type Listening, type Site } from '../../src/web/index.ts';
import { change, found } from '../database/bodies.ts';
import { barriersInEveryMode, slides, STILL } from './accessibility.ts';
import { openBrowser } from './browser.ts';
import { openDesk, signedIn, staffed, type TestDesk } from './desk-site.ts';
import { siteOptions } from './site.ts';

const TODAY = day('2026-03-10');
/** A steady clock that tests move on, so that what has changed is looked for. */
const steady = { now: 0 };

let desk: TestDesk;
let database: Database;
let site: Site;
let bare: Site;
let seed: Report;
let bureau: string;
let ended: string;

const act = (agency: string) => ({
  agency,
  key: randomUUID(),
  actor: 'setup',
  algorithm: 'sha256' as const,
  today: TODAY,
});

const publish = async (agency: string, report: Partial<Report>, on: string | null = '2020-01-20', at = TODAY) => {
  const whole = { ...seed, ...report };
  const done = await importReport(
    database,
    { ...act(agency), today: at },
    {
      year: whole.year ?? 2019,
      report: whole,
      url: 'https://www.example.gov.cn/nb/2019.html?a=1&b=2',
      publishedOn: on === null ? null : day(on),
      file: null,
    },
  );
  if (!done.ok) throw new Error(JSON.stringify(done.reason));
};

beforeAll(async () => {
  desk = await openDesk({
    publicUrl: 'https://gongkai.example.cn',
    siteCode: '0000000000',
    milliseconds: () => steady.now,
    writeReport: async (report, format) => new Uint8Array(await writeReport(report, format)),
    reportFault: (fault) => {
      throw new Error(fault);
    },
  });
  ({ site } = desk);
  ({ database } = desk.ground);
  const read = await readReportFile({
    name: 'seed.txt',
    bytes: await readFile(new URL('../../src/sample/xiangqiao-2019.txt', import.meta.url)),
  });
  const [reading] = read.ok ? read.value : [];
  if (reading === undefined) throw new Error('The seed holds a report');
  seed = reading.report;
  const contact = { ...NO_CONTACT, office: '示例股', address: '青河区示例路1号', phone: '0000-0000000' };
  const government = await found(database, {
    kind: 'government',
    fullName: '青河区人民政府',
    slug: 'qinghe',
    contact,
  });
  bureau = await found(database, {
    fullName: '青河区示例局',
    slug: 'shili',
    parent: government,
    contact,
    settings: {
      ...NO_SETTINGS,
      remedies: [
        {
          name: 'department',
          organ: '青河区人民政府',
          superior: null,
          court: '青河区人民法院',
          from: day('2019-05-15'),
        },
      ],
    },
  });
  await change(database, bureau, [
    { kind: 'rename', on: day('2024-03-01'), names: { fullName: '青河区新示例局', shortName: null, letterName: null } },
  ]);
  await found(database, {
    kind: 'public_enterprise',
    fullName: '青河区示例供水公司',
    slug: 'water',
    parent: government,
  });
  ended = await found(database, { fullName: '青河区旧示例局', slug: 'jiu', parent: government });
  await change(database, ended, [
    {
      kind: 'hand_over',
      on: day('2025-01-01'),
      ends: true,
      to: [{ to: bureau, party: null, function: null, toKind: 'agency' }],
    },
  ]);
  await publish(bureau, {});
  bare = buildSite(await siteOptions());
});
afterAll(() => desk.close());

const ask = async (path: string, init?: RequestInit) => {
  steady.now += 5000;
  const answer = await site.request(path, init);
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, text, page: load(text) };
};

const EVERY_PAGE = [
  '/',
  '/search?q=%E5%85%AC%E5%BC%80',
  '/qinghe/',
  '/shili/',
  '/shili/guide',
  '/shili/rules',
  '/shili/contents',
  '/shili/apply',
  '/shili/apply/form',
  '/shili/reports',
  '/shili/reports/2019',
  '/water/apply',
  '/jiu/',
];

describe('the platform', () => {
  test('its first page leads to each body that goes on, by kind, and to the tools', async () => {
    const { page } = await ask('/');
    expect(page('h1').text()).toBe('政府信息公开');
    expect(
      page('.body-list a')
        .map((_, link) => page(link).attr('href'))
        .get(),
    ).toEqual(['/qinghe/', '/shili/', '/water/']);
    expect(page('.portal-section h3').first().text()).toBe('人民政府');
    expect(page('.home-tools a').length).toBe(4);
  });

  test('without a register it shows the tools as before', async () => {
    expect(await (await bare.request('/')).text()).toContain('<h1>政府信息公开工具</h1>');
    expect((await bare.request('/shili/')).status).toBe(404);
  });

  test.each(EVERY_PAGE)('%s has one h1, its title begins with it or says it, and nothing is in line', async (path) => {
    const { status, page, text } = await ask(path);
    expect(status).toBe(200);
    expect(page('h1').length).toBe(1);
    expect(page('title').text()).toContain(path.startsWith('/search') ? '搜索' : page('h1').text());
    expect(text).not.toMatch(/<script(?! type="module" src=)|<style|style="|onclick/u);
    expect(page('meta[name="SiteName"]').attr('content')).toBe('青河区人民政府　政府信息公开');
    expect(page('meta[name="SiteIDCode"]').attr('content')).toBe('0000000000');
    expect(page('link[rel="canonical"]').attr('href')).toBe(`https://gongkai.example.cn${path.split('?')[0]}`);
    expect(page('.footer').text()).toContain('主办单位：青河区');
  });

  test.each(EVERY_PAGE)('%s is there in English', async (path) => {
    const { status, page } = await ask(path, { headers: { 'accept-language': 'en' } });
    expect(status).toBe(200);
    expect(page('html').attr('lang')).toBe('en');
    expect(page('.skip-link').text()).toBe('Skip to content');
  });

  test('no page says what was not set: IPv6', async () => {
    expect((await ask('/')).text).not.toContain('IPv6');
  });
});

describe('the column of a body', () => {
  test.each([
    '/nobody/',
    '/nobody',
    '/a%27b/',
    '/shili/nothing',
    '/shili/reports/1999',
    '/shili/reports/2019.exe',
    '/shili/reports/20190',
    '/-/',
    '/%E5%B1%80/',
  ])('%s is no page', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  test('an address in it that leads nowhere is said in its frame, and leads back to it', async () => {
    const { status, page } = await ask('/shili/nothing');
    expect([status, page('h1').text()]).toEqual([404, '没有这一页']);
    expect(page('.problem-way a').attr('href')).toBe('/shili/');
    expect(page('.reference b').text()).not.toBe('');
    expect(page('body').text()).not.toContain('年报体检');
  });

  test('a slash too much leads to the page; another method is told which are taken, and changes nothing', async () => {
    const slash = await site.request('/shili/guide/?lang=en');
    expect([slash.status, slash.headers.get('location')]).toEqual([301, '/shili/guide?lang=en']);
    expect((await site.request('//shili/guide/')).status).toBe(404);
    const put = await site.request('/shili/guide', { method: 'PUT' });
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    const asked = await site.request('/check', { method: 'OPTIONS' });
    expect([asked.status, asked.headers.get('allow')]).toEqual([204, 'GET, HEAD, POST, OPTIONS']);
  });

  test('its address without the slash leads to it', async () => {
    const { status, headers } = await ask('/shili');
    expect([status, headers.get('location')]).toEqual([301, '/shili/']);
  });

  test('has the four sub-columns and the entry for applications on every page, with the present one marked', async () => {
    const { page } = await ask('/shili/guide');
    expect(
      page('.column-nav a')
        .map((_, link) => page(link).text())
        .get(),
    ).toEqual(['政府信息公开指南', '政府信息公开制度', '法定主动公开内容', '政府信息公开年报']);
    expect(page('.column-nav [aria-current="page"]').attr('href')).toBe('/shili/guide');
    expect(page('.column-ask').attr('href')).toBe('/shili/apply');
  });

  test('says the former name', async () => {
    expect((await ask('/shili/')).text).toContain('曾用名：青河区示例局');
  });

  test('of a body that ended says so and who goes on', async () => {
    const { page } = await ask('/jiu/');
    expect(page('.notice--warning').text()).toContain('本机关已于2025年1月1日撤销');
    expect(page('.what-became a').attr('href')).toBe('/shili/');
    const form = await ask('/jiu/apply/form');
    expect(form.text).toContain('本机关已经撤销，向承接的机关申请');
    expect(form.page('.paper-form')).toHaveLength(0);
    expect((await ask('/jiu/guide')).page('.fact-list dt').text()).not.toContain('联系电话');
  });

  test('the guide holds the elements of article 12; what is not published is said to be so', async () => {
    const { page } = await ask('/shili/guide');
    const rows = Object.fromEntries(
      page('.fact-list > div')
        .map((_, row) => [[page(row).find('dt').text(), page(row).find('dd').text()]])
        .get(),
    );
    expect(rows).toMatchObject({
      政府信息公开工作机构的名称: '示例股',
      办公地址: '青河区示例路1号',
      传真号码: '尚未公布',
      答复期限: '20 个工作日 条例第三十三条第二款',
    });
    expect(page('main').text()).toContain('向青河区人民政府申请行政复议');
    expect(page('main').text()).toContain('第 1 至 10 件：不收费');
  });

  test('a body that has published nothing of itself says so', async () => {
    const { page } = await ask('/water/guide');
    expect(page('main').text()).toContain('机关还没有公布联系方式');
    expect(page('main').text()).toContain('机关还没有公布接收申请的渠道');
    expect(page('main').text()).toContain('复议机关和管辖法院尚未公布');
  });

  test('applications: the ways that are published alone, no promise, and none to a public enterprise or a body that ended', async () => {
    const { page } = await ask('/shili/apply');
    expect(
      page('.channel-table th[scope="row"]')
        .map((_, cell) => page(cell).text())
        .get(),
    ).toEqual(['当面提交', '邮寄（需签收）', '平常信函']);
    expect(page('main').text()).toContain('目前不能在这里网上提交');
    expect((await ask('/water/apply')).page('main').text()).toContain('条例第五十五条');
    expect((await ask('/jiu/apply')).page('main').text()).toContain('向承接的机关申请');
  });

  test('the items of article 20 stand there, each with what is here of it', async () => {
    const { page } = await ask('/shili/contents');
    expect(page('.contents-table tbody tr').length).toBeGreaterThanOrEqual(15);
    expect(page('.contents-table tbody .unpublished').first().text()).toBe('还没有在这里公布');
  });
});

describe('an annual report', () => {
  test('stands there as a page with its tables in the grid of the form, marked as taken over', async () => {
    const { page } = await ask('/shili/reports/2019');
    expect(page('.document-facts').text()).toContain('既有年报，由原文导入');
    expect(page('.document-facts a').attr('href')).toBe('https://www.example.gov.cn/nb/2019.html?a=1&b=2');
    expect(page('.form-table--table2').length).toBe(5);
    expect(page('.form-table--table3').length).toBe(1);
    expect(page('meta[name="ArticleTitle"]').attr('content')).toBe(seed.title);
    expect(page('meta[name="PubDate"]').attr('content')).toBe('2020-01-20');
    expect(page('meta[name="ContentSource"]').attr('content')).toBe('青河区新示例局');
    expect(page('meta[name="ColumnName"]').attr('content')).toBe('政府信息公开年报');
  });

  test('can be taken away in every format, and reads again as it was', async () => {
    const { page } = await ask('/shili/reports/2019');
    const links = page('.document-files a[download]')
      .map((_, link) => page(link).attr('href') ?? '')
      .get();
    expect(links.map((link) => link.split('.').at(-1))).toEqual(['docx', 'pdf', 'html', 'xlsx', 'txt', 'json']);
    for (const ending of ['docx', 'json']) {
      steady.now += 5000;
      const answer = await site.request(`/shili/reports/2019.${ending}`);
      expect(answer.headers.get('content-disposition')).toContain(`report-2019.${ending}`);
      const read = await readReportFile({ name: `r.${ending}`, bytes: new Uint8Array(await answer.arrayBuffer()) });
      expect(read.ok && read.value[0]?.report.table2).toEqual(seed.table2);
    }
  });

  test('what it says is never read as markup', async () => {
    const agency = await found(database, { fullName: '青河区<b>示例</b>局', slug: 'markup' });
    await publish(agency, { title: '<script>alert(1)</script>', closing: '"><img src=x>' });
    for (const path of ['/markup/', '/markup/reports/2019', '/', '/search?q=script', '/feed.atom', '/sitemap.xml']) {
      const { text } = await ask(path);
      expect(text).not.toMatch(/<script>alert|<b>示例|<img src=x/u);
    }
  });
});

describe('what the public does not see', () => {
  const PATHS = [
    '/',
    '/hidden/',
    '/hidden/reports',
    '/search?q=%E9%9A%90%E8%97%8F%E4%B9%8B%E8%A8%80',
    '/feed.atom',
    '/sitemap.xml',
  ];

  test('a report is on every list and at its addresses while it stands, and nowhere after it is withdrawn', async () => {
    const agency = await found(database, { fullName: '青河区隐示例局', slug: 'hidden' });
    await publish(agency, { title: '隐藏之言' });
    for (const path of PATHS) expect((await ask(path)).text).toMatch(/隐藏之言|hidden\/reports\/2019/u);
    expect((await ask('/hidden/reports/2019')).status).toBe(200);
    expect((await ask('/hidden/reports/2019.json')).status).toBe(200);
    const done = await withdrawReport(database, act(agency), { year: 2019, ground: 'withdrawn_by_body' });
    expect(done.ok).toBe(true);
    for (const path of PATHS) {
      const { text } = await ask(path);
      expect(text.replaceAll(/value="[^"]*"|没有找到“[^”]*”|<title>[^<]*|<h1>搜索：[^<]*/gu, '')).not.toMatch(
        /隐藏之言|hidden\/reports\/2019/u,
      );
    }
    for (const ending of ['', '.json', '.docx']) {
      expect((await ask(`/hidden/reports/2019${ending}`)).status).toBe(404);
    }
  });

  test('a body without an address, and one that has not begun, have no page', async () => {
    await found(database, { fullName: '青河区无址示例局' });
    await found(database, { fullName: '青河区来年示例局', slug: 'next-year', on: '2027-01-01' });
    expect((await ask('/')).text).not.toMatch(/无址|来年/u);
    expect((await ask('/next-year/')).status).toBe(404);
    expect((await ask('/search?q=%E7%A4%BA%E4%BE%8B')).text).not.toMatch(/无址|来年/u);
  });

  test('signed-in staff get the same bytes as everybody, from the same page that is kept', async () => {
    const { officers } = await staffed(desk);
    const { cookie } = await signedIn(desk, officers.disclosure_office);
    const staff = await ask('/shili/guide', { headers: { cookie } });
    const plain = await site.request('/shili/guide');
    expect(staff.text).toBe(await plain.text());
    expect(staff.headers.get('etag')).toBe(plain.headers.get('etag'));
    expect(staff.headers.get('set-cookie')).toBeNull();
  });
});

describe('search', () => {
  test('finds a body by its former name, and a report by words in its text, marked where they stand', async () => {
    expect((await ask(`/search?q=${encodeURIComponent('青河区示例局')}`)).text).toContain('曾用名 青河区示例局');
    const { page } = await ask(`/search?q=${encodeURIComponent('政府信息公开子网站')}`);
    expect(page('.excerpt mark').first().text()).toBe('政府信息公开子网站');
    expect(page('.site-search input').attr('value')).toBe('政府信息公开子网站');
  });

  test.each(["'); drop table annual_report; --", '%_\\', '<b>', '！！', 'a'.repeat(5000), "' | !x & (", ':*'])(
    'takes whatever is typed: %s',
    async (question) => {
      const { status, text } = await ask(`/search?q=${encodeURIComponent(question)}`);
      expect(status).toBe(200);
      expect(text).not.toContain('<b></b>');
    },
  );

  test.each(['0', '-1', '1.5', 'x', '99999999999'])('a page that is none is the first: %s', async (number) => {
    expect((await ask(`/search?q=%E5%85%AC%E5%BC%80&page=${number}`)).status).toBe(200);
  });
});

describe('for machines', () => {
  test('the feed is Atom with whole addresses', async () => {
    const { headers, text } = await ask('/feed.atom');
    expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const feed = load(text, { xml: true });
    expect(feed('entry > link').first().attr('href')).toMatch(/^https:\/\/gongkai\.example\.cn\//u);
    expect(feed('feed > updated').text()).toMatch(/^\d{4}-\d\d-\d\dT/u);
  });

  test('the map names every page of a body and every report; robots are told where it is', async () => {
    const { text } = await ask('/sitemap.xml');
    expect(text).toContain('<loc>https://gongkai.example.cn/shili/guide</loc>');
    expect(text).toContain('<loc>https://gongkai.example.cn/shili/reports/2019</loc>');
    expect((await ask('/robots.txt')).text).toContain('Sitemap: https://gongkai.example.cn/sitemap.xml');
  });

  test('public pages may be kept by caches before the site, searches and refusals may not', async () => {
    expect((await ask('/shili/')).headers.get('cache-control')).toContain('public');
    expect((await ask('/shili/?lang=en')).headers.get('cache-control')).toBe('no-store');
    expect((await ask('/search?q=a')).headers.get('cache-control')).toBe('no-store');
    expect((await ask('/nobody/')).headers.get('cache-control')).toBe('no-store');
  });

  test('a page keeps the heads of security when it comes from the cache', async () => {
    await ask('/shili/');
    const { headers } = await ask('/shili/');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('in a browser', () => {
  let browser: Browser;
  let listening: Listening;

  beforeAll(async () => {
    [browser, listening] = await Promise.all([openBrowser(), listen(site, { port: 0, host: '127.0.0.1' })]);
  });
  afterAll(async () => {
    await browser.close();
    await listening.close();
  });

  test.each(['/', '/shili/guide', '/shili/reports/2019'])('%s bars nobody and slides at no width', async (path) => {
    const context = await browser.newContext({ ...STILL, locale: 'zh-CN' });
    const page = await context.newPage();
    await page.goto(listening.url + path);
    expect(await barriersInEveryMode(page)).toEqual([]);
    expect(await slides(page)).toEqual([]);
    await context.close();
  });
});
