import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, reckoned } from '../../../test/builders/case-answers.ts';
import { publicationStories, stories, type WrittenEvent } from '../../../test/builders/case-stories.ts';
import { answerOf, explain, type ClockPolicy, type Explanation } from './index.ts';

describe('explained answers', () => {
  test('every date of the answer is explained, to its last day', () => {
    fc.assert(
      fc.property(fc.oneof(stories(), publicationStories), (story) => {
        const reckoning = reckoned(story);
        const answer = answerOf(reckoning);
        const explanations = explain(reckoning);
        const dates = [
          ...(answer.reply_due_on === null ? [] : [`reply ${answer.reply_due_on}`]),
          ...(answer.correction_due_on === null ? [] : [`correction_notice ${answer.correction_due_on}`]),
          ...answer.other_due.map(({ what, on, ref }) => `${what} ${on}${ref ?? ''}`),
        ];
        expect(explanations.map(({ what, due_on, ref }) => `${what} ${due_on}${ref ?? ''}`).sort()).toEqual(
          dates.sort(),
        );
        for (const { due_on, days } of explanations) {
          expect(days.at(-1)).toMatchObject({ on: due_on, kind: 'due' });
          expect(days.filter(({ kind }) => kind === 'due')).toHaveLength(1);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('the counted days are numbered from one to the length of the term', () => {
    fc.assert(
      fc.property(fc.oneof(stories(), publicationStories), (story) => {
        const reckoning = reckoned(story);
        for (const { what, term, days } of explain(reckoning)) {
          const counted = days.flatMap((one) => (one.counted === null ? [] : [one.counted]));
          expect(counted).toEqual(counted.map((_, index) => index + 1));
          if (what === 'suit' || what === 'correction') continue;
          const isDeferral = what === 'reply' && reckoning.file.term?.deferredUntil !== null;
          if (!isDeferral) expect(term.en).toMatch(new RegExp(`^${counted.length} `, 'u'));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a reply is explained without a gap, with as many excluded days as the answer says', () => {
    fc.assert(
      fc.property(stories(), (story) => {
        const reckoning = reckoned(story);
        const reply = explain(reckoning).find(({ what }) => what === 'reply');
        if (reply === undefined || reckoning.file.term?.deferredUntil !== null) return;
        const numbers = reply.days.map(({ on }) => dateOf(on));
        expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
        expect(reply.days.filter(({ kind }) => kind === 'excluded')).toHaveLength(reckoning.excluded);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what an explanation says', () => {
  const received: WrittenEvent = { type: 'received', on: '2024-09-06', channel: 'in_person' };

  function explained(
    what: Explanation['what'],
    today: string,
    events: readonly WrittenEvent[],
    policy: Partial<ClockPolicy> = {},
  ): Explanation {
    const found = explain(reckoned({ today: dateOf(today), events }, policy)).find((one) => one.what === what);
    if (found === undefined) throw new Error(`${what} is not explained`);
    return found;
  }

  const said = ({ days }: Explanation, on: string) => days.find((one) => one.on === on);

  test('names each day of a reply: start, counted, make-up, weekend, holiday, excluded, due', () => {
    const reply = explained('reply', '2024-09-30', [
      received,
      { type: 'consultation_sent', on: '2024-09-19', to: 'third_party', ref: 'A' },
      { type: 'consultation_sent', on: '2024-09-19', to: 'co_maker', ref: 'B' },
      { type: 'opinion_received', on: '2024-09-20', ref: 'A' },
      { type: 'opinion_received', on: '2024-09-23', ref: 'B' },
    ]);
    expect(reply).toMatchObject({
      due_on: '2024-10-14',
      term: { zh: '20个工作日' },
      basis: { zh: '条例第三十三条第二款' },
    });
    expect(said(reply, '2024-09-06')).toMatchObject({ kind: 'start', counted: null, weekday: 5 });
    expect(said(reply, '2024-09-07')).toMatchObject({
      kind: 'weekend',
      counted: null,
      why: { zh: '周末', en: 'Weekend' },
    });
    expect(said(reply, '2024-09-09')).toMatchObject({ kind: 'counted', counted: 1, weekday: 1, why: { zh: '工作日' } });
    expect(said(reply, '2024-09-14')).toMatchObject({
      kind: 'make_up',
      counted: 6,
      why: { zh: '调休上班（中秋），照计' },
    });
    expect(said(reply, '2024-09-17')).toMatchObject({
      kind: 'holiday',
      why: { zh: '中秋', en: 'Mid-Autumn Festival' },
    });
    expect(said(reply, '2024-09-19')).toMatchObject({ kind: 'counted', counted: 8 });
    expect(said(reply, '2024-09-20')).toMatchObject({
      kind: 'excluded',
      why: { zh: '征求第三方、共同制作机关意见，不计' },
    });
    expect(said(reply, '2024-09-21')).toMatchObject({ kind: 'weekend' });
    expect(said(reply, '2024-09-23')).toMatchObject({ kind: 'excluded', why: { zh: '征求共同制作机关意见，不计' } });
    expect(said(reply, '2024-09-24')).toMatchObject({ kind: 'counted', counted: 9 });
    expect(said(reply, '2024-10-14')).toMatchObject({ kind: 'due', counted: 20 });
  });

  test('tells the length with the extension that was given', () => {
    const extended = { type: 'extended', on: '2024-10-10', working_days: 30 };
    const reply = explained('reply', '2024-10-14', [received, extended]);
    expect(reply).toMatchObject({ due_on: '2024-11-07', term: { zh: '40个工作日', en: '40 working days' } });
  });

  test('tells a deferral by its date, moved past the days on which nobody works', () => {
    const deferred = { type: 'deferred', on: '2024-09-12', until: '2024-11-30' };
    const given = { type: 'reasons_given', on: '2024-09-10' };
    const reply = explained('reply', '2024-09-20', [received, given, deferred]);
    expect(reply).toMatchObject({ due_on: '2024-12-02', basis: { zh: '条例第三十五条' } });
    expect(reply.days.map(({ on, kind }) => `${on} ${kind}`)).toEqual([
      '2024-11-30 moved',
      '2024-12-01 moved',
      '2024-12-02 due',
    ]);
    expect(said(reply, '2024-11-30')?.why.zh).toBe('周末，期限顺延');
  });

  test('a deferral of a closed case is told by the plan of its time, not by a later one', () => {
    const reply = explained('reply', '2019-04-01', [
      { type: 'received', on: '2019-03-01', channel: 'in_person' },
      { type: 'reasons_given', on: '2019-03-04' },
      { type: 'deferred', on: '2019-03-05', until: '2019-04-28' },
      { type: 'replied', on: '2019-03-20', delivery: 'post' },
    ]);
    expect(reply.days.map(({ on, why }) => `${on} ${why.zh}`)).toEqual([
      '2019-04-28 周末，期限顺延',
      '2019-04-29 顺延到的第一个工作日',
    ]);
  });

  test('counts every day of a calendar term, and tells the days past which its end moved', () => {
    const replied = { type: 'replied', on: '2025-08-04', delivery: 'electronic' };
    const events = [{ type: 'received', on: '2025-07-10', channel: 'in_person' }, replied];
    const reconsideration = explained('reconsideration', '2025-08-06', events);
    expect(reconsideration).toMatchObject({
      due_on: '2025-10-09',
      term: { zh: '60日' },
      basis: { zh: '行政复议法第二十条' },
    });
    expect(said(reconsideration, '2025-08-09')).toMatchObject({ kind: 'counted', counted: 5 });
    expect(said(reconsideration, '2025-10-03')).toMatchObject({
      kind: 'moved',
      counted: 60,
      why: { zh: '国庆节，期限顺延' },
    });
    expect(said(reconsideration, '2025-10-08')).toMatchObject({ kind: 'moved', counted: null });
    expect(said(reconsideration, '2025-10-09')).toMatchObject({ kind: 'due' });
    const suit = explained('suit', '2025-08-06', events);
    expect(suit).toMatchObject({ due_on: '2026-02-04', term: { zh: '6个月' }, basis: { zh: '行政诉讼法第四十六条' } });
    expect(suit.days.map(({ on }) => on)).toEqual(['2025-08-04', '2026-02-04']);
  });

  test.each([
    ['third_party', '条例第三十二条'],
    ['co_maker', '条例第三十四条'],
    ['other_body', '条例第三十三条第三款'],
  ])('the limit of a %s stands in %s', (to, basis) => {
    const sent = { type: 'consultation_sent', on: '2024-09-12', to, ref: 'A' };
    const opinion = explained('opinion', '2024-09-20', [received, sent]);
    expect(opinion).toMatchObject({ ref: 'A', due_on: '2024-10-10', term: { zh: '15个工作日' }, basis: { zh: basis } });
  });

  test('a limit that the body has set is told as it is counted', () => {
    const sent = { type: 'consultation_sent', on: '2024-09-12', to: 'other_body', ref: 'B' };
    const opinion = explained('opinion', '2024-09-20', [received, sent], { otherBodyOpinionDays: 10 });
    expect(opinion).toMatchObject({ due_on: '2024-09-27', term: { zh: '10个工作日' } });
    const made = { type: 'made', on: '2026-03-04', limit: 'licence_or_penalty' };
    const publication = explained('publication', '2026-03-05', [made], { licenceOrPenaltyDays: 10 });
    expect(publication).toMatchObject({ due_on: '2026-03-18', term: { zh: '10个工作日' } });
  });

  test('the day for correcting is that which the body set, and has no length', () => {
    const asked = { type: 'correction_requested', on: '2024-09-12', until: '2024-09-28' };
    const correction = explained('correction', '2024-09-20', [received, asked]);
    expect(correction).toMatchObject({ due_on: '2024-09-29', term: { zh: '本机关所定的日期' } });
    expect(correction.days.map(({ on }) => on)).toEqual(['2024-09-28', '2024-09-29']);
  });

  test('a case without dates has nothing to explain', () => {
    expect(explain(reckoned({ today: dateOf('2024-09-20'), events: [] }))).toEqual([]);
  });
});
