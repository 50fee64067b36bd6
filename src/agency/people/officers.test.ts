import { describe, expect, test } from 'vitest';
import { officerWith } from '../../../test/builders/officers.ts';
import { day } from '../../base/day.ts';
import { conflictsOf } from './conflicts.ts';
import { decideOfficer } from './decide-officer.ts';
import type { Officer } from './officer.ts';
import type { OfficerChange, OfficerFacts } from './officer-change.ts';
import { followOfficer } from './fold-officer.ts';
import { ROLES, type Role } from './roles.data.ts';

const NOW = day('2026-03-12');
const facts = (more: Partial<OfficerFacts> = {}): OfficerFacts => ({
  asker: '安',
  sections: ['企业股', '综合股'],
  others: new Map(),
  corrected: [],
  isSmall: false,
  ...more,
});
const decide = (officer: Officer | null, change: OfficerChange, more: Partial<OfficerFacts> = {}) =>
  decideOfficer(officer?.id ?? '新', officer, change, facts(more));
const give = (role: Role, section: string | null = null): OfficerChange => ({
  kind: 'give_role',
  role,
  section,
  on: NOW,
  until: null,
});

describe('三员分立', () => {
  test('the audit administrator holds no other role, also in a small installation', () => {
    for (const role of Object.keys(ROLES) as Role[]) {
      if (role === 'audit_administrator') continue;
      for (const isSmall of [false, true]) {
        expect(conflictsOf(['audit_administrator', role], { isSmall })).toMatchObject([{ isDeviation: false }]);
      }
    }
  });

  test('system and security administrator are two people; in a small installation one, as a deviation', () => {
    const pair = ['system_administrator', 'security_administrator'] as const;
    expect(conflictsOf(pair, { isSmall: false })).toMatchObject([{ isDeviation: false }]);
    expect(conflictsOf(pair, { isSmall: true })).toMatchObject([{ isDeviation: true }]);
  });

  test('roles of the work stand beside each other', () => {
    const work = (Object.keys(ROLES) as Role[]).filter((role) => !ROLES[role].isAdministrator);
    expect(conflictsOf(work, { isSmall: false })).toEqual([]);
  });

  test('each pair is told once', () => {
    const all = conflictsOf(['audit_administrator', 'system_administrator', 'security_administrator'], {
      isSmall: true,
    });
    expect(all.map(({ roles }) => roles.toSorted().join('+'))).toEqual([
      'audit_administrator+system_administrator',
      'audit_administrator+security_administrator',
      'security_administrator+system_administrator',
    ]);
  });
});

describe('giving a role', () => {
  test('that conflicts is refused; where it is a deviation the event says beside what', () => {
    const officer = officerWith('系', ['system_administrator']);
    expect(decide(officer, give('security_administrator'))).toMatchObject({
      reason: { kind: 'roles_conflict', deputises: false },
    });
    const given = decide(officer, give('security_administrator'), { isSmall: true });
    expect(given.ok && given.value.get('系')).toMatchObject([{ body: { deviates_from: ['system_administrator'] } }]);
  });

  test('to oneself is refused', () => {
    expect(decide(officerWith('安', []), give('signer'))).toMatchObject({ reason: { kind: 'own_role' } });
  });

  test('asks for a section where the role is held in one, and for none where it is not', () => {
    const officer = officerWith('承', []);
    expect(decide(officer, give('section_handler'))).toMatchObject({ reason: { kind: 'section_needed' } });
    expect(decide(officer, give('section_handler', '撤掉的股'))).toMatchObject({ reason: { kind: 'no_such_section' } });
    expect(decide(officer, give('signer', '企业股'))).toMatchObject({ reason: { kind: 'no_section_for' } });
    expect(decide(officer, give('section_handler', '企业股')).ok).toBe(true);
  });

  test('that is held is refused, and one that was taken the same day can be given again', () => {
    const held = officerWith('签', ['signer']);
    expect(decide(held, give('signer'))).toMatchObject({ reason: { kind: 'role_held' } });
    const taken = followOfficer({ agency: '甲局', id: '签' }, held, {
      type: 'role_taken',
      body: { role: 'signer', section: null, on: NOW },
    });
    expect(decide(taken, give('signer')).ok).toBe(true);
  });
});

