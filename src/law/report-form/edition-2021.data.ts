import type { FormLabel, ReportForm, Table3Row } from './form.ts';
import { OUTCOME, TABLE_3_COLUMNS, TABLE_3_FIRST_ROWS, TABLE_3_HEAD, TABLE_3_LAST_ROWS } from './table-3.data.ts';
import { TABLE_4 } from './table-4.data.ts';
import { SECTIONS } from './sections.data.ts';
import { RELATIONS_2021 } from './relations-2021.data.ts';

const OTHER_HANDLING: FormLabel = { key: 'outcome.other_handling', label: '（六）其他处理', en: '(6) Other handling' };
const OTHER_HANDLING_ROWS: readonly Table3Row[] = [
  {
    key: 'outcome.other_handling.overdue_correction',
    label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    en: '1. Not corrected in time without good reason',
    groups: [OUTCOME, OTHER_HANDLING],
    cite: '条例第三十条',
  },
  {
    key: 'outcome.other_handling.overdue_fee',
    label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    en: '2. Fee not paid in time',
    groups: [OUTCOME, OTHER_HANDLING],
    cite: '国办函〔2020〕109号',
  },
  {
    key: 'outcome.other_handling.other',
    label: '3.其他',
    en: '3. Other',
    groups: [OUTCOME, OTHER_HANDLING],
    cite: null,
  },
];

/** 《中华人民共和国政府信息公开工作年度报告格式》, for the reports of 2021 and after (still cited by the reports of 2025). */
export const EDITION_2021: ReportForm = {
  edition: '2021',
  name: { zh: '2021年格式', en: '2021 form' },
  notice: {
    number: '国办公开办函〔2021〕30号',
    issuer: '国务院办公厅政府信息与政务公开办公室',
    issuedOn: '2021-09-26',
  },
  years: { from: 2021, to: null },
  sections: SECTIONS,
  table2: {
    blocks: [
      {
        key: 'art20_1',
        caption: '第二十条第（一）项',
        columns: [
          { key: 'issued_this_year', label: '本年制发件数', en: 'issued this year', type: 'count', unit: '件' },
          { key: 'abolished_this_year', label: '本年废止件数', en: 'abolished this year', type: 'count', unit: '件' },
          { key: 'in_force', label: '现行有效件数', en: 'in force', type: 'count', unit: '件' },
        ],
        rows: [
          { key: 'rules', label: '规章', en: 'rules' },
          { key: 'normative_documents', label: '行政规范性文件', en: 'normative documents' },
        ],
      },
      {
        key: 'art20_5',
        caption: '第二十条第（五）项',
        columns: [{ key: 'decisions', label: '本年处理决定数量', en: 'decisions', type: 'count', unit: '件' }],
        rows: [{ key: 'administrative_licence', label: '行政许可', en: 'administrative licences' }],
      },
      {
        key: 'art20_6',
        caption: '第二十条第（六）项',
        columns: [{ key: 'decisions', label: '本年处理决定数量', en: 'decisions', type: 'count', unit: '件' }],
        rows: [
          { key: 'administrative_penalty', label: '行政处罚', en: 'administrative penalties' },
          { key: 'administrative_coercion', label: '行政强制', en: 'administrative coercion' },
        ],
      },
      {
        key: 'art20_8',
        caption: '第二十条第（八）项',
        columns: [
          {
            key: 'fee_amount',
            label: '本年收费金额（单位：万元）',
            en: 'amount charged this year (10,000 yuan)',
            type: 'decimal',
            unit: '万元',
          },
        ],
        rows: [{ key: 'administrative_fees', label: '行政事业性收费', en: 'administrative fees' }],
      },
    ],
  },
  table3: {
    ...TABLE_3_HEAD,
    columns: TABLE_3_COLUMNS,
    rows: [...TABLE_3_FIRST_ROWS, ...OTHER_HANDLING_ROWS, ...TABLE_3_LAST_ROWS],
  },
  table4: TABLE_4,
  relations: RELATIONS_2021,
};
