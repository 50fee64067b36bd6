import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, dayOf } from '../../src/base/day.ts';
import { parseCalendar, PUBLISHED_YEARS, withYears, WorkingCalendar } from '../../src/law/index.ts';
import { encodeCase } from '../../src/web/clock/case-address.ts';
import { buildSite } from '../../src/web/index.ts';
import { anyEvent, EVENT_TYPES } from '../builders/case-events.ts';
import { siteOptions } from './site.ts';

const site = buildSite(await siteOptions());
const december = buildSite(await siteOptions({ today: () => day('2026-12-01') }));

const CASE = '2024-09-06.received.in_person~2024-09-12.consultation_sent.third_party.A~2024-09-29.opinion_received.A';

async function open(path: string, from = site) {
  const answer = await from.request(path);
  const text = await answer.text();
  const page = load(text);
  const words = (selector: string) => page(selector).text().replaceAll(/\s+/gu, ' ').trim();
  return {
    status: answer.status,
    location: answer.headers.get('location'),
    headers: answer.headers,
    text,
    page,
    words,
  };
}

/** A form sent: the address it leads to, or the page with what is to be corrected. */
const send = (fields: Readonly<Record<string, string>>) => open(`/clock?${new URLSearchParams(fields).toString()}`);

describe('the first visit', () => {
  test('asks for channel and day, says what the page is, and has a worked example', async () => {
    const { status, page, words } = await open('/clock');
    expect(status).toBe(200);
    expect(words('h1')).toBe('期限计算');
    expect(page('form[data-clock] select').attr('name')).toBe('first_channel');
    expect(page('form[data-clock]').attr('method')).toBe('get');
    const example = page('.clock-ways a').first().attr('href') ?? '';
    expect((await open(example)).words('.clock-due-day')).toBe('2024年10月25日（周五）');
  });

  test('asks for publication what publication needs', async () => {
    const { page, words } = await open('/clock?for=publication');
    expect(
      page('form[data-clock] select')
        .toArray()
        .map((one) => page(one).attr('name')),
    ).toEqual(['first_type', 'first_limit']);
    expect(words('.lead')).toContain('主动公开');
  });
});

