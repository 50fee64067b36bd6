import { describe, expect, test } from 'vitest';
import { shownBy } from '../../../test/screening/screened.ts';
import type { Draft } from '../../../test/screening/marked.ts';

describe('a home address is found', () => {
  test.each<[string, string | Draft, string]>([
    ['in which somebody lives now', '现居住于我辖区光明路12弄5号301室，示例社区居委会', '***'],
    ['behind the place of the household', '户籍所在地示例县示例镇柳河村3组27号', '示例县示例镇***'],
    ['in a small group of a community', '现住示例镇永丰社区3小组', '示例镇***'],
    [
      'behind the telephone of the person',
      '收件人：陈样明，13800138000，示例县示例镇丽景苑12栋2单元903',
      '示例县示例镇***',
    ],
    [
      'in a form',
      [
        [
          ['姓名', '陈样明', '户籍所在地', '示例县示例镇兴隆巷18号'],
          ['健康状况', '良好', '现居住地', '示例村'],
          ['电话', '', '备注', ''],
        ],
      ],
      '示例县示例镇***',
    ],
    [
      'as a house and a door in the field of a home',
      [
        [
          ['姓名', '家庭住址'],
          ['陈样明', '5栋302'],
          ['李例华', '外出'],
        ],
      ],
      '***',
    ],
    ['to which a reply is sent', '陈样明：答复书寄往示例县示例镇长通路27号。', '示例县示例镇***'],
    ['behind its label', '家庭住址：示例市示例区示例街道示例路12号3栋501室', '示例市示例区示例街道***'],
    ['in a decision', '当事人：陈样明，男，住示例县示例镇示例村3组15号。', '示例县示例镇***'],
    ['of a group of a village', '陈样明现住示例镇示例村五组', '示例镇***'],
    ['of an estate without a road', '住址：示例花园2栋1单元302', '***'],
    ['of a registered household', '户籍地址：广东省示例市示例区示例街88号', '广东省示例市示例区***'],
    [
      'in a list of persons',
      [
        [
          ['户主', '家庭住址', '人口'],
          ['陈样明', '示例镇示例村委会第3村民小组', '4'],
          ['李例华', '', '2'],
        ],
      ],
      '示例镇***',
    ],
    [
      'under a head that says village and group',
      [
        [
          ['姓名', '村组', '金额'],
          ['陈样明', '示例村7组', '100'],
          ['李例华', '', '200'],
        ],
      ],
      '***',
    ],
    [
      'in a form',
      [
        [
          ['申请人', '陈样明'],
          ['通信地址', '示例市示例区示例大道66号之二'],
          ['邮编', '521000'],
        ],
      ],
      '示例市示例区***',
    ],
    ['behind a name in brackets', '村民陈样明（示例镇示例村12号）', '示例镇***'],
    ['with figures in Chinese', '家住示例街道示例社区三巷十二号', '示例街道***'],
  ])('%s', (_what, draft, shown) => {
    expect(shownBy('home_address', draft)).toEqual([shown]);
  });
});

describe('no home address is', () => {
  test.each<[string, string | Draft]>([
    ['a place of business without a colon', '经营者陈样明，经营场所示例镇示例路12号。'],
    ['where a body is reached', '陈样明，男，1975年3月生。公示期五天，举报电话12380，地址：示例市市政大道1号'],
    ['a township alone', '住址：示例市示例区示例街道'],
    ['a road alone', '家住示例街道示例路'],
    ['the seat of a body', '示例区教育局，地址：示例区示例路12号3楼'],
    ['the seat of a company', '当事人：示例商贸有限公司，住所：示例市示例区示例路88号'],
    ['a place of business', '经营者陈样明，经营场所：示例镇示例街12号'],
    ['a place of an event', '会议地点：示例路1号301会议室，请陈样明参加'],
    ['a site', '建设地点：示例镇示例村3组'],
    ['a place of an offence', '2024年3月1日，陈样明在示例路12号门前摆摊经营'],
    ['the number of a paper', '陈样明收到示府办〔2024〕12号文件'],
    ['households of a village', '示例村共有12户、3组'],
    [
      'a column of offices',
      [
        [
          ['科室', '负责人', '办公地址'],
          ['办公室', '陈样明', '示例路12号201室'],
          ['人事股', '李例华', ''],
        ],
      ],
    ],
    [
      'a list of companies',
      [
        [
          ['企业名称', '地址', '法定代表人'],
          ['示例建材有限公司', '示例路12号', '陈样明'],
          ['示例二厂', '', ''],
        ],
      ],
    ],
    ['a masked one', '住址：示例镇示例村***'],
    ['an application in person', '陈样明可到示例路12号政务服务中心3号窗口办理'],
  ])('%s', (_what, draft) => {
    expect(shownBy('home_address', draft)).toEqual([]);
  });
});
