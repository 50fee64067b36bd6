import type { Words } from '../../base/words.ts';
import type { Cite } from '../regulation/cite.ts';

/** 填写要求: 必选, 条件必选, 可选. */
export type MetadataObligation = 'mandatory' | 'conditional' | 'optional';

/** 目录元数据的一项. `verified` is false where the obligation was read in no text of force, so a body may change it. */
export type MetadataElement = {
  readonly key: string;
  readonly name: Words;
  readonly obligation: MetadataObligation;
  readonly rule: Words | null;
  readonly cite: Cite;
  readonly verified: boolean;
};

const BY_ARTICLE_12: Pick<MetadataElement, 'cite' | 'verified'> = {
  cite: { article: 12, paragraph: 3 },
  verified: true,
};
const BY_GUIDE: Pick<MetadataElement, 'cite' | 'verified'> = { cite: { act: 'catalogue_guide' }, verified: false };

/** 目录元数据: the first four are what article 12 demands of every catalogue. */
export const METADATA: readonly MetadataElement[] = [
  {
    key: 'index_number',
    name: { zh: '索引号', en: 'index number' },
    obligation: 'mandatory',
    rule: {
      zh: '全局唯一，终身不变；发布机构变更时也不改',
      en: 'unique and for ever the same, even when another body comes to publish it',
    },
    ...BY_ARTICLE_12,
  },
  {
    key: 'title',
    name: { zh: '名称', en: 'title' },
    obligation: 'mandatory',
    rule: { zh: '只填主标题', en: 'the main title alone' },
    ...BY_ARTICLE_12,
  },
  {
    key: 'abstract',
    name: { zh: '内容概述', en: 'abstract' },
    obligation: 'mandatory',
    rule: { zh: '一般不超过100字，不重复其他各项', en: 'as a rule at most 100 characters; repeats no other element' },
    ...BY_ARTICLE_12,
  },
  {
    key: 'made_on',
    name: { zh: '生成日期', en: 'made on' },
    obligation: 'mandatory',
    rule: {
      zh: '文件为签发日期，会签的为最后签发日期；数据为首次完整可用之日',
      en: 'the day a document was signed, by the last who signed; the day data were first complete',
    },
    ...BY_ARTICLE_12,
  },
  {
    key: 'issuing_body',
    name: { zh: '发布机构', en: 'issuing body' },
    obligation: 'mandatory',
    rule: {
      zh: '全称；联合发文的填所用发文字号的机关',
      en: 'its full name; of a joint document, the body whose number it bears',
    },
    ...BY_GUIDE,
  },
  {
    key: 'subject_class',
    name: { zh: '主题分类', en: 'subject class' },
    obligation: 'mandatory',
    rule: { zh: '选自主题分类表', en: 'chosen from the table of classes' },
    ...BY_GUIDE,
  },
  {
    key: 'document_number',
    name: { zh: '文号', en: 'document number' },
    obligation: 'conditional',
    rule: { zh: '有发文字号的必填', en: 'wherever the document bears one' },
    ...BY_GUIDE,
  },
  {
    key: 'published_on',
    name: { zh: '发布日期', en: 'published on' },
    obligation: 'conditional',
    rule: { zh: '由系统在发布时记录，不得补填', en: 'recorded by the system on publication, never entered afterwards' },
    ...BY_GUIDE,
  },
  {
    key: 'validity',
    name: { zh: '有效性', en: 'validity' },
    obligation: 'conditional',
    rule: { zh: '规章和行政规范性文件必填', en: 'for rules and normative documents' },
    ...BY_GUIDE,
  },
  { key: 'genre', name: { zh: '体裁', en: 'genre' }, obligation: 'optional', rule: null, ...BY_GUIDE },
  { key: 'keywords', name: { zh: '主题词', en: 'keywords' }, obligation: 'optional', rule: null, ...BY_GUIDE },
  { key: 'audience', name: { zh: '服务对象', en: 'audience' }, obligation: 'optional', rule: null, ...BY_GUIDE },
  {
    key: 'format',
    name: { zh: '载体格式', en: 'carrier and format' },
    obligation: 'optional',
    rule: null,
    ...BY_GUIDE,
  },
  { key: 'language', name: { zh: '语种', en: 'language' }, obligation: 'optional', rule: null, ...BY_GUIDE },
  {
    key: 'related',
    name: { zh: '关联信息', en: 'related information' },
    obligation: 'optional',
    rule: null,
    ...BY_GUIDE,
  },
];
