import { LABEL_LIKE } from '../labels.data.ts';
import { COMPOUND_SURNAMES, SURNAMES } from './surnames.data.ts';
import { NO_GIVEN_NAME, NOT_NAMES } from './not-names.data.ts';
import { WORDS_LIKE_NAMES } from './words-like-names.data.ts';

/** 隐名: 王××, 张某, 李*明, 陈某某: a name that names nobody any more. */
export function isAnonymised(name: string): boolean {
  return /[某×xX*＊○〇●■□?？]|先生$|女士$|^[\p{Script=Han}][A-Z甲乙丙丁]$/u.test(name);
}

/** 姓名: whether a text by itself can be the name of a natural person: a surname and one or two characters, or a name with a middle dot. */
export function isPersonName(text: string): boolean {
  const name = text.replaceAll(/[\s\u3000]/gu, '');
  if (isAnonymised(name) || NOT_NAMES.has(name) || WORDS_LIKE_NAMES.has(name)) return false;
  if (/^[\p{Script=Han}]{1,10}(?:[·•・‧.][\p{Script=Han}]{1,10}){1,3}$/u.test(name)) return name.length <= 20;
  if (!/^[\p{Script=Han}]{2,4}$/u.test(name)) return false;
  const surname =
    COMPOUND_SURNAMES.find((one) => name.startsWith(one)) ?? (SURNAMES.has(name[0] ?? '') ? name[0] : undefined);
  if (surname === undefined) return false;
  const given = name.slice(surname.length);
  const isLong = given.length === 3 || given.length === 0;
  return (
    !isLong &&
    !NO_GIVEN_NAME.test(given) &&
    (MAY_BEGIN_A_NAME.has(name.slice(0, 2)) || !NOT_NAMES.has(name.slice(0, 2))) &&
    !NOT_NAMES.has(given)
  );
}

/** Words that many names begin with all the same. */
const MAY_BEGIN_A_NAME: ReadonlySet<string> = new Set(
  '李子 江山 白云 金华 金昌 文明 文成 文昌 文山 安康 安庆 安顺 江南 方正 方明 黄山 万年 成林 成功 齐鲁 武汉 高明 康乐 安定 和平 高兴 成才'.split(
    ' ',
  ),
);

/** 栏内姓名: under a heading that says name, rare surnames and the names of other peoples count too. */
export function isNameInField(text: string): boolean {
  const name = text.replaceAll(/[\s\u3000]/gu, '');
  if (isPersonName(name)) return true;
  return (
    /^[\p{Script=Han}]{2,4}$/u.test(name) &&
    !isAnonymised(name) &&
    !NOT_NAMES.has(name) &&
    !NOT_A_NAME_TAIL.test(name) &&
    !LABEL_LIKE.test(name)
  );
}

/** 一栏数名: the names in a field that may hold several (陈样明、李示华), as `[start, end)`; none where a part of it is no name. */
export function namesInField(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (isNameInField(text)) {
    const start = text.search(/\S/u);
    return [{ start, end: start + text.trim().length }];
  }
  const parts = [...text.matchAll(/[^、,，;；/\n]+/gu)].filter(([part]) => part.trim() !== '');
  if (parts.length < 2 || !parts.every(([part]) => isNameInField(part))) return [];
  return parts.map((part) => {
    const start = part.index + part[0].search(/\S/u);
    return { start, end: start + part[0].trim().length };
  });
}

const NOT_A_NAME_TAIL =
  /(?:公司|单位|部门|人员|合计|小计|姓名|等人|名单|以上|以下|附件|备注|[局委厅部处科股院校所站队厂店铺村镇乡县市省区组户])$/u;