describe('the form', () => {
  test('a receipt leads to the address of the case', async () => {
    const { status, location } = await send({
      first_type: 'received',
      first_channel: 'in_person',
      first_on: '2024年9月6日',
      first_confirmed_on: '',
      today: '',
    });
    expect([status, location]).toEqual([303, '/clock?c=2024-09-06.received.in_person#answer']);
  });

  test('an event is added in the order of the days, with the day as of which it is asked', async () => {
    const { location } = await send({
      c: '2024-09-06.received.in_person~2024-09-29.extended.20',
      first_at: '0',
      first_type: 'received',
      first_channel: 'in_person',
      first_on: '2024-09-06',
      today: '9月30日',
      event_type: 'consultation_sent',
      event_on: '9月12日',
      event_to: 'third_party',
    });
    expect(location).toBe(
      '/clock?c=2024-09-06.received.in_person~2024-09-12.consultation_sent.third_party.A~2024-09-29.extended.20&today=2024-09-30#answer',
    );
  });

  test('an event is changed in its place, the beginning with it', async () => {
    const { location } = await send({
      c: CASE,
      first_at: '0',
      first_type: 'received',
      first_channel: 'online',
      first_on: '2024-09-05',
      first_confirmed_on: '2024-09-06',
      event_type: 'opinion_received',
      event_at: '2',
      event_on: '2024-09-27',
      event_ref: 'A',
    });
    expect(location).toBe(
      '/clock?c=2024-09-05.received.online.2024-09-06~2024-09-12.consultation_sent.third_party.A~2024-09-27.opinion_received.A#answer',
    );
  });

  test('choosing an event to add opens its fields, and only those that it has', async () => {
    const chosen = await send({
      c: CASE,
      first_at: '0',
      first_type: 'received',
      first_channel: 'in_person',
      first_on: '2024-09-06',
      today: '2024-09-30',
      add: 'extended',
    });
    expect(chosen.location).toBe(`/clock?c=${CASE}&today=2024-09-30&add=extended#event`);
    const { page, words } = await open(chosen.location?.replace('#event', '') ?? '');
    expect(words('#event legend')).toBe('加一件事：告知延期答复');
    expect(
      page('#event input:not([type=hidden])')
        .toArray()
        .map((one) => page(one).attr('name')),
    ).toEqual(['event_on', 'event_working_days']);
  });

  test('another event chosen while the fields of one are open takes their place', async () => {
    const open = { event_type: 'extended', event_on: '', event_working_days: '' };
    const first = {
      c: CASE,
      first_at: '0',
      first_type: 'received',
      first_channel: 'in_person',
      first_on: '2024-09-06',
    };
    expect((await send({ ...first, ...open, add: 'replied' })).location).toBe(`/clock?c=${CASE}&add=replied#event`);
    expect((await send({ ...first, ...open, add: '' })).location).toBe(`/clock?c=${CASE}#answer`);
    const same = await send({ ...first, ...open, add: 'extended' });
    expect(same.status).toBe(422);
    expect(same.words('#event legend')).toBe('加一件事：告知延期答复');
  });

  test('what makes sense now is offered first, and nothing is left out', async () => {
    const { page } = await open(`/clock?c=${CASE}&today=2024-09-30`);
    const groups = page('#add optgroup').toArray();
    expect(groups.map((group) => page(group).attr('label'))).toEqual(['现在可以', '其他']);
    const values = groups.map((group) =>
      page(group)
        .find('option')
        .toArray()
        .map((one) => page(one).attr('value')),
    );
    expect(values[0]).toEqual(expect.arrayContaining(['extended', 'replied', 'consultation_sent']));
    expect(values[1]).toEqual(expect.arrayContaining(['corrected', 'opinion_received', 'fee_paid']));
    expect(values.flat()).toHaveLength(18);
  });

  test('taking an event out is a link to the case without it', async () => {
    const { page } = await open(`/clock?c=${CASE}&today=2024-09-30`);
    const links = page('.clock-event-acts a')
      .toArray()
      .map((one) => page(one).attr('href'));
    expect(links).toEqual([
      `/clock?c=${CASE}&today=2024-09-30&edit=1#event`,
      '/clock?c=2024-09-06.received.in_person~2024-09-29.opinion_received.A&today=2024-09-30',
      `/clock?c=${CASE}&today=2024-09-30&edit=2#event`,
      '/clock?c=2024-09-06.received.in_person~2024-09-12.consultation_sent.third_party.A&today=2024-09-30',
    ]);
  });

  test('what is wrong is said at the field and above, and what was typed stays', async () => {
    const { status, text, page, words } = await send({
      first_type: 'received',
      first_channel: 'online',
      first_on: '2024-02-30',
      first_confirmed_on: 'abc',
      today: '昨天',
    });
    expect(status).toBe(422);
    expect(words('title')).toMatch(/^有错：/u);
    expect(
      page('.error-summary a')
        .toArray()
        .map((one) => page(one).attr('href')),
    ).toEqual(['#first_on', '#first_confirmed_on', '#today']);
    expect(text.split('2024年没有2月30日')).toHaveLength(3);
    expect(page('#first_confirmed_on').attr('value')).toBe('abc');
    expect(page('#first_channel option[selected]').attr('value')).toBe('online');
    expect(page('#first_on').attr('aria-invalid')).toBe('true');
  });

  test('a sixty-first event is refused with a sentence', async () => {
    const full = [
      '2024-09-06.received.in_person',
      ...Array.from({ length: 59 }, () => '2024-09-09.reasons_requested'),
    ].join('~');
    const { status, words } = await send({
      c: full,
      first_at: '0',
      first_type: 'received',
      first_channel: 'in_person',
      first_on: '2024-09-06',
      add: 'extended',
    });
    expect(status).toBe(422);
    expect(words('.error-summary')).toContain('一件最多 60 件事');
  });
});

