import type { Words } from '../../base/words.ts';
import type { Cite } from '../regulation/cite.ts';

/** 指南的要素: what article 12 says a guide holds. */
export const GUIDE_ELEMENTS: readonly { readonly key: string; readonly name: Words; readonly cite: Cite }[] = [
  element('classification', '政府信息的分类', 'how the information is classified'),
  element('arrangement', '编排体系', 'how it is arranged'),
  element('ways_to_obtain', '获取方式', 'how it is had'),
  element('office_name', '政府信息公开工作机构的名称', 'name of the disclosure office'),
  element('office_address', '办公地址', 'address'),
  element('office_hours', '办公时间', 'hours'),
  element('telephone', '联系电话', 'telephone'),
  element('fax', '传真号码', 'fax'),
  element('online_contact', '互联网联系方式', 'contact on the internet'),
];

function element(key: string, zh: string, en: string): { key: string; name: Words; cite: Cite } {
  return { key, name: { zh, en }, cite: { article: 12, paragraph: 2 } };
}