describe('a deputy', () => {
  const name = (deputy: string, on = '2026-03-09', until = '2026-03-14'): OfficerChange => ({
    kind: 'name_deputy',
    deputy,
    on: day(on),
    until: day(until),
  });
  const signer = officerWith('签', ['signer']);
  const head = officerWith('股', ['section_head@企业股']);
  const others = new Map([['股', head]]);

  test('is named for days with an end, and both streams say so', () => {
    const named = decide(signer, name('股'), { others });
    expect(named.ok && [...named.value]).toEqual([
      ['签', [{ type: 'deputy_named', body: { deputy: '股', on: '2026-03-09', until: '2026-03-14' } }]],
      ['股', [{ type: 'deputising_begun', body: { officer: '签', on: '2026-03-09', until: '2026-03-14' } }]],
    ]);
    expect(decide(signer, name('股', '2026-03-09', '2026-03-09'), { others })).toMatchObject({
      reason: { kind: 'ends_before_it_begins', last: '2026-03-08' },
    });
    expect(decide(signer, name('签'), { others })).toMatchObject({ reason: { kind: 'own_deputy' } });
    expect(decide(signer, name('外'), { others })).toMatchObject({ reason: { kind: 'no_such_deputy' } });
  });

  test('is not whoever names him: so an officer of the disclosure office does not sign for the signer by his own word', () => {
    expect(decide(signer, name('股'), { others, asker: '股' })).toMatchObject({ reason: { kind: 'asker_as_deputy' } });
  });

  test('is not the audit administrator, for the two would come into one hand', () => {
    const audit = new Map([['审', officerWith('审', ['audit_administrator'])]]);
    expect(decide(signer, name('审'), { others: audit })).toMatchObject({
      reason: { kind: 'roles_conflict', deputises: true },
    });
  });

  test('does not become an administrator while he acts for another, nor the other something that conflicts', () => {
    const period = { officer: '签', deputy: '股', from: day('2026-03-09'), to: day('2026-04-14') };
    const acting = { ...head, deputises: [period] };
    const refusal = { reason: { kind: 'roles_conflict' } };
    expect(decide(acting, give('audit_administrator'), { others: new Map([['签', signer]]) })).toMatchObject(refusal);
    const absent = officerWith('签', [], { deputies: [period] });
    const deputy = officerWith('股', ['security_administrator']);
    expect(decide(absent, give('signer'), { others: new Map([['股', deputy]]), isSmall: true })).toMatchObject(refusal);
  });

  test('is there himself: not who is away in that time and has a deputy of his own', () => {
    const period = { officer: '股', deputy: '签', from: day('2026-03-13'), to: day('2026-03-20') };
    const away = new Map([['股', { ...head, deputies: [period] }]]);
    expect(decide(signer, name('股'), { others: away })).toMatchObject({ reason: { kind: 'deputy_absent' } });
    expect(decide(signer, name('股', '2026-03-09', '2026-03-13'), { others: away }).ok).toBe(true);
  });

  test('one at a time; and who leaves acts for nobody any more, on both sides', () => {
    const period = { officer: '签', deputy: '股', from: day('2026-03-09'), to: day('2026-04-14') };
    const absent = { ...signer, deputies: [period] };
    expect(decide(absent, name('股', '2026-04-13', '2026-04-20'), { others })).toMatchObject({
      reason: { kind: 'deputy_named' },
    });
    const gone = decide(absent, { kind: 'leave', on: NOW });
    expect(gone.ok && [...gone.value.keys()]).toEqual(['签', '股']);
  });
});
