import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import type { TrustedProxies } from '../../platform/config/index.ts';
import type { SiteEnvironment } from '../visit.ts';
import { clientAddress, networkOf } from './client-address.ts';

/** What is seen of a request that came over a socket, with what proxies wrote. */
async function seen(trusted: TrustedProxies, socket: string, forwarded?: string): Promise<string> {
  const site = new Hono<SiteEnvironment>();
  site.get('/', (context) => context.text(clientAddress(context, trusted)));
  const init = forwarded === undefined ? {} : { headers: { 'x-forwarded-for': forwarded } };
  const incoming = { socket: { remoteAddress: socket } };
  return (await site.request('/', init, { incoming })).text();
}

const NONE: TrustedProxies = { kind: 'none' };
const ONE: TrustedProxies = { kind: 'hops', count: 1 };
const TWO: TrustedProxies = { kind: 'hops', count: 2 };
const LISTED: TrustedProxies = { kind: 'addresses', addresses: ['10.0.0.1', '10.0.0.2', '::1'] };

describe('where a request came from', () => {
  test.each<[string, TrustedProxies, string, string | undefined, string]>([
    ['the other end of the connection', NONE, '192.0.2.1', undefined, '192.0.2.1'],
    ['an IPv4 address that came as IPv6', NONE, '::ffff:192.0.2.1', undefined, '192.0.2.1'],
    ['whoever writes a head without a trusted proxy', NONE, '192.0.2.1', '203.0.113.9', '192.0.2.1'],
    ['one proxy: what it heard', ONE, '10.0.0.1', '203.0.113.9', '203.0.113.9'],
    [
      'one proxy: what the sender wrote in front counts for nothing',
      ONE,
      '10.0.0.1',
      '8.8.8.8, 203.0.113.9',
      '203.0.113.9',
    ],
    ['two proxies', TWO, '10.0.0.2', '8.8.8.8, 203.0.113.9, 10.0.0.1', '203.0.113.9'],
    ['one proxy that says nothing', ONE, '10.0.0.1', undefined, '10.0.0.1'],
    ['proxies by address', LISTED, '10.0.0.2', '8.8.8.8, 203.0.113.9, 10.0.0.1', '203.0.113.9'],
    ['a proxy by address that nobody named', LISTED, '192.0.2.1', '203.0.113.9', '192.0.2.1'],
    ['a proxy on this machine', LISTED, '::1', '2001:DB8::7', '2001:db8::7'],
    ['an address with a port', ONE, '10.0.0.1', '203.0.113.9:51234', '203.0.113.9'],
    ['an address in brackets with a port', ONE, '10.0.0.1', '[2001:db8::7]:443', '2001:db8::7'],
    ['words instead of an address', ONE, '10.0.0.1', 'unknown', '10.0.0.1'],
    ['hostile words', ONE, '10.0.0.1', '<script>', '10.0.0.1'],
  ])('%s', async (_name, trusted, socket, forwarded, address) => {
    expect(await seen(trusted, socket, forwarded)).toBe(address);
  });
});

describe('what is counted together', () => {
  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['2001:0db8:0001:0002::9', '2001:db8:1:2::/64'],
    ['', ''],
  ])('%s counts as %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
