import { describe, expect, test } from 'vitest';
import { xlsxOfSheets } from '../../../test/builders/xlsx.ts';
import { day } from '../../base/day.ts';
import type { Cell, Paper } from '../../base/paper.ts';
import { NO_CONTACT, NO_SETTINGS, type Body } from '../body/body.ts';
import { knownBodies } from './known-body.ts';
import { planImport } from './plan-import.ts';
import { readList } from './read-list.ts';
import { readRows } from './read-rows.ts';
import { importTemplate } from './template.ts';

const listOf = async (text: string) => readList(new TextEncoder().encode(text), '名册.csv');

async function plan(text: string, known: readonly Body[] = []) {
  const list = await listOf(text);
  if (!list.ok) throw new Error(list.reason.kind);
  let number = 0;
  const newId = () => `new-${(number += 1)}`;
  return planImport(list.value.rows, knownBodies(known), { on: day('2026-03-12'), newId });
}

const body = (id: string, fullName: string, more: Partial<Body> = {}): Body => ({
  id,
  kind: 'department',
  level: 'county',
  parent: null,
  competent: null,
  creditCode: null,
  slug: null,
  names: [{ fullName, shortName: null, letterName: null, from: null, to: null }],
  contact: NO_CONTACT,
  settings: NO_SETTINGS,
  sections: [],
  handedOver: [],
  founded: null,
  closed: null,
  ...more,
});

