import { describe, expect, test } from 'vitest';
import { RESERVED_WORDS } from '../../src/agency/index.ts';
import { buildSite } from '../../src/web/index.ts';
import { openSite, SAMPLES, siteOptions } from './site.ts';
import type { NamedFile } from '../../src/web/index.ts';

const site = buildSite(await siteOptions());

const filled = (files: readonly NamedFile[], previous: readonly NamedFile[] = []): RequestInit => {
  const body = new FormData();
  for (const { name, bytes } of files) body.append('file', new File([new Uint8Array(bytes)], name));
  for (const { name, bytes } of previous) body.append('previous', new File([new Uint8Array(bytes)], name));
  return { method: 'POST', body };
};

const ask = async (path: string, init?: RequestInit) => {
  const answer = await site.request(path, init);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

describe('every answer', () => {
  test.each(['/check', '/check/rules', '/nowhere', '/healthz', '/parts', '/assets/none.css'])(
    '%s forbids frames, foreign scripts and guessing of types',
    async (path) => {
      const { headers } = await ask(path);
      expect(headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cache-control')).toBe('no-store');
    },
  );

  test('holds no script and no style within the page', async () => {
    for (const path of ['/check', '/check/example', '/check/rules', '/parts']) {
      const { text } = await ask(path);
      expect(text).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?! type="module" src=)/);
    }
  });

  test('HEAD answers as GET does, without the page', async () => {
    const { status, headers, text } = await ask('/check', { method: 'HEAD' });
    expect([status, headers.get('content-type'), text]).toEqual([200, 'text/html; charset=UTF-8', '']);
  });

  test('an address that does not exist gets a page, not a bare error', async () => {
    const { status, text } = await ask('/nowhere');
    expect(status).toBe(404);
    expect(text).toContain('<h1>没有这一页</h1>');
  });

  test('an interface for programs that is not there yet says so as JSON', async () => {
    const { status, headers, text } = await ask('/api/openapi.json');
    expect([status, headers.get('content-type')]).toEqual([404, 'application/json']);
    expect(JSON.parse(text)).toMatchObject({ error: { zh: expect.any(String), en: expect.stringContaining('API') } });
  });

  test('links of a page never lead to another host', async () => {
    const { text } = await ask('http://localhost//example.org/x');
    expect(text).not.toMatch(/href="\/\//);
  });
});

test('no body can have an address of the platform as its slug', () => {
  const words = site.routes.map(({ path }) => path.split('/')[1] ?? '').filter((word) => /^[a-z]/u.test(word));
  expect(words).toContain('healthz');
  expect([...new Set(words)].filter((word) => !RESERVED_WORDS.includes(word))).toEqual([]);
});

describe('static files', () => {
  test('carry their content in their name and may be kept for ever', async () => {
    const { text } = await ask('/check');
    const addresses = [...text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, address]) => address ?? '');
    expect(addresses).toHaveLength(4);
    for (const address of addresses) {
      const { status, headers } = await ask(address);
      expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    }
  });

  test('the style sheet serves Chromium 86: no :has, :is, inset, nesting or container query', async () => {
    const { css } = (await siteOptions()).assets;
    expect(css).not.toMatch(/:has\(|:is\(|:where\(|\binset:|@container|aspect-ratio|^\s+&/m);
  });
});

describe('language and mode', () => {
  test('Chinese unless asked otherwise', async () => {
    expect((await ask('/check')).text).toContain('<html lang="zh-CN" data-mode="standard">');
  });

  test('English where the browser names English and no Chinese', async () => {
    const { text } = await ask('/check', { headers: { 'accept-language': 'en-GB,en' } });
    expect(text).toContain('<html lang="en"');
    expect(text).toContain('<h1>Annual report check</h1>');
  });

  test('a choice in the address is kept in a cookie and goes before the browser', async () => {
    const chosen = await ask('/check?lang=zh&mode=elder', { headers: { 'accept-language': 'en' } });
    expect(chosen.headers.getSetCookie()).toEqual([
      'lang=zh; Max-Age=31536000; Path=/; SameSite=Lax',
      'mode=elder; Max-Age=31536000; Path=/; SameSite=Lax',
    ]);
    const later = await ask('/check', { headers: { 'accept-language': 'en', cookie: 'lang=zh; mode=elder' } });
    expect(later.text).toContain('<html lang="zh-CN" data-mode="elder">');
  });

  test('what is no language and no mode is left alone', async () => {
    const { headers, text } = await ask('/check?lang=%22%3E&mode=x', { headers: { cookie: 'lang=fr; mode=<b>' } });
    expect(headers.getSetCookie()).toEqual([]);
    expect(text).toContain('<html lang="zh-CN" data-mode="standard">');
  });

  test('on an English page the form keeps its Chinese labels, marked as Chinese, with English below', async () => {
    const { text } = await ask('/check/example?lang=en');
    expect(text).toContain('<span lang="zh-CN">（一）予以公开</span><small class="official-english">Disclosed</small>');
  });
});

describe('an upload', () => {
  test('one report gives its page with body and year', async () => {
    const { status, text } = await ask('/check', filled([SAMPLES.wrong], [SAMPLES.previous]));
    expect(status).toBe(200);
    expect(text).toContain('<h1>青河区样例局 2023\u00a0年报</h1>');
    expect(text).toContain('上年：青河区样例局2022.txt');
  });

  test('a blank cell is empty to the eye and said to the ear', async () => {
    const { text } = await ask('/check', filled([SAMPLES.wrong]));
    const cell = /<td id="cell-table3\/outcome\.disclosed\/other_org".*?<\/td>/s.exec(text)?.[0];
    expect(cell).toContain('<span class="hidden-words">空白</span>');
    expect(cell).not.toContain('class="figure"');
    expect(cell).toContain('aria-describedby="finding-2-words"');
  });

  test('ids are unique with several reports on one page, and every inner link has its place', async () => {
    const { text } = await ask('/check', filled([SAMPLES.wrong, SAMPLES.two, SAMPLES.unreadable], [SAMPLES.previous]));
    const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...text.matchAll(/\shref="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
    const described = [...text.matchAll(/\saria-describedby="([^"]+)"/g)].flatMap(([, list]) =>
      (list ?? '').split(' '),
    );
    expect(described.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('a file that could not be read stands in its place, the others are answered', async () => {
    const { status, text } = await ask('/check', filled([SAMPLES.clean, SAMPLES.unreadable]));
    expect(status).toBe(200);
    expect(text).toContain('有 1 份文件没有检查');
    expect(text).toContain('“坏文件.docx”不完整或已损坏');
    expect(text).toContain('白石区样例局');
  });

  test('a lone file that could not be read leads back to the form with its sentence, twice', async () => {
    const { status, text } = await ask('/check', filled([SAMPLES.unreadable]));
    expect(status).toBe(422);
    expect(text.split('“坏文件.docx”不完整或已损坏')).toHaveLength(3);
    expect(text).toContain('<title>有错：');
  });

  test('nothing chosen is said at the field', async () => {
    const { status, text } = await ask('/check', filled([]));
    expect(status).toBe(422);
    expect(text).toContain('<a href="#file">还没有选择要检查的年报，选一份再开始</a>');
  });

  test('a hostile file name is text', async () => {
    const name = '<img src=x onerror=alert(1)>"\'.txt';
    const { text } = await ask(
      '/check',
      filled([
        { ...SAMPLES.wrong, name },
        { ...SAMPLES.unreadable, name },
      ]),
    );
    expect(text).not.toContain('<img');
  });

  test('a fault of ours is told without a word of the upload', async () => {
    const told: string[] = [];
    const failing = buildSite(await siteOptions({ reportFault: (fault) => void told.push(fault) }));
    const answer = await failing.request('/check', filled([SAMPLES.fault]));
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain('<h1>程序出错</h1>');
    expect(told.join()).toMatch(/^Error\n {2}at /);
    expect(told.join()).not.toContain('故障.txt');
  });

  test('one file over 20 MB gets a page with its name, status 413', async () => {
    const large = { name: '大.docx', bytes: new Uint8Array(20 * 1024 * 1024 + 1) };
    const { status, text } = await ask('/check', filled([large]));
    expect(status).toBe(413);
    expect(text).toContain('“大.docx”超过 20 MB');
  });

  test('an upload over 60 MB in all gets a page over the wire, not a broken connection', async () => {
    const open = await openSite();
    const part = { name: '年报.docx', bytes: new Uint8Array(19 * 1024 * 1024) };
    const answer = await fetch(`${open.url}/check`, filled([part, part, part, part]));
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain('一次放入的文件合计超过 60 MB');
    await open.close();
  });
});

describe('pages that are not always there', () => {
  test('the parts are shown in development only', async () => {
    const released = buildSite(await siteOptions({ development: false }));
    expect((await released.request('/parts')).status).toBe(404);
    expect((await ask('/parts')).status).toBe(200);
  });

  test('without an example nothing leads to one', async () => {
    const bare = buildSite(await siteOptions({ example: null }));
    expect(await (await bare.request('/check')).text()).not.toContain('/check/example');
    expect((await bare.request('/check/example')).status).toBe(404);
  });

  test('all rules are listed with severity and ground', async () => {
    const { text } = await ask('/check/rules');
    expect(text).toContain('共 3 条');
    expect(text).toContain('<code>NARR-APPS</code>');
  });

  test('the root names both tools and leads to them', async () => {
    const { status, text } = await ask('/');
    expect(status).toBe(200);
    expect(text).toContain('<a href="/check">年报体检</a>');
    expect(text).toContain('<a href="/clock">期限计算</a>');
  });

  test('health and robots answer in plain text', async () => {
    expect((await ask('/healthz')).text).toBe('ok');
    expect((await ask('/robots.txt')).headers.get('content-type')).toContain('text/plain');
  });
});
