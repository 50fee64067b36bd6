import { expect, test } from 'vitest';
import fc from 'fast-check';
import { day } from '../../base/day.ts';
import type { Succession } from './succession.ts';
import { checkSuccessions, holderOf, MOVED_THINGS } from './index.ts';

const AGENCIES = ['甲局', '乙局', '丙局', '丁局'];
const DAYS = ['2019-03-01', '2021-03-01', '2024-03-01'].map(day);

const succession: fc.Arbitrary<Succession> = fc.record({
  fromAgency: fc.constantFrom(...AGENCIES),
  toAgency: fc.constantFrom(...AGENCIES),
  function: fc.constantFrom(null, '节能', '盐业'),
  on: fc.constantFrom(...DAYS),
});

test('any table gives an answer for any body and function, and never runs in a circle for ever', () => {
  fc.assert(
    fc.property(fc.array(succession, { maxLength: 12 }), fc.constantFrom(...AGENCIES), (history, agency) => {
      const holder = holderOf({ agency, function: '节能', on: day('2025-01-01') }, history);
      if (holder.ok)
        expect(holder.value.path.map(({ on }) => on)).toEqual(holder.value.path.map(({ on }) => on).sort());
    }),
  );
});

test('the order in which a table is written down does not matter', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(succession, { maxLength: 6, selector: ({ fromAgency, on }) => fromAgency + on }),
      (history) => {
        const asked = { agency: '甲局', function: '盐业', on: day('2025-01-01') };
        expect(holderOf(asked, history.toReversed())).toEqual(holderOf(asked, history));
      },
    ),
  );
});

test('a body that follows itself is a fault of the table', () => {
  const history = [{ fromAgency: '甲局', toAgency: '甲局', on: day('2019-03-01') }];
  expect(checkSuccessions(history)).toEqual([{ kind: 'follows_itself', agency: '甲局' }]);
});

test('a body that took over another may be divided up on the same day', () => {
  const on = day('2024-03-01');
  const history = [
    { fromAgency: '甲局', toAgency: '乙局', on },
    { fromAgency: '乙局', toAgency: '丙局', function: '节能', ends: true, on },
    { fromAgency: '乙局', toAgency: '丁局', function: '盐业', ends: true, on },
  ];
  expect(checkSuccessions(history)).toEqual([]);
  expect(holderOf({ agency: '甲局', function: '盐业', on }, history)).toMatchObject({ value: { agency: '丁局' } });
});

test('whatever moves with a single function moves with a whole body too', () => {
  for (const { withFunction, withWhole } of MOVED_THINGS) if (withFunction !== false) expect(withWhole).toBe(true);
});
