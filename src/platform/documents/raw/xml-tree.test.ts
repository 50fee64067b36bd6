import { describe, expect, test } from 'vitest';
import { Meter } from '../meter.ts';
import { parseXml } from './parse-xml.ts';
import { writeXml } from './xml-tree.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const rootOf = (xml: string) => parseXml(new TextEncoder().encode(xml), new Meter()).root;

describe('an attribute', () => {
  test.each([
    ['after another', '<a x="1" y="2"/>', '2'],
    ['first of all', '<a y="2"/>', '2'],
    ['in single quotes', "<a x='1' y='2'/>", '2'],
    ['on a line of its own', '<a x="1"\n\ty="2"/>', '2'],
    ['with blanks around its sign', '<a x="1" y = "2"/>', '2'],
    ['after a value that ends in a sign of equality', '<a x="=" y="2"/>', '2'],
    ['behind a name that ends as it does', '<a xy="1" y="2"/>', '2'],
    ['with entities', '<a y="&lt;&#50;&gt;"/>', '<2>'],
  ])('is read %s', (_, xml, value) => {
    expect(rootOf(xml).attribute('y')).toBe(value);
  });

  test('is none where only the value of another looks like it', () => {
    expect(rootOf(`<a x=' y="2"'/>`).attribute('y')).toBeUndefined();
    expect(rootOf('<a x=" y=" z="2"/>').attribute('y')).toBeUndefined();
    expect(rootOf('<a y.z="2"/>').attribute('y')).toBeUndefined();
  });
});

test('what is not changed is written as it stood, whatever prefixes the file uses, and elements have their customary names', () => {
  const body = `<x:document xmlns:x="${WORD}"><x:p  x:rsidR='1'><x:r><x:t>甲&amp;乙</x:t></x:r></x:p><x:p/> </x:document>`;
  const root = rootOf(body);
  expect([...root.descendants()].map(({ name }) => name)).toEqual(['w:p', 'w:r', 'w:t', 'w:p']);
  expect(root.child('w:p')?.attribute('w:rsidR')).toBe('1');
  expect(writeXml(root).split('\n').slice(1).join('\n')).toBe(body);
});
