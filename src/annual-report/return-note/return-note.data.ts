/** 退回修改意见的用语: what stands in the note, with places to fill in. Plain wording of a competent office; no notice prescribes it. */
export const WORDING = {
  titleToMend: (report: string) => `关于退回修改${report}的意见`,
  titleToExplain: (report: string) => `关于请说明${report}有关数据的意见`,
  report: (agency: string, year: string) => `${agency}${year}政府信息公开工作年度报告`,
  year: (year: number) => `${year}年`,
  unknownAgency: '＿＿＿＿＿＿＿＿',
  unknownOffice: '＿＿＿＿＿＿＿＿＿＿（印章）',
  unknownDay: '＿＿＿＿年＿＿月＿＿日',
  opening: (year: string, errors: number, warnings: number) =>
    `你单位报送的${year}政府信息公开工作年度报告经核对，${[
      ...(errors > 0 ? [`有${errors}处应当改正`] : []),
      ...(warnings > 0 ? [`有${warnings}处需要说明`] : []),
    ].join('，')}，列表如下。`,
  closingToMend: (day: string) => `请逐项改正或者说明原因，于${day}前重新报送；已经公布的同步更新，并保留原来的版本。`,
  closingToExplain: (day: string) => `请逐项核实，于${day}前回复：有误的改正后重新报送，无误的写明原因。`,
  caption: '应当改正和需要说明的事项',
  heads: ['序号', '处理', '事项', '应为', '填报', '依据'],
  toMend: '改正',
  toExplain: '说明',
  several: (what: string, places: readonly string[], count: number) =>
    `${what}：${places.join('、')}${count > places.length ? ' 等' : ''}，共${count}处`,
  rest: (errors: number, warnings: number) =>
    `另有${[...(errors > 0 ? [`应当改正的${errors}处`] : []), ...(warnings > 0 ? [`需要说明的${warnings}处`] : [])].join('、')}，见检查清单。`,
} as const;
