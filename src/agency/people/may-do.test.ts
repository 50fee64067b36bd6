import { describe, expect, test } from 'vitest';
import { officerWith } from '../../../test/builders/officers.ts';
import { day } from '../../base/day.ts';
import { mayDo, type Target } from './may-do.ts';
import type { Officer } from './officer.ts';
import { PERMISSIONS, ROLES, type Permission, type PermittedAct, type Role } from './roles.data.ts';

const TARGET: Target = {
  on: day('2026-03-12'),
  agency: '甲局',
  section: '企业股',
  supervisedBy: ['区政府办'],
  steps: [],
};

const may = (officer: Officer, act: PermittedAct, more: Partial<Target> = {}, absent: readonly Officer[] = []) =>
  mayDo({ officer, absent }, act, { ...TARGET, ...more });

const acts = Object.keys(PERMISSIONS) as PermittedAct[];
const roles = Object.keys(ROLES) as Role[];

describe('each role with each act', () => {
  test.each(roles)('%s: what the table names it for, where its reach goes, and nothing else', (role) => {
    const section = ROLES[role].inSection ? (`${role}@企业股` as const) : role;
    const agency = role === 'competent_department' ? '区政府办' : '甲局';
    const allowed = acts.filter((act) => may(officerWith('张', [section], { agency }), act).ok);
    const named = acts.filter((act) => {
      const { by }: Permission = PERMISSIONS[act];
      return by.some((one) => one.role === role && (agency === '甲局' || one.reach !== 'own_body'));
    });
    expect(allowed).toEqual(named);
  });

  test('the read-only inspector changes nothing, and nobody but the audit administrator reads the audit log', () => {
    const inspector = acts.filter((act) => may(officerWith('检', ['inspector']), act).ok);
    expect(inspector.filter((act) => !PERMISSIONS[act].isReading)).toEqual([]);
    expect(roles.filter((role) => may(officerWith('某', [role]), 'read_audit_log').ok)).toEqual([
      'audit_administrator',
    ]);
  });

  test('an officer without a role may do nothing', () => {
    expect(acts.filter((act) => may(officerWith('闲', []), act).ok)).toEqual([]);
  });
});

describe('where and when a role is held', () => {
  test('a handler handles what lies in his own section, and not in another one or in another body', () => {
    const handler = officerWith('承', ['section_handler@企业股']);
    expect(may(handler, 'handle_case')).toEqual({ ok: true, value: { role: 'section_handler', insteadOf: null } });
    for (const elsewhere of [{ section: '综合股' }, { section: null }, { agency: '乙局' }]) {
      expect(may(handler, 'handle_case', elsewhere)).toMatchObject({ ok: false, reason: { kind: 'out_of_reach' } });
    }
  });

  test('a role begins and ends on its days, and ends when the officer leaves', () => {
    const held = { role: 'signer', section: null, from: day('2026-03-12'), to: day('2026-04-01') } as const;
    const signer = officerWith('签', [], { roles: [held] });
    const onDay = (on: string, officer = signer) => may(officer, 'sign_letter', { on: day(on) }).ok;
    expect(['2026-03-11', '2026-03-12', '2026-03-31', '2026-04-01'].map((on) => onDay(on))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(onDay('2026-03-20', { ...signer, left: day('2026-03-20') })).toBe(false);
  });

  test('the competent department reaches the bodies that it supervises and no other', () => {
    const officer = officerWith('督', ['competent_department'], { agency: '区政府办' });
    expect(may(officer, 'return_report').ok).toBe(true);
    expect(may(officer, 'return_report', { supervisedBy: ['市政府办'] })).toMatchObject({
      reason: { kind: 'out_of_reach' },
    });
    expect(may(officer, 'handle_case')).toMatchObject({ reason: { kind: 'no_role' } });
  });
});

describe('no one does two steps of one approval', () => {
  const both = officerWith('王', ['section_handler@企业股', 'section_head@企业股', 'signer']);

  test('who handled a case neither verifies nor signs it, though he holds the roles', () => {
    const steps = [{ step: 'handle', officer: '王' }] as const;
    for (const act of ['verify_draft', 'sign_letter'] as const) {
      expect(may(both, act, { steps })).toEqual({ ok: false, reason: { kind: 'did_a_step', step: 'handle' } });
    }
    expect(may(both, 'verify_draft', { steps: [{ step: 'handle', officer: '李' }] }).ok).toBe(true);
  });

  test('he may do his own step again after a return, and what is no step of the approval', () => {
    const steps = [{ step: 'handle', officer: '王' }] as const;
    expect(may(both, 'handle_case', { steps }).ok).toBe(true);
    expect(may(both, 'read_case', { steps }).ok).toBe(true);
  });
});

describe('a deputy', () => {
  const signer = officerWith('签', ['signer']);
  const away = { officer: '签', deputy: '代', from: day('2026-03-09'), to: day('2026-03-14') };
  const deputy = officerWith('代', ['section_head@企业股'], { deputises: [away] });

  test('signs in the absence of the signer, and it is told for whom', () => {
    expect(may(deputy, 'sign_letter', {}, [signer])).toEqual({ ok: true, value: { role: 'signer', insteadOf: '签' } });
  });

  test('does so on the days of the absence alone', () => {
    const onDay = (on: string) => may(deputy, 'sign_letter', { on: day(on) }, [signer]).ok;
    expect(['2026-03-08', '2026-03-09', '2026-03-13', '2026-03-14'].map(onDay)).toEqual([false, true, true, false]);
  });

  test('does not sign for another what he verified himself', () => {
    const steps = [{ step: 'verify', officer: '代' }] as const;
    expect(may(deputy, 'sign_letter', { steps }, [signer])).toMatchObject({ reason: { kind: 'did_a_step' } });
  });

  test('of a deputy is no deputy', () => {
    const third = officerWith('三', [], { deputises: [{ officer: '代', deputy: '三', from: away.from, to: away.to }] });
    expect(may(third, 'sign_letter', {}, [deputy, signer]).ok).toBe(false);
    expect(may(third, 'verify_draft', {}, [deputy, signer]).ok).toBe(true);
  });

  test('does nothing of an absent administrator', () => {
    const administrator = officerWith('审', ['audit_administrator']);
    const acting = officerWith('代', [], {
      deputises: [{ officer: '审', deputy: '代', from: away.from, to: away.to }],
    });
    expect(may(acting, 'read_audit_log', {}, [administrator]).ok).toBe(false);
  });
});
