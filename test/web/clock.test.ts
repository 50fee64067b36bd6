import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { site, visit } from './visit.ts';

const CASE = '2024-09-06.received.in_person~2024-09-12.consultation_sent.third_party.A~2024-09-29.opinion_received.A';

const reckon = (page: Page) => page.getByRole('button', { name: '计算' }).click();
const due = (page: Page) => page.locator('.clock-due-day').innerText();
/** The address without what only says where on the page to look. */
const address = (page: Page) => page.url().replace(site.url, '').replace(/#.*$/u, '');
const focused = (page: Page) => page.evaluate('document.activeElement.id');

/** Chooses an event: with a script its fields are there at once, without it the button leads to them. */
async function add(page: Page, name: string, javaScriptEnabled: boolean): Promise<void> {
  await page.getByLabel('加一件事').selectOption({ label: name });
  if (!javaScriptEnabled) await reckon(page);
  await page.locator('#event legend', { hasText: name }).waitFor();
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScriptEnabled) => {
  test('an application is received, a third party asked, its opinion entered, the term extended, and the link opened again', () =>
    visit({ javaScriptEnabled }, async (page) => {
      await page.goto(`${site.url}/clock`);
      await page.getByLabel('怎样收到的').selectOption({ label: '当面提交' });
      await page.getByLabel('收到之日').fill('9月6日');
      await reckon(page);
      await page.locator('.clock-due-day').waitFor();
      expect(await due(page)).toBe('2024年10月11日（周五）');
      expect(address(page)).toBe('/clock?c=2024-09-06.received.in_person');

      await add(page, '发出征求意见书', javaScriptEnabled);
      await page.getByLabel('发出之日').fill('20240912');
      await page.getByLabel('征求谁的意见').selectOption({ label: '第三方' });
      await reckon(page);
      await page.getByText('等待意见').waitFor();
      expect(await due(page)).toBe('2024年10月28日（周一）');

      await add(page, '收到意见', javaScriptEnabled);
      await page.locator('#event_on').fill('2024/9/29');
      await reckon(page);
      await page.locator('.clock-events li', { hasText: '收到意见' }).waitFor();
      expect(address(page)).toBe(`/clock?c=${CASE}`);
      expect(await due(page)).toBe('2024年10月25日（周五）');

      await add(page, '告知延期答复', javaScriptEnabled);
      expect(await page.getByLabel('延长几个工作日').inputValue()).toBe('20');
      await page.getByLabel('告知申请人之日').fill('2024-09-30');
      await reckon(page);
      await page.locator('.clock-events li', { hasText: '告知延期答复' }).waitFor();
      expect(await due(page)).toBe('2024年11月22日（周五）');

      const link = page.url();
      await page.goto('about:blank');
      await page.goto(link);
      expect(await due(page)).toBe('2024年11月22日（周五）');
      expect(await page.locator('.clock-events b').allInnerTexts()).toEqual([
        '发出征求意见书',
        '收到意见',
        '告知延期答复',
      ]);
    }));

  test('an event is changed and another taken out', () =>
    visit({ javaScriptEnabled }, async (page) => {
      await page.goto(`${site.url}/clock?c=${CASE}&today=2024-09-30`);
      await page.getByRole('link', { name: /^改.*9月29日收到意见/u }).click();
      await page.locator('#event_on').fill('9月27日');
      await reckon(page);
      await page.locator('#event').waitFor({ state: 'detached' });
      expect(await due(page)).toBe('2024年10月24日（周四）');
      await page.getByRole('link', { name: /^删.*9月12日发出征求意见书/u }).click();
      await page.getByText('没有发出过这个编号的征求意见书').waitFor();
      expect(await due(page)).toBe('2024年10月11日（周五）');
    }));

  test('what came online is confirmed by both sides', () =>
    visit({ javaScriptEnabled }, async (page) => {
      await page.goto(`${site.url}/clock`);
      await page.getByLabel('怎样收到的').selectOption({ label: '网上提交' });
      await page.getByLabel('收到之日').fill('2024-09-14');
      await page.getByLabel('双方确认之日').fill('2024-09-18');
      await reckon(page);
      await page.locator('.clock-due-day').waitFor();
      expect(address(page)).toBe('/clock?c=2024-09-14.received.online.2024-09-18');
      expect(await due(page)).toBe('2024年10月21日（周一）');
    }));

  test('the term for publishing: made, limited, published', () =>
    visit({ javaScriptEnabled }, async (page) => {
      await page.goto(`${site.url}/clock`);
      await page.getByRole('link', { name: '算主动公开的期限' }).click();
      await page.getByLabel('形成之日').fill('2024-09-20');
      await page.getByLabel('适用哪种期限').selectOption({ label: '预算、决算' });
      await reckon(page);
      await page.locator('.clock-due-day').waitFor();
      expect(await due(page)).toBe('2024年10月10日（周四）');
      await add(page, '公开', javaScriptEnabled);
      await page.getByLabel('公开之日').fill('2024-09-29');
      await reckon(page);
      await page.locator('.lamp', { hasText: '已公开' }).waitFor();
      expect(address(page)).toBe('/clock?c=2024-09-20.made.budget~2024-09-29.published');
    }));

  test('a wrong date is said above with the focus, leads to its field, and stays there', () =>
    visit({ javaScriptEnabled }, async (page) => {
      await page.goto(`${site.url}/clock`);
      await page.getByLabel('收到之日').fill('2月30日');
      await reckon(page);
      await page.locator('.error-summary').waitFor();
      expect(
        await page.locator('.error-summary').evaluate((summary) => summary === summary.ownerDocument.activeElement),
      ).toBe(true);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await focused(page)).toBe('first_on');
      expect(await page.locator('#first_on').inputValue()).toBe('2月30日');
    }));

  test('an address that cannot be read gives its sentence and an empty form', () =>
    visit({ javaScriptEnabled }, async (page) => {
      await page.goto(`${site.url}/clock?c=2024-09-06.recieved`);
      expect(await page.getByRole('alert').innerText()).toContain('网址里第 1 件事读不出来');
      expect(await page.locator('#first_on').inputValue()).toBe('');
    }));

  test('the other language and large text keep the case', () =>
    visit({ javaScriptEnabled }, async (page) => {
      await page.goto(`${site.url}/clock?c=${CASE}&today=2024-09-30`);
      await page.getByRole('link', { name: '长者模式' }).click();
      await page.locator('html[data-mode=elder]').waitFor();
      await page.getByRole('link', { name: 'English' }).click();
      await page.locator('html[lang=en]').waitFor();
      expect(await page.locator('html').getAttribute('data-mode')).toBe('elder');
      expect(await due(page)).toBe('Friday 25 October 2024');
    }));

  test('the tools lead to each other, and home to both', () =>
    visit({ javaScriptEnabled }, async (page) => {
      await page.goto(`${site.url}/`);
      await page.getByRole('main').getByRole('link', { name: '期限计算' }).click();
      await page.getByRole('navigation', { name: '工具' }).getByRole('link', { name: '年报体检' }).click();
      expect(await page.locator('h1').innerText()).toBe('年报体检');
      await page.getByRole('navigation', { name: '工具' }).getByRole('link', { name: '期限计算' }).click();
      expect(await page.locator('h1').innerText()).toBe('期限计算');
      expect(await page.locator('.tools [aria-current=page]').innerText()).toBe('期限计算');
    }));
});

