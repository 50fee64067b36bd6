import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../../base/day.ts';
import { IMPORT_COLUMNS, type ImportField } from './columns.data.ts';
import { knownBodies } from './known-body.ts';
import { planImport } from './plan-import.ts';
import type { ListRow } from './read-rows.ts';

const WORDS = [
  '甲局',
  '乙局',
  '丙府',
  '丁府',
  '部门',
  '人民政府',
  '县级',
  '乡级',
  '甲局、乙局',
  '2024.2.30',
  '11441700007280420Y',
  'x',
];
const text = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...WORDS) }, fc.string({ minLength: 1, maxLength: 6 }));
const fields = Object.keys(IMPORT_COLUMNS) as ImportField[];

const rows: fc.Arbitrary<readonly ListRow[]> = fc
  .array(fc.dictionary(fc.constantFrom(...fields), text, { noNullPrototype: true }), { maxLength: 12 })
  .map((all) => all.map((texts, index) => ({ line: index + 2, texts: { kind: '部门', level: '县级', ...texts } })));

test('any list at all has a plan in which each row stands once, and nothing below what is not there', () => {
  fc.assert(
    fc.property(rows, (list) => {
      let number = 0;
      const newId = () => `new-${(number += 1)}`;
      const plan = planImport(list, knownBodies([]), { on: day('2026-03-12'), newId });
      expect(plan.rows.map(({ line }) => line).toSorted((one, other) => one - other)).toEqual(
        list.map(({ line }) => line),
      );
      const there = new Set<string | null>([null]);
      for (const { id, changes, problem } of plan.rows) {
        for (const change of changes) if (change.kind === 'found') expect(there).toContain(change.place.parent);
        if (problem === null) there.add(id);
      }
    }),
    { numRuns: 500 },
  );
});
