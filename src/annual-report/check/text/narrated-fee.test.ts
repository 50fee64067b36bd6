import { describe, expect, it } from 'vitest';
import { checkedOf } from '../../../../test/builders/reading.ts';
import type { Finding } from '../../finding.ts';
import { narratedFee } from './narrated-fee.ts';

function findingsOn(sentence: string, fee: number | string | null = 12.5): readonly Finding[] {
  const table2 = { 'art20_8.administrative_fees': { fee_amount: fee } };
  return narratedFee.check(checkedOf({ text: { other_matters: sentence }, report: { table2 } }));
}

describe('an amount that table 2 gives otherwise is found', () => {
  it.each<[string, number]>([
    ['全年行政事业性收费14万元。', 14],
    ['2023年收取行政事业性收费金额共计12500元。', 1.25],
    ['行政事业性收费收入12.05万元。', 12.05],
  ])('%s', (sentence, actual) => {
    expect(findingsOn(sentence)).toMatchObject([
      {
        rule: 'NARR-FEE',
        severity: 'warning',
        row: 'art20_8.administrative_fees',
        column: 'fee_amount',
        expected: 12.5,
        actual,
      },
    ]);
  });

  it('a processing fee was charged, yet the table has none', () => {
    const [finding] = findingsOn('2023年全市实际收取信息处理费共计400元。', 0);
    expect(finding?.actual).toBe(0.04);
    expect(finding?.message.zh).toBe(
      '正文写的收费是400元，表二“行政事业性收费”本年收费金额（单位：万元）为0万元，两处不一致',
    );
  });
});

describe('an amount that agrees after conversion, or is none, is left alone', () => {
  it.each([
    '全年行政事业性收费125000元。',
    '全年行政事业性收费12.5万元。',
    '全年行政事业性收费约12.50万元，均依法公示。',
    '公开行政事业性收费10条。',
    '行政事业性收费项目3项。',
    '2022年行政事业性收费30万元。',
    '2023年未收取信息处理费。',
    '收取信息处理费0元。',
    '实际收取信息处理费400元。',
  ])('%s', (sentence) => {
    expect(findingsOn(sentence)).toEqual([]);
  });

  it('none charged and none in the table agree; a struck-out cell says nothing', () => {
    expect(findingsOn('本年度收取信息处理费0元。', 0)).toEqual([]);
    expect(findingsOn('收取信息处理费400元。', '/')).toEqual([]);
  });
});