describe('where a script runs', () => {
  test('a change of the day counts again at once; the address, the status and the focus go with it', () =>
    visit({}, async (page) => {
      await page.goto(`${site.url}/clock?c=${CASE}&today=2024-09-30`);
      await page.locator('#first_on').fill('2024-09-05');
      await page.keyboard.press('Tab');
      await page.locator('.clock-due-day', { hasText: '10月24日' }).waitFor();
      expect(await page.getByRole('status').first().innerText()).toContain('2024年10月24日（周四）');
      expect(address(page)).toBe(`/clock?c=${CASE.replace('09-06', '09-05')}&today=2024-09-30`);
      expect(await focused(page)).toBe('today');
      expect(await page.getByRole('link', { name: 'English' }).getAttribute('href')).toContain('2024-09-05');
      await page.goBack();
      await page.locator('.clock-due-day', { hasText: '10月25日' }).waitFor();
      expect(await page.locator('#first_on').inputValue()).toBe('2024-09-06');
    }));

  test('a day that cannot be read is told without leaving the page', () =>
    visit({}, async (page) => {
      await page.goto(`${site.url}/clock?c=${CASE}&today=2024-09-30`);
      await page.locator('#today').fill('昨天');
      await page.keyboard.press('Tab');
      await page.locator('.field--wrong').waitFor();
      expect(await page.title()).toMatch(/^有错：/u);
      await page.locator('#today').fill('2024-10-08');
      await page.keyboard.press('Tab');
      await page.locator('.field--wrong').waitFor({ state: 'detached' });
      expect(await page.getByText('还有 14 个工作日').count()).toBe(1);
    }));

  test('the fields of the chosen event appear, those of another take their place, and the focus stays in the list', () =>
    visit({}, async (page) => {
      await page.goto(`${site.url}/clock?c=${CASE}&today=2024-09-30`);
      await page.getByLabel('加一件事').selectOption({ label: '答复' });
      await page.locator('#event').waitFor();
      await page.locator('#add').focus();
      await page.keyboard.press('ArrowDown');
      await page.locator('#event legend', { hasText: '申请人撤回' }).waitFor();
      expect(await focused(page)).toBe('add');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('event_on');
      await page.getByRole('link', { name: '不加了' }).click();
      await page.locator('#event').waitFor({ state: 'detached' });
      expect(address(page)).toBe(`/clock?c=${CASE}&today=2024-09-30`);
    }));

  test('the day of confirmation is asked for only where the channel needs it', () =>
    visit({}, async (page) => {
      await page.goto(`${site.url}/clock`);
      const confirmed = page.getByLabel('双方确认之日');
      expect(await confirmed.isVisible()).toBe(false);
      await page.getByLabel('怎样收到的').selectOption({ label: '传真' });
      expect(await confirmed.isVisible()).toBe(true);
      await page.getByLabel('怎样收到的').selectOption({ label: '邮寄（需签收）' });
      expect(await confirmed.isVisible()).toBe(false);
    }));

  test('the link and the paragraph are copied, and that is said', () =>
    visit({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await page.goto(`${site.url}/clock?c=${CASE}&today=2024-09-30&add=extended`);
      await page.getByRole('button', { name: '复制链接' }).click();
      await page.getByText('已复制').waitFor();
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
        `${site.url}/clock?c=${CASE}&today=2024-09-30`,
      );
      await page.getByRole('button', { name: '复制这段话' }).click();
      await page.getByText('已复制').nth(1).waitFor();
      expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/^2024年9月6日收到申请.*9月30日。$/u);
    }));
});

