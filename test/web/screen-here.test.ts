import { networkInterfaces } from 'node:os';
import { describe, expect, test } from 'vitest';
import { buildSite, listen } from '../../src/web/index.ts';
import { siteOptions } from './site.ts';

/** Screening takes what must not be published: until people can sign in it opens for the machine that it runs on, and for nobody else. */

const ONLY_HERE = '公开前筛查只在本机开放，待有登录后开放';

const elsewhere = Object.values(networkInterfaces())
  .flat()
  .find((one) => one?.family === 'IPv4' && !one.internal)?.address;

type Asked = {
  readonly from: string;
  readonly at?: string;
  readonly headers?: Record<string, string>;
  readonly url?: string;
};

async function ask({ from, at = from, headers = {}, url = 'http://127.0.0.1:3000/screen' }: Asked) {
  const site = buildSite(await siteOptions());
  const socket = { remoteAddress: from, localAddress: at };
  const answer = await site.request(url, { headers }, { incoming: { socket } });
  return { status: answer.status, text: await answer.text() };
}

describe('screening', () => {
  test.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])('opens for %s', async (from) => {
    expect((await ask({ from })).status).toBe(200);
  });

  test.each<readonly [string, Asked]>([
    ['another machine', { from: '192.168.1.20', at: '192.168.1.9' }],
    [
      'another machine that says it is this one',
      { from: '192.168.1.20', at: '192.168.1.9', headers: { host: 'localhost' } },
    ],
    ['this machine by its address in the network', { from: '192.168.1.9' }],
    [
      'a proxy on this machine that speaks for others',
      { from: '127.0.0.1', headers: { 'x-forwarded-for': '192.168.1.20' } },
    ],
    ['a name of elsewhere that leads here', { from: '127.0.0.1', url: 'http://gongkai.example/screen' }],
  ])('says in one sentence where it opens: to %s', async (_, asked) => {
    const { status, text } = await ask(asked);
    expect(status).toBe(403);
    expect(text).toContain(ONLY_HERE);
    expect(text).not.toContain('type="file"');
  });

  test('is closed where a public address is named, whoever asks', async () => {
    const site = buildSite(await siteOptions({ publicUrl: 'https://gongkai.example' }));
    const socket = { remoteAddress: '127.0.0.1', localAddress: '127.0.0.1' };
    for (const path of ['/screen', '/screen/desk']) {
      for (const method of ['GET', 'POST']) {
        const answer = await site.request(`http://127.0.0.1${path}`, { method }, { incoming: { socket } });
        expect([path, method, answer.status]).toEqual([path, method, 403]);
      }
    }
  });

  test('is not among the tools where it does not open; the other tools are', async () => {
    const site = buildSite(await siteOptions());
    const page = async (address: string) => {
      const socket = { remoteAddress: address, localAddress: address };
      return (await site.request('http://127.0.0.1/clock', {}, { incoming: { socket } })).text();
    };
    expect(await page('127.0.0.1')).toContain('href="/screen"');
    const others = await page('10.1.1.1');
    expect(others).not.toContain('href="/screen"');
    expect(others).toContain('href="/check"');
  });

  test.runIf(elsewhere !== undefined)(
    'is closed on the network although the program listens there, and open on this machine',
    async () => {
      const { url, close } = await listen(buildSite(await siteOptions()), { port: 0, host: '0.0.0.0' });
      const port = new URL(url).port;
      const status = async (host: string) => (await fetch(`http://${host}:${port}/screen`)).status;
      expect([await status('127.0.0.1'), await status(elsewhere ?? '')]).toEqual([200, 403]);
      await close();
    },
  );
});
