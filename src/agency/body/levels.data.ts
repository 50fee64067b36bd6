import type { Words } from '../../base/words.ts';
import type { AgencyLevel } from '../../law/index.ts';

/** 行政层级的名称, and what a table of an office may call them. A department is of the level of its government. */
export const LEVEL_NAMES: Readonly<
  Record<AgencyLevel, { readonly name: Words; readonly alsoCalled: readonly string[] }>
> = {
  central: { name: { zh: '中央', en: 'central' }, alsoCalled: ['国家', '国家级', '中央级'] },
  province: { name: { zh: '省级', en: 'province' }, alsoCalled: ['省', '自治区', '直辖市', '省部级'] },
  prefecture: {
    name: { zh: '设区的市级', en: 'prefecture' },
    alsoCalled: ['市级', '市', '地级', '地市级', '设区市级', '设区的市', '自治州', '州级'],
  },
  county: {
    name: { zh: '县级', en: 'county' },
    alsoCalled: ['县', '区', '区级', '旗', '县区级', '区县级', '县市区', '县级市', '市辖区'],
  },
  township: {
    name: { zh: '乡级', en: 'township' },
    alsoCalled: ['乡镇级', '镇级', '街道', '乡', '镇', '乡镇', '镇街级'],
  },
};
