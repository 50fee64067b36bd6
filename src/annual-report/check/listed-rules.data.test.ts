import { expect, test } from 'vitest';
import { RULES } from './index.ts';
import { LISTED_RULES } from './listed-rules.data.ts';

test('the list for people names every rule that is tried, and no other', () => {
  const tried = new Set(RULES.map(({ id }) => id));
  const listed = LISTED_RULES.map(({ id }) => id);
  expect(new Set(listed)).toEqual(tried);
  expect(listed).toHaveLength(tried.size);
});
