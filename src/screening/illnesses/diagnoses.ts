import type { NamedIllness } from './find-illness.ts';

/** 诊断: illnesses that stand in no list and that the sentence itself shows to be some: 经诊断为热性惊厥. Those already found come with them, in order. */
export function diagnosesIn(text: string, known: readonly NamedIllness[]): readonly NamedIllness[] {
  if (!SAID.test(text)) return known;
  const more = [...text.matchAll(DIAGNOSED)].flatMap((match): readonly NamedIllness[] => {
    const illness = match.groups?.['illness'] ?? '';
    const end = match.index + match[0].length;
    const start = end - illness.length;
    const isKnown = known.some((one) => one.start < end && start < one.end);
    return isKnown || !LIKE_AN_ILLNESS.test(illness) ? [] : [{ start, end }];
  });
  return more.length === 0 ? known : [...known, ...more].toSorted((one, other) => one.start - other.start);
}

const SAID = /诊断|确诊|患有|身患|罹患|因患/u;
const DIAGNOSED =
  /(?:诊断(?:结果|结论)?[为是:：]{1,2}|确诊(?:患有?|为|[:：])?|患有|身患|罹患|因患)\s?[“"]?(?<illness>[\p{Script=Han}A-Za-z\d()-]{2,20}?)(?=[,，。;；、”"\s]|$|并|后|住院|治疗|去世|病逝|死亡|等|[(（])/gu;

/** How names of illnesses, injuries and states end. */
const LIKE_AN_ILLNESS =
  /(?:[病症炎癌瘤伤折瘫聋哑盲厥疹疮痨痛痒肿癣疣痔疝疽癖]|梗[死塞阻]|出血|积[水液]|硬化|衰竭|障碍|畸形|缺损|狭窄|增生|结[石节核]|中毒|感染|坏死|不全|萎缩|综合[征症]|脱位|断裂|破裂|囊肿|息肉|穿孔|麻痹|血栓|栓塞|贫血|溃疡|哮喘|失调|变性|残疾|肌无力|积聚|反流|骨裂|灼伤|亢进|减退|低下|迟缓|缺乏|过敏|休克|昏迷|后遗症)$/u;

/** 病情栏: a field that says a diagnosis, and a value that is one whatever it is called. */
export function isDiagnosis(field: string, value: string): boolean {
  return (
    DIAGNOSIS_HEAD.test(field) &&
    !ABOUT_A_DIAGNOSIS.test(field) &&
    /\p{Script=Han}{2}/u.test(value) &&
    value.length <= 40 &&
    !NOTHING.test(value)
  );
}

const DIAGNOSIS_HEAD = /诊断|病种|病名|病情|疾病|患病|病因|慢病|伤情|伤病|伤残部位|受伤(?:害)?部位|致残原因/u;
const ABOUT_A_DIAGNOSIS = /编码|日期|时间|医院|机构|单位|证明|医生|医师|金额|费用|结论|级别|是否|有无|定点|限额|目录/u;
const NOTHING =
  /^(?:无|否|是|有|暂无|没有|未见|不详|不明|健康|良好|一般|正常|较差|较好|健全|其他|通过|同意|合格|符合|—|-|\/)|(?:科|医院|局|中心|公司)$|医保|保险|政策|低保|特困|新农合|城乡居民/u;
