import { describe, expect, test } from 'vitest';
import { answered, dateOf } from '../../../test/builders/case-answers.ts';
import type { WrittenEvent } from '../../../test/builders/case-stories.ts';
import { CLOCK_CHOICES, CLOCK_DAYS, clockPolicy, DEFAULT_POLICY, type ClockAnswer, type ClockPolicy } from './index.ts';

const received: WrittenEvent = { type: 'received', on: '2026-03-02', channel: 'in_person' };
const asked: WrittenEvent = { type: 'correction_requested', on: '2026-03-06', until: '2026-03-20' };

/** The answer to the same case by default and as the body has settled it. */
function both(
  today: string,
  events: readonly WrittenEvent[],
  policy: Partial<ClockPolicy>,
): readonly [ClockAnswer, ClockAnswer] {
  const story = { today: dateOf(today), events };
  return [answered(story), answered(story, policy)];
}

const warned = ({ warnings }: ClockAnswer) => warnings.map(({ id }) => id);

describe('what a body may settle, both ways', () => {
  test('a late notice of correction does nothing, or counts with its warning', () => {
    const late = { type: 'correction_requested', on: '2026-03-12' };
    const answers = both('2026-03-13', [received, late], { lateCorrectionNotice: 'counts' });
    expect(answers.map(({ reply_due_on }) => reply_due_on)).toEqual(['2026-03-30', null]);
    expect(answers.map(({ status }) => status)).toEqual(['running', 'paused']);
    expect(answers.map(warned)).toEqual([['correction_late'], ['correction_late']]);
  });

  test('a late correction begins the term anew, or is left out', () => {
    const late = { type: 'corrected', on: '2026-03-24', channel: 'in_person' };
    const answers = both('2026-03-24', [received, asked, late], { lateCorrection: 'left_out' });
    expect(answers.map(({ reply_due_on }) => reply_due_on)).toEqual(['2026-04-22', null]);
    expect(answers.map(warned)).toEqual([['corrected_late'], ['corrected_late', 'correction_overdue']]);
  });

  test('the day on which a letter is sent is used, or excluded', () => {
    const events = [
      received,
      { type: 'consultation_sent', on: '2026-03-09', to: 'third_party', ref: 'A' },
      { type: 'opinion_received', on: '2026-03-11', ref: 'A' },
    ];
    const answers = both('2026-03-12', events, { sendingDay: 'excluded' });
    expect(answers.map(({ excluded_working_days }) => excluded_working_days)).toEqual([2, 3]);
    expect(answers.map(({ reply_due_on }) => reply_due_on)).toEqual(['2026-04-01', '2026-04-02']);
  });

  test('a letter sent on the day of receipt excludes nothing of that day, settled either way', () => {
    const events = [
      received,
      { type: 'consultation_sent', on: '2026-03-02', to: 'third_party', ref: 'A' },
      { type: 'opinion_received', on: '2026-03-04', ref: 'A' },
    ];
    const answers = both('2026-03-12', events, { sendingDay: 'excluded' });
    expect(answers.map(({ excluded_working_days }) => excluded_working_days)).toEqual([2, 2]);
  });

  test('an extension is used up by a restart, or possible again: after a correction and after a payment', () => {
    const restarts = [
      [asked, { type: 'corrected', on: '2026-03-16', channel: 'in_person' }],
      [
        { type: 'fee_notified', on: '2026-03-06' },
        { type: 'fee_paid', on: '2026-03-16' },
      ],
    ];
    for (const restart of restarts) {
      const events = [
        received,
        { type: 'extended', on: '2026-03-04', working_days: 5 },
        ...restart,
        { type: 'extended', on: '2026-03-18', working_days: 5 },
      ];
      const answers = both('2026-03-19', events, { extensionAfterRestart: 'possible_again' });
      expect(answers.map(({ reply_due_on }) => reply_due_on)).toEqual(['2026-04-14', '2026-04-21']);
      expect(answers.map(warned)).toEqual([['extension_twice'], []]);
    }
  });

  test('a late payment begins the term anew, or is left out', () => {
    const events = [received, { type: 'fee_notified', on: '2026-03-06' }, { type: 'fee_paid', on: '2026-04-07' }];
    const answers = both('2026-04-08', events, { latePayment: 'left_out' });
    expect(answers.map(({ reply_due_on }) => reply_due_on)).toEqual(['2026-05-08', null]);
    expect(answers.map(warned)).toEqual([['paid_late'], ['paid_late', 'payment_overdue']]);
  });

  test('what came electronically is to be confirmed at once, or some working days later', () => {
    const came = [{ type: 'received', on: '2026-03-14', channel: 'online', confirmed_on: '2026-03-17' }];
    expect(both('2026-03-18', came, { electronicConfirmationDays: 1 }).map(warned)).toEqual([
      ['confirmation_late'],
      [],
    ]);
    const waiting = [{ type: 'received', on: '2026-03-14', channel: 'email' }];
    const warnings = both('2026-03-17', waiting, { electronicConfirmationDays: 1 }).map(warned);
    expect(warnings).toEqual([['unconfirmed', 'confirmation_late'], ['unconfirmed']]);
  });

  test('another body has fifteen working days for its opinion, or as many as are set; others keep theirs', () => {
    const letter = (to: string) => [received, { type: 'consultation_sent', on: '2026-03-09', to, ref: 'A' }];
    const dues = (to: string) =>
      both('2026-03-10', letter(to), { otherBodyOpinionDays: 5 }).map(({ other_due }) => other_due[0]?.on);
    expect(dues('other_body')).toEqual(['2026-03-30', '2026-03-16']);
    expect(dues('third_party')).toEqual(['2026-03-30', '2026-03-30']);
    expect(dues('co_maker')).toEqual(['2026-03-30', '2026-03-30']);
  });

  test('licences and penalties are published within seven working days, or as many as are set', () => {
    const made = [{ type: 'made', on: '2026-03-04', limit: 'licence_or_penalty' }];
    const answers = both('2026-03-05', made, { licenceOrPenaltyDays: 20 });
    expect(answers.map(({ other_due }) => other_due[0]?.on)).toEqual(['2026-03-13', '2026-04-01']);
  });
});

