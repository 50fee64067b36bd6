import { expect, test } from 'vitest';
import type { ShownBody } from '../../agency/index.ts';
import { sortBodies } from './group-bodies.ts';

const body = (id: string, more: Partial<ShownBody> = {}): ShownBody => ({
  id,
  kind: 'department',
  level: 'county',
  parent: null,
  fullName: id,
  shortName: null,
  slug: id,
  closed: null,
  ...more,
});

const BODIES: readonly ShownBody[] = [
  body('青河区人民政府', { kind: 'government' }),
  body('青河区教育局', { parent: '青河区人民政府' }),
  body('青河区税务局', { kind: 'line_superior', parent: '不在这里的市局' }),
  body('青河区仓库', { parent: '不在这里的机关' }),
  body('别处的局'),
  body('别处的站', { parent: '别处的局' }),
];

const ownOf = (head: string | null) => sortBodies(BODIES, head).own.flatMap(({ bodies }) => bodies.map(({ id }) => id));

test('a body under another top than the platform stands apart, with who is above it', () => {
  const { others } = sortBodies(BODIES, '青河区人民政府');
  expect(others.map((one) => [one.body.id, one.parent?.id ?? null])).toEqual([
    ['别处的局', null],
    ['别处的站', '别处的局'],
  ]);
});

test('a body that is led from outside, or by a body that is not shown, stands among the others of its kind', () => {
  expect(ownOf('青河区人民政府')).toEqual(['青河区人民政府', '青河区仓库', '青河区教育局', '青河区税务局']);
});

test('where no body is at the head of the platform none stands apart', () => {
  expect(ownOf(null)).toHaveLength(BODIES.length);
});

test('bodies that are entered as each other’s parents are listed all the same', () => {
  const round = [body('甲', { parent: '乙' }), body('乙', { parent: '甲' })];
  expect(sortBodies(round, '丙').own[0]?.bodies).toHaveLength(2);
});
