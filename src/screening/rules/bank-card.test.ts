import { describe, expect, test } from 'vitest';
import { screened, shownBy } from '../../../test/screening/screened.ts';
import { withLuhn } from '../../../test/screening/fiction.ts';
import type { Draft } from '../../../test/screening/marked.ts';

const CARD = withLuhn('622848010012345678');
const SHOWN = '*'.repeat(15) + CARD.slice(-4);
const ACCOUNT = withLuhn('1050166123456789');

describe('a bank card is found', () => {
  test.each<[string, string | Draft, string]>([
    ['by its issuer alone', `汇至${CARD}。`, SHOWN],
    ['in groups of four', CARD.replace(/(.{4})(.{4})(.{4})(.{4})/u, '$1 $2 $3 $4 '), SHOWN],
    [
      'in a list of persons',
      [
        [
          ['姓名', '一卡通账号', '金额'],
          ['陈样明', CARD, '100'],
          ['李例华', '', ''],
        ],
      ],
      SHOWN,
    ],
    [
      'an account of a person',
      `户名：陈样明，开户行：示例农商银行，账号：${ACCOUNT}`,
      '*'.repeat(13) + ACCOUNT.slice(-4),
    ],
    ['of a foreign scheme in groups', '卡 4111 1111 1111 1111', '************1111'],
  ])('%s', (_what, draft, shown) => {
    expect(shownBy('bank_card', draft)).toEqual([shown]);
  });

  test('of a company, as a notice', () => {
    const findings = screened([`户名：示例建设有限公司，开户行：中国工商银行示例支行，账号：${ACCOUNT}`]);
    expect(findings).toMatchObject([{ rule: 'bank_card', severity: 'notice' }]);
  });
});

describe('no bank card is', () => {
  test.each<[string, string | Draft]>([
    ['a number with a wrong last figure', `账号：${CARD.slice(0, -1)}${(Number(CARD.at(-1)) + 1) % 10}`],
    ['a masked one', '卡号：6228 **** **** 5678'],
    ['a number of an unknown issuer without a label', `流水${ACCOUNT}`],
    ['the number of an order', `订单号：${CARD}`],
    ['an identity number', '身份证号：445102199003076517'],
    [
      'a sum',
      [
        [
          ['项目', '金额'],
          ['示例', withLuhn('622848010012345')],
          ['二', '3'],
        ],
      ],
    ],
    ['an account of the treasury that has no right figure', '缴至：示例市财政局，账号：44050110123400000123'],
  ])('%s', (_what, draft) => {
    expect(shownBy('bank_card', draft)).toEqual([]);
  });
});