describe('the policy of a body', () => {
  test('is the default where nothing is chosen', () => {
    expect(clockPolicy({})).toEqual(DEFAULT_POLICY);
    expect(DEFAULT_POLICY).toEqual({
      electronicConfirmationDays: 0,
      lateCorrectionNotice: 'no_effect',
      lateCorrection: 'counts',
      otherBodyOpinionDays: 15,
      sendingDay: 'used',
      extensionAfterRestart: 'used_up',
      latePayment: 'counts',
      licenceOrPenaltyDays: 7,
    });
  });

  test('takes each choice by its name', () => {
    for (const [name, policy] of Object.entries(CLOCK_CHOICES)) {
      const other = Object.keys(policy.options).find((option) => option !== policy.default) ?? '';
      expect(clockPolicy({ [policy.id]: other })).toEqual({ ...DEFAULT_POLICY, [name]: other });
    }
    for (const [name, policy] of Object.entries(CLOCK_DAYS)) {
      expect(clockPolicy({ [policy.id]: '5' })).toEqual({ ...DEFAULT_POLICY, [name]: 5 });
    }
  });

  test.each(['', ' ', '-1', '1.5', '1e0', '0x5', 'five', '99'])(
    'a number of days that is %j is the default',
    (given) => {
      for (const { id } of Object.values(CLOCK_DAYS)) expect(clockPolicy({ [id]: given })).toEqual(DEFAULT_POLICY);
    },
  );

  test('no days at all are set only where the default is none', () => {
    for (const { id } of Object.values(CLOCK_DAYS)) {
      expect(clockPolicy({ [id]: '0' })).toEqual(DEFAULT_POLICY);
    }
  });
});
