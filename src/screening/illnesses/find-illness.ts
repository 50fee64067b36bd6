import { WordFinder } from '../lexicon/word-finder.ts';
import { GENERAL_STATES, ILLNESSES } from './illnesses.data.ts';

/** Where an illness is named, `[start, end)`. */
export type NamedIllness = { readonly start: number; readonly end: number };

/** 找病名: illnesses, disabilities and treatments named in a text, the longest name where several begin; `isField`: the text is the value of a field about a person's state. */
export function illnessesIn(text: string, { isField }: { readonly isField: boolean }): readonly NamedIllness[] {
  const words = isField
    ? (inFields ??= new WordFinder([...ILLNESSES, ...GENERAL_STATES]))
    : (anywhere ??= new WordFinder(ILLNESSES));
  const named = words.find(text);
  if (named.length === 0) return [];
  const found = named
    .map(({ start, end }) => ({ start, end: grown(text, end) }))
    .filter(({ start, end }) => !NOT_A_STATE.test(text.slice(end, end + 8)) && !isOfficeOrPaper(text, start, end));
  const kept: NamedIllness[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (
      last === undefined ||
      one.start > last.end ||
      (one.start === last.end && !FOLLOWS.test(text.slice(one.start, one.end)))
    )
      kept.push(one);
    else if (one.end > last.end || one.start === last.end) kept[kept.length - 1] = { start: last.start, end: one.end };
  }
  return kept;
}

let anywhere: WordFinder | null = null;
let inFields: WordFinder | null = null;

/** A degree, a stage or a number behind the name belongs to it: 肢体残疾二级, 肺癌晚期. */
function grown(text: string, end: number): number {
  return (
    end +
    (/^(?:[(（]?(?:[一二三四1-4]级|[ⅠⅡⅢⅣ]+期|晚期|早期|中期|后遗症|术后|失代偿期|代偿期|急性发作期|缓解期|综合[征症])[)）]?)?/u.exec(
      text.slice(end, end + 8),
    )?.[0].length ?? 0)
  );
}

/** 糖尿病并发症: one state with the illness before it. */
const FOLLOWS = /^(?:并发症|后遗症|合并症)/u;

/** 残疾人联合会, 职业病防治, 精神病医院, 肿瘤科, 传染病防治法: names of bodies, laws and works, not states of a person. */
const NOT_A_STATE =
  /^(?:病?(?:防治|预防|防控)|名称|病种|种类|诊断|专业|学(?![生校])|人?联合会|人联|人事业|人保障|人就业|人补贴|人两项|人服务|人康复|人证|防治|预防|防控|控制|筛查|医院|专科|门诊|科(?!学)|所|中心|保险|救助(?!对象)|知识|宣传|监测|报告|调查|研究|条例|法(?![洛布])|办法|目录|用药|药品|药物|医生|医师|疫苗|病区|专家|日|类|人群|管理|诊疗|床位|协会|基金|护理|津贴|补贴|鉴定|危害|发病率|检测)/u;

function isOfficeOrPaper(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  return (
    (before.lastIndexOf('《') > before.lastIndexOf('》') && text.slice(end).includes('》')) ||
    /(?:预防|防治|防控|控制|无|未患|排除|没有|不是|非|否认|抗击?|治疗各种|擅长)$/u.test(before)
  );
}
