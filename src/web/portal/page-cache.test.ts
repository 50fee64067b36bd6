import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { SiteEnvironment } from '../visit.ts';
import { mayBeKept, pageCache } from './page-cache.ts';

/** A site whose pages say how often they were made; time and what is shown are moved on by hand. */
function siteWith(more: { mostBytes?: number } = {}) {
  const now = { shown: 1, milliseconds: 0, made: 0, checks: 0, gate: Promise.resolve(), register: Promise.resolve() };
  const site = new Hono<SiteEnvironment>();
  site.use(
    pageCache({
      shownNow: async () => {
        now.checks += 1;
        await now.register;
        return String(now.shown);
      },
      milliseconds: () => now.milliseconds,
      longestWait: 5,
      ...more,
    }),
  );
  site.use(async (context, next) => {
    context.header('cache-control', 'no-store');
    await next();
  });
  site.get('/public/*', async (context) => {
    mayBeKept(context);
    await now.gate;
    now.made += 1;
    return context.html(`page ${now.made} ${context.req.path} ${'x'.repeat(500)}`);
  });
  site.get('/own', (context) => context.html(`own ${(now.made += 1)}`));
  site.get('/public-cookie', (context) => {
    mayBeKept(context);
    context.header('set-cookie', 'lang=zh');
    return context.html(`page ${(now.made += 1)}`);
  });
  const ask = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await site.request(path, { headers });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  return { now, ask };
}

test('a public page is made once and sent again as it was, with the same heads, also those of the first time', async () => {
  const { now, ask } = siteWith();
  const first = await ask('/public/a');
  const second = await ask('/public/a');
  expect(second.text).toBe(first.text);
  expect([...second.headers]).toEqual([...first.headers]);
  expect(second.headers.get('cache-control')).toBe('public, max-age=60, stale-while-revalidate=300');
  expect(second.headers.get('vary')).toBe('accept-language, cookie');
  expect(now.made).toBe(1);
});

test('languages and text sizes are pages of their own; other cookies are not looked at', async () => {
  const { now, ask } = siteWith();
  await ask('/public/a');
  await ask('/public/a', { 'accept-language': 'en' });
  await ask('/public/a', { cookie: 'mode=elder' });
  expect(now.made).toBe(3);
  await ask('/public/a', { cookie: '__Host-session=somebody' });
  expect(now.made).toBe(3);
});

test('what has changed is seen a few seconds later at most, and is asked for no more often', async () => {
  const { now, ask } = siteWith();
  await ask('/public/a');
  now.shown = 2;
  now.milliseconds = 1999;
  expect((await ask('/public/a')).text).toContain('page 1');
  now.milliseconds = 2000;
  expect((await ask('/public/a')).text).toContain('page 2');
  expect(now.checks).toBe(2);
});

test('a database that does not answer holds up what is new, and not the pages that are kept', async () => {
  const { now, ask } = siteWith();
  await ask('/public/a');
  const { promise, resolve } = Promise.withResolvers<void>();
  now.register = promise;
  now.shown = 2;
  now.milliseconds = 5000;
  for (const _ of [1, 2, 3]) expect((await ask('/public/a')).text).toContain('page 1');
  expect(now.checks).toBe(2);
  resolve();
  await new Promise((settle) => setTimeout(settle, 1));
  expect((await ask('/public/a')).text).toContain('page 2');
});

test('a database that fails is asked again, and a page that has to be made says what is wrong', async () => {
  const { now, ask } = siteWith();
  await ask('/public/a');
  now.register = Promise.reject(new Error('the database is away'));
  now.milliseconds = 5000;
  expect((await ask('/public/a')).text).toContain('page 1');
  now.register = Promise.resolve();
  now.shown = 2;
  expect((await ask('/public/a')).text).toContain('page 2');
});

test('a page that was read before a change is not kept after it', async () => {
  const { now, ask } = siteWith();
  const { promise, resolve } = Promise.withResolvers<void>();
  now.gate = promise;
  const slow = ask('/public/slow');
  await new Promise((settle) => setTimeout(settle, 1));
  now.shown = 2;
  now.milliseconds = 5000;
  now.gate = Promise.resolve();
  await ask('/public/other');
  resolve();
  await slow;
  await ask('/public/slow');
  expect(now.made).toBe(3);
});

test('many who ask for a page at one moment wait for one that is made', async () => {
  const { now, ask } = siteWith();
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask('/public/a')));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(now.made).toBe(1);
});

test('who has the page already is told so without it', async () => {
  const { ask } = siteWith();
  const etag = (await ask('/public/a')).headers.get('etag') ?? '';
  const again = await ask('/public/a', { 'if-none-match': `"other", W/${etag}` });
  expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
  expect((await ask('/public/a', { 'if-none-match': '"other"' })).status).toBe(200);
});

test('what is not said to be public, sets a cookie or has a question mark in its address is made each time', async () => {
  const { now, ask } = siteWith();
  for (const path of ['/own', '/public-cookie', '/public/a?q=1']) {
    await ask(path);
    const before = now.made;
    await ask(path);
    expect(now.made).toBe(before + 1);
  }
});

test('kept pages take no more than they may: what was asked for longest ago goes', async () => {
  const { now, ask } = siteWith({ mostBytes: 15_000 });
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) await ask(`/public/${name}`);
  expect(now.made).toBe(6);
  await ask('/public/f');
  expect(now.made).toBe(6);
  await ask('/public/a');
  expect(now.made).toBe(7);
});
