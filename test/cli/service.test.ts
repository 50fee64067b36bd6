import { spawn, type ChildProcess } from 'node:child_process';
import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { get } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gongkai } from './program.ts';

const TOKEN = 'a-token-of-the-test-0123456789';
const hasIpv6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === '::1'));

/** A program that serves, as somebody would start it. */
type Serving = {
  readonly program: ChildProcess;
  readonly url: string;
  out(): string;
  log(): string;
  ended(): Promise<number | null>;
};

async function serve(given: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Serving> {
  const { PATH, HOME } = process.env;
  const program = spawn(process.execPath, [join(process.cwd(), 'dist/main.js'), 'serve', '--port', '0', ...given], {
    env: { PATH, HOME, GONGKAI_METRICS_TOKEN: TOKEN, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', log: '' };
  program.stderr.on('data', (chunk) => (said.log += String(chunk)));
  const ended = new Promise<number | null>((resolve) => program.once('close', resolve));
  const url = await new Promise<string>((resolve, reject) => {
    program.once('close', () => reject(new Error(said.log)));
    program.stdout.on('data', (chunk) => {
      said.out += String(chunk);
      const found = /http:\/\/127\.0\.0\.1:\d+/u.exec(said.out)?.[0];
      if (said.out.includes('Ctrl+C') && found) resolve(found);
    });
  });
  return { program, url, out: () => said.out, log: () => said.log, ended: () => ended };
}

/** Says bytes to a socket and waits until the other side hangs up. */
function shout(path: string, bytes: Uint8Array, hangUp = false): Promise<string> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect(path, () => {
      socket.write(bytes);
      if (hangUp) socket.destroy();
    });
    socket.on('data', (chunk) => (heard += String(chunk)));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(heard));
  });
}

function frame(value: unknown): Buffer {
  const text = Buffer.from(JSON.stringify(value));
  const head = Buffer.alloc(4);
  head.writeUInt32BE(text.length);
  return Buffer.concat([head, text]);
}

const question = (given: readonly string[]) => ({
  protocol: 'gongkai.command.1',
  arguments: given,
  folder: '/',
  language: 'zh',
  isColoured: false,
  showsProgress: false,
});

