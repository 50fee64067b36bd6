import { found } from '../found.ts';
import type { Rule } from '../rule.ts';
import type { View } from '../view.ts';

/** 机动车号牌: plates of every form, but not in a list of the body's own vehicles. */
export const LICENCE_PLATE: Rule = {
  id: 'licence_plate',
  find: (view) =>
    view.texts.flatMap((text, passage) =>
      MAY_HOLD.test(text)
        ? [...text.matchAll(PLATE)]
            .filter(
              (match) => /\d.*\d/u.test(match[0].replace(/\s/u, '').slice(2)) && !isOfBody(view, passage, match.index),
            )
            .map((match) =>
              found('licence_plate', [{ passage, start: match.index, end: match.index + match[0].length }]),
            )
        : [],
    ),
};

/** One look before the search. */
const MAY_HOLD = /[\p{Script=Han}]\s?[A-HJ-Z][\s·•・.-]?[A-Z\d]{4}/u;

/** Seven signs; eight for new energy, whose figures have a letter D or F (small: first, large: last), or any letter A to K; 学, 挂 and the like at the end. */
const PLATE =
  /(?<![A-Za-z\d])[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]\s?[A-HJ-Z][\s·•・.-]?(?:[A-HJK](?=\d[A-Z\d])[A-HJ-NP-Z\d]\d{4}|\d{5}[A-HJK]|[A-HJ-NP-Z\d]{4}(?:[A-HJ-NP-Z\d]|\s?[学挂警港澳试超领]))(?![A-Za-z\d-])/gu;

/** 公务用车: a heading, a head or the sentence says that the vehicles are the body's. */
const OWN_VEHICLES =
  /公务用?车|公车|执法车|单位车辆|机关车辆|本单位|应急车|警车|救护车|消防车|环卫车|车改|公务车辆|特种专业技术用车|机要通信|保留车辆|拍卖车辆|处置车辆/u;

function isOfBody(view: View, passage: number, at: number): boolean {
  const [from, to] = view.sentenceAround(passage, at);
  const sentence = (view.texts[passage] ?? '').slice(from, to);
  const row = view.rowOf(passage).map((cell) => view.texts[cell] ?? '');
  if (
    [sentence, view.fieldOf(passage), view.passages[passage]?.heading ?? '', ...row].some((text) =>
      OWN_VEHICLES.test(text),
    )
  )
    return true;
  return linesAbove(view, passage).some((text) => text.length <= 60 && OWN_VEHICLES.test(text));
}

/** What stands directly above: a title of the list, or of the table in which the plate stands. */
function linesAbove(view: View, passage: number): readonly string[] {
  const table = view.passages[passage]?.cell?.table;
  const first = table === undefined ? passage : view.firstOf(table);
  const title = table === undefined ? [] : [view.texts[first] ?? ''];
  return [...title, ...[1, 2, 3, 4, 5].map((step) => view.texts[first - step] ?? '')];
}
