import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPaper } from '../../src/platform/documents/index.ts';
import type { Listening } from '../../src/web/index.ts';
import { lookInto } from '../builders/pdf-text.ts';
import { leaksIn } from '../builders/leaks.ts';
import { findingWith, press, sendFiles, type DeskAnswer } from './desk-form.ts';
import { ARCHIVE, BROKEN, KEPT_ID, LIST, MASKED_ID, PAGE, REMARK, shown, TABLE } from './screen-files.ts';
import { openSite } from './site.ts';

/** Screening as a browser without scripts does it: every step is a form that carries the files to the next page. */

let listening: Listening;
const faults: string[] = [];
const answers: DeskAnswer[] = [];

beforeAll(async () => {
  listening = await openSite({ reportFault: (fault) => faults.push(fault) });
});

afterAll(async () => {
  await listening.close();
});

const send = async (...files: Parameters<typeof sendFiles>[1]): Promise<DeskAnswer> => {
  const answer = await sendFiles(listening.url, files);
  answers.push(answer);
  return answer;
};

const go = async (...step: [page: DeskAnswer, act: string, typed?: Record<string, string>]): Promise<DeskAnswer> => {
  const answer = await press(listening.url, ...step);
  answers.push(answer);
  return answer;
};

async function textOf(bytes: Uint8Array, name: string): Promise<string> {
  const paper = await readPaper(bytes, name);
  if (!paper.ok) throw new Error(paper.reason.kind);
  return JSON.stringify(paper.value);
}

const keeping = ({ $ }: DeskAnswer, reason: string): Record<string, string> => {
  const id = findingWith($, shown(KEPT_ID));
  return { [`choice.${id}`]: 'keep', [`reason.${id}`]: reason };
};

