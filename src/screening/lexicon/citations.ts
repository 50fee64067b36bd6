import { CITED_DOCUMENTS, DOCUMENT_NUMBER, RIGHT_BRACKETS } from '../../law/wording/index.ts';

/** A slip in how a document is cited, with the right form. */
export type CitationSlip = { readonly start: number; readonly end: number; readonly right: string };

/** 引用格式: brackets and figures of document numbers, titles inside titles, and the notice on the form of annual reports under a wrong number. */
export function citationSlips(text: string): readonly CitationSlip[] {
  return [...numbers(text), ...nestedTitles(text)];
}

/** One look before the search, which is slow. */
const YEAR_IN_BRACKETS = /[〔﹝[［(（【<＜〈《{｛「]\s?(?:19|20)\d{2}\s?[^\d\s]/u;

function numbers(text: string): readonly CitationSlip[] {
  if (!YEAR_IN_BRACKETS.test(text)) return [];
  return [...text.matchAll(DOCUMENT_NUMBER)].flatMap((match) => {
    const { open = '', close = '', year = '', serial = '', code = '' } = match.groups ?? {};
    const right = `〔${year}〕${Number(serial)}号`;
    const start = match.index + match[0].indexOf(open);
    const end = match.index + match[0].length;
    const isFormOfReports =
      code.endsWith('国办发') && year === '2021' && Number(serial) === 30 && /年度报告/u.test(text);
    if (isFormOfReports) return [{ start: start - 3, end, right: CITED_DOCUMENTS[0]?.number ?? '' }];
    const written = text.slice(start, end).replaceAll(/\s/gu, '');
    const hasRightBrackets = RIGHT_BRACKETS.includes(open + close);
    // （2019）粤0605民初123号 is a case, and has round brackets.
    if (!hasRightBrackets && /[（(]/u.test(open) && !/[发函办字文通知告规政府委]$/u.test(code)) return [];
    const hasRightFigures = !/第\d+号$/u.test(written) && !/[^\d]0\d*号$/u.test(written);
    return hasRightBrackets && hasRightFigures ? [] : [{ start, end, right }];
  });
}

/** 《关于印发《…》的通知》: inside a title stands 〈〉 (标点符号用法 GB/T 15834). */
function nestedTitles(text: string): readonly CitationSlip[] {
  if (!/《[^》\n]*《/u.test(text)) return [];
  return [...text.matchAll(/《[^《》〈〉\n]{0,60}(?<inner>《(?<title>[^《》\n]{1,80})》)[^《》\n]{0,40}》/gu)].map(
    (match) => {
      const inner = match.groups?.['inner'] ?? '';
      const start = match.index + match[0].indexOf(inner, 1);
      return { start, end: start + inner.length, right: `〈${match.groups?.['title'] ?? ''}〉` };
    },
  );
}
