import { found } from '../found.ts';
import type { Hit } from '../hit.ts';
import { isPersonName } from '../names/person-name.ts';
import type { View } from '../view.ts';

/**
 * 班级名单: names that follow a class of primary school or kindergarten in a running text: 三年级2班王小样、李小例, 四（1）班：….
 * What stands behind the class and is no name ends the list.
 */
export function inClassLists(view: View): readonly Hit[] {
  const beginning = view.texts.slice(0, 6).join('\n');
  return view.texts.flatMap((text, passage) => {
    if (!MAY_HOLD.test(text)) return [];
    const patterns = PUPILS.test(beginning) && !GROWN_UPS.test(beginning) ? [CLASS, SCHOOL] : [CLASS];
    return patterns
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .flatMap((match) => {
        const before = text.slice(Math.max(0, match.index - 24), match.index);
        if (OLDER.test(before.slice(before.search(/[^。;\n]*$/u)))) return [];
        return namesFrom(text, match.index + match[0].length).map(([start, end]) =>
          found('minor', [{ passage, start, end }], {
            details: [{ passage, start: match.index, end: match.index + match[0].trimEnd().length }],
          }),
        );
      });
  });
}

/** 示例小学：王小样、李小例, in a list that says at its head that it is one of pupils. */
const SCHOOL = /(?:小学|幼儿园)\s?[:：]\s{0,2}/gu;
const PUPILS = /红领巾|少先队|小学生|好少年|三好学生|学生|儿童|队员/u;
const GROWN_UPS = /教师|老师|教职工|园丁|家长|校长/u;

const MAY_HOLD =
  /(?:小学|幼儿园)\s?[:：]|[一二三四五六1-6]\s?年级|[一二三四五六]\s?\(\s?\d|[大中小]\s?[一二三四五\d]?\s?班|学前班/u;

const CLASS =
  /(?<![七八九十\d高初])(?:[一二三四五六1-6]\s?年级\s?(?:[(]?\s?[\d一二三四五六七八九十]{1,2}\s?[)]?\s?班)?|[一二三四五六]\s?[(]\s?\d{1,2}\s?[)]\s?班|[大中小]\s?[一二三四五\d]\s?班|学前班)\s?(?:学生|同学|小朋友)?\s?[:：,，]?\s{0,2}/gu;

/** 大学三年级, 初中三年级. */
const OLDER = /(?:大学|学院|高中|初中|高职|中职|职校|技校|研究生|本科)[^,、;]{0,12}$/u;

/** Names one after the other, set apart by commas or blanks. */
function namesFrom(text: string, from: number): readonly (readonly [start: number, end: number])[] {
  const names: (readonly [number, number])[] = [];
  let at = from;
  for (;;) {
    const length = nameAt(text.slice(at, at + 14));
    if (length === 0) return names;
    names.push([at, at + length]);
    const between = /^[、,，\s]{1,3}/u.exec(text.slice(at + length))?.[0];
    if (between === undefined) return names;
    at += length + between.length;
  }
}

/** How long a name is with which the text begins, up to a mark or what the child did; 0 where there is none. */
function nameAt(text: string): number {
  const run = /^[\p{Script=Han}·]{2,12}/u.exec(text)?.[0] ?? '';
  if (isPersonName(run) && ENDS.test(text.slice(run.length))) return run.length;
  const cut = [4, 3, 2].find((length) => isPersonName(run.slice(0, length)) && DID.test(run.slice(length)));
  return cut ?? 0;
}

const ENDS = /^(?:[、,，。;；!\s(（)）]|$)/u;
const DID = /^[获荣作参等同被因在]/u;