describe('a document', () => {
  test('one number is masked, one is kept with its reason, and the copy holds just that', async () => {
    const review = await send(LIST);
    expect(review.$('h1').text()).toBe('筛查：补助名单.docx');
    expect(
      review
        .$('.verdict .lamp')
        .toArray()
        .map((one) => review.$(one).text()),
    ).toEqual(['2 处错误', '1 处提醒']);
    const made = await go(review, 'copy', { ...keeping(review, '本人书面同意公开'), by: '示例经办' });
    expect(made.$('h1').text()).toBe('清洁副本已生成');
    expect(made.$('.done-table').text()).toContain('本人书面同意公开');
    const copy = await go(made, 'take/copy');
    expect(copy.headers.get('content-disposition')).toContain(encodeURIComponent('补助名单-公开.docx'));
    const text = await textOf(copy.bytes, '补助名单.docx');
    expect(text).toContain(KEPT_ID);
    expect(text).toContain(shown(MASKED_ID));
    expect(text).toContain('各司其职');
    expect(leaksIn(copy.bytes, [MASKED_ID])).toEqual([]);
    const record = await go(made, 'take/docx');
    const told = await textOf(record.bytes, '记录.docx');
    expect(told).toContain('本人书面同意公开');
    expect(told).toContain('示例经办');
    expect(told).not.toContain(KEPT_ID);
    expect(Buffer.from((await go(made, 'take/pdf')).bytes.slice(0, 5)).toString()).toBe('%PDF-');
  });

  test('to keep something without a reason is refused at its place, and what was typed stays', async () => {
    const review = await send(LIST);
    const refused = await go(review, 'copy', { ...keeping(review, '好'), by: '示例经办', 'words.1.text': '示例甲' });
    expect(refused.status).toBe(422);
    expect(refused.$('title').text()).toMatch(/^有错：/u);
    expect(refused.$('.error-summary').text()).toContain('保留要写明理由，至少两个字');
    const id = findingWith(refused.$, shown(KEPT_ID));
    expect(refused.$(`input[name="reason.${id}"]`).attr('value')).toBe('好');
    expect(refused.$(`input[name="choice.${id}"][checked]`).attr('value')).toBe('keep');
    expect(refused.$('#by').attr('value')).toBe('示例经办');
    expect(refused.$('[name="words.1.text"]').attr('value')).toBe('示例甲');
  });

  test('from the answer one comes back to the decisions, and changes of the look keep both', async () => {
    const review = await send(LIST);
    const made = await go(review, 'copy', keeping(review, '本人书面同意公开'));
    const english = await press(listening.url, made, '', {}, '?lang=en');
    expect(english.$('h1').text()).toBe('The clean copy is made');
    expect(english.$('.done-table').text()).toContain('本人书面同意公开');
    const back = await go(made, 'decide');
    const id = findingWith(back.$, shown(KEPT_ID));
    expect(back.$(`input[name="reason.${id}"]`).attr('value')).toBe('本人书面同意公开');
  });

  test('words that no rule finds are covered wherever they stand', async () => {
    const review = await send(LIST);
    const made = await go(review, 'copy', { 'words.1.text': '示例甲', 'words.1.ground': 'personal_privacy' });
    const copy = await go(made, 'take/copy');
    expect(leaksIn(copy.bytes, ['示例甲', MASKED_ID, KEPT_ID])).toEqual([]);
    const absent = await go(review, 'copy', { 'words.1.text': '文件里没有的话' });
    expect(absent.status).toBe(422);
    expect(absent.$('.error-summary a').attr('href')).toBe('#own-words-1');
  });

  test('a file whose name tells a number is given back under a name that does not', async () => {
    const review = await send({ ...LIST, name: `${MASKED_ID}.docx` });
    expect(review.$('h1').text()).not.toContain(MASKED_ID);
    const copy = await go(await go(review, 'copy'), 'take/copy');
    const name = decodeURIComponent(copy.headers.get('content-disposition') ?? '');
    expect(name).toContain('.docx');
    expect(name).not.toContain(MASKED_ID);
  });

  test('a row of masks is removed, and another empty one is put below', async () => {
    const review = await send(LIST);
    const more = await go(review, 'add', { 'words.1.text': '示例甲' });
    expect(more.$('[name="words.2.text"]').attr('value')).toBe('');
    const fewer = await go(more, 'drop/words.1', { 'words.2.text': '示例乙' });
    expect(fewer.$('[name="words.1.text"]').attr('value')).toBe('示例乙');
  });
});

describe('the page of a review', () => {
  test.each([LIST, TABLE, PAGE, ARCHIVE])('has every id once, and every inner link its place: $name', async (file) => {
    const { $ } = await send(file);
    const ids = $('[id]')
      .toArray()
      .map((one) => $(one).attr('id'));
    expect(new Set(ids).size).toBe(ids.length);
    const places = $('a[href^="#"]')
      .toArray()
      .map((one) => $(one).attr('href')?.slice(1));
    expect(places.filter((place) => !ids.includes(place))).toEqual([]);
    expect($('.finding').length).toBeGreaterThanOrEqual(file === PAGE ? 0 : 3);
  });

  test('what the body allows is no finding, from page to page; a list that cannot be used is said at its field', async () => {
    const allowed = (text: string) => ({ allow: { name: '准许.csv', bytes: new TextEncoder().encode(text) } });
    const review = await sendFiles(listening.url, [LIST], allowed(`规则,内容,理由\nresident_id,${KEPT_ID},本人同意\n`));
    expect(review.$('.finding-value').text()).not.toContain(shown(KEPT_ID));
    const again = await go(review, 'add');
    expect(again.$('.finding-value').text()).not.toContain(shown(KEPT_ID));
    const wrong = await sendFiles(listening.url, [LIST], allowed('甲,乙\n1,2\n'));
    expect(wrong.status).toBe(422);
    expect(wrong.$('#allow-error').text()).toContain('准许清单“准许.csv”要有“内容”和“理由”两栏');
    expect(wrong.$('.own-lists').attr('open')).toBeDefined();
  });
});