describe('the program as a service', () => {
  let home = '';
  let data = '';
  let serving: Serving;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'gongkai-service-'));
    data = join(home, 'data');
    const hosts = hasIpv6 ? '127.0.0.1,::1' : '127.0.0.1';
    serving = await serve(['--data', data, '--host', hosts]);
  });
  afterAll(async () => {
    serving.program.kill('SIGKILL');
    await serving.ended();
    await rm(home, { recursive: true, force: true });
  });

  test('an empty folder is made its owner’s alone, the secret is told of, and the one-time link leads to the page of set-up', async () => {
    expect((await lstat(data)).mode & 0o777).toBe(0o700);
    expect((await lstat(join(data, 'socket'))).mode & 0o777).toBe(0o600);
    expect(serving.log()).toContain(`密钥已生成，存在 ${join(data, 'secret')}`);
    const link = /http:\S+\/setup\?key=\S+/u.exec(serving.out())?.[0] ?? '';
    expect((await fetch(link)).status).toBe(200);
    expect((await fetch(link.replace(/key=.*/u, 'key=guessed'))).status).toBe(403);
  });

  test('commands of another process are done by the one that runs, with paths as the caller means them', async () => {
    const inHome = { cwd: home };
    expect(await gongkai(['migrate', '--data', 'data'], inHome)).toEqual({
      status: 0,
      out: '数据表已是最新\n',
      err: '',
    });
    const who = ['--system', 'li:李示例', '--security', 'wang:王示例', '--audit', 'zhao:赵示例'];
    const body = ['--body', '青河区人民政府办公室', '--kind', 'department', '--level', 'county'];
    const laidOut = await gongkai(['init', ...body, ...who, '--data', 'data', '--json'], inHome);
    expect(laidOut).toMatchObject({ status: 0, err: '' });
    const [first] = JSON.parse(laidOut.out).administrators;
    expect(first).toMatchObject({ account: 'li', roles: ['system_administrator'] });
    expect((await fetch(first.link)).status).toBe(200);
    expect(first.link.startsWith(serving.url)).toBe(true);
    // The one-time link of the start opens nothing any more.
    const link = /http:\S+\/setup\?key=\S+/u.exec(serving.out())?.[0] ?? '';
    expect((await fetch(link)).status).toBe(404);

    const listed = await gongkai(['user', 'list', '--data', 'data', '--json'], inHome);
    expect(JSON.parse(listed.out).map(({ account }: { account: string }) => account)).toEqual(['li', 'wang', 'zhao']);
    const invited = await gongkai(['user', 'invite', 'WANG', '--data', 'data'], inHome);
    expect(invited).toMatchObject({ status: 0, out: expect.stringContaining(`${serving.url}/invitation?token=`) });
    expect(await gongkai(['user', 'invite', 'nobody', '--data', 'data'], inHome)).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining('没有账号“nobody”'),
    });

    const verified = await gongkai(['ledger', 'verify', '--data', 'data'], inHome);
    expect(verified).toMatchObject({ status: 0, out: expect.stringContaining('没有异常') });
    // Three at one moment for one name: one of them makes it, whole, and the others leave it alone.
    const path = join(data, 'socket');
    const backup = frame({ ...question(['backup', 'one.gongkai']), folder: home });
    const three = await Promise.all([shout(path, backup), shout(path, backup), shout(path, backup)]);
    expect(three.filter((said) => said.includes('"status":0'))).toHaveLength(1);
    expect(three.filter((said) => said.includes('已经存在，没有覆盖'))).toHaveLength(2);
    expect((await readdir(home)).filter((name) => name.includes('.part'))).toEqual([]);
    expect((await lstat(join(home, 'one.gongkai'))).size).toBeGreaterThan(1000);
    const rotated = await gongkai(['secret', 'rotate', '--data', 'data'], inHome);
    expect(rotated).toMatchObject({ status: 0, err: '' });
    const doctor = await gongkai(['doctor', '--data', 'data', '--json'], inHome);
    expect(doctor.status).toBe(0);
    const lamps = new Map(
      JSON.parse(doctor.out).checks.map(({ name, lamp }: { name: string; lamp: string }) => [name, lamp]),
    );
    for (const name of ['running', 'backup', 'secret', 'tables', 'installed', 'jobs'])
      expect(lamps.get(name)).toBe('well');
    expect(await gongkai(['restore', 'one.gongkai', '--data', 'data'], inHome)).toMatchObject({
      status: 2,
      err: expect.stringMatching(/正由另一个进程（\d+）使用/u),
    });
  }, 60_000);

  test('what is no question is hung up on, commands that are not of the register are not known, and the program goes on', async () => {
    const path = join(data, 'socket');
    const huge = Buffer.alloc(8, 0xff);
    const broken = frame(question(['migrate'])).fill('x', 4);
    for (const bytes of [
      huge,
      broken,
      frame(null),
      frame({ protocol: 'other' }),
      frame({ ...question([]), folder: 7 }),
    ]) {
      expect(await shout(path, bytes)).toBe('');
    }
    expect(await shout(path, Buffer.concat([frame(question(['migrate'])), frame(question(['migrate']))]))).toBe('');
    await shout(path, frame(question(['ledger', 'verify'])), true);
    await shout(path, huge.subarray(0, 3), true);
    const refused = await shout(path, frame(question(['serve', '--port', '0'])));
    expect(refused).toContain('没有命令 serve');
    expect(refused).toContain('"status":2');
    expect(await (await fetch(`${serving.url}/readyz`)).text()).toBe('ok');
    expect(serving.log()).toContain('"what":"command_refused"');
  });

  test('a host that somebody makes up stands in nothing that others read', async () => {
    const map = await new Promise<string>((resolve, reject) => {
      const asked = get(`${serving.url}/sitemap.xml`, { headers: { host: 'stranger.example' } }, (answer) => {
        let text = '';
        answer.on('data', (chunk) => (text += String(chunk)));
        answer.on('end', () => resolve(text));
      });
      asked.on('error', reject);
    });
    expect(map).toContain(`<loc>${serving.url}/</loc>`);
    expect(map).not.toContain('stranger');
  });

  test('figures are for this machine and for whoever shows the token', async () => {
    const figures = async (headers: Record<string, string>) => fetch(`${serving.url}/metrics`, { headers });
    expect((await figures({ 'x-forwarded-for': '192.0.2.1' })).status).toBe(403);
    expect((await figures({ 'x-forwarded-for': '192.0.2.1', authorization: 'Bearer guessed' })).status).toBe(403);
    const shown = await figures({ 'x-forwarded-for': '192.0.2.1', authorization: `Bearer ${TOKEN}` });
    const text = await shown.text();
    expect(text).toMatch(/gongkai_request_seconds_count\{method="GET",route="\/setup",status="200"\} \d/u);
    expect(text).toMatch(/gongkai_jobs\{job="seal",state="\w+"\} 1/u);
    expect(text).toMatch(/gongkai_ledger_unsealed_days 0/u);
    expect(text).toMatch(/gongkai_database_wait_seconds_count [1-9]/u);
    expect((await figures({})).status).toBe(200);
    // A path that somebody makes up gets no figure of its own.
    await fetch(`${serving.url}/made-up/${'x'.repeat(50)}`);
    expect(await (await figures({})).text()).not.toContain('made-up');
  });

  test('nothing personal that is asked for, typed or sent stands in the log or in the figures', async () => {
    const secrets = ['13800138000', '李示例', '李', 'qinghe-password-1', '445102199003070012', '名单-张三'];
    const [phone = '', name = '', , password = '', id = '', file = ''] = secrets;
    await fetch(`${serving.url}/clock?c=${phone}&name=${encodeURIComponent(name)}`);
    await fetch(`${serving.url}/${encodeURIComponent(name)}/${id}`, {
      headers: { 'user-agent': name === '' ? '' : phone },
    });
    await fetch(`${serving.url}/invitation?token=${id}`);
    const page = await (await fetch(`${serving.url}/desk/sign-in`)).text();
    const key = /name="act_key" value="([^"]+)"/u.exec(page)?.[1] ?? '';
    const signIn = await fetch(`${serving.url}/desk/sign-in`, {
      method: 'POST',
      body: new URLSearchParams({ act_key: key, account: phone, password, to: `/desk?${id}` }),
      headers: { origin: serving.url },
      redirect: 'manual',
    });
    expect(signIn.status).toBeLessThan(500);
    const form = new FormData();
    form.append('file', new Blob([`${name} ${id}`]), `${file}.txt`);
    await fetch(`${serving.url}/check`, { method: 'POST', body: form });
    await gongkai(['user', 'invite', phone, '--data', data]);
    await shout(join(data, 'socket'), frame(question([name, id])));
    const figures = await (await fetch(`${serving.url}/metrics`)).text();
    const log = serving
      .log()
      .split('\n')
      .filter((line) => line.startsWith('{'));
    expect(log.length).toBeGreaterThan(10);
    expect(log.some((line) => JSON.parse(line).route === '/desk/sign-in')).toBe(true);
    for (const secret of [...secrets, encodeURIComponent(name), TOKEN, '127.0.0.1']) {
      expect(log.join('\n')).not.toContain(secret);
      expect(figures).not.toContain(secret);
    }
  });

  test.runIf(hasIpv6)('it listens on IPv4 and IPv6, and says so', async () => {
    const six = /http:\/\/\[::1\]:\d+/u.exec(serving.out())?.[0] ?? '';
    expect(await (await fetch(`${six}/healthz`)).text()).toBe('ok');
  });

  test('a signal under load: what was asked is answered, nothing new is let in, and it ends with 0', async () => {
    const answers: Promise<number>[] = [];
    const ask = () =>
      fetch(`${serving.url}/check/example`).then(
        async (answer) => {
          await answer.arrayBuffer();
          return answer.status;
        },
        () => 0,
      );
    for (let count = 0; count < 12; count += 1) answers.push(ask());
    // The first is being answered.
    await Promise.race(answers);
    serving.program.kill('SIGTERM');
    const statuses = await Promise.all(answers);
    expect(statuses.every((status) => status === 200)).toBe(true);
    expect(await serving.ended()).toBe(0);
    expect(await ask()).toBe(0);
    expect(serving.log()).toMatch(/"what":"stopped"\}\s*$/u);
    expect(await gongkai(['ledger', 'verify', '--data', data])).toMatchObject({ status: 0 });
    await expect(lstat(join(data, 'lock'))).rejects.toThrow('ENOENT');
  });

  test('one that is asked to end as soon as it is there, while its jobs are being begun, ends with 0', async () => {
    const again = await serve(['--data', data]);
    again.program.kill('SIGTERM');
    expect(await again.ended()).toBe(0);
    expect(again.log()).toMatch(/"what":"stopped"\}\s*$/u);
    expect(again.log()).not.toContain('"level":"error"');
  });
});

