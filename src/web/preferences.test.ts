import { expect, test } from 'vitest';
import { preferredLanguage } from './preferences.ts';

test.each([
  [undefined, 'zh'],
  ['', 'zh'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en-US,en;q=0.9,zh-CN;q=0.1', 'zh'],
  ['en-US,en;q=0.9', 'en'],
  ['EN', 'en'],
  ['fr-FR,fr;q=0.9', 'zh'],
  ['english', 'zh'],
])('a browser that asks for %s is answered in %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});
