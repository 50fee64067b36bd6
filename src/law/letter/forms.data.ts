import type { Cite } from '../regulation/cite.ts';
import type { FormCode, FormField, FormKind } from './form-kind.ts';

const IDENTITY: Cite = { article: 29, paragraph: 2, item: 1 };
const DESCRIPTION: Cite = { article: 29, paragraph: 2, item: 2 };
const FORM_WANTED: Cite = { article: 29, paragraph: 2, item: 3 };
const RECORD: Cite = { article: 45 };
const SERVICE: Cite = { act: 'civil_procedure_law', article: 87 };

/**
 * 表格 F1 to F4. The application form asks for no purpose and has no box for a waiver of charges: the regulation of 2019 knows neither need nor
 * cost.
 */
export const FORMS: Readonly<Record<FormCode, FormKind>> = {
  F1: {
    code: 'F1',
    key: 'application_form',
    title: { zh: '政府信息公开申请表', en: 'application form' },
    basis: [{ article: 29 }],
    fields: [
      field('name', '姓名', 'name', { of: 'natural_person' }, IDENTITY),
      field('identity_document', '证件名称', 'identity document', { of: 'natural_person' }, IDENTITY),
      field('identity_number', '证件号码', 'number of the document', { of: 'natural_person' }, IDENTITY),
      field('organisation_name', '法人或者其他组织名称', 'name of the organisation', { of: 'organisation' }, IDENTITY),
      field('credit_code', '统一社会信用代码', 'unified social credit code', { of: 'organisation' }, IDENTITY),
      field('contact_person', '联系人', 'contact', { of: 'organisation' }, IDENTITY),
      field('legal_representative', '法定代表人', 'legal representative', 'if_any', null),
      field('applicant_category', '申请人类别', 'kind of applicant', 'always', {
        act: 'report_form_2021',
      }),
      field('telephone', '联系电话', 'telephone', 'always', IDENTITY),
      field('address', '联系地址', 'address', 'always', IDENTITY),
      field('postcode', '邮政编码', 'postcode', 'if_any', null),
      field('email', '电子邮箱', 'e-mail', 'if_any', null),
      field('fax', '传真', 'fax', 'if_any', null),
      field(
        'information',
        '所需信息的名称、文号或者其他特征性描述',
        'title, number or description',
        'always',
        DESCRIPTION,
      ),
      field('way', '获取信息的方式、途径', 'way of getting it', 'always', FORM_WANTED),
      field('carrier', '提供载体形式', 'carrier', 'always', FORM_WANTED),
      field('help_needed', '需要的帮助', 'help needed', 'if_any', { article: 43 }),
      field('electronic_service', '同意电子送达及送达地址', 'consent to electronic service, and address', 'if_any', {
        act: 'civil_procedure_law',
        article: 90,
      }),
      field('agent_authority', '代理人及授权委托书', 'agent and authority', 'if_any', null),
      field('signature', '申请人签名或者盖章', 'signature or seal', 'always', IDENTITY),
      field('applied_on', '申请日期', 'day of the application', 'always', null),
    ],
  },
  F2: {
    code: 'F2',
    key: 'register_entry',
    title: { zh: '政府信息公开申请登记表', en: 'entry in the register' },
    basis: [RECORD],
    fields: [
      field('application_number', '申请编号', 'number', 'always', RECORD),
      field('received_on', '收到申请之日', 'day of receipt', 'always', { article: 31 }),
      field('receipt_rule', '收到日期的确定方式', 'how it was fixed', 'always', { article: 31 }),
      field('channel', '申请渠道', 'channel', 'always', { article: 31 }),
      field('registered_by', '登记人', 'registered by', 'always', RECORD),
      field('applicant_category', '申请人类别', 'kind of applicant', 'always', { act: 'report_form_2021' }),
      field('items', '申请的各项内容', 'items asked for', 'always', DESCRIPTION),
      field('handling_unit', '承办单位', 'handling unit', 'always', RECORD),
      field('clocks', '期限记载', 'terms', 'always', { article: 33 }),
      field('outcome', '办理结果', 'outcome', 'if_any', { article: 36 }),
      field('reported_row', '计入表三的行', 'row in table 3', 'if_any', { act: 'report_form_2021' }),
      field('letter_numbers', '文书文号', 'numbers of letters', 'if_any', RECORD),
      field('posted_on', '交邮日期', 'posted on', 'if_any', { act: 'service_reply' }),
      field('served_on', '送达日期及方式', 'served on, and how', 'if_any', SERVICE),
      field('archive_number', '归档号', 'archive number', 'if_any', RECORD),
    ],
  },
  F3: {
    code: 'F3',
    key: 'approval_sheet',
    title: { zh: '政府信息公开申请办理审批单', en: 'approval sheet' },
    basis: [{ article: 17 }, RECORD],
    fields: [
      field('application_number', '申请编号', 'number', 'always', RECORD),
      // The outcome stands first: without its class a draft does not move on.
      field('reply_class', '拟答复类别', 'class of the reply', 'always', { article: 36 }),
      field('outcome', '拟办理结果', 'outcome', 'always', { article: 36 }),
      field('handler_opinion', '承办意见、姓名、时间', 'handler: opinion, name, time', 'always', RECORD),
      field('legality_opinion', '合法性审核意见、姓名、时间', 'legality: opinion, name, time', 'if_any', RECORD),
      field('secrecy_opinion', '保密审查意见、姓名、时间', 'secrecy: opinion, name, time', 'always', {
        act: 'secrecy_law',
        article: 35,
      }),
      field(
        'office_opinion',
        '公开工作机构意见、姓名、时间',
        'disclosure office: opinion, name, time',
        'always',
        RECORD,
      ),
      field('signed_by', '签发人、时间', 'signed by, time', 'always', RECORD),
    ],
  },
  F4: {
    code: 'F4',
    key: 'proof_of_service',
    title: { zh: '送达回证', en: 'proof of service' },
    basis: [{ act: 'service_reply' }, SERVICE],
    fields: [
      field('letter', '送达文书及文号', 'letter and its number', 'always', SERVICE),
      field('addressee', '受送达人', 'addressee', 'always', SERVICE),
      field('way', '送达方式', 'way of service', 'always', { act: 'service_reply' }),
      field('place', '送达地点', 'place', 'always', SERVICE),
      // Posting ends the term for reply; receipt begins the terms for remedies. Both are kept.
      field('posted_on', '交邮日期', 'posted on', 'if_any', { act: 'service_reply' }),
      field('served_on', '收到日期', 'received on', 'always', SERVICE),
      field('received_by', '受送达人签名或者盖章', 'signature or seal of the addressee', 'always', SERVICE),
      field('received_for', '代收人及代收理由', 'who received it instead, and why', 'if_any', {
        act: 'civil_procedure_law',
        article: 88,
      }),
      field('refusal', '拒收事由、见证人', 'refusal: reason, witness', 'if_any', {
        act: 'civil_procedure_law',
        article: 89,
      }),
    ],
  },
};

function field(key: string, zh: string, en: string, need: FormField['need'], cite: Cite | null): FormField {
  return { key, name: { zh, en }, need, cite };
}
