/** 办理结果的说法: words by which a text names a row (or a group of rows) of table 3; longer ones are tried first. */
export type OutcomePhrase = { readonly row: string; readonly said: RegExp };

export const OUTCOME_PHRASES: readonly OutcomePhrase[] = [
  outcome('outcome.not_disclosed.state_secret', '属于国家秘密|涉及国家秘密'),
  outcome('outcome.not_disclosed.third_party_rights', '保护第三方合法权益'),
  outcome('outcome.not_disclosed.internal_affairs', '(?:属于)?三类内部事务信息'),
  outcome('outcome.not_disclosed.process_information', '(?:属于)?四类过程性信息'),
  outcome('outcome.not_disclosed.enforcement_case_file', '(?:属于)?行政执法案卷(?:信息)?'),
  outcome('outcome.not_disclosed.administrative_enquiry', '(?:属于)?行政查询事项'),
  outcome('outcome.unable_to_provide.not_held', '本机关不掌握(?:相关政府信息|相关信息)?'),
  outcome('outcome.unable_to_provide.requires_new_creation', '(?:没有现成信息)?需要?另行制作'),
  outcome('outcome.unable_to_provide.still_unclear_after_correction', '补正后(?:申请)?内容仍不明确'),
  outcome('outcome.not_processed.petition_complaint_report', '信访举报投诉类(?:申请)?'),
  outcome('outcome.not_processed.repeat_application', '重复申请'),
  outcome('outcome.not_disclosed', '不予公开'),
  outcome('outcome.unable_to_provide', '无法提供'),
  outcome('outcome.not_processed', '不予处理'),
  outcome('outcome.other_handling', '其他处理'),
  outcome('outcome.partly_disclosed', '部分公开'),
  outcome('outcome.disclosed', '(?<!不|主动)予以公开'),
];

/** 政府信息公开申请: the ways a text names an application for information. */
export const APPLICATION =
  /依申请(?:公开)?|(?:信息|政务|政府)公开(?:的|事项)?申请|公开(?:的)?申请|申请(?:政府|政务)?信息公开|申请公开|公开(?:相关)?(?:政府|政务)信息(?:公开)?(?:的)?申请|要求公开(?:政府)?信息/u;

/** What else bodies receive and answer: figures beside these are not applications. */
export const OTHER_BUSINESS =
  /信访|留言|咨询|投诉|举报|来信|来电|来访|信箱|热线|12345|建议|提案|议案|诉求|信件|许可|服务事项|服务类|办件|案件|舆情|问卷|意见|评论|工单|回应|解读|培训|会议|诉讼|复议|处罚|项目|网民|互动|求助|投稿|规范性文件|公文|动态|报道|稿件|事项清单|听证/u;

/** 渠道: a figure beside one channel is a part of the whole. */
export const CHANNEL =
  /网上|网络|在线|线上|线下|信函|邮寄|快递|挂号|当面|现场|窗口|电子邮件|邮箱|邮件|传真|平台|渠道|口头|书面|电话|微信/u;

function outcome(row: string, said: string): OutcomePhrase {
  return { row, said: new RegExp(said, 'gu') };
}
