import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../../base/day.ts';
import { feeBetween, feeByApplications, feeByPages, feeOfApplication, feeOfBatch, MOST_COUNTED } from './fee.ts';
import { placesInMonth } from './months.ts';
import { noticeProblems, type FeeNotice } from './notice.ts';
import { NOTICE_RULES } from './notice-rules.data.ts';
import { feesByPages } from './pages.ts';
import { sayFee } from './say-fee.ts';
import { FEE_SCHEDULES, feeSchedules } from './schedules.data.ts';
import { FEE_SETTINGS } from './settings.data.ts';

const many = fc.integer({ min: 0, max: 2000 });

describe('the processing fee', () => {
  it('of a month is the sum of what each application costs by itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), (count) => {
        const each = Array.from({ length: count }, (_, index) => feeOfApplication(index + 1).amount);
        expect(feeByApplications(count).amount).toBe(each.reduce((sum, one) => sum + one, 0));
      }),
    );
  });

  it('does not depend on the batches in which a month comes', () => {
    fc.assert(
      fc.property(many, many, (before, count) => {
        expect(feeByApplications(before).amount + feeOfBatch(before, count).amount).toBe(
          feeByApplications(before + count).amount,
        );
      }),
    );
  });

  it('has a working that covers every number once and adds up', () => {
    for (const reckon of [feeByApplications, feeByPages]) {
      fc.assert(
        fc.property(many, (count) => {
          const { amount, working } = reckon(count);
          let next = 1;
          for (const line of working) {
            expect(line.from).toBe(next);
            expect(line.count).toBe(line.to - line.from + 1);
            expect(line.subtotal).toBe(line.count * line.rate);
            next = line.to + 1;
          }
          expect(next).toBe(count + 1);
          expect(working.reduce((sum, { subtotal }) => sum + subtotal, 0)).toBe(amount);
        }),
      );
    }
  });

  it('has a rate that rises from band to band', () => {
    for (const reckon of [feeByApplications, feeByPages]) {
      const rates = reckon(500).working.map(({ rate }) => rate);
      expect(rates).toEqual([...new Set(rates)].toSorted((one, other) => one - other));
    }
  });

  it('is not reckoned for numbers that are none', () => {
    for (const number of [-1, 1.5, Number.NaN, MOST_COUNTED + 1]) {
      expect(() => feeByApplications(number)).toThrow(RangeError);
    }
    expect(feeByApplications(MOST_COUNTED).amount).toBeGreaterThan(0);
  });

  it('is said line by line in both languages', () => {
    const [schedule] = FEE_SCHEDULES;
    if (schedule === undefined) throw new Error('there is no schedule');
    const { lines, total } = sayFee(feeBetween(schedule, 9, 12), schedule);
    expect(lines).toEqual([
      { zh: '第9件至第10件：2件，不收费', en: 'applications 9 to 10: 2 applications, free' },
      {
        zh: '第11件至第12件：2件，每件100元，计200元',
        en: 'applications 11 to 12: 2 applications at 100 yuan, 200 yuan',
      },
    ]);
    expect(total).toEqual({ zh: '合计200元', en: 'total 200 yuan' });
    expect(sayFee(feeBetween(schedule, 11, 11), schedule).lines[0]).toEqual({
      zh: '第11件：1件，每件100元，计100元',
      en: 'application 11: 1 application at 100 yuan, 100 yuan',
    });
  });
});

describe('what an administrator may set otherwise', () => {
  it('the rate of numbers 31 to 40, from which the later bands rise', () => {
    const settings = { ...FEE_SETTINGS, first_step: { ...FEE_SETTINGS.first_step, value: 100, verified: true } };
    const [schedule] = feeSchedules(settings);
    if (schedule === undefined) throw new Error('there is no schedule');
    expect(feeBetween(schedule, 1, 41).amount).toBe(20 * 100 + 10 * 100 + 200);
  });

  it('whether pages of several applications are taken together', () => {
    const settings = { ...FEE_SETTINGS, cumulate_pages: { ...FEE_SETTINGS.cumulate_pages, value: true } };
    expect(feesByPages([30, 30, 50], settings).map(({ amount }) => amount)).toEqual([0, 300, 40 * 10 + 10 * 20]);
  });

  it('whether the bodies count together', () => {
    const application = { applicant: '张某', receivedOn: day('2025-04-02'), units: 10 };
    const both = [
      { ...application, id: 'a', agency: '甲局' },
      { ...application, id: 'b', agency: '乙局' },
    ];
    const settings = { ...FEE_SETTINGS, count_per_agency: { ...FEE_SETTINGS.count_per_agency, value: false } };
    expect(placesInMonth(both).map(({ fee }) => fee.amount)).toEqual([0, 0]);
    expect(placesInMonth(both, settings).map(({ fee }) => fee.amount)).toEqual([0, 1000]);
  });

  it('from which day applications are charged, and whether what is published is', () => {
    const notice: FeeNotice = {
      chosen: ['by_quantity'],
      amount: 10,
      numbers: null,
      pages: 31,
      receivedOn: day('2021-01-04'),
      on: day('2021-01-08'),
      replyDueOn: day('2021-02-01'),
      given: 'paper',
      isPublished: true,
      splitReasons: [],
      waiver: null,
      namesRemedy: true,
    };
    expect(noticeProblems(notice).map(({ rule }) => rule)).toEqual(['not_published', 'no_remedy_of_its_own']);
    const settings = {
      ...FEE_SETTINGS,
      charge_published: { ...FEE_SETTINGS.charge_published, value: true },
      remedy_in_notice: { ...FEE_SETTINGS.remedy_in_notice, value: true },
    };
    expect(noticeProblems(notice, settings)).toEqual([]);
    const later = { ...settings, in_force_from: { ...FEE_SETTINGS.in_force_from, value: '2021-02-01' } };
    expect(noticeProblems(notice, later)).toEqual([{ rule: 'in_force' }]);
  });

  it('is marked where no text or notice confirms it', () => {
    const verified = Object.entries(FEE_SETTINGS).flatMap(([key, setting]) => (setting.verified ? [key] : []));
    expect(verified).toEqual(['payment_term']);
  });
});

it('every rule of a fee notice has words and a basis in force', () => {
  for (const { rule, cite } of Object.values(NOTICE_RULES)) {
    expect(rule.zh).not.toBe('');
    expect(rule.en).not.toBe('');
    expect(cite).toEqual(expect.objectContaining(cite.act === undefined ? { article: 42 } : { act: 'fee_measures' }));
  }
});
