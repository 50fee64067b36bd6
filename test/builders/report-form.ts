import type { FormColumn, FormLabel, ReportForm, Table3Row } from '../../src/law/index.ts';

/** The form of 2021 or 2019 with the labels that the rules about text say; the rest of the form is left out. */
export function formOf(edition: '2019' | '2021' = '2021'): ReportForm {
  const number = edition === '2021' ? '国办公开办函〔2021〕30号' : '国办公开办函〔2019〕60号';
  return {
    edition,
    name: { zh: `${edition}年格式`, en: `form of ${edition}` },
    notice: { number, issuer: '国务院办公厅政府信息与政务公开办公室', issuedOn: null },
    years: edition === '2021' ? { from: 2021, to: null } : { from: 2019, to: 2021 },
    sections: [],
    table2: { blocks: [documents(edition), fees] },
    table3: {
      cornerNote: '',
      columnHead: '申请人情况',
      columnGroup: '法人或其他组织',
      columns: applicants,
      rows: outcomes,
    },
    table4: { columns: [] },
    relations: [],
  };
}

const count = (key: string, label: string, en: string): FormColumn => ({ key, label, en, type: 'count', unit: '件' });

const documents = (edition: '2019' | '2021'): ReportForm['table2']['blocks'][number] => ({
  key: 'art20_1',
  caption: '第二十条第（一）项',
  columns:
    edition === '2021'
      ? [
          count('issued_this_year', '本年制发件数', 'issued this year'),
          count('abolished_this_year', '本年废止件数', 'abolished this year'),
          count('in_force', '现行有效件数', 'in force'),
        ]
      : [count('made_this_year', '本年新制作数量', 'made this year')],
  rows: [
    { key: 'rules', label: '规章', en: 'Rules' },
    { key: 'normative_documents', label: '行政规范性文件', en: 'Normative documents' },
  ],
});

const fees: ReportForm['table2']['blocks'][number] = {
  key: 'art20_8',
  caption: '第二十条第（八）项',
  columns: [
    { key: 'fee_amount', label: '本年收费金额（单位：万元）', en: 'fees this year', type: 'decimal', unit: '万元' },
  ],
  rows: [{ key: 'administrative_fees', label: '行政事业性收费', en: 'Administrative fees' }],
};

const applicants: readonly FormColumn[] = [
  count('natural_person', '自然人', 'natural persons'),
  count('total', '总计', 'total'),
];

const results: FormLabel = { key: 'outcome', label: '三、本年度办理结果', en: 'Results of the year' };
const notDisclosed: FormLabel = { key: 'outcome.not_disclosed', label: '（三）不予公开', en: 'Not disclosed' };
const row = (key: string, label: string, en: string, groups: readonly FormLabel[] = []): Table3Row => ({
  key,
  label,
  en,
  groups,
  cite: null,
});

const outcomes: readonly Table3Row[] = [
  row('received_this_year', '一、本年新收政府信息公开申请数量', 'Received this year'),
  row('carried_over_from_last_year', '二、上年结转政府信息公开申请数量', 'Carried over'),
  row('outcome.disclosed', '（一）予以公开', 'Disclosed', [results]),
  row('outcome.not_disclosed.state_secret', '1.属于国家秘密', 'State secrets', [results, notDisclosed]),
  row('outcome.total', '（七）总计', 'Total', [results]),
  row('carried_forward_to_next_year', '四、结转下年度继续办理', 'Carried forward'),
];
