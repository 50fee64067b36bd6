import { describe, expect, it } from 'vitest';
import { checkedOf } from '../../../../test/builders/reading.ts';
import { formParts } from './form-parts.ts';
import { rulesPower } from './rule-making-power.ts';

const table2 = { 'art20_1.rules': { issued_this_year: 0, abolished_this_year: null, in_force: 6 } };

describe('T2-RULES-POWER', () => {
  it('a township with rules in force is an error at the row, with the cells that are above nought', () => {
    const [finding] = rulesPower.check(checkedOf({ report: { agency: '清河县望塘镇人民政府', table2 } }));
    expect(finding).toMatchObject({
      severity: 'error',
      row: 'art20_1.rules',
      column: null,
      expected: null,
      actual: null,
      cells: ['table2/art20_1.rules/in_force'],
    });
    expect(finding?.message.zh).toContain('现行有效件数 6');
  });

  it('a body whose name is not known is a notice', () => {
    expect(rulesPower.check(checkedOf({ report: { agency: null, table2 } }))).toMatchObject([{ severity: 'notice' }]);
  });

  it('a city divided into districts may have rules; a row of nought is silent for all', () => {
    expect(rulesPower.check(checkedOf({ report: { agency: '淮安市', table2 } }))).toEqual([]);
    const none = { 'art20_1.rules': { issued_this_year: 0, in_force: '/' } };
    expect(rulesPower.check(checkedOf({ report: { agency: '清河县', table2: none } }))).toEqual([]);
    expect(rulesPower.check(checkedOf({ report: { agency: '清河县' } }))).toEqual([]);
  });
});

describe('FORM-PARTS', () => {
  it('names the customary parts that are absent', () => {
    const overview = '一、总体情况\n我局主动公开信息20条。';
    const [finding] = formParts.check(checkedOf({ text: { overview, other_matters: '无' } }));
    expect(finding).toMatchObject({ rule: 'FORM-PARTS', severity: 'notice', cells: [] });
    expect(finding?.message.zh).toBe('没有找到通行的要素：统计期限、联系方式、电子版下载处、落款（机关名称和日期）');
  });

  it('is silent when all are there, and without the text of section one', () => {
    const text = {
      opening: '所列数据的统计期限自2023年1月1日起至12月31日止。电子版可在县政府网站下载。联系电话：0000-0000000。',
      overview: '一、总体情况',
      closing: '清河县财政局\n2024年1月20日',
    };
    expect(formParts.check(checkedOf({ text }))).toEqual([]);
    expect(formParts.check(checkedOf({}))).toEqual([]);
  });
});
