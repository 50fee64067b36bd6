import type { Words } from '../../base/words.ts';

/** 总体情况五方面: one of the five things that section one reports (国办公开办函〔2021〕30号 一、（一）). */
export type Aspect = { readonly key: string; readonly name: Words; readonly said: RegExp };

/** The five, in the form's order, with the headings and leads under which bodies report them. */
export const FIVE_ASPECTS: readonly Aspect[] = [
  { key: 'proactive', name: { zh: '主动公开', en: 'proactive disclosure' }, said: /主动(?:向社会)?公开|信息主动发布/u },
  {
    key: 'upon_application',
    name: { zh: '依申请公开', en: 'disclosure upon application' },
    said: /依(?:法)?申请(?:公开|办理|事项|工作|件)|(?:信息)?公开(?:的)?申请|申请公开|申请信息公开/u,
  },
  {
    key: 'management',
    name: { zh: '政府信息管理', en: 'management of government information' },
    said: /信息(?:的)?(?:资源|规范化?|动态|日常|公开|内容|发布)?管理|管理(?:好)?政府信息|规范性文件(?:的)?(?:集中|动态|规范化?)?(?:管理|清理)/u,
  },
  {
    key: 'platform',
    name: { zh: '政府信息公开平台建设', en: 'disclosure platform' },
    said: /平台(?:的)?(?:优化|维护|规范|日常|运维)?(?:建设|管理|维护|保障|运维|升级)|(?:公开|信息|网站|宣传|主|第一|网络|线上)平台|(?:公开)?(?:载体|渠道|网站|专区|栏目|新媒体)(?:平台)?建设|政务新媒体(?:管理|运维)|网站管理/u,
  },
  {
    key: 'supervision',
    name: { zh: '监督保障', en: 'supervision and safeguards' },
    said: /监督(?:和|与|及|、|检查与?)?保障|保障(?:和|与|、)?监督|保障(?:措施|机制)|组织保障|工作考核|社会评议|责任追究|监督(?:考核|评议|评价)|考核(?:评估|监督|评价|评议)/u,
  },
];

/** 信息处理费: any mention of a fee in section six counts as its statement. */
export const FEE_STATEMENT = /费|免收|无偿/u;