describe('a list of bodies', () => {
  test('is read by its heads, wherever they stand and whatever is above them', async () => {
    const list = await listOf(
      '青河区政府系统机关名册,,,\n(2026年3月),,,\n序号,单位电话,联系 电话（总机）,*单 位 名 称（全称）\n1,x,0000-1234567,青河区示例局\n,,,\n',
    );
    expect(list).toMatchObject({
      ok: true,
      value: { unusedHeads: ['单位电话'], rows: [{ line: 4, texts: { name: '青河区示例局', phone: '0000-1234567' } }] },
    });
  });

  test('tells a government and its outposts by their names, and no commission that is a department', async () => {
    const planned = await plan(
      '机关名称,上级机关,层级,类型\n青河区人民政府,,县级,\n青河经济开发区管理委员会,青河区人民政府,,\n青河区示例国有资产监督管理委员会,青河区人民政府,,部门\n青河示例片区,青河区人民政府,,管委会\n',
    );
    expect(JSON.stringify(planned).match(/"kind":"(?:government|outpost|department)"/gu)).toEqual([
      '"kind":"government"',
      '"kind":"outpost"',
      '"kind":"department"',
      '"kind":"outpost"',
    ]);
  });

  test('says which sheets and how many rows of a workbook are hidden and were not read', async () => {
    const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const xml =
      `<sheetData><row r="1">${cell('A1', '机关名称')}</row><row r="2" hidden="1">${cell('A2', '青河区示例甲局')}</row>` +
      `<row r="3">${cell('A3', '青河区示例乙局')}</row></sheetData>`;
    const bytes = xlsxOfSheets([
      { name: '名册', xml },
      { name: '底稿', xml, state: 'hidden' },
    ]);
    const list = await readList(bytes, '名册.xlsx');
    expect(list.ok && [list.value.rows.length, list.value.unseen]).toEqual([
      1,
      [
        { sheet: '底稿', rows: 'all' },
        { sheet: '名册', rows: 1 },
      ],
    ]);
  });

  test('with a cell merged over several rows has it in each, and in none beyond', async () => {
    const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const sheet = [
      row('机关名称', '上级机关', '电话'),
      '<tr><td>青河区示例甲局</td><td rowspan="3">青河区人民政府</td><td>０５７１－0001</td></tr>',
      row('', '暂无'),
      row('青河区示例乙局', '没有'),
      row('青河区示例丙局', '', ''),
    ];
    const list = await readList(new TextEncoder().encode(`<html><table>${sheet.join('')}</table></html>`), '名册.html');
    expect(list.ok && list.value.rows.map(({ texts }) => texts)).toEqual([
      { name: '青河区示例甲局', parent: '青河区人民政府', phone: '0571-0001' },
      { parent: '青河区人民政府' },
      { name: '青河区示例乙局', parent: '青河区人民政府' },
      { name: '青河区示例丙局' },
    ]);
  });

  test('that puts a bureau under nothing says so beside its row', async () => {
    const { rows } = await plan('机关名称,机关类型,层级\n青河区人民政府,,县级\n青河区示例局,部门,县级\n');
    expect(rows.map(({ notes }) => notes.map(({ kind }) => kind))).toEqual([[], ['no_parent']]);
  });

  test('without a column of names, or without rows, says so', async () => {
    expect(await listOf('电话,地址\n1,2\n')).toMatchObject({ reason: { kind: 'no_names' } });
    expect(await listOf('机关名称,简称\n')).toMatchObject({ reason: { kind: 'empty' } });
    expect(await readList(Uint8Array.of(0x50, 0x4b, 3, 4, 0), '坏.xlsx')).toMatchObject({
      reason: { kind: 'unreadable' },
    });
  });

  test('that is an empty template holds no bodies, though its second sheet names the columns too', async () => {
    expect(await readList(await importTemplate('zh'), '名册.xlsx')).toMatchObject({ reason: { kind: 'empty' } });
  });

  test('may hold what cannot be seen, blanks in names and narrow brackets', async () => {
    const list = await listOf('机关名称,简称,备用\n\u200b青河区 示例局\u0000(青河区 样例局),示 例 局,\n');
    expect(list).toMatchObject({
      value: { rows: [{ texts: { name: '青河区示例局（青河区样例局）', short: '示例局' } }] },
    });
  });

  test('names its columns again on each page, and ends in a sum and in notes', async () => {
    const list = await readList(
      new TextEncoder().encode(
        '序号\t部门\t类型\t联系电话\n1\t青河区示例局\t部门\t1\n续表\n序号\t部门\t类型\t联系电话\n2\t青河区样例局\t部门\t2\n合计\t2个\n注：以上为现有机关\t\n填表人：示例\t\t\t审核人：示例\n',
      ),
      '名册.txt',
    );
    expect(list).toMatchObject({ ok: true, value: { rows: [{ line: 2 }, { line: 5 }] } });
  });

  test('may say once, in a merged cell, what holds of several rows', async () => {
    const cell = (text: string, column: number, rowSpan = 1): Cell => ({
      text,
      column,
      rowSpan,
      columnSpan: 1,
      inside: null,
      place: { kind: 'line', line: 1 },
    });
    const rows = [
      [cell('机关名称', 0), cell('上级机关', 1)],
      [cell('甲局', 0), cell('青河区人民政府', 1, 2)],
      [cell('乙局', 0)],
      [cell('丙局', 0), cell('', 1)],
    ];
    const list = readRows({ blocks: [{ kind: 'table', rows, place: { kind: 'line', line: 1 } }] } as Paper);
    expect(list.ok && list.value.rows.map(({ texts }) => texts.parent)).toEqual([
      '青河区人民政府',
      '青河区人民政府',
      undefined,
    ]);
  });

  test('of names alone is read too', async () => {
    expect(await listOf('机关名称\n青河区示例局\n')).toMatchObject({ ok: true, value: { rows: [{ line: 2 }] } });
  });
});

