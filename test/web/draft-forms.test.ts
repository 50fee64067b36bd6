import { describe, expect, test } from 'vitest';
import { checkFiles, REPORT_FORMATS, saveDraft, writeReport } from '../../src/annual-report/index.ts';
import { buildSite } from '../../src/web/index.ts';
import { NARRATIVE, noughtDraft } from '../builders/drafts.ts';
import { reportFile } from '../builders/report-files.ts';
import { readingIn, valuesIn } from '../builders/whole-report.ts';
import { siteOptions } from './site.ts';

const site = buildSite(
  await siteOptions({
    checkFiles,
    writeReport: async (report, format) => new Uint8Array(await writeReport(report, format)),
  }),
);

const CELL = 'table3/received_this_year/natural_person';
const KEPT = JSON.stringify({ source: null, before: null, made: {}, locked: {}, lastYear: null });
const WHOLE = { edition: '2021', year: '2023', agency: '青河区示例局', kept: KEPT, end: '1' };

async function post(path: string, body: RequestInit['body'], headers: Record<string, string> = {}) {
  const answer = await site.request(path, { method: 'POST', body: body ?? null, headers });
  return { status: answer.status, headers: answer.headers, bytes: new Uint8Array(await answer.arrayBuffer()) };
}

const textOf = ({ bytes }: { readonly bytes: Uint8Array }): string => new TextDecoder().decode(bytes);
const send = (fields: Readonly<Record<string, string>>, path = '/check/draft') =>
  post(path, new URLSearchParams(fields));

function sendFile(path: string, field: string, name: string, bytes: Uint8Array) {
  const form = new FormData();
  form.append(field, new File([new Uint8Array(bytes)], name));
  return post(path, form);
}

