import { LABEL_LIKE } from './labels.data.ts';

/** 表头行: whether the texts of a row are heads: more than half of them name something, and none holds a value. */
export function looksLikeHeads(texts: readonly string[]): boolean {
  // One look before the search: a row of values is told by the first of them.
  if (texts.some((text) => VALUE.test(text))) return false;
  const filled = texts.map((text) => text.replaceAll(/\s/gu, '')).filter((text) => text !== '');
  if (filled.length < 2 || filled.some((text) => VALUE.test(text) || text.length > 40)) return false;
  return filled.filter((text) => HEAD.test(text)).length * 2 > filled.length;
}

const VALUE = /\d{5,}|@/u;

/** What heads say beside the usual labels. */
const HEAD = new RegExp(
  `${LABEL_LIKE.source}|^(?:序号|编号|No\\.?|金额|数量|村|组|村组|镇|乡镇|街道|社区|单位|部门|职务|职称|备注|说明|内容|项目|合计|家庭人口|人口|标准|补助|结果|排名|分数|成绩|年度|月份|附件|关系|与户主关系|工作单位|专业|学历|规格|型号|单价|总价|品名|证件)[^\\d]{0,12}$`,
  'u',
);
