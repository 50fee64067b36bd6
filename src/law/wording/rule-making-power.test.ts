import { describe, expect, it } from 'vitest';
import { AUTONOMOUS_PREFECTURES, PREFECTURE_CITIES, PROVINCES } from './regions.ts';
import { ruleMakingPower } from './rule-making-power.ts';

describe('who may make rules', () => {
  it.each([
    '国家发展和改革委员会',
    '财政部',
    '江苏省人民政府',
    '广东省',
    '上海市',
    '北京市人民政府办公厅',
    '内蒙古自治区人民政府办公厅',
    '淮安市',
    '江苏省淮安市人民政府',
    '深圳市人民政府办公厅',
    '潮州市人民政府办公室',
    '东莞市人民政府',
    '嘉峪关市人民政府',
    '延边朝鲜族自治州人民政府',
    '临夏州人民政府',
    '吉林市人民政府',
  ])('%s has the power, or reports for a government that has it', (agency) => {
    expect(ruleMakingPower(agency)).toBe('has');
  });

  it.each([
    '江苏省昆山市财政局',
    '昆山市人民政府',
    '昆山市',
    '广东省工业和信息化厅',
    '淮安市司法局',
    '淮安市清江浦区人民政府',
    '重庆市开州区公安局',
    '清河县人民政府办公室',
    '清河县望塘镇人民政府',
    '西咸新区底张街道办事处',
    '清河经济开发区管理委员会',
    '国家税务总局清河县税务局',
    '湘桥区工信局',
    '临夏州公安局',
    '深圳市市场监督管理局龙岗监管局',
    '阿里地区行政公署',
    '鄂伦春自治旗人民政府',
  ])('%s has not', (agency) => {
    expect(ruleMakingPower(agency)).toBe('has-not');
  });

  it.each(['市人民政府', '市政府办公室', '本机关', ''])('the name %j does not tell', (agency) => {
    expect(ruleMakingPower(agency)).toBe('unknown');
  });

  it('there are 31 provinces, 293 cities at prefecture level and 30 autonomous prefectures, each once', () => {
    expect(PROVINCES).toHaveLength(31);
    expect(new Set(PREFECTURE_CITIES).size).toBe(PREFECTURE_CITIES.length);
    expect(PREFECTURE_CITIES).toHaveLength(293);
    expect(AUTONOMOUS_PREFECTURES).toHaveLength(30);
  });
});