describe('a plan', () => {
  test('puts bodies above before those below, wherever they stand in the list', async () => {
    const { rows } = await plan(
      '机关名称,机关类型,层级,上级机关\n青河区示例局,部门,,青河区人民政府\n青河区示例镇人民政府,,,青河区人民政府\n青河区人民政府,,县级,\n',
    );
    expect(rows.map(({ name, problem }) => [name, problem])).toEqual([
      ['青河区人民政府', null],
      ['青河区示例局', null],
      ['青河区示例镇人民政府', null],
    ]);
    expect(rows[1]?.changes).toMatchObject([
      { kind: 'found', identity: { level: 'county' }, place: { parent: 'new-3' } },
    ]);
    expect(rows[2]?.changes).toMatchObject([{ identity: { kind: 'township', level: 'township' } }]);
  });

  test('guesses nothing: what is not said and not told by the name is asked for, with what hangs on it', async () => {
    const { rows } = await plan(
      '机关名称,机关类型,层级,上级机关\n青河区人民政府,,,\n青河区示例局,,县级,\n青河区样例局,处室,县级,\n青河区范例局,部门,,青河区人民政府\n青河区某局,部门,县级,青河市人民政府\n,部门,县级,\n',
    );
    const problems = rows.toSorted((one, other) => one.line - other.line).map(({ problem }) => problem);
    expect(problems).toMatchObject([
      { kind: 'field_needed', field: 'level' },
      { kind: 'field_needed', field: 'kind' },
      { kind: 'field_not_known', field: 'kind', text: '处室' },
      { kind: 'parent_not_taken', text: '青河区人民政府' },
      { kind: 'body_not_known', field: 'parent' },
      { kind: 'name_blank' },
    ]);
  });

  test('takes a body that stands twice once, and bodies above one another in a circle not at all', async () => {
    const { rows } = await plan(
      '机关名称,机关类型,层级,上级机关\n甲局,部门,县级,\n甲局,部门,县级,\n乙局,部门,县级,丙局\n丙局,部门,县级,乙局\n丁局,部门,县级,丁局\n',
    );
    const problems = rows.toSorted((one, other) => one.line - other.line).map(({ problem }) => problem?.kind ?? null);
    expect(problems).toEqual([null, 'row_repeats', 'parents_in_circle', 'parents_in_circle', 'parents_in_circle']);
  });

  test('takes a government and a body led from above whose superiors stand outside, and says so', async () => {
    const text =
      '机关名称,机关类型,级别,上级机关\n青河区人民政府,,县级,示例市人民政府\n国家税务总局青河区税务局,垂直管理,县级,国家税务总局示例市税务局\n青河区示例局,部门,县级,示例区人民政府\n';
    const { rows } = await plan(text);
    const told = rows.map(({ problem, notes }) => [problem?.kind ?? null, ...notes.map(({ kind }) => kind)]);
    expect(told).toEqual([[null, 'outside'], [null, 'outside'], ['body_not_known']]);
    // Under another superior it may be another body of the same name.
    const elsewhere = body('另', '青河区人民政府', { kind: 'government', parent: '市' });
    const [again] = (await plan(text, [elsewhere, body('市', '样例市人民政府', { kind: 'government' })])).rows;
    expect(again?.problem?.kind).toBe('body_not_known');
  });

  test('knows what 区政府 and 区府办 are where one body alone can be meant, and leaves a rank aside', async () => {
    const text =
      '单位名称,单位性质,级别,所属政府,主管部门\n青河区示例局,政府工作部门,副处级,青河区政府,区府办\n青河区人民政府办公室,区政府工作部门,正科级,区政府,\n青河区人民政府,人民政府,县级,,\n';
    const { rows } = await plan(text);
    expect(rows.map(({ problem }) => problem)).toEqual([null, null, null]);
    expect(rows.map(({ notes }) => notes.map(({ kind }) => kind))).toEqual([[], ['a_rank'], ['a_rank']]);
    const two = await plan(text + '黄河区人民政府,人民政府,县级,,\n');
    expect(two.rows.filter(({ problem }) => problem !== null)).toMatchObject([
      { name: '青河区人民政府办公室', problem: { kind: 'body_not_clear' } },
    ]);
    // Imported again: under the same government, so the same body.
    const known = [
      body('府', '青河区人民政府', { kind: 'government' }),
      body('办', '青河区人民政府办公室', { parent: '府' }),
      body('局', '青河区示例局', { parent: '府', competent: '办' }),
    ];
    expect((await plan(text, known)).rows.map(({ isNew, changes }) => [isNew, changes.length])).toEqual([
      [false, 0],
      [false, 0],
      [false, 0],
    ]);
  });

  test('lets an office supervise the government under which it stands', async () => {
    const { rows, lastly } = await plan(
      '机关名称,机关类型,层级,上级机关,公开主管部门\n青河区人民政府,,县级,,青河区人民政府办公室\n青河区人民政府办公室,部门,,青河区人民政府,\n',
    );
    expect(rows.map(({ problem }) => problem)).toEqual([null, null]);
    expect([...lastly]).toMatchObject([['new-1', { kind: 'move', place: { parent: null, competent: 'new-2' } }]]);
  });

  test('knows a body by its credit code under another name, and leaves what the list does not say', async () => {
    const code = '11441700007280420Y';
    const known = body('局', '青河区示例经贸局', {
      creditCode: code,
      contact: { ...NO_CONTACT, phone: '1', fax: '2' },
    });
    const { rows } = await plan(
      `机关名称,统一社会信用代码,联系电话,更名日期\n青河区示例工信局, ${code.toLowerCase()} ,3,2024.1.5\n`,
      [known],
    );
    expect(rows).toMatchObject([
      {
        id: '局',
        isNew: false,
        changes: [
          { kind: 'rename', on: '2024-01-05', names: { fullName: '青河区示例工信局' } },
          { kind: 'change_contact', contact: { phone: '3', fax: '2' } },
        ],
      },
    ]);
  });

  test('does not take one body for another', async () => {
    const known = [
      body('一', '城关镇人民政府', { kind: 'township', level: 'township', parent: '甲县' }),
      body('二', '城关镇人民政府', { kind: 'township', level: 'township', parent: '乙县' }),
      body('甲县', '甲县人民政府', { kind: 'government' }),
      body('乙县', '乙县人民政府', { kind: 'government' }),
    ];
    const { rows } = await plan(
      '机关名称,上级机关,联系电话\n城关镇人民政府,乙县人民政府,1\n城关镇人民政府,,2\n',
      known,
    );
    expect(rows.map(({ line, id, problem }) => [line, id, problem?.kind ?? null])).toEqual([
      [3, null, 'body_not_clear'],
      [2, '二', null],
    ]);
    const other = await plan('机关名称,统一社会信用代码\n青河区示例局,11441700007280420Y\n', [
      body('局', '青河区示例局', { creditCode: '11341700003244799H' }),
    ]);
    expect(other.rows).toMatchObject([{ problem: { kind: 'other_credit_code' } }]);
  });

  test('of a list that is carried out already changes nothing', async () => {
    const text =
      '机关名称,机关类型,层级,复议机关,管辖法院,股室,电子邮箱\n青河区示例局,部门,县级,青河区人民政府,青河区人民法院,"人秘股\n业务股",a@example.org\n';
    const known = body('局', '青河区示例局', {
      contact: { ...NO_CONTACT, mail: 'a@example.org' },
      sections: ['人秘股', '业务股'].map((name) => ({ id: name, name, opened: null, closed: null })),
      settings: {
        ...NO_SETTINGS,
        remedies: [
          {
            name: 'department',
            organ: '青河区人民政府',
            superior: null,
            court: '青河区人民法院',
            from: day('2025-01-01'),
          },
        ],
      },
    });
    expect((await plan(text, [known])).rows).toMatchObject([{ id: '局', changes: [], problem: null }]);
    expect((await plan(text)).rows[0]?.changes.map(({ kind }) => kind)).toEqual([
      'found',
      'open_section',
      'open_section',
    ]);
  });
});
