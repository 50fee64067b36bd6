import { found } from '../found.ts';
import type { Hit, Span } from '../hit.ts';
import { diagnosesIn, isDiagnosis } from '../illnesses/diagnoses.ts';
import { illnessesIn } from '../illnesses/find-illness.ts';
import { personsIn } from '../names/known-persons.ts';
import { isPersonName } from '../names/person-name.ts';
import { namedPersons, personsWithin, type NamedPerson } from '../names/named-persons.ts';
import type { Boundaries, Rule } from '../rule.ts';
import { holderOf, personInRow } from '../subject.ts';
import type { View } from '../view.ts';

/** 病情: an illness, a disability or its cause, or a treatment, tied to a named natural person by a row or a sentence. Kinds of illness, counts and policies name nobody. */
export const MEDICAL: Rule = {
  id: 'medical',
  find: (view, { boundaries }) =>
    view.texts.flatMap((text, passage) =>
      view.passages[passage]?.cell ? inCell(view, passage, text) : inText(view, passage, text, boundaries),
    ),
};

/** Heads under which a person's state is told, and those under which a doctor's craft or a subject is. */
const HEALTH_HEAD =
  /病|诊断|残疾|残别|致贫|致困|困难|原因|事由|理由|健康|身体|情况|备注|说明|救助|治疗|手术|伤|症|类别|类型|等级|特殊/u;
const CRAFT_HEAD =
  /专业|执业|岗位|职位|工种|科目|擅长|专长|科室|职称|研究|课题|项目|论文|题目|课程|讲座|标题|防治|科普|药品|单位|学校|机构|医院名称/u;
const DISABILITY_HEAD = /残疾(?:类别|类型|等级|种类|级别|程度|情况)?|残别|残级/u;
const DISABILITY =
  /^(?:肢体|视力|听力|言语|智力|精神|多重|视觉|听觉|综合)(?:残疾?)?(?:[一二三四1-4]级)?$|^[一二三四1-4]级$/u;

function inCell(view: View, passage: number, text: string): readonly Hit[] {
  const bare = text.trim();
  if (bare === '') return [];
  const isDisabled = DISABILITY.test(bare);
  const illnesses = isDisabled ? [] : illnessesIn(text, { isField: true });
  const isTold = !MASKED.test(bare) && isDiagnosis(view.fieldOf(passage), bare);
  if (!isDisabled && illnesses.length === 0 && !isTold) return [];
  const person = personInRow(view, passage);
  const field = view.fieldOf(passage);
  if (person === passage) return [];
  if (person === null && !isOfFormOfPerson(view, passage)) return inText(view, passage, text);
  const isDisability = isDisabled && DISABILITY_HEAD.test(field);
  if (isDisability) return [hitOf({ passage, start: text.search(/\S/u), end: text.search(/\S/u) + bare.length })];
  if (CRAFT_HEAD.test(field) && !/病|诊断|残/u.test(field)) return [];
  const found = illnessesIn(text, { isField: HEALTH_HEAD.test(field) });
  if (found.length > 0) return found.map(({ start, end }) => hitOf({ passage, start, end }));
  const start = text.search(/\S/u);
  return isTold ? [hitOf({ passage, start, end: start + bare.length })] : [];
}

/** 慢性×××: what stands behind a mask is not told. */
const MASKED = /[×*]{2,}/u;

/** A form with a row for the illness below the row of the name. */
function isOfFormOfPerson(view: View, passage: number): boolean {
  return HEALTH_LABEL.test(view.labelLeftOf(passage)) && holderOf(view, passage, 0) === 'person';
}

const HEALTH_LABEL = /病|诊断|残疾|健康状况|身体状况|致贫|困难|申请(?:理由|原因)/u;

