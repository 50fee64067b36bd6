import type { ReportForm, Table3Row } from './form.ts';
import { OUTCOME, TABLE_3_COLUMNS, TABLE_3_FIRST_ROWS, TABLE_3_HEAD, TABLE_3_LAST_ROWS } from './table-3.data.ts';
import { TABLE_4 } from './table-4.data.ts';
import { SECTIONS } from './sections.data.ts';
import { RELATIONS_2019 } from './relations-2019.data.ts';

const OTHER_HANDLING_ROWS: readonly Table3Row[] = [
  { key: 'outcome.other_handling', label: '（六）其他处理', en: '(6) Other handling', groups: [OUTCOME], cite: null },
];

/** 《中华人民共和国政府信息公开工作年度报告格式（试行）》, for the reports of 2019 and 2020. */
export const EDITION_2019: ReportForm = {
  edition: '2019',
  name: { zh: '2019年格式', en: '2019 form' },
  notice: { number: '国办公开办函〔2019〕60号', issuer: '国务院办公厅政府信息与政务公开办公室', issuedOn: null },
  years: { from: 2019, to: 2021 },
  sections: SECTIONS,
  table2: {
    blocks: [
      {
        key: 'art20_1',
        caption: '第二十条第（一）项',
        columns: [
          { key: 'made_this_year', label: '本年新制作数量', en: 'newly made this year', type: 'count', unit: '件' },
          {
            key: 'disclosed_this_year',
            label: '本年新公开数量',
            en: 'newly disclosed this year',
            type: 'count',
            unit: '件',
          },
          { key: 'disclosed_total', label: '对外公开总数量', en: 'disclosed in all', type: 'count', unit: '件' },
        ],
        rows: [
          { key: 'rules', label: '规章', en: 'rules' },
          { key: 'normative_documents', label: '规范性文件', en: 'normative documents' },
        ],
      },
      {
        key: 'art20_5',
        caption: '第二十条第（五）项',
        columns: [
          { key: 'items_last_year', label: '上一年项目数量', en: 'items last year', type: 'count', unit: '项' },
          { key: 'change_this_year', label: '本年增/减', en: 'change this year', type: 'signed', unit: '项' },
          { key: 'decisions', label: '处理决定数量', en: 'decisions', type: 'count', unit: '件' },
        ],
        rows: [
          { key: 'administrative_licence', label: '行政许可', en: 'administrative licences' },
          { key: 'other_external_services', label: '其他对外管理服务事项', en: 'other external services' },
        ],
      },
      {
        key: 'art20_6',
        caption: '第二十条第（六）项',
        columns: [
          { key: 'items_last_year', label: '上一年项目数量', en: 'items last year', type: 'count', unit: '项' },
          { key: 'change_this_year', label: '本年增/减', en: 'change this year', type: 'signed', unit: '项' },
          { key: 'decisions', label: '处理决定数量', en: 'decisions', type: 'count', unit: '件' },
        ],
        rows: [
          { key: 'administrative_penalty', label: '行政处罚', en: 'administrative penalties' },
          { key: 'administrative_coercion', label: '行政强制', en: 'administrative coercion' },
        ],
      },
      {
        key: 'art20_8',
        caption: '第二十条第（八）项',
        columns: [
          { key: 'items_last_year', label: '上一年项目数量', en: 'items last year', type: 'count', unit: '项' },
          { key: 'change_this_year', label: '本年增/减', en: 'change this year', type: 'signed', unit: '项' },
        ],
        rows: [{ key: 'administrative_fees', label: '行政事业性收费', en: 'administrative fees' }],
      },
      {
        key: 'art20_9',
        caption: '第二十条第（九）项',
        columns: [
          { key: 'procurement_items', label: '采购项目数量', en: 'items procured', type: 'count', unit: '个' },
          { key: 'procurement_amount', label: '采购总金额', en: 'amount procured', type: 'decimal', unit: null },
        ],
        rows: [{ key: 'centralised_procurement', label: '政府集中采购', en: 'centralised procurement' }],
      },
    ],
  },
  table3: {
    ...TABLE_3_HEAD,
    columns: TABLE_3_COLUMNS,
    rows: [...TABLE_3_FIRST_ROWS, ...OTHER_HANDLING_ROWS, ...TABLE_3_LAST_ROWS],
  },
  table4: TABLE_4,
  relations: RELATIONS_2019,
};