describe('a page of a PDF', () => {
  test('what a person draws a box over is gone from the copy, and the rest is still found', async () => {
    const review = await send(PAGE);
    const box = Object.fromEntries(Object.entries(REMARK).map(([side, value]) => [`box.1.${side}`, String(value)]));
    const made = await go(review, 'copy', box);
    const copy = await go(made, 'take/copy');
    const text = (await lookInto(copy.bytes)).pages.join('');
    expect(text.replaceAll(/\s/gu, '')).toContain('会议同意示例项目继续进行');
    expect(text.replaceAll(/\s/gu, '')).not.toContain('选址');
    const outside = await go(review, 'copy', { ...box, 'box.1.left': '5000' });
    expect(outside.status).toBe(422);
    expect(outside.$('[name="box.1.left"]').attr('value')).toBe('5000');
  });
});

describe('several files', () => {
  test('each has its state and opens on its own; a file that was not read is never clean; what was decided stays', async () => {
    const list = await send(LIST, ARCHIVE, BROKEN);
    const rows = list
      .$('.screen-files li')
      .toArray()
      .map((row) => list.$(row).text());
    expect(rows[0]).toContain('2 处错误');
    expect(rows[1]).toContain('包内文件：');
    expect(rows[1]).toContain('名单.txt');
    expect(rows[2]).toContain('未能检查');
    const first = await go(list, 'open/0');
    const again = await go(await go(first, 'list', keeping(first, '本人书面同意公开')), 'open/1');
    expect(again.$('h1').text()).toBe('筛查：公示材料.zip');
    const back = await go(await go(again, 'list'), 'open/0');
    expect(back.$(`input[name="reason.${findingWith(back.$, shown(KEPT_ID))}"]`).attr('value')).toBe(
      '本人书面同意公开',
    );
  });
});

describe('what is not taken', () => {
  test('no file, and a file beyond the limit, are said at the field', async () => {
    expect((await send()).$('.error-summary').text()).toContain('还没有选择要筛查的文件');
    const large = await send({ name: '大.txt', bytes: new Uint8Array(10 * 1024 * 1024 + 1) });
    expect(large.status).toBe(413);
    expect(large.$('.error-summary').text()).toContain('“大.txt”超过 10 MB，没有筛查');
  });

  test('a form that was changed on its way is one sentence', async () => {
    const review = await send(LIST);
    const broken = await go(review, 'copy', { 'held.0.bytes': '不是文件' });
    expect(broken.status).toBe(422);
    expect(broken.$('.lead').text()).toContain('没有收到完整的文件和决定');
    const bare = await fetch(`${listening.url}/screen/desk`, { method: 'POST', body: 'x=1' });
    expect(bare.status).toBe(422);
  });

  test('a file marked as secret has no copy, and still a record', async () => {
    const review = await send({
      name: '示例.txt',
      bytes: new TextEncoder().encode('机密★5年\n示例局关于示例事项的报告'),
    });
    expect(review.$('.notice--fault').text()).toContain('不能制作清洁副本');
    expect(review.$('[value=copy]').length).toBe(0);
    expect(Buffer.from((await go(review, 'take/pdf')).bytes.slice(0, 5)).toString()).toBe('%PDF-');
  });
});

test('no answer tells a number in its head or its title, none is kept, and no fault was reported', () => {
  expect(answers.length).toBeGreaterThan(20);
  for (const { headers, $ } of answers) {
    const said = `${JSON.stringify([...headers])}${$('title').text()}${$('[href], [action], [formaction]')
      .toArray()
      .map((one) => JSON.stringify(one.attribs))
      .join('')}`;
    expect(said).not.toContain(MASKED_ID);
    expect(said).not.toContain(KEPT_ID);
    expect(headers.get('cache-control')).toBe('no-store');
  }
  expect(faults).toEqual([]);
});
