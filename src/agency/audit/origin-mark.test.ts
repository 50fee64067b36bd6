import { expect, test } from 'vitest';
import { idOf } from './audit-projection.ts';
import { keptOrigin, markOfOrigin, newSalt, placeOf } from './origin-mark.ts';

test.each([
  ['an address of IPv4 is a place of its own', '192.0.2.5', '192.0.2.5'],
  ['written as one of IPv6 it is the same', '::ffff:192.0.2.5', '192.0.2.5'],
  ['all addresses of a network of 64 bits are one place', '2001:db8:0:1:aaaa::7', '2001:db8:0:1::/64'],
  ['in whatever way they are written', '2001:0DB8::1:0:0:0:7', '2001:db8:0:1::/64'],
  ['the machine itself', '::1', '0:0:0:0::/64'],
  ['with the name of an interface', 'fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['what is no address stays what it is', 'unix', 'unix'],
])('%s', (_name, address, place) => {
  expect(placeOf(address)).toBe(place);
});

test('an origin is kept short and without signs that a table or a page cannot hold', () => {
  expect(keptOrigin({ address: `\0${'9'.repeat(999)}`, browser: `a\r\nb\uD800${'x'.repeat(999)}` })).toEqual({
    address: '9'.repeat(64),
    browser: `ab\uFFFD${'x'.repeat(197)}`,
  });
});

test('the mark of an origin is another one with every salt, and for every part of it', () => {
  const origin = { address: '192.0.2.5', browser: 'Test' };
  expect(markOfOrigin(origin, newSalt())).not.toBe(markOfOrigin(origin, newSalt()));
  expect(markOfOrigin(origin, 'salt')).not.toBe(markOfOrigin({ address: '192.0.2.5T', browser: 'est' }, 'salt'));
});

test('an id that follows from a text is a UUID, and the same one each time', () => {
  expect(idOf('a text')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
  expect(idOf('a text')).toBe(idOf('a text'));
});
