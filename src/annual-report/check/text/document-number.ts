import type { Words } from '../../../base/words.ts';
import {
  CITED_DOCUMENTS,
  DISCLOSURE_OFFICE_AS_WRITTEN,
  DISCLOSURE_OFFICE_OF_STATE_COUNCIL,
  DOCUMENT_NUMBER,
  REGULATION_DECREE,
  RIGHT_BRACKETS,
} from '../../../law/index.ts';
import type { Finding } from '../../finding.ts';
import type { Checked, Rule } from '../rule.ts';
import { paragraphsOf } from './paragraphs.ts';
import { reportYear } from './report-year.ts';
import { around, textFinding } from './text-finding.ts';

/** 文号与发文机关: documents are cited with their own number, in 〔〕, and with the issuer's right name. */
export const documentNumber: Rule = { id: 'DOC-NUMBER', check };

type Fault = { readonly said: string; readonly index: number; readonly message: Words };

function check({ reading, form }: Checked): readonly Finding[] {
  const year = reportYear(reading.report);
  const seen = new Set<string>();
  return paragraphsOf(reading).flatMap(({ text, place }) =>
    [...wrongNumbers(text), ...wrongIssuers(text), ...formerDecree(text, year)].flatMap((fault) => {
      if (seen.has(fault.message.zh)) return [];
      seen.add(fault.message.zh);
      const quotation = around(text, fault.index, fault.said.length);
      return [
        textFinding({
          rule: documentNumber.id,
          severity: 'warning',
          message: fault.message,
          basis: form.notice.number,
          text: quotation,
          place,
        }),
      ];
    }),
  );
}

function wrongNumbers(text: string): readonly Fault[] {
  if (!text.includes('号')) return [];
  return [...text.matchAll(DOCUMENT_NUMBER)].flatMap((match) => {
    const { code: codeWithLead = '', open = '', close = '', year = '', serial = '' } = match.groups ?? {};
    const before = text.slice(Math.max(0, match.index - CONTEXT), match.index + codeWithLead.length);
    const lead = LEADING_WORDS.exec(codeWithLead)?.[0] ?? '';
    const said = match[0].slice(lead.length);
    const at = { said, index: match.index };
    const cited = citedDocument(codeWithLead, Number(year), Number(serial), before);
    const faults: Fault[] = [];
    if (cited !== null) {
      faults.push({
        ...at,
        message: {
          zh: `文号“${said}”有误，${cited.title.startsWith('关于') ? '' : '《'}${cited.title}${cited.title.startsWith('关于') ? '' : '》'}的文号是“${cited.number}”`,
          en: `"${said}" is not the number of that document; it is ${cited.number}`,
        },
      });
    }
    if (!RIGHT_BRACKETS.includes(open + close) && !COURT_CASE.test(codeWithLead)) {
      faults.push({
        ...at,
        message: {
          zh: `文号“${said}”的年份应写在六角括号“〔〕”内`,
          en: `The year in "${said}" has to stand in the brackets 〔〕`,
        },
      });
    }
    return faults;
  });
}

const CONTEXT = 70;
/** Words of the sentence that stand before the code of the body: 根据清政办发. */
const LEADING_WORDS = /^.*(?:根据|按照|依据|依照|通知|文件|以及|关于|印发|贯彻|落实|执行|[和及与的了])(?=.{2})/u;
/** 行终、民初: numbers of court cases have round brackets by rule. */
const COURT_CASE = /[民行刑知赔执][初终申再监辖]?字?第?$/u;

/** The known document that a wrong number stands for: its year and serial number under another code, or its subject under no number of its kind. */
function citedDocument(
  code: string,
  year: number,
  serial: number,
  before: string,
): (typeof CITED_DOCUMENTS)[number] | null {
  if (CITED_DOCUMENTS.some((known) => known.year === year && known.serial === serial && code.endsWith(known.code)))
    return null;
  const generalOffice = /国办?[一-龥]{0,8}$/u.exec(code)?.[0];
  if (generalOffice === undefined) return null;
  const sameFigures = CITED_DOCUMENTS.find(
    (known) => known.year === year && known.serial === serial && known.subject.test(before),
  );
  if (sameFigures !== undefined) return sameFigures;
  if (generalOffice !== '国办公开办函') return null;
  return /工作年度报告格式》/u.test(before) ? (CITED_DOCUMENTS[0] ?? null) : null;
}

function wrongIssuers(text: string): readonly Fault[] {
  return [...text.matchAll(DISCLOSURE_OFFICE_AS_WRITTEN)].flatMap((match) => {
    const said = match[0];
    if (said === DISCLOSURE_OFFICE_OF_STATE_COUNCIL) return [];
    return [
      {
        said,
        index: match.index,
        message: {
          zh: `发文机关“${said}”应为“${DISCLOSURE_OFFICE_OF_STATE_COUNCIL}”`,
          en: `The issuer "${said}" has to read "${DISCLOSURE_OFFICE_OF_STATE_COUNCIL}"`,
        },
      },
    ];
  });
}

/** The regulation was made anew in 2019; its first decree no longer holds. */
function formerDecree(text: string, year: number | null): readonly Fault[] {
  const { right, former, since } = REGULATION_DECREE;
  const match = new RegExp(`信息公开条例》?[（(]?(?:国务院)?令?第?${former}号`, 'u').exec(text);
  if (match === null || (year !== null && year < since)) return [];
  return [
    {
      said: match[0],
      index: match.index,
      message: {
        zh: `《政府信息公开条例》现行文本是国务院令第${right}号，这里写的是第${former}号`,
        en: `The regulation in force is State Council decree No. ${right}; No. ${former} is cited here`,
      },
    },
  ];
}
