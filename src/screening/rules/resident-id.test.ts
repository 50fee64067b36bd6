import { describe, expect, test } from 'vitest';
import { screened, shownBy } from '../../../test/screening/screened.ts';
import { withCheck } from '../../../test/screening/fiction.ts';
import type { Draft } from '../../../test/screening/marked.ts';

const ID = withCheck('44510219900307651');
const WITH_X = '44510219840616818X';
const OLD = '445102900307651';
const wide = (text: string): string =>
  text.replaceAll(/[\dX]/gu, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfe_e0));
const wrong = ID.slice(0, 17) + (ID.endsWith('1') ? '2' : '1');
const MASKED = `445102********${ID.slice(-4)}`;

describe('an identity number is found', () => {
  test.each<[string, string | Draft, string]>([
    ['bare in a sentence', `陈样明${ID}已通过审核。`, MASKED],
    ['with a small x', WITH_X.toLowerCase(), '445102********818x'],
    ['in full-width figures', `证号：${wide(ID)}`, MASKED],
    ['with blanks', `${ID.slice(0, 6)} ${ID.slice(6, 14)} ${ID.slice(14)}`, MASKED],
    ['with a blank between all characters', [...ID].join(' '), MASKED],
    ['with ideographic blanks', [ID.slice(0, 6), ID.slice(6, 14), ID.slice(14)].join('　'), MASKED],
    ['with hyphens', `${ID.slice(0, 6)}-${ID.slice(6, 14)}-${ID.slice(14)}`, MASKED],
    ['over a line end inside a paragraph', `身份证号：${ID.slice(0, 10)}\n${ID.slice(10)}`, MASKED],
    ['over two lines of a text', [`身份证号${ID.slice(0, 8)}`, `${ID.slice(8)}，同意。`], MASKED],
    ['with an invisible blank inside', `${ID.slice(0, 9)}\u200B${ID.slice(9)}`, MASKED],
    ['in the name of a picture', `IMG_${ID}.jpg`, MASKED],
    ['in the question of an address', `https://www.example.cn/?id=${ID}`, MASKED],
    ['behind the G of a pupil’s number', `学籍号G${ID}`, MASKED],
    ['in the number of a disability', `残疾证号${WITH_X}43`, '445102**********8X43'],
    [
      'of a county that is no more',
      withCheck('51292219561231002'),
      `512922********${withCheck('51292219561231002').slice(-4)}`,
    ],
    [
      'of a resident from Taiwan',
      withCheck('83000019900307001'),
      `830000********${withCheck('83000019900307001').slice(-4)}`,
    ],
    [
      'under a column of credit codes',
      [
        [
          ['名称', '统一社会信用代码/身份证号', '金额'],
          ['陈样明', ID, '100'],
          ['李例华', '', '50'],
        ],
      ],
      MASKED,
    ],
    [
      'in parts in neighbouring cells under one heading',
      [
        [
          ['姓名', '身份证号', '身份证号', '身份证号'],
          ['陈样明', ID.slice(0, 6), ID.slice(6, 14), ID.slice(14)],
          ['李例华', '', '', ''],
        ],
      ],
      MASKED,
    ],
    ['in boxes of one figure each behind a label', [[['身份证号码', ...ID]]], MASKED],
    ['of 15 figures behind a label', `身份证号码：${OLD}`, '445102*****7651'],
    [
      'of 15 figures in a column so headed',
      [
        [
          ['姓名', '证件号码'],
          ['陈样明', OLD],
          ['李例华', ''],
        ],
      ],
      '445102*****7651',
    ],
  ])('%s', (_what, draft, shown) => {
    expect(shownBy('resident_id', draft)).toEqual([shown]);
  });

  test('with a wrong check character behind a label, as a warning', () => {
    const [finding] = screened([`身份证号：${wrong}`]);
    expect(finding).toMatchObject({
      rule: 'resident_id',
      severity: 'warning',
      text: `445102********${wrong.slice(-4)}`,
    });
  });

  test.each(['44510219800101123', '4451021980010112345'])(
    'with %s figures where one was lost or typed twice, as a warning',
    (figures) => {
      const found = screened([`陈样明，身份证号：${figures}`]).filter(({ rule }) => rule === 'resident_id');
      expect(found.map(({ severity }) => severity)).toEqual(['warning']);
      expect(shownBy('resident_id', `流水号：${figures}`)).toEqual([]);
    },
  );

  test('with what the card of a disability adds when it is given out again', () => {
    const shown = shownBy('resident_id', `残疾证号：${withCheck('44510219800101123')}43B1`);
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatch(/^445102\*+43B1$/u);
  });

  test('twice where it stands twice', () => {
    expect(shownBy('resident_id', [`${ID}，复印件${ID}`])).toHaveLength(2);
  });

  test('with the place of its first part', () => {
    const [finding] = screened([
      [
        ['姓名', '身份证号', '身份证号'],
        ['陈样明', ID.slice(0, 9), ID.slice(9)],
        ['李例华', '', ''],
      ],
    ]);
    expect(finding?.place).toBe('表1 第2行 第2列');
  });
});

describe('no identity number is', () => {
  test.each<[string, string | Draft]>([
    ['a number with a wrong check character and no label', `编号${wrong}`],
    ['a masked number', '身份证号：4451**********6517'],
    ['a number masked at its end', '身份证号：4451021990********'],
    ['a credit code', '统一社会信用代码：91440101MA59ABCD12，914401017459876543'],
    [
      'a credit code of a body in a column of papers',
      [
        [
          ['名称', '证件号码'],
          ['示例局', '11440100007482001H'],
          ['示例所', ''],
        ],
      ],
    ],
    ['15 figures without a label', `订单${OLD}已发货`],
    ['a number of a region that never was', withCheck('99010119900307651')],
    ['a birthday that never was', withCheck('44510219901307651')],
    ['the number inside a longer one', `1${ID}2`],
    ['the number of a contract', `合同编号：${ID}`],
    [
      'the number of an order',
      [
        [
          ['订单号', '金额'],
          [ID, '1'],
          [ID, '2'],
        ],
      ],
    ],
    [
      'a row of figures under different heads',
      [
        [
          ['区划代码', '出生日期', '顺序号'],
          [ID.slice(0, 6), ID.slice(6, 14), ID.slice(14)],
          ['1', '2', '3'],
        ],
      ],
    ],
    ['a placeholder of noughts', '身份证号：000000000000000000'],
    ['a day and a serial', '受理号202403151234567890'],
    ['part of a code', `IMG${ID}`],
  ])('%s', (_what, draft) => {
    expect(shownBy('resident_id', draft)).toEqual([]);
  });
});