test('keyboard alone: from the skip link through the form to the day tables', () =>
  visit({}, async (page) => {
    await page.goto(`${site.url}/clock`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('跳到正文');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('first_channel');
    await page.keyboard.press('Tab');
    await page.keyboard.type('20240906');
    await page.keyboard.press('Enter');
    await page.locator('.clock-due-day').waitFor();
    await page.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('rowheader', { name: '2024-10-11' }).last().isVisible()).toBe(true);
    expect(
      await page.getByRole('table', { name: '答复期限逐日表，20个工作日，2024年10月11日（周五）届满' }).count(),
    ).toBe(1);
  }));

test('on a phone a week is a row of seven, Monday first, and each day can be read', () =>
  visit({ viewport: { width: 390, height: 800 } }, async (page) => {
    await page.goto(`${site.url}/clock?c=${CASE}&today=2024-09-30`);
    const month = page.locator('.month').first();
    expect(await month.locator('thead th').allInnerTexts()).toEqual(['一', '二', '三', '四', '五', '六', '日']);
    const tops = await page
      .locator('.month')
      .evaluateAll((months) => months.map((one) => one.getBoundingClientRect().top));
    expect(tops).toEqual([...new Set(tops)].sort((one, other) => one - other));
    const box = await month.locator('.day--start').boundingBox();
    expect(box?.width).toBeGreaterThan(40);
  }));

test('no mark of a day is wider than its cell, in any mode and width', () =>
  visit({}, async (page) => {
    await page.goto(`${site.url}/clock?c=${CASE}&today=2024-09-30`);
    const tooWide: string[] = [];
    for (const mode of ['standard', 'elder']) {
      await page.evaluate(`document.documentElement.dataset.mode = '${mode}'`);
      for (const width of [320, 390, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page
          .locator('.month .day')
          .evaluateAll((days) =>
            days.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent),
          );
        tooWide.push(...wide.map((words) => `${mode} ${width} ${words}`));
      }
    }
    expect(tooWide).toEqual([]);
  }));

test('printed, the page is the calendar and the reasons, without forms', () =>
  visit({}, async (page) => {
    await page.goto(`${site.url}/clock?c=${CASE}&today=2024-09-30`);
    await page.emulateMedia({ media: 'print' });
    for (const selector of ['.clock-form', '.utility', '.tools', '.clock-acts', '.copy']) {
      expect(await page.locator(selector).first().isVisible()).toBe(false);
    }
    for (const selector of [
      '.clock-due-day',
      '.months',
      '.legend',
      '.clock-steps',
      '.clock-paragraph',
      '.clock-address',
    ]) {
      expect(await page.locator(selector).first().isVisible()).toBe(true);
    }
    const colour = await page.evaluate("getComputedStyle(document.querySelector('.month .day--due')).backgroundColor");
    expect(colour).toBe('rgb(255, 255, 255)');
  }));