describe('a hostile form gets one clear page', () => {
  test.each([
    ['nothing at all', {}],
    ['no edition', { kept: KEPT, end: '1' }],
    ['cut off before its end', { edition: '2021', kept: KEPT }],
    ['a history that is no JSON', { edition: '2021', kept: '{', end: '1' }],
    ['a history that is a list', { edition: '2021', kept: '[]', end: '1' }],
  ])('%s', async (_, fields) => {
    const answer = await send(fields);
    expect(answer.status).toBe(422);
    expect(textOf(answer)).toContain('没有收到完整的草稿');
  });

  test.each(['2018', '__proto__', 'constructor', 'mixed', ''])('an edition that there is not: %s', async (edition) => {
    const answer = await send({ ...WHOLE, edition });
    expect(answer.status).toBe(422);
    expect(textOf(answer)).toContain('格式不在这里');
  });

  test('ten megabytes of fields', async () => {
    const answer = await send({ ...WHOLE, opening: 'x'.repeat(10 * 1024 * 1024) });
    expect(answer.status).toBe(413);
    expect(textOf(answer)).toContain('草稿太大');
  });

  test.each(['check', 'split', 'take/txt'])('a text longer than any report: %s', async (act) => {
    const answer = await send({ ...WHOLE, 'written-as': 'whole', whole: '{{a'.repeat(120_000), act });
    expect(answer.status).toBe(413);
    expect(textOf(answer)).toContain('草稿太大');
  });

  test('a million fields', async () => {
    const answer = await post('/check/draft', 'a&'.repeat(1_000_000), {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(answer.status).toBe(422);
  });

  test('another kind of form', async () => {
    const form = new FormData();
    form.append('edition', '2021');
    expect((await post('/check/draft', form)).status).toBe(422);
    expect((await post('/check/draft', '{}', { 'content-type': 'application/json' })).status).toBe(422);
  });
});

describe('what a draft does not have is not looked at', () => {
  test('unknown cells and names of prototypes change nothing', async () => {
    const answer = await send({
      ...WHOLE,
      [CELL]: '5',
      'table3/received_this_year/__proto__': '7777',
      'table9/x/y': '7777',
      __proto__: '7777',
      constructor: '7777',
      'aspect.__proto__': '7777',
      'note.0': '7777',
      'note-about.0': '{"__proto__":1}',
      kept: '{"__proto__":{"x":1},"before":{"__proto__":"7777"},"locked":{"constructor":"7777"},"made":7,"lastYear":[1]}',
      act: 'undo/__proto__',
    });
    expect(answer.status).toBe(200);
    expect(textOf(answer)).not.toContain('7777');
    expect(textOf(answer)).toContain(`name="${CELL}" value="5"`);
  });

  test.each([
    'fix/T3-ROW/NaN/__proto__',
    'fix//',
    'zero/__proto__',
    'zero/',
    'undo/',
    'insert/x/__proto__',
    'sentence/whole',
    'sentence/constructor',
    'take/exe',
    'split',
    '__proto__',
    '',
  ])('the act %s', async (act) => expect((await send({ ...WHOLE, [CELL]: '5', act })).status).toBe(200));

  test('HTML stays text in every field', async () => {
    const evil = '"><script>alert(1)</script>';
    const names = textOf(await send(WHOLE)).matchAll(/ name="([^"]+)"/gu);
    const fields = Object.fromEntries([...names].map(([, name]) => [name ?? '', evil]));
    const about = JSON.stringify(['T2-BLANK', 'table2', 'art20_1.rules', null, null]);
    const answer = await send({
      ...fields,
      ...WHOLE,
      agency: evil,
      title: evil,
      whole: evil,
      'written-as': 'whole',
      'note.0': evil,
      'note-about.0': about,
      kept: JSON.stringify({
        source: evil,
        before: { [CELL]: evil },
        made: {},
        locked: {},
        lastYear: { file: evil, table3: {}, sections: { problems: evil } },
      }),
    });
    expect(answer.status).toBe(200);
    expect(textOf(answer)).not.toContain('<script>alert');
    expect(textOf(answer)).toContain('&lt;script&gt;');
  });

  test('a note to a finding that comes after errors is kept, and so is one whose finding is not there', async () => {
    const about = (rule: string) => JSON.stringify([rule, 'table2', 'art20_1.rules', null, null]);
    const first = await send({
      ...WHOLE,
      'note.7': '尚未统计',
      'note-about.7': about('T2-BLANK'),
      'note.9': '先前的话',
      'note-about.9': about('T2-NONNEG'),
    });
    expect(textOf(first)).toContain('说明：尚未统计');
    expect(textOf(first)).toMatch(/type="hidden" name="note\.\d+" value="先前的话"/u);
  });

  test('an error takes no note', async () => {
    const about = JSON.stringify(['INT', 'table4', null, null, null]);
    const answer = await send({ ...WHOLE, 'note.0': '就是空的', 'note-about.0': about });
    expect(textOf(answer)).not.toContain('说明：就是空的');
  });

  test('a locked cell keeps its figure, whatever the form says', async () => {
    const locked = 'table3/carried_over_from_last_year/total';
    const kept = JSON.stringify({ source: null, before: null, made: {}, locked: { [locked]: '4' }, lastYear: null });
    expect(textOf(await send({ ...WHOLE, kept, [locked]: '9' }))).toContain(`name="${locked}" value="4"`);
  });

  test('a wrong year is said at its field and keeps what was typed', async () => {
    const answer = await send({ ...WHOLE, year: '去年' });
    expect(answer.status).toBe(422);
    expect(textOf(answer)).toContain('年度写四位数');
    expect(textOf(answer)).toContain('value="去年"');
  });
});

describe('a draft is taken away', () => {
  const draft = noughtDraft(
    { [CELL]: '3', 'table3/received_this_year/total': '3' },
    { narrative: { ...NARRATIVE, problems: '新收{{本年新收·总计}}件。', closing: '青河区示例局' } },
  );
  const fields = { ...WHOLE, ...draft.cells, problems: draft.narrative.problems, closing: draft.narrative.closing };

  test.each(REPORT_FORMATS)('as %s, and is the same report when it is read', async (format) => {
    const answer = await send({ ...fields, act: `take/${format}` });
    expect(answer.status).toBe(200);
    const name = encodeURIComponent(`青河区示例局2023年政府信息公开工作年度报告.${format}`);
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="annual-report.${format}"; filename*=UTF-8''${name}`,
    );
    const { report } = await readingIn(answer.bytes, `年报.${format}`);
    expect(valuesIn(report)[CELL]).toBe(3);
    expect(report.sections.problems).toBe('新收3件。');
    expect(report.year).toBe(2023);
  });

  test('not without a name and a year: the page says so at the fields', async () => {
    const answer = await send({ ...fields, agency: '', year: '', act: 'take/docx' });
    expect(answer.status).toBe(422);
    expect(textOf(answer)).toContain('还没有填机关名称');
    expect(textOf(answer)).toContain('还没有填年度');
  });

  test('a name made to break out of the header does not', async () => {
    const answer = await send({ ...fields, agency: '局"\r\nset-cookie: a=b\r\n🐉../../x', act: 'take/json' });
    expect(answer.status).toBe(200);
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="annual-report\.json"; filename\*=UTF-8''[A-Za-z0-9%._-]+$/u,
    );
  });

  test('where nothing can be written, the draft goes out as JSON alone', async () => {
    const bare = buildSite(await siteOptions({ checkFiles, writeReport: null }));
    const page = await bare.request('/check/draft', { method: 'POST', body: new URLSearchParams(WHOLE) });
    const text = await page.text();
    expect(text).toContain('value="take/json"');
    expect(text).not.toContain('value="take/docx"');
  });

  test('where writing fails, a page says that the draft is still there', async () => {
    const failing = buildSite(await siteOptions({ checkFiles, writeReport: async () => null }));
    const body = new URLSearchParams({ ...fields, act: 'take/pdf' });
    const answer = await failing.request('/check/draft', { method: 'POST', body });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('这种格式现在写不出来');
  });
});

describe('beginning', () => {
  test('asking again for what only a form leads to brings one to where a draft begins', async () => {
    for (const path of ['empty', 'last-year', 'saved', 'mend']) {
      const answer = await site.request(`/check/draft/${path}`);
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/check/draft']);
    }
  });

  test('with a file that is no report, no file, or two reports in one: one sentence at the field', async () => {
    const notice = await sendFile('/check/draft/last-year', 'last-year', '通知.txt', Buffer.from('关于开会的通知'));
    expect([notice.status, textOf(notice).includes('没有找到政府信息公开工作年度报告')]).toEqual([422, true]);
    const none = await post('/check/draft/last-year', new FormData());
    expect(none.status).toBe(422);
    const two = JSON.stringify([1, 2].map(() => JSON.parse(saveDraft(noughtDraft()))));
    const several = await sendFile('/check/draft/last-year', 'last-year', '两份.json', Buffer.from(two));
    expect([several.status, textOf(several).includes('2 份年报')]).toEqual([422, true]);
  });

  test('with a saved draft that is none', async () => {
    const word = await sendFile('/check/draft/saved', 'saved', '年报.docx', reportFile({}));
    expect([word.status, textOf(word).includes('不是在这里存下的草稿')]).toEqual([422, true]);
    const odd = await sendFile('/check/draft/saved', 'saved', 'x.json', Buffer.from('[{"table3":null}]'));
    expect(odd.status).toBe(422);
  });

  test('what the result page offers to mend is refused when it is no report', async () => {
    expect((await send({ draft: '[]', file: 'x' }, '/check/draft/mend')).status).toBe(422);
    expect((await send({}, '/check/draft/mend')).status).toBe(422);
  });

  test('a mixture of two editions is mended in the form of its year, and no figure is lost from sight', async () => {
    const saved = JSON.stringify({
      edition: 'mixed',
      year: 2023,
      title: null,
      table2: { 'art20_9.centralised_procurement': { procurement_items: 12 } },
      table3: { 'outcome.other_handling': { total: 7 } },
    });
    const text = textOf(await sendFile('/check/draft/saved', 'saved', 'x.json', Buffer.from(saved)));
    expect(text).toContain('name="table2/art20_9.centralised_procurement/procurement_items" value="12"');
    expect(text).toContain('name="table3/outcome.other_handling/total" value="7"');
  });
});
