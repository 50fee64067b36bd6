import { describe, expect, it } from 'vitest';
import { checkedOf } from '../../../../test/builders/reading.ts';
import { feeStatement } from './fee-statement.ts';
import { fiveAspects } from './five-aspects.ts';

const ALL = [
  '一、总体情况',
  '（一）主动公开。发布信息120条。',
  '（二）依申请公开。收到申请1件。',
  '（三）政府信息管理。健全制度。',
  '（四）政府信息公开平台建设。优化栏目。',
  '（五）监督保障。组织培训。',
];

describe('S1-FIVE', () => {
  it.each([
    ALL.join('\n'),
    '积极推进主动公开。规范办理信息公开申请。加强信息管理。做好网站平台维护。落实责任追究。',
    '主动公开工作情况。依申请公开工作情况。政府信息资源管理情况。公开平台管理。监督和保障。',
  ])('all five are told of: %s', (overview) => {
    expect(fiveAspects.check(checkedOf({ text: { overview } }))).toEqual([]);
  });

  it('lists the aspects that are missing, in the form’s order', () => {
    const overview = ALL.slice(0, 3).join('\n').concat('进一步加强监督，在网站发布。');
    const [finding] = fiveAspects.check(checkedOf({ text: { overview } }));
    expect(finding).toMatchObject({ rule: 'S1-FIVE', severity: 'warning', cells: [] });
    expect(finding?.message.zh).toBe('第一部分“总体情况”没有写到政府信息管理、政府信息公开平台建设、监督保障');
  });

  it('the sentence that lists the six parts reports on nothing', () => {
    const overview = '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、其他需要报告的事项组成。';
    const [finding] = fiveAspects.check(checkedOf({ text: { overview } }));
    expect(finding?.message.zh).toContain('主动公开、依申请公开');
  });

  it('is a notice under the form of 2019, and silent without section one', () => {
    expect(fiveAspects.check(checkedOf({ text: { overview: '无' } }, { edition: '2019' }))).toMatchObject([
      { severity: 'notice' },
    ]);
    expect(fiveAspects.check(checkedOf({}))).toEqual([]);
  });
});

describe('S6-FEE', () => {
  it.each([
    '本年度未收取信息处理费。',
    '2023年，我局依据《政府信息公开信息处理费管理办法》收取信息处理费0元。',
    '未产生任何收费。',
    '未向申请人收取费用。',
  ])('section six says what became of the fee: %s', (text) => {
    expect(feeStatement.check(checkedOf({ text: { other_matters: text } }))).toEqual([]);
  });

  it('section six says nothing of the fee', () => {
    expect(feeStatement.check(checkedOf({ text: { other_matters: '六、其他需要报告的事项\n无' } }))).toMatchObject([
      { rule: 'S6-FEE', severity: 'warning' },
    ]);
    expect(feeStatement.check(checkedOf({ text: { other_matters: '无' } }, { edition: '2019' }))).toMatchObject([
      { severity: 'notice' },
    ]);
  });

  it('section six is missing from a report that goes on to section five; a file that is cut off is not judged', () => {
    expect(feeStatement.check(checkedOf({ text: { problems: '存在问题' } }))).toHaveLength(1);
    expect(feeStatement.check(checkedOf({ text: { overview: '总体情况' } }))).toEqual([]);
  });
});
