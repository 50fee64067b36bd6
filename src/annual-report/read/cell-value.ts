import type { CellType } from '../../law/index.ts';
import type { CellValue } from '../report.ts';

/** What a cell holds and what stood beside the figure (a unit, a remark in brackets). */
export type ReadCell = { readonly value: CellValue; readonly remark: string | null };

const BLANK: ReadCell = { value: null, remark: null };
const FIGURE = String.raw`\d+(?:\.\d+)?`;
const UNIT = '万元|亿元|元|件次|人次|件|项|个|条|宗|次|份|起|部|例';
/** Nearly every cell: figures and nothing else. */
const PLAIN_FIGURE = /^\d{1,15}$/;
const PLAIN = new RegExp(`^(${FIGURE})(${UNIT})?$`, 'u');
const REMARKED = new RegExp(`^(${FIGURE})(${UNIT})?[(\\[【](.+)[)\\]】]$`, 'u');
const CHANGE = new RegExp(`^(\\+|-|新增加?|增加?|减少?)(${FIGURE})(${UNIT})?$`, 'u');

/**
 * 读格: what stands in a cell, as CONTRACT says: a figure where its meaning is certain, otherwise the string as it stands, null when blank.
 * A sign is read in a column of change (本年增/减) alone.
 */
export function readCell(text: string, type: CellType): ReadCell {
  if (PLAIN_FIGURE.test(text)) return { value: Number(text), remark: null };
  const shown = text.replace(/[\u200b-\u200d\ufeff]/gu, '').trim();
  if (shown === '') return BLANK;
  const plain = joinFigures(shown);
  const figure = PLAIN.exec(plain);
  if (figure) return { value: Number(figure[1]), remark: figure[2] ?? null };
  const remarked = REMARKED.exec(plain);
  if (remarked) return { value: Number(remarked[1]), remark: remarkAsItStood(shown) };
  const change = type === 'signed' ? CHANGE.exec(plain) : null;
  if (change) {
    const sign = change[1]?.startsWith('-') || change[1]?.startsWith('减') ? -1 : 1;
    return { value: sign * Number(change[2]) || 0, remark: change[3] ?? null };
  }
  return { value: shown, remark: null };
}

/** Whether a text could be the content of a cell of figures: a figure in any of its ways, `/`, a dash, 无. */
export function looksLikeCell(text: string): boolean {
  if (PLAIN_FIGURE.test(text)) return true;
  if (!CELL_BEGUN.test(text)) return false;
  const plain = joinFigures(text.trim());
  return PLAIN.test(plain) || CELL_SIGN.test(plain) || REMARKED.test(plain) || CHANGE.test(plain);
}

/** What the content of a cell of figures begins with; labels are told apart at this look. */
const CELL_BEGUN = /^[\s\p{N}+\-−﹣－＋/／\\*＊—–―─.．无Nn增减新]/u;
const CELL_SIGN = /^(?:[/\\*]|-{1,3}|[—–―─]{1,3}|无|N\/?A)$/u;

/** Full-width figures become plain ones; separators of thousands and blanks inside a figure go. A figure broken over two lines is joined if its first part is long; a tab parts two figures. */
function joinFigures(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[−﹣－]/gu, '-')
    .trim();
  const joined = plain.replace(/(?<=\d{3})\n(?=\d)/gu, '');
  if (/[\n\t]/u.test(joined) && /\d\s*[\n\t]\s*\d/u.test(joined)) return joined;
  return joined
    .replace(/\s+/gu, '')
    .replace(/(?<=^[+-]?\d{1,3}(?:[,，]\d{3})*)[,，](?=\d{3}(?:[,，]\d{3})*(?!\d))/gu, '');
}

function remarkAsItStood(text: string): string {
  const opening = text.search(/[（([【［]/u);
  return text.slice(opening + 1, -1).trim();
}
