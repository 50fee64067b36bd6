import { expect, test } from 'vitest';
import { localPath } from './local-path.ts';

test.each([
  ['/desk', '/desk'],
  ['/desk/me?done=password', '/desk/me?done=password'],
  ['/desk/search?q=%E5%B1%80', '/desk/search?q=%E5%B1%80'],
  ['/desk/../clock', '/clock'],
  // A way out of this site, in all the ways in which browsers read one.
  ['//example.org', '/desk'],
  ['/\\example.org', '/desk'],
  ['\\\\example.org', '/desk'],
  ['https://example.org/desk', '/desk'],
  ['javascript:alert(1)', '/desk'],
  ['/\t/example.org', '/desk'],
  ['/desk\r\nset-cookie: a=b', '/desk'],
  ['desk', '/desk'],
  ['/desk/..//example.org', '/desk'],
  ['', '/desk'],
  [null, '/desk'],
  [`/${'a'.repeat(3000)}`, '/desk'],
])('%j leads to %s', (asked, to) => {
  expect(localPath(asked, '/desk')).toBe(to);
});
