import { APPLICATION, CHANNEL } from '../../../law/index.ts';
import type { Topic } from './sentences.ts';

/** 未收到申请: whether a clause says that no application came at all. What it caused or how it came is something else. */
export function saysNoApplications(clause: string, topic: Topic): boolean {
  const said = NONE.map((pattern) => pattern.exec(clause)).find((match) => match !== null);
  if (said === undefined || said === null) return false;
  const words = said[0];
  const behind = clause.slice(said.index + words.length);
  if (!isAboutApplications(words + behind.slice(0, 8), clause, topic)) return false;
  if (NARROWER.test(words) || CAUSED.test(behind) || /[1-9]/u.test(words)) return false;
  if (CHANNEL.test(words) && !/等|任何|各种/u.test(words)) return false;
  if (/本级|局机关|各(?:镇|乡|街道|部门|单位|县|区|市)|其余|其他(?:单位|部门|乡镇)/u.test(clause)) return false;
  return !/法人|企业|组织/u.test(words) || /自然人|公民|个人|群众|任何/u.test(words);
}

const NONE: readonly RegExp[] = [
  /(?:未|没有|未曾|尚未|从未|未有)(?:新)?(?:收到|接到|受理|接收|收|接)(?:过|到)?[^，。；]{0,50}?(?:申请公开(?:政府信息)?|依申请公开|公开申请|申请)/u,
  /(?:没有|无|未有)(?:任何)?(?:公民|群众|个人|单位|人|自然人)[^，。；]{0,30}(?:提出|提交|申请|要求)[^，。；]{0,20}(?:申请|公开)/u,
  /(?<![而有绝])无(?:任何)?(?:政府信息)?依申请公开|(?<![而有绝])无(?:任何)?(?:政府)?信息公开申请|未(?:发生|产生|出现|涉及|办理)(?:过)?(?:政府信息)?依申请公开|依申请公开(?:政府信息)?(?:的)?(?:申请)?(?:件|件数|数量|数)?为零|零申请/u,
];

function isAboutApplications(words: string, clause: string, topic: Topic): boolean {
  return (
    APPLICATION.test(words) ||
    (/零申请/u.test(words) && /信息公开/u.test(clause)) ||
    (topic === 'applications' && /申请/u.test(words))
  );
}

/** 未收到补正申请, 未收到复议申请: something narrower than an application for information. */
const NARROWER = /复议|诉讼|补正|因|引发|引起|超期|逾期|重复|更正|许可|不予|收费|结转/u;
/** 未发生依申请公开超期: the word that the sentence is really about comes behind. */
const CAUSED =
  /^(?:的|而|所|工作|事项|答复|办理|件|方面|政府信息|人|）|”){0,3}(?:引起|引发|导致|产生|超期|逾期|未答复|被|收费|费用|复议|行政复议|诉讼|投诉|举报|纠纷|补正|积压|败诉|不当|差错)/u;
