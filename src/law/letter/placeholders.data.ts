import type { Words } from '../../base/words.ts';

/** 填写项的类型: a text, a day, a whole number, several points in one sentence, or paragraphs of their own. */
export type PlaceholderType = 'text' | 'day' | 'count' | 'list' | 'paragraphs';

/** 填写项: what stands in double braces in a letter. */
export type Placeholder = { readonly name: Words; readonly type: PlaceholderType };

/** 填写项, by key: shared by all letters, so that one thing bears one name in each of them. */
export const PLACEHOLDERS = {
  // 各文书共有
  agency: text('发文机关全称', 'full name of the body'),
  letter_number: text('发文字号', 'number of the letter'),
  letter_day: ofDay('成文日期', 'day of the letter'),
  applicant: text('申请人姓名或者名称', 'name of the applicant'),
  received_on: ofDay('收到申请之日', 'day of receipt'),
  channel: text('申请渠道', 'channel'),
  application_number: text('申请编号', 'number of the application'),
  information: text('所申请的信息', 'information asked for'),
  handling: text('办理经过', 'what was done'),
  remedy: paragraphs('救济途径', 'remedy'),
  contact_person: text('联系人', 'contact'),
  contact_phone: text('联系电话', 'telephone'),
  annexes: list('附件', 'annexes'),
  reason: text('理由', 'reason'),
  // 程序
  receipt_rule: text('收到日期的确定方式', 'how the day of receipt was fixed'),
  due_on: ofDay('答复期限届满之日', 'reply due on'),
  points: list('需要补正的事项', 'points to be corrected'),
  guidance: text('指导和释明', 'guidance'),
  until: ofDay('最迟之日', 'last day'),
  facts: text('数量、频次的事实', 'numbers and frequency'),
  explain: text('需要说明的事项', 'what is to be explained'),
  extended_by: count('延长的工作日数', 'working days of the extension'),
  explained_on: ofDay('申请人说明理由之日', 'day of the explanation'),
  third_party: text('第三方', 'third party'),
  concerned_content: text('涉及第三方的内容', 'content that concerns the third party'),
  question: text('征求意见的事项', 'what is asked'),
  consultation_number: text('征求意见书文号', 'number of the consultation'),
  consulted: text('被征求意见的一方', 'who is asked'),
  consultation_until: ofDay('征求意见最迟结束之日', 'last day of the consultation'),
  other_body: text('其他机关', 'other body'),
  document: text('文件或者信息', 'document'),
  intended_decision: text('拟作出的处理', 'intended decision'),
  joint_making: text('共同制作的情况', 'how it was jointly made'),
  coordination: text('需要协商确认的事项', 'what is to be agreed'),
  unit: text('协办单位', 'assisting unit'),
  task: text('协办事项', 'task'),
  internal_due_on: ofDay('内部办结日', 'internal due day'),
  third_party_opinion: text('第三方意见', 'opinion of the third party'),
  public_interest: text('公共利益的衡量', 'public interest as weighed'),
  disclosed_content: text('决定公开的内容', 'content to be disclosed'),
  release_on: ofDay('向申请人提供之日', 'day of release'),
  fee_schedule: text('收费标准', 'rate'),
  fee_quantity: text('计费数量', 'quantity'),
  fee_amount: text('收费数额', 'amount'),
  payment_way: text('缴纳方式', 'way of payment'),
  matter: text('移送事项', 'matter handed over'),
  // 公开
  where_public: text('主动公开的方式和途径', 'where it is public'),
  provided: text('提供的内容', 'what is provided'),
  form: text('提供的形式', 'form'),
  way: text('提供的途径', 'way'),
  provided_on: ofDay('提供的时间', 'when'),
  withheld_parts: list('不予公开的部分及各自的条文、理由', 'what is withheld, each with article and reason'),
  // 不予公开
  classified_by: text('定密机关', 'classified by'),
  secrecy_degree: text('密级', 'degree of secrecy'),
  secrecy_term: text('保密期限或者解密条件', 'term of secrecy or condition of its end'),
  norm_title: text('法律或者行政法规名称', 'law or administrative regulation'),
  norm_article: text('条文', 'article'),
  interest: text('可能危及的利益', 'interest endangered'),
  right: text('第三方权益的种类', 'kind of right'),
  kind: text('所属类别', 'kind'),
  enquiry_office: text('查询机构', 'where to enquire'),
  enquiry_way: text('查询办法', 'how to enquire'),
  // 无法提供、不予处理
  search_scope: text('检索范围', 'where was searched'),
  search_method: text('检索方法', 'how was searched'),
  responsible_body: text('负责公开的机关', 'responsible body'),
  responsible_contact: text('该机关的联系方式', 'its contact'),
  existing_information: text('现有的相关信息', 'what exists'),
  corrected_on: ofDay('收到补正之日', 'day of the correction'),
  unclear: text('仍不明确之处', 'what stays unclear'),
  proper_channel: text('相应渠道', 'proper channel'),
  earlier_number: text('此前答复的文号', 'number of the earlier reply'),
  earlier_on: ofDay('此前答复的日期', 'day of the earlier reply'),
  how_to_get: text('获取途径', 'way to get it'),
  reasons_letter_number: text('说明理由告知书文号', 'number of the request for reasons'),
  explanation: text('申请人说明的理由', 'reasons the applicant gave'),
  obtained_on: ofDay('已获取之日', 'obtained on'),
  obtained_how: text('已获取的方式', 'how obtained'),
  // 终结
  correction_letter_number: text('补正告知书文号', 'number of the correction notice'),
  correction_letter_served_on: ofDay('补正告知书送达之日', 'service of the correction notice'),
  fee_letter_number: text('收费通知书文号', 'number of the fee notice'),
  fee_letter_served_on: ofDay('收费通知书送达之日', 'service of the fee notice'),
  withdrawn_on: ofDay('撤回之日', 'withdrawn on'),
  archive: text('国家档案馆', 'state archive'),
  archive_contact: text('档案馆联系方式', 'contact of the archive'),
  requested_correction: text('请求更正的内容', 'correction asked for'),
  correction_result: text('处理结果', 'result'),
  sections: paragraphs('各项答复', 'answers by item'),
} as const satisfies Record<string, Placeholder>;

/** 填写项的名称. */
export type PlaceholderKey = keyof typeof PLACEHOLDERS;

function text(zh: string, en: string): Placeholder {
  return { name: { zh, en }, type: 'text' };
}

function ofDay(zh: string, en: string): Placeholder {
  return { name: { zh, en }, type: 'day' };
}

function count(zh: string, en: string): Placeholder {
  return { name: { zh, en }, type: 'count' };
}

function list(zh: string, en: string): Placeholder {
  return { name: { zh, en }, type: 'list' };
}

function paragraphs(zh: string, en: string): Placeholder {
  return { name: { zh, en }, type: 'paragraphs' };
}
