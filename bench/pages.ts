import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requestsPerSecond, startServer } from './measure.ts';
import { asSize, atLeast } from './notes.ts';

/** Pages that are made anew each time: an address with a question mark is never kept. About: milliseconds each should take, with the way to the browser. */
const LIVE = [
  { what: 'the first page of the platform, made anew', path: '/?v=1', about: 10 },
  { what: 'the guide of a body, made anew', path: 'guide?v=1', about: 10 },
  { what: 'a search over all', path: '/search?q=%E5%85%AC%E5%BC%80', about: 20 },
] as const;

/** Fewer than the searches that one address may ask for at once. */
const RUNS = 50;

/**
 * 门户页面的快慢: a page that is kept against the same bytes as a fixed string by a bare Hono handler, in the same run; and what it costs to make one anew, for size.
 * The pages are those of the sample district, from the program as it is built, with its guard, its log and its counters.
 */
export async function portalPages(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-bench-'));
  const site = await startServer(['dist/main.js', 'demo', '--port', '0', '--data', join(folder, 'data')]);
  const home = await homeOnceQuiet(site.url);
  const column = /<a href="(\/[a-z\d-]+\/)">/u.exec(home)?.[1];
  if (column === undefined) throw new Error('The sample district names no body');
  for (const [what, path] of [
    ['the first page of the platform', '/'],
    ['the guide of a body', `${column}guide`],
  ] as const) {
    const bytes = await (await fetch(site.url + path)).text();
    const bare = await startServer(['bench/bare-site.ts'], bytes);
    const [own = 0, baseline = 1] = await requestsPerSecond([site.url + path, bare.url], 3);
    atLeast(`${what}, from the cache, against the same bytes from a bare Hono handler`, own / baseline, 0.6);
    await bare.end();
  }
  for (const { what, path, about } of LIVE) {
    const address = site.url + (path.startsWith('/') ? path : column + path);
    const ask = async () => (await fetch(address)).text();
    await ask();
    const from = performance.now();
    for (let run = 0; run < RUNS; run += 1) await ask();
    asSize(what, (performance.now() - from) / RUNS, about);
  }
  await site.end();
  await rm(folder, { recursive: true, force: true });
}

/** The first page, made anew, once what begins with the program (two years of the sample to be sealed) is done: then it answers at once, several times. */
async function homeOnceQuiet(address: string): Promise<string> {
  for (let quick = 0, tries = 0; tries < 100; tries += 1) {
    const from = performance.now();
    // While the process is at work on that it may leave a connection unanswered for so long that it is given up.
    const home = await fetch(`${address}/?v=1`).then(
      (answer) => answer.text(),
      () => null,
    );
    quick = home !== null && performance.now() - from < 200 ? quick + 1 : 0;
    if (home !== null && quick === 5) return home;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('The sample district does not come to rest');
}

if (import.meta.main) await portalPages();