function inText(view: View, passage: number, text: string, boundaries: Boundaries | null = null): readonly Hit[] {
  const illnesses = diagnosesIn(text, illnessesIn(text, { isField: false }));
  if (illnesses.length === 0) return [];
  const persons = personsIn(view, passage);
  return illnesses.flatMap(({ start, end }) => {
    const [from, to] = view.sentenceAround(passage, start);
    const named = nearest(text, personsWithin(persons, from, start));
    const later = personsWithin(persons, end, Math.min(to, end + 20));
    const isTied =
      named.some((person) => tells(text.slice(person.end, start), text.slice(end, to))) ||
      later.some((person) =>
        /^\s?(?:患者|病人|儿童|患儿|学生|家庭|贫困户|困难职工)?[:：]?$/u.test(text.slice(end, person.start)),
      ) ||
      isInBracketsOfName(text, start) ||
      (named.length === 0 && boundaries !== null && isOfBareName(text, { from, start }, boundaries)) ||
      (named.length === 0 && isOfSentenceBefore(persons, text, from, start)) ||
      (named.length === 0 && isOfWhomItSpeaks(view, passage, persons, { lead: text.slice(from, start), from })) ||
      (named.length === 0 && isOfFormAbove(view, passage, text.slice(from, start)));
    return isTied ? [hitOf({ passage, start, end })] : [];
  });
}

/** The last person named, and those of the same list: what is said behind them is not said of others before. */
function nearest(text: string, persons: readonly NamedPerson[]): readonly NamedPerson[] {
  let first = persons.length - 1;
  while (first > 0 && /^\s?[、和及与,]\s?$/u.test(text.slice(persons[first - 1]?.end, persons[first]?.start)))
    first -= 1;
  return persons.slice(Math.max(0, first));
}

/** Between the name and the illness stands a word of having it, or of what it led to; or after the illness one of being treated for it. */
function tells(between: string, after: string): boolean {
  if (DIRECTLY.test(between)) return true;
  if (
    between.length > 60 ||
    /防治|预防|宣传|讲座|科普|研究|培训|政策|会议|药品|义诊|筛查工作|工作|从事|医生|医师|护士|专家|擅长|攻克|(?:为|给|对|向|帮)[^,。;]{0,8}(?:患者|病人)/u.test(
      between,
    )
  )
    return false;
  return HAVING.test(between) || PROFILE.test(between) || AFTERWARDS.test(after) || ATTRIBUTES.test(between);
}

