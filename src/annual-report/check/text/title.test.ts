import { describe, expect, it } from 'vitest';
import { checkedOf } from '../../../../test/builders/reading.ts';
import { title } from './title.ts';

const messagesOn = (said: string | null): readonly string[] =>
  title.check(checkedOf({ report: { title: said } })).map(({ message }) => message.zh);

describe('a title with the full name, the year and the fixed words is right', () => {
  it.each([
    '清河县财政局2023年政府信息公开工作年度报告',
    '西咸新区底张街道办事处2023年度政府信息公开工作年度报告',
    '2022年上海市政府信息公开工作年度报告',
    '淮安市2024年政府信息公开工作年度报告',
    '淮安市人民政府2024年政府信息公开工作年度报告',
    '合江县2022年政府信息公开工作年度报告',
    '广东省2023年政府信息公开工作年度报告',
    '清河县农业农村局2023年政府信息公开工作年度报告',
    '西安市高陵区行政审批服务局2021年政府信息公开工作年度报告',
    '清河县望塘镇人民政府2023年政府信息公开工作年度报告',
    '甘谷县人民政府办公室 2024年政府信息公开工作年度报告',
    '清河县工业和信息化局二〇二三年政府信息公开工作年度报告',
    '清河县自然资源局2023年政府信息公开工作年度报告',
    '国家发展和改革委员会2023年政府信息公开工作年度报告',
    '2023年政府信息公开工作年度报告',
  ])('%s', (said) => {
    expect(messagesOn(said)).toEqual([]);
  });

  it('a report whose title could not be read is not judged', () => {
    expect(messagesOn(null)).toEqual([]);
    expect(messagesOn('　')).toEqual([]);
  });
});

describe('each fault of a title is a finding of its own', () => {
  it.each<[string, readonly string[]]>([
    ['湘桥区工信局信息公开年度报告', ['标题没有写明年度', '“湘桥区工信局”是简称', '应写“政府信息公开工作年度报告”']],
    ['清河县财政局政府信息公开工作年度报告', ['标题没有写明年度']],
    ['清河县财政局2023年政府信息公开年度报告', ['应写“政府信息公开工作年度报告”']],
    ['清河县财政局2023年政府信息公开年报', ['应写“政府信息公开工作年度报告”']],
    ['清河县财政局2023年政务公开工作年度报告', ['应写“政府信息公开工作年度报告”']],
    ['海州区财政局2025年度政府信息公开工作报告', ['应写“政府信息公开工作年度报告”']],
    ['清河县发改委2023年政府信息公开工作年度报告', ['“发改委”应写全称，如“发展和改革委员会”']],
    ['清河县住建局2023年政府信息公开工作年度报告', ['“住建局”应写全称']],
    ['清河县市场监管局2023年政府信息公开工作年度报告', ['“市场监管局”应写全称，如“市场监督管理局”']],
    ['清河县望塘镇2023年政府信息公开工作年度报告', ['“镇”应写全称，如“镇人民政府”']],
    ['2023年城北街道政府信息公开工作年度报告', ['“街道”应写全称，如“街道办事处”']],
    ['清河区政府办公室2023年政府信息公开工作年度报告', ['如“人民政府办公室”']],
  ])('%s', (said, parts) => {
    const messages = messagesOn(said);
    expect(messages).toHaveLength(parts.length);
    for (const [index, part] of parts.entries()) expect(messages[index]).toContain(part);
  });
});
