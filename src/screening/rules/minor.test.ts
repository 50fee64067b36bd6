import { describe, expect, test } from 'vitest';
import { shownBy } from '../../../test/screening/screened.ts';
import { withCheck } from '../../../test/screening/fiction.ts';
import type { Draft } from '../../../test/screening/marked.ts';

const CHILD = withCheck('44510220150307651');
const GROWN = withCheck('44510219900307651');

describe('a named child is found', () => {
  test.each<[string, string | Draft, string]>([
    ['behind a school in a list of pupils', ['示例市“红领巾奖章”个人名单', '示例小学：陈样明'], '陈××'],
    ['as a grandchild', '李例华，其孙陈样明（5岁）遭遇车祸', '陈××'],
    ['as a foundling', '收养弃婴陈样明（女，2023年9月15日出生）', '陈××'],
    ['by a class without brackets', '示例小学大队长陈样明（六2班）', '陈××'],
    [
      'beside the one who gets the money',
      [
        '示例小学名单',
        [
          ['年级', '学生姓名', '户名'],
          ['四年级', '陈样明', '李例华'],
          ['五年级', '', ''],
        ],
      ],
      '陈××',
    ],
    ['with others of whom it is said together', '双胞胎陈样明，均为5岁', '陈××'],
    ['by an age in words', '陈样明，男，十二岁', '陈××'],
    ['by an age in words before the name', '为十一岁的陈样明送去书包', '陈××'],
    ['by an age in months', '患儿陈样明，男，8月龄', '陈××'],
    ['as not yet fourteen', '陈样明，未满十四周岁', '陈××'],
    ['by the class it stands behind', '示例小学：三年级2班陈样明获奖', '陈××'],
    ['by its class in brackets', '一等奖：陈样明（示例小学五年级3班，指导教师李例华）', '陈××'],
    [
      'by a birthday in figures alone',
      [
        [
          ['姓名', '出生年月'],
          ['陈样明', '201503'],
          ['李例华', '199003'],
        ],
      ],
      '陈××',
    ],
    [
      'by an age in words in a list',
      [
        [
          ['姓名', '年龄'],
          ['陈样明', '十二岁'],
          ['李例华', '四十岁'],
        ],
      ],
      '陈××',
    ],
    ['by its age', '陈样明，男，8岁，示例村人。', '陈××'],
    ['by its age before the name', '6岁男童陈样明走失', '陈××'],
    ['as a son', '其子陈样明，9周岁', '陈××'],
    ['by its birthday', '学生陈样明，2016年5月3日出生', '陈××'],
    ['by its class', '陈样明，就读于示例小学三年级', '陈××'],
    ['by its sex and age', '陈样明，女，9岁，就读于示例小学。', '陈××'],
    ['by its class before the name', '示例小学三年级学生陈样明获得金牌。', '陈××'],
    ['by a kindergarten', '幼儿陈样明，示例幼儿园大班', '陈××'],
    [
      'by its identity number in a list',
      [
        [
          ['姓名', '身份证号', '金额'],
          ['陈样明', CHILD, '100'],
          ['李例华', GROWN, '100'],
        ],
      ],
      '陈××',
    ],
    [
      'by its age in a list',
      [
        [
          ['姓名', '年龄', '村'],
          ['陈样明', '7', '示例村'],
          ['李例华', '47', '示例村'],
        ],
      ],
      '陈××',
    ],
    [
      'by its birthday in a list',
      [
        [
          ['姓名', '出生年月', '村'],
          ['陈样明', '2018.05', '示例村'],
          ['李例华', '1978.05', '示例村'],
        ],
      ],
      '陈××',
    ],
    [
      'by its class in a list of a school',
      [
        '示例小学获奖名单',
        [
          ['学生姓名', '班级', '奖项'],
          ['陈样明', '四（2）班', '一等奖'],
          ['', '', ''],
        ],
      ],
      '陈××',
    ],
    [
      'of a rare name',
      [
        [
          ['儿童姓名', '年龄', '村'],
          ['买买提·艾力', '5', '示例村'],
          ['', '', ''],
        ],
      ],
      '买××',
    ],
  ])('%s', (_what, draft, shown) => {
    expect(shownBy('minor', draft)).toEqual([shown]);
  });

  test('on the day of the document, not on the day of today', () => {
    expect(shownBy('minor', ['学生陈样明，2009年5月3日出生', '2020年6月1日'], '2026-01-01')).toEqual(['陈××']);
    expect(shownBy('minor', ['学生陈样明，2009年5月3日出生'], '2026-01-01')).toEqual([]);
  });

  test('until the day before its fourteenth birthday', () => {
    expect(shownBy('minor', '学生陈样明，2010年5月3日出生', '2024-05-02')).toEqual(['陈××']);
    expect(shownBy('minor', '学生陈样明，2010年5月3日出生', '2024-05-03')).toEqual([]);
  });
});

describe('no named child is', () => {
  test.each<[string, string | Draft]>([
    ['behind a school in a list of teachers', ['优秀教师名单', '示例小学：陈样明']],
    ['a couple that adopts', '陈样明夫妇收养一名2023年9月15日出生的弃婴'],
    ['a student of a university', '大学三年级学生陈样明荣获一等奖。'],
    ['a parent who tells of a child', '我叫陈样明，女儿今年才七岁'],
    [
      'a grandparent under the heading of kinship',
      [
        [
          ['儿童姓名', '年龄', '与儿童关系'],
          ['', '9', '外祖父'],
        ],
      ],
    ],
    ['a guardian of children', '陈样明系14周岁以下儿童的监护人。'],
    ['a teacher named behind a class', '示例小学校长陈样明，教师李例华指导五年级学生完成作品。'],
    ['what begins like a name', '年仅12岁的少年获奖'],
    ['a grown-up', '陈样明，男，38岁'],
    ['a youth', '陈样明，15周岁，示例中学高一学生'],
    ['a child without a name', '一名8岁男童走失'],
    ['a child made nameless', '王某某，8岁；小明（化名）之子王××，7岁'],
    ['an age that the law names', '陈样明违反未满14周岁儿童保护规定'],
    [
      'the parent in a list of children',
      [
        [
          ['家长姓名', '年龄', '子女班级'],
          ['陈样明', '38', '小学三年级'],
          ['李例华', '40', ''],
        ],
      ],
    ],
    ['a teacher', '教师陈样明任教于示例小学'],
    ['a year of service', '职工陈样明，工龄8年'],
    ['a count', '三年级（2）班共有学生45人'],
  ])('%s', (_what, draft) => {
    expect(shownBy('minor', draft)).toEqual([]);
  });
});
