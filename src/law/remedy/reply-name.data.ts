import type { Words } from '../../base/words.ts';
import type { Cite } from '../regulation/cite.ts';

/** 答复名义: in whose name, and under whose seal, a reply is made. */
export const REPLY_NAMES = ['government', 'office', 'department', 'agency_unit'] as const;

/** 答复名义, one of them. */
export type ReplyName = (typeof REPLY_NAMES)[number];

/** 被告: who is sued over a reply made in this name, from this day on. */
export type Defendant = {
  readonly name: Words;
  readonly defendant: Words;
  readonly from: string;
  readonly cites: readonly Cite[];
};

/** 答复名义与被告. The organ that reviews and the court follow from the name too; they are settings of the body, for seals and court districts differ. */
export const DEFENDANTS: Readonly<Record<ReplyName, Defendant>> = {
  government: {
    name: {
      zh: '以人民政府名义（含人民政府政府信息公开专用章）',
      en: "in the government's name, or under its seal for disclosure",
    },
    defendant: { zh: '该人民政府', en: 'the government' },
    from: '2019-05-15',
    cites: [
      { act: 'litigation_law', article: 26 },
      { act: 'disclosure_interpretation_2025', article: 4 },
    ],
  },
  office: {
    name: {
      zh: '以政府指定的政府信息公开工作机构自己的名义',
      en: 'in its own name, by the office the government designated',
    },
    defendant: { zh: '该指定机构', en: 'the designated office' },
    from: '2021-04-01',
    cites: [{ act: 'defendant_rules_2021', article: 6 }, { article: 4 }],
  },
  department: {
    name: { zh: '以部门名义', en: "in a department's name" },
    defendant: { zh: '该部门', en: 'the department' },
    from: '2019-05-15',
    cites: [{ act: 'litigation_law', article: 26 }],
  },
  agency_unit: {
    name: { zh: '以派出机构、内设机构自己的名义', en: 'in its own name, by an outpost or inner unit of a department' },
    defendant: { zh: '该派出机构、内设机构', en: 'the outpost or unit' },
    from: '2019-05-15',
    cites: [
      { act: 'reconsideration_law', article: 24 },
      { article: 10, paragraph: 2 },
    ],
  },
};
