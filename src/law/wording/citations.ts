/** 引用的文件: a document that annual reports cite, with the one right way to cite it. */
export type CitedDocument = {
  readonly number: string;
  readonly code: string;
  readonly year: number;
  readonly serial: number;
  readonly title: string;
  readonly issuer: string;
  /** Words that show that a sentence speaks of this document. */
  readonly subject: RegExp;
};

/** 国务院办公厅政府信息与政务公开办公室: the office that sets the form of the report, by its right name. */
export const DISCLOSURE_OFFICE_OF_STATE_COUNCIL = '国务院办公厅政府信息与政务公开办公室';

const GENERAL_OFFICE = '国务院办公厅';

/** 常引文件: number, issuer and subject of the notices that reports cite. */
export const CITED_DOCUMENTS: readonly CitedDocument[] = [
  document(
    '国办公开办函',
    2021,
    30,
    DISCLOSURE_OFFICE_OF_STATE_COUNCIL,
    '中华人民共和国政府信息公开工作年度报告格式',
    /年度?报告?格式|年度报告/u,
  ),
  document(
    '国办公开办函',
    2019,
    60,
    DISCLOSURE_OFFICE_OF_STATE_COUNCIL,
    '关于政府信息公开工作年度报告有关事项的通知',
    /年度报告有关事项|年度报告/u,
  ),
  document(
    '国办公开办函',
    2019,
    61,
    DISCLOSURE_OFFICE_OF_STATE_COUNCIL,
    '关于规范政府信息公开平台有关事项的通知',
    /信息公开平台/u,
  ),
  document('国办函', 2020, 109, GENERAL_OFFICE, '政府信息公开信息处理费管理办法', /信息处理费/u),
];

/** 国务院令: the decree of the revised regulation, and the decree of the old text that still stands in copied openings. */
export const REGULATION_DECREE = { right: 711, former: 492, since: 2019 } as const;

/** 文号: code of the body, bracket, year, bracket, serial number. The right brackets are 〔〕 (党政机关公文格式 GB/T 9704). */
export const DOCUMENT_NUMBER =
  /(?<code>[\p{Script=Han}]{2,12})\s?(?<open>[〔﹝[［(（【<＜〈《{｛「])\s?(?<year>(?:19|20)\d{2})\s?(?<close>[〕﹞\]］)）】>＞〉》}｝」])\s?第?\s?(?<serial>\d{1,4})\s?号/gu;

/** Brackets of a 文号 that are right, or look the same in print. */
export const RIGHT_BRACKETS: readonly string[] = ['〔〕', '﹝﹞'];

/** 误写的机关名: any other 国务院办公厅…公开办公室 than the right one. */
export const DISCLOSURE_OFFICE_AS_WRITTEN =
  /国务院办公厅(?:政府信息|政务信息|政府|政务|信息|与|和|及|、|公开){1,6}办公室/gu;

function document(
  code: string,
  year: number,
  serial: number,
  issuer: string,
  title: string,
  subject: RegExp,
): CitedDocument {
  return { number: `${code}〔${year}〕${serial}号`, code, year, serial, issuer, title, subject };
}