describe('an address that cannot be read', () => {
  test.each([
    ['c=2024-09-06.recieved.in_person', '网址里第 1 件事读不出来（2024-09-06.recieved.in_person）'],
    [`c=${CASE}~`, '网址里第 4 件事读不出来（空的）'],
    [`c=${Array.from({ length: 61 }, () => '2024-09-06.withdrawn').join('~')}`, '网址里的事超过 60 件'],
    [`c=${CASE}&today=2024-13-01`, 'today 不是一个日期'],
    ['c=%3Cscript%3E', '（<script>）'],
  ])('%s gives the page with one sentence', async (query, sentence) => {
    const { status, words, text } = await open(`/clock?${query}`);
    expect(status).toBe(422);
    expect(words('.error-summary')).toContain(sentence);
    expect(text).toContain('<h1>期限计算</h1>');
    expect(text).not.toMatch(/<script>|at \w+ \(/u);
  });

  test('a long piece is cut in the sentence', async () => {
    const { words } = await open(`/clock?c=${'x'.repeat(2000)}`);
    expect(words('.error-summary').length).toBeLessThan(200);
  });
});

test('whatever happened, in whatever order, gives a page and never a fault', async () => {
  const faults: string[] = [];
  const watched = buildSite(await siteOptions({ reportFault: (fault) => void faults.push(fault) }));
  // 2024 and the years around it, the end of the calendar and days far away.
  const days = fc.oneof(
    fc.integer({ min: 19_700, max: 20_100 }),
    fc.integer({ min: 20_700, max: 20_900 }),
    fc.integer({ min: -700_000, max: 2_900_000 }),
  );
  const events = fc.array(fc.oneof(...EVENT_TYPES.map((type) => anyEvent(type, days))), {
    minLength: 1,
    maxLength: 12,
  });
  await fc.assert(
    fc.asyncProperty(
      events,
      days,
      fc.constantFrom('', '&edit=0', '&add=replied', '&lang=en'),
      async (one, today, more) => {
        const { status } = await watched.request(`/clock?c=${encodeCase(one)}&today=${dayOf(today)}${more}`);
        expect([status, faults]).toEqual([200, []]);
      },
    ),
    { numRuns: 300 },
  );
});

describe('the answer', () => {
  test('says the last day, the time left and the other dates', async () => {
    const { words } = await open(`/clock?c=${CASE}&today=2024-09-30`);
    expect(words('[role=status]')).toBe('答复期限2024年10月25日（周五）还有 15 个工作日算到2024年9月30日（周一）。');
    expect(words('.clock-others')).toBe('补正最迟告知 9月18日（周三） 已过 如果延期，最迟 11月22日（周五）');
  });

  test.each([
    ['2024-09-26.received.online', '还没有起算', '未起算'],
    ['2024-09-06.received.in_person', '2024年10月11日（周五）', '还有 4 个工作日'],
    ['2024-09-03.received.in_person', '2024年10月8日（周二）', '还有 1 个工作日'],
    ['2024-08-30.received.in_person', '2024年9月29日（周日）', '已过 1 个工作日'],
    ['2024-09-02.received.in_person', '2024年9月30日（周一）', '今天到期'],
    ['2024-09-20.received.in_person~2024-09-25.correction_requested.2024-10-10', '2024年10月10日（周四）', '等待补正'],
    ['2024-09-20.received.in_person~2024-09-25.correction_requested', '收到补正后重新起算', '等待补正'],
    ['2024-09-20.received.in_person~2024-09-25.fee_notified', '2024年10月28日（周一）', '等待缴费'],
    [
      '2024-09-20.received.in_person~2024-09-25.consultation_sent.co_maker.A',
      '2024年10月29日（周二）',
      '等待意见还有 17 个工作日',
    ],
    ['2024-09-20.received.in_person~2024-09-25.withdrawn', '2024年10月23日（周三）', '已终结'],
    ['2024-09-20.made', '2024年10月23日（周三）', '还有 13 个工作日'],
    ['2024-09-20.made.penalty_withdrawal~2024-09-24.published', '2024年9月25日（周三）', '已公开'],
  ])('%s: %s, %s', async (address, due, lamps) => {
    const { words } = await open(`/clock?c=${address}`);
    expect(words('.clock-due-day')).toBe(due);
    expect(words('.clock-due .lamp')).toBe(lamps);
  });

  test('a past term on the days off after it is past, though no working day has gone by', async () => {
    const { words } = await open('/clock?c=2024-09-02.received.in_person&today=2024-10-05');
    expect(words('.clock-due .lamp')).toBe('期限已过');
  });

  test('a warning names its event, says what follows and leads to it', async () => {
    const late = '2024-07-05.received.in_person~2024-08-22.extended.20';
    const { page, words } = await open(`/clock?c=${late}`);
    expect(words('.clock-warnings')).toContain('8月22日告知延期答复：答复期限2024年8月2日已满，不能再延期。');
    expect(page('.clock-warnings a').attr('href')).toBe(`/clock?c=${late}&edit=1#event`);
    expect(page('.clock-warnings .notice--fault').text()).toContain('还没有答复');
  });

  test('remedies are told after the reply, without months of calendar', async () => {
    const { words, page } = await open('/clock?c=2024-09-06.received.in_person~2024-09-27.replied.direct');
    expect(words('.clock-others')).toBe('申请复议最迟 11月26日（周二） 起诉最迟 2025年3月27日（周四）');
    expect(page('.month')).toHaveLength(2);
  });

  test('why: each step with its ground, and the sum of what did not count', async () => {
    const { page, words } = await open(`/clock?c=${CASE}&today=2024-09-30`);
    const rows = page('.clock-steps tbody tr')
      .toArray()
      .map((row) =>
        page(row)
          .children()
          .toArray()
          .map((cell) => page(cell).text()),
      );
    expect(rows.at(-1)).toEqual(['2024-10-25', '第 20 个工作日，最后一日', '条例第三十三条第二款']);
    expect(rows).toHaveLength(4);
    expect(words('.clock-reasons')).toContain('9月13日至9月29日征求第三方意见，共 11 个工作日不计');
    expect(words('.clock-reasons')).toContain('10月12日调休上班，照计');
  });

  test('of a budget every day counts, and what moved its last day is said', async () => {
    const { page, words } = await open('/clock?c=2024-09-15.made.budget');
    expect(words('.clock-due-day')).toBe('2024年10月8日（周二）');
    expect(words('.clock-reasons')).toBe('期满的那天不上班，顺延到下一个工作日');
    expect(page('.legend').text()).toContain('第几日');
  });

  test('the last day stands between what came before and what came after it', async () => {
    const { page } = await open('/clock?c=2024-08-20.changed~2024-09-24.published');
    expect(
      page('.clock-steps tbody th')
        .toArray()
        .map((one) => page(one).text()),
    ).toEqual(['2024-08-20', '2024-09-18', '2024-09-24']);
  });

  test('every term has its table of days, with caption and scopes', async () => {
    const { page } = await open(`/clock?c=${CASE}&today=2024-09-30`);
    const table = page('details').first();
    expect(table.find('summary').text()).toBe('逐日表：答复期限，2024年10月25日（周五）届满');
    expect(table.find('caption').text()).toBe('答复期限逐日表，20个工作日，2024年10月25日（周五）届满');
    expect(table.find('thead th[scope=col]')).toHaveLength(4);
    expect(table.find('tbody th[scope=row]')).toHaveLength(50);
    expect(table.find('tbody tr').eq(7).text()).toBe('2024-09-13周五不计征求第三方意见，不计');
    expect(table.find('tbody tr').last().text()).toBe('2024-10-25周五20工作日，最后一日');
  });

  test('the same stands in a paragraph for the file', async () => {
    const { words } = await open(`/clock?c=${CASE}&today=2024-09-30`);
    expect(words('.clock-paragraph')).toBe(
      '2024年9月6日收到申请（当面提交），次日起算20个工作日；2024年9月12日发出征求意见书（第三方），次日起不计入期限；' +
        '2024年9月29日收到意见（第三方），次日起继续计算。因征求意见不计入期限的工作日共11个。' +
        '答复期限（20个工作日）的届满日为2024年10月25日（周五）。依据：条例第三十一条、第三十三条；条例第三十三条第三款；条例第三十三条第二款。计算至2024年9月30日。',
    );
  });

  test('the calendar is for the ear as well', async () => {
    const { page } = await open(`/clock?c=${CASE}&today=2024-09-30`);
    expect(page('.day--due .hidden-words').text()).toBe('，最后一日');
    expect(page('[aria-current=date]').text()).toContain('，计第 5 日，今天');
  });

  test('English throughout, the grounds included', async () => {
    const { page } = await open(`/clock?c=${CASE}&today=2024-09-30&lang=en`);
    page('.utility, .footer, title').remove();
    expect(page('.clock').text()).not.toMatch(/\p{Script=Han}/u);
    expect(page('.clock-due-day').text()).toBe('Friday 25 October 2024');
  });

  test('behind a proxy the address that is shown is the one people reach', async () => {
    const proxied = buildSite(await siteOptions({ publicUrl: 'https://gk.example.gov.cn' }));
    const { words } = await open(`/clock?c=${CASE}&today=2024-09-30`, proxied);
    expect(words('.clock')).toContain(`https://gk.example.gov.cn/clock?c=${CASE}&today=2024-09-30`);
  });

  test('the links for language and large text keep the case', async () => {
    const { page } = await open(`/clock?c=${CASE}&today=2024-09-30&edit=1`);
    expect(page('.utility a[hreflang]').attr('href')).toBe(`/clock?c=${CASE}&today=2024-09-30&edit=1&lang=en`);
    expect((await open('/clock')).page('.utility a[hreflang]').attr('href')).toBe('/clock?lang=en');
  });

  test('ids are unique, and every inner link and description has its place', async () => {
    for (const path of [`/clock?c=${CASE}&edit=1`, `/clock?c=${CASE}&add=replied`, '/clock']) {
      const { page } = await open(path);
      const ids = page('[id]')
        .toArray()
        .map((one) => page(one).attr('id'));
      expect(new Set(ids).size).toBe(ids.length);
      const named = page('[aria-describedby], [for], [aria-labelledby]')
        .toArray()
        .flatMap((one) =>
          ['aria-describedby', 'for', 'aria-labelledby'].flatMap((name) => page(one).attr(name)?.split(' ') ?? []),
        );
      expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  test('holds no script and no style within the page', async () => {
    for (const path of [`/clock?c=${CASE}&edit=1`, '/clock', '/']) {
      expect((await open(path)).text).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?! type="module" src=)/u);
    }
  });
});

describe('years that are not published', () => {
  const WINTER = '/clock?c=2026-12-08.received.in_person&today=2026-12-10';

  test('the date says that it is provisional, and so does the paragraph', async () => {
    const { words } = await open(WINTER);
    expect(words('.clock-due')).toContain('2027年1月5日（周二）还有 18 个工作日暂定：2027年放假安排尚未公布');
    expect(words('.clock-paragraph')).toContain('2027年放假安排尚未公布，届满日为暂定');
  });

  test('from December on the page tells the administrator which year is missing', async () => {
    expect((await open('/clock', december)).words('.clock-alarm')).toMatch(/2027年的放假安排.*--calendar/u);
    expect((await open('/clock')).page('.clock-alarm')).toHaveLength(0);
  });

  test('with the year loaded both are gone, and its holidays count', async () => {
    const loaded = parseCalendar({
      years: { 2027: { off_days: [{ date: '2027-01-01', holiday: '元旦' }], make_up_working_days: [] } },
    });
    if (!loaded.ok) throw new Error(loaded.reason.en);
    const calendar = new WorkingCalendar(withYears(PUBLISHED_YEARS, loaded.value.years));
    const site = buildSite(await siteOptions({ calendar, today: () => day('2026-12-10') }));
    const { words, page } = await open(WINTER, site);
    expect(words('.clock-due')).toMatch(/^2027年1月6日（周三）还有 18 个工作日$/u);
    expect(page('.clock-alarm')).toHaveLength(0);
    expect((await open('/calendar.ics?year=2027', site)).text).toContain('元旦（放假）');
  });
});

describe('the feed of working days', () => {
  test('holds every published year, with the notice', async () => {
    const { status, headers, text } = await open('/calendar.ics');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(headers.get('cache-control')).toBe('public, max-age=3600');
    const plain = text.replaceAll('\r\n ', '');
    expect(plain).toContain('DTSTART;VALUE=DATE:20261001');
    expect(plain).toContain('SUMMARY:国庆节（放假）');
    expect(plain).toContain('SUMMARY:调休上班（国庆节）');
    expect(plain).toContain('content_7047091.htm');
    expect(plain).toContain('20190101');
  });

  test('one year alone, and none that is not published', async () => {
    const { text } = await open('/calendar.ics?year=2026');
    expect(text).toContain('20261001');
    expect(text).not.toContain('20251001');
    for (const year of ['2027', '26', 'x']) expect((await open(`/calendar.ics?year=${year}`)).status).toBe(404);
  });

  test('is sent once: the same tag asks for nothing again', async () => {
    const tag = (await open('/calendar.ics')).headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\da-f]{20}"$/u);
    const again = await site.request('/calendar.ics', { headers: { 'if-none-match': `W/${tag}` } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const other = await site.request('/calendar.ics?year=2026', { headers: { 'if-none-match': tag } });
    expect(other.status).toBe(200);
  });
});
