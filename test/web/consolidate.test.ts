import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPaper } from '../../src/platform/documents/index.ts';
import { addUp, MEMBERS, OWN, reportFile, REPORTS, textFile } from './sums.ts';
import { held, site, visit } from './visit.ts';

const RECEIVED = '[id="cell-table3/received_this_year/total"]';

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScriptEnabled) => {
  test('reports go in at once, and the sum comes out with who is missing and who does not belong', () =>
    visit({ javaScriptEnabled }, async (page) => {
      await addUp(page, REPORTS, { members: MEMBERS });
      expect(await page.locator('h1').innerText()).toBe('2023\u00a0年年报汇总');
      expect(await page.locator('.verdict .lamp').allInnerTexts()).toEqual([
        '3 个机关，2 个已汇总',
        '1 个没有计入',
        '1 处错误',
      ]);
      expect(await page.locator('.absent li').allInnerTexts()).toEqual(['青河区示例三局 缺报']);
      expect(await page.locator(`${RECEIVED} .figure`).innerText()).toBe('7');
      expect(await page.locator('#files tbody tr').allInnerTexts()).toEqual([
        expect.stringContaining('白石区示例局.docx'),
        expect.stringContaining('“坏文件.docx”'),
      ]);
    }));

  test("the superior's own report is compared, and each finding leads to its cell", () =>
    visit({ javaScriptEnabled }, async (page) => {
      await addUp(page, REPORTS.slice(0, 2), { own: OWN });
      const findings = page.locator('.sum-findings .finding');
      expect(await findings.count()).toBe(4);
      expect(await findings.first().innerText()).toContain('各成员之和 7，上级年报 8，多 1');
      await findings.first().getByRole('link', { name: '看这一格' }).click();
      expect(
        await page.evaluate(
          'decodeURIComponent(location.hash) + document.querySelectorAll(".figure-cell--current").length',
        ),
      ).toBe(javaScriptEnabled ? '1' : '#cell-table3/received_this_year/natural_person0');
    }));

  test('what a cell is made of opens below the tables', () =>
    visit({ javaScriptEnabled }, async (page) => {
      await addUp(page, REPORTS.slice(0, 2));
      const row = page.locator('[id="row-table3/received_this_year"]');
      if (javaScriptEnabled) await page.locator(`${RECEIVED} a`).click();
      else await row.locator('summary').click();
      const rows = await row.locator('tbody tr').allInnerTexts();
      expect(rows.map((one) => one.split(/\s+/u))).toEqual([
        ['合计', '7', '0', '0', '0', '0', '0', '7'],
        ['青河区示例一局', '3', '0', '0', '0', '0', '0', '3'],
        ['青河区示例二局', '4', '0', '0', '0', '0', '0', '4'],
      ]);
      expect(await row.locator('tbody').isVisible()).toBe(true);
    }));

  test.each([
    ['Excel', 'xlsx'],
    ['Word', 'docx'],
    ['JSON', 'json'],
  ])('the sum is downloaded as %s, though nothing was kept', (name, ending) =>
    visit({ javaScriptEnabled, acceptDownloads: true }, async (page) => {
      await addUp(page, REPORTS, { members: MEMBERS, own: OWN });
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      expect(download.suggestedFilename()).toBe(`2023年年报汇总.${ending}`);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
      const bytes = Buffer.concat(chunks);
      if (ending === 'json') {
        const sum = JSON.parse(bytes.toString('utf8'));
        expect([sum.missing, sum.cells['table3/received_this_year/total'].sum]).toEqual([['青河区示例三局'], 7]);
        return;
      }
      const paper = await readPaper(bytes, `sum.${ending}`);
      expect(paper.ok && JSON.stringify(paper.value)).toContain('本年新收政府信息公开申请数量');
    }),
  );

  test('what is wrong in the form is said at its field', () =>
    visit({ javaScriptEnabled }, async (page) => {
      await addUp(page, [], {});
      expect(await page.getByRole('alert').first().innerText()).toContain('还没有选择年报');
      await addUp(page, REPORTS.slice(0, 1), { members: textFile('名单.csv', '电话,地址\n1,2\n') });
      expect(await page.locator('#members-error').innerText()).toContain('没有“名称”一栏');
      await addUp(page, REPORTS.slice(0, 1), { year: '二五' });
      expect(await page.locator('#year-error').innerText()).toContain('年度要写四位数');
      await addUp(page, REPORTS.slice(3), {});
      expect(await page.locator('#file-error').innerText()).toContain('没有读到一份年报');
    }));
});

