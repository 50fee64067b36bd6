import { describe, expect, test } from 'vitest';
import { shownBy } from '../../../test/screening/screened.ts';
import type { Draft } from '../../../test/screening/marked.ts';

describe('a mobile number is found', () => {
  test.each<[string, string | Draft]>([
    ['behind another and a comma', '电话：，13800138000,'],
    [
      'that a spreadsheet made a figure of',
      [
        [
          ['姓名', '手机'],
          ['陈样明', '13800138000.0'],
        ],
      ],
    ],
    ['bare', '13800138000'],
    ['in a sentence', '请致电陈样明13800138000咨询。'],
    ['of a contact person', '联系人：陈样明，手机：13800138000。'],
    ['with the code of the country', '+86 13800138000'],
    ['with it at once', '电话：+8613800138000'],
    ['with it in brackets', '(+86)138-0013-8000'],
    ['with it behind noughts', '008613800138000'],
    ['three, four, four', '138 0013 8000'],
    ['with hyphens', '138-0013-8000'],
    ['in full-width figures', '１３８００１３８０００'],
    ['five, six', '13800 138000'],
    ['in the name of a picture', 'IMG_13800138000.jpg'],
    ['in the question of an address', 'https://www.example.cn/?mobile=13800138000'],
    ['behind Tel', 'Tel:13800138000'],
    ['behind WeChat', '微信同号13800138000'],
    ['before a mark', '13800138000；'],
    ['in brackets', '（13800138000）'],
    [
      'in a list of projects with phones',
      [
        [
          ['项目名称', '联系电话'],
          ['示例项目', '13800138000'],
          ['示例二', ''],
        ],
      ],
    ],
    ['broken over two lines behind a label', ['联系电话：1380013', '8000']],
    ['before a slash', '13800138000/0768-2233445'],
    ['behind a fixed one', '0768-2233445、13800138000'],
    ['in a mailbox', '13800138000@139.com'],
    ['in a contract', '项目负责人13800138000'],
  ])('%s', (_what, draft) => {
    expect(shownBy('mobile_phone', draft)).toEqual(['138****8000']);
  });

  test('each of two', () => {
    expect(shownBy('mobile_phone', '电话13800138000 13900139000')).toEqual(['138****8000', '139****9000']);
    expect(shownBy('mobile_phone', '138 0013 8000 139 0013 9000')).toEqual(['138****8000', '139****9000']);
  });
});

describe('no mobile number is', () => {
  test.each<[string, string | Draft]>([
    [
      'a sum beside its unit',
      [
        [
          ['指标', '2022年', '2023年'],
          ['地区生产总值（万元）', '13812345678', '13912345678'],
        ],
      ],
    ],
    ['a sum beside its unit in a text', '地区生产总值（万元）\t13812345678\t13912345678'],
    ['a weight', '水泥用量13912345678公斤'],
    ['a sum with thousands', '金额13,800,138,000元'],
    ['a masked one', '电话：138****8000'],
    ['a range that is not given out', '12345678901、15412345678'],
    ['part of a longer number', '流水号2024138001380001'],
    ['an amount', '13800138000.50元，13800138000元'],
    [
      'a sum in a table',
      [
        [
          ['名称', '预算金额（元）'],
          ['示例', '13800138000'],
          ['二', '15000000000'],
        ],
      ],
    ],
    ['part of an identity number', '445102199003076517'],
    ['a bank card in groups', '6222 1380 0138 0001 234'],
    ['the path of an address', 'https://www.example.cn/13800138000.html'],
    ['the number of a project', '项目编号：13800138000'],
    ['figures of a table without rulings', '项目  138  0013  8000'],
    ['a decimal', '比例为0.13800138000'],
    ['part of a code', 'IMG13800138000'],
  ])('%s', (_what, draft) => {
    expect(shownBy('mobile_phone', draft)).toEqual([]);
  });
});