describe('settings', () => {
  test('all that are wrong are named at once, without what is secret in them', async () => {
    const { status, out, err } = await gongkai(['serve', '--port', 'abc', '--tools'], {
      env: {
        DATABASE_URL: 'mysql://gongkai:geheim@db/x',
        SMTP_URL: 'http://x',
        PUBLIC_URL: 'gov.cn',
        GONGKAI_HASH: 'md5',
        GONGKAI_SECRET: 'kurz-geheim',
        GONGKAI_CIPHER: 'constructor',
        GONGKAI_METRICS_TOKEN: 'geheim',
        GONGKAI_CLOCK: '2026-03-01T09:00:00+08:00',
        LOG_LEVEL: 'loud',
      },
    });
    expect([status, out]).toEqual([2, '']);
    const names = [
      '端口',
      'DATABASE_URL',
      'SMTP_URL',
      'PUBLIC_URL',
      'GONGKAI_HASH',
      'GONGKAI_SECRET',
      'GONGKAI_CIPHER',
    ];
    for (const name of [...names, 'GONGKAI_METRICS_TOKEN', 'GONGKAI_CLOCK', 'LOG_LEVEL']) expect(err).toContain(name);
    expect(err.trim().split('\n')).toHaveLength(10);
    expect(err).not.toContain('geheim');
  });
});