describe('with JavaScript', () => {
  test('many files go in batches, and how far it is is said', () =>
    visit({}, async (page) => {
      const said: string[] = [];
      await page.exposeFunction('heard', (words: string) => said.push(words));
      await page.addInitScript(`addEventListener('DOMContentLoaded', () => {
        const place = document.getElementById('sending');
        if (place) new MutationObserver(() => heard(place.textContent)).observe(place, { childList: true });
      })`);
      const many = Array.from({ length: 30 }, (_, index) =>
        reportFile(`青河区示例${'甲乙丙丁戊己庚辛壬癸'[index % 10]}${'一二三'[Math.floor(index / 10)]}局`, index),
      );
      await addUp(page, many);
      expect(await page.locator('.verdict .lamp').first().innerText()).toBe('30 个机关，30 个已汇总');
      expect(await page.locator(`${RECEIVED} .figure`).innerText()).toBe(String((29 * 30) / 2));
      expect(said[0]).toBe('正在检查 30 份，已完成 0 份');
      expect(said).toContain('正在检查 30 份，已完成 30 份');
    }));

  test('a folder is chosen, or dropped, and its files are listed', () =>
    visit({}, async (page) => {
      const folder = await mkdtemp(join(tmpdir(), 'gongkai-drop-'));
      await mkdir(join(folder, '乡镇'));
      for (const [index, { name, bytes }] of REPORTS.slice(0, 3).entries()) {
        await writeFile(join(folder, index === 2 ? '乡镇' : '', name), bytes);
      }
      await writeFile(join(folder, '~$锁.docx'), 'x');
      await page.goto(`${site.url}/consolidate`);
      await page.setInputFiles('#folder', folder);
      const listed = page.locator('.file-drop--zone .file-name');
      await listed.nth(2).waitFor();
      expect((await listed.allInnerTexts()).toSorted()).toEqual(
        ['白石区示例局.docx', '青河区示例一局.docx', '青河区示例二局.docx'].toSorted(),
      );
      await page.reload();
      const box = await page.locator('.file-drop--zone').boundingBox();
      const chrome = await page.context().newCDPSession(page);
      const data = { items: [], files: [folder], dragOperationsMask: 1 };
      const at = { x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 20 };
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
        await chrome.send('Input.dispatchDragEvent', { type, ...at, data });
      }
      await listed.nth(2).waitFor();
      await rm(folder, { recursive: true });
    }));

  test('when sending fails, that is said and the same files can be sent again', () =>
    visit({}, async (page) => {
      await page.route('**/consolidate/read', (route) => route.abort(), { times: 1 });
      await page.goto(`${site.url}/consolidate`);
      await page.setInputFiles('#file', REPORTS.slice(0, 2).map(held));
      await page.getByRole('button', { name: '开始汇总' }).click();
      await page.getByText('有的文件没有传上去').waitFor();
      await page.getByRole('button', { name: '开始汇总' }).click();
      await page.locator('.result-head').waitFor();
      expect(await page.locator(`${RECEIVED} .figure`).innerText()).toBe('7');
    }));
});

test('what a stranger sends instead of what was read is refused', async () => {
  const send = (path: string, fields: Readonly<Record<string, string>>) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    return fetch(`${site.url}/consolidate${path}`, { method: 'POST', body });
  };
  const answers = await Promise.all([
    send('', { collected: '{"a":1}' }),
    send('', { collected: '[{"file":1}]' }),
    send('/file', { submission: '[]', format: 'xlsx' }),
    send('/file', { submission: '{"files":[],"members":null,"own":null,"year":null}', format: 'xlsx' }),
    send('/file', { submission: '{"files":[],"members":[{}],"own":null,"year":null}', format: 'exe' }),
    send('/read', { file: 'text' }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([422, 422, 422, 422, 422, 200]);
});
