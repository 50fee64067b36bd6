import { expect, test } from 'vitest';
import { LEDGER_EVENTS } from '../texts/ledger-events.ts';
import { sayEvent } from './view-ledger.ts';

const called = (id: string) => ({ s1: '企业股', o1: '示例甲' })[id] ?? id;

test.each([
  [
    { type: 'body_founded', body: { full_name: '青河区示例局', on: '2019-03-25' } },
    '设立机关“青河区示例局”，自2019年3月25日起',
  ],
  [{ type: 'body_founded', body: { full_name: '青河区示例局', on: null } }, '设立机关“青河区示例局”'],
  [{ type: 'officer_placed', body: { section: 's1', on: '2026-01-01' } }, '调整到企业股，自2026年1月1日起'],
  [
    { type: 'role_given', body: { role: 'signer', on: '2026-01-01', until: '2026-02-01' } },
    '授予角色：签发人（分管领导），自2026年1月1日起至2026年1月31日',
  ],
  [
    { type: 'deputy_named', body: { deputy: 'o1', on: '2026-01-01', until: '2026-02-01' } },
    '指定代理人：示例甲，自2026年1月1日起至2026年1月31日',
  ],
  [{ type: 'something_of_later', body: { on: '2026-01-01' } }, 'something_of_later'],
  [{ type: 'toString', body: {} }, 'toString'],
])('an event is said in plain words, one that nobody described by its type: %j', (event, zh) => {
  expect(sayEvent(event, called).zh).toBe(zh);
});

test('an event whose fields somebody broke still has its words', () => {
  for (const type of Object.keys(LEDGER_EVENTS)) {
    for (const body of [{}, { on: 7, role: [], until: {}, deputy: null, name: false }]) {
      expect(sayEvent({ type, body }, called).zh).not.toMatch(/undefined|\[object/u);
    }
  }
});