/** Said directly before it, however long ago the name stood and whatever was said of institutions. */
const DIRECTLY =
  /(?:诊断为|确诊为?|患有|身患|罹患|因患|查出患?有?|突发|突患|诊断(?:结果|结论)?[:：])[“"]?\p{Script=Han}{0,6}$/u;

const HAVING =
  /患|确诊|诊断|因|病|罹|检查|体检|出现|伴|合并|发作|遗留|导致|造成|致|属于?|系|为|感染|曾有|查出|接受|住院|手术|治疗|残疾人|有$|是$|疑似|(?<!不)符合/u;
/** 刘某某，女，75岁，无儿无女，双目失明: a person told of in clauses, of which the illness is one. */
const PROFILE = /^[(,]\s?(?:男|女|\d{1,3}周?岁)[^。;]*[,、(]\s?$/u;
/** Nothing but who it is: sex, age, birthday. */
const ATTRIBUTES =
  /^[(,、:\s]*(?:(?:男|女|\d{1,3}周?岁|\d{1,2}[人口]|\p{Script=Han}{1,3}族|\d{4}年\d{1,2}月(?:\d{1,2}日)?出?生|(?:公民)?身份(?:证号?码?|号码)[:：]?\s?[\dXx*]+|(?:联系)?(?:电话|手机)[:：]?\s?[\d*-]+|系?\p{Script=Han}{2,12}(?:村民|居民|职工))[(),、:\s]*)*(?:重型|重度|轻度|中度|急性|慢性|先天性|原发性|继发性)?$/u;
const AFTERWARDS =
  /^[^,。;]{0,6}(?:患者|病人|病史|晚期|早期|中期|术后|治疗|手术|住院|病故|去世|死亡|[一二三四]级|证|后遗症|发作)/u;

/** 韩某某（颅骨骨折，重症监护）: in the brackets behind a name. */
function isInBracketsOfName(text: string, start: number): boolean {
  const lead = /(?:^|[,。;:、\s])(?<name>[\p{Script=Han}]{2,4})\([^()]{0,12}$/u.exec(
    text.slice(Math.max(0, start - 24), start),
  );
  return lead !== null && isPersonName(lead.groups?.['name'] ?? '');
}

/** 尹某投保…，因乳腺癌住院: a name at the head of the sentence that nothing but its place shows; it counts where the segmenter ends a word there too. */
function isOfBareName(
  text: string,
  { from, start }: { readonly from: number; readonly start: number },
  boundaries: Boundaries,
): boolean {
  const lead = text.slice(from, start);
  if (!/(?:因|患有?|确诊为?|诊断为|诊断出|查出|罹患|符合)[“"]?$/u.test(lead) || lead.length > 60) return false;
  const head = /^[\s\d.、)]*/u.exec(lead)?.[0].length ?? 0;
  const ends = boundaries(lead.slice(head));
  if (ends === null) return false;
  return [3, 2].some((length) => ends.has(length) && isPersonName(lead.slice(head, head + length)));
}

/** 患儿王小样，男，8月龄，…次日发热。经诊断为…: the sentence names nobody and goes on about the one of the sentence before it. */
function isOfSentenceBefore(persons: readonly NamedPerson[], text: string, from: number, start: number): boolean {
  const lead = text.slice(from, start);
  if (
    lead.length > 30 ||
    !DIRECTLY.test(lead) ||
    /^(?:该|我)[\p{Script=Han}]?[省市县区镇乡村]|全[省市县区]/u.test(lead)
  )
    return false;
  return personsWithin(persons, Math.max(0, from - 120), from).length > 0;
}

/** 您、其、该生: the sentence speaks of the one who was named before it, in the same paragraph or where a letter begins. */
function isOfWhomItSpeaks(
  view: View,
  passage: number,
  persons: readonly NamedPerson[],
  { lead, from }: { readonly lead: string; readonly from: number },
): boolean {
  if (!SPOKEN_OF.test(lead) || !tells(lead.slice(-60), '')) return false;
  if (personsWithin(persons, Math.max(0, from - 200), from).length > 0) return true;
  const { part } = view.passages[passage] ?? {};
  for (let at = passage - 1; at >= Math.max(0, passage - 6); at -= 1) {
    const text = view.texts[at] ?? '';
    if (view.passages[at]?.part !== part || view.passages[at]?.cell) return false;
    if (/[:]\s*$/u.test(text) && namedPersons(text).length > 0) return true;
  }
  return false;
}

const SPOKEN_OF =
  /[您你](?!们|[省市县区镇局单])|(?:^|[,;])\s?(?:其|本人|他|她)(?!他|它|中|余|实)|该(?:同志|患者|生|职工|员工|学生|村民|居民|儿童|同学|户)/u;

/** A line of a form: 病情：… below 姓名：…. */
function isOfFormAbove(view: View, passage: number, lead: string): boolean {
  if (
    !/(?:病情|病种|诊断|疾病|患病|病史|健康状况|残疾|申请(?:理由|原因)|致贫原因|困难(?:原因|情况)|身体状况)[^。;]{0,16}[:：][^。;]{0,30}$/u.test(
      lead,
    )
  )
    return false;
  const part = view.passages[passage]?.part;
  for (let at = passage - 1; at >= Math.max(0, passage - 8); at -= 1) {
    if (view.passages[at]?.part !== part) return false;
    if (
      /姓名|申请人|患者|户主|当事人|学生/u.test(view.texts[at] ?? '') &&
      namedPersons(view.texts[at] ?? '').length > 0
    )
      return true;
  }
  return false;
}

function hitOf(span: Span): Hit {
  return found('medical', [span]);
}
