import type { Words } from '../../base/words.ts';
import type { TableKey } from '../../law/index.ts';
import { cellName } from '../check/names.ts';
import type { CellValue, Reading, Report } from '../report.ts';
import { printedForm } from './printed-form.ts';

/**
 * 没有写入的内容: what of a reading is not in the report that was read back from the written file, each thing in a sentence: rows and lines
 * that have no place in a report, and what the form or the format could not hold.
 */
export function notTakenOver(reading: Reading, written: Report): readonly Words[] {
  return [...lostOnReading(reading), ...lostCells(reading.report, written), ...lostTexts(reading.report, written)];
}

/** What has no place in a report, and so in none of its formats. */
function lostOnReading({ report, lines, deviations }: Reading): readonly Words[] {
  const rows = deviations
    .filter(({ kind }) => kind === 'unknown_row' || kind === 'duplicate_row' || kind === 'unfit_row')
    .map(({ label }) => label.replace(/\s+/gu, ''));
  const signature = new Set((report.closing ?? '').split('\n').map(folded));
  const below = lines
    .filter(({ part, text }) => part === 'closing' && !signature.has(folded(text)))
    .map(({ text }) => text);
  return [
    ...listed(rows, (count) => ({
      zh: `表格中有 ${count} 行不合统一格式，没有写入`,
      en: `${count} row${count === 1 ? '' : 's'} of the tables not of the form, not written`,
    })),
    ...listed(below, (count) => ({
      zh: `落款之后的 ${count} 行文字没有写入`,
      en: `${count} line${count === 1 ? '' : 's'} below the signature not written`,
    })),
  ];
}

function lostCells(report: Report, written: Report): readonly Words[] {
  const form = printedForm(report);
  const [before, after] = [cellsOf(report), cellsOf(written)];
  const lost = [...before].filter(([address, text]) => after.get(address) !== text).map(([address]) => address);
  const named = lost.map((address) => {
    const [table, ...path] = address.split('/');
    const [row, column] = path.length === 1 ? [null, path[0]] : path;
    return cellName(form, table as TableKey, row ?? null, column ?? '');
  });
  if (named.length === 0) return [];
  const most = named.slice(0, MOST_NAMED);
  const more = named.length > most.length;
  return [
    {
      zh: `${named.length} 个数据没有照样写入：${most.map(({ zh }) => zh).join('、')}${more ? '等' : ''}`,
      en: `${named.length} figure${named.length === 1 ? '' : 's'} not written as they are: ${most.map(({ en }) => en).join('; ')}${more ? '; …' : ''}`,
    },
  ];
}

/** Every cell that holds anything, with what stands beside it. */
function cellsOf({ table2, table3, table4, remarks }: Report): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  const put = (address: string, value: CellValue) => {
    if (value !== null) cells.set(address, JSON.stringify([value, folded(remarks[address] ?? '')]));
  };
  for (const [table, rows] of [
    ['table2', table2],
    ['table3', table3],
  ] as const) {
    for (const [row, columns] of Object.entries(rows ?? {}))
      for (const [column, value] of Object.entries(columns)) put(`${table}/${row}/${column}`, value);
  }
  for (const [column, value] of Object.entries(table4 ?? {})) put(`table4/${column}`, value);
  return cells;
}

function lostTexts(report: Report, written: Report): readonly Words[] {
  return TEXTS.filter(({ of }) => folded(of(report)) !== folded(of(written))).map(({ zh, en }) => ({
    zh: `${zh}没有照样写入，再读时与原文不同`,
    en: `${en} not written as it is: it reads differently`,
  }));
}

type TextOfReport = Words & { readonly of: (report: Report) => string };

const TEXTS: readonly TextOfReport[] = [
  { zh: '标题', en: 'the title', of: ({ title }) => title ?? '' },
  { zh: '机关名称', en: "the body's name", of: ({ agency }) => agency ?? '' },
  { zh: '年度', en: 'the year', of: ({ year }) => String(year ?? '') },
  { zh: '标题与第一部分之间的文字', en: 'the text before section one', of: ({ opening }) => opening ?? '' },
  { zh: '“一、总体情况”', en: 'section one', of: ({ sections }) => sections.overview ?? '' },
  { zh: '表二以外的文字', en: 'the text beside table 2', of: (report) => report.beside_tables?.proactive ?? '' },
  { zh: '表三以外的文字', en: 'the text beside table 3', of: (report) => report.beside_tables?.applications ?? '' },
  { zh: '表四以外的文字', en: 'the text beside table 4', of: (report) => report.beside_tables?.disputes ?? '' },
  { zh: '“五、存在的主要问题及改进情况”', en: 'section five', of: ({ sections }) => sections.problems ?? '' },
  { zh: '“六、其他需要报告的事项”', en: 'section six', of: ({ sections }) => sections.other_matters ?? '' },
  { zh: '落款', en: 'the signature', of: ({ closing }) => closing ?? '' },
];

/** Blanks and signs without a picture say nothing about whether a text is the same. */
const folded = (text: string): string => text.replace(/[\s\p{C}]+/gu, '');

const MOST_NAMED = 5;

function listed(texts: readonly string[], say: (count: number) => Words): readonly Words[] {
  if (texts.length === 0) return [];
  const { zh, en } = say(texts.length);
  const shown = texts.slice(0, MOST_NAMED).map((text) => (text.length > 20 ? `${text.slice(0, 20)}…` : text));
  const more = texts.length > shown.length;
  return [
    { zh: `${zh}：${shown.join('、')}${more ? '等' : ''}`, en: `${en}: ${shown.join('; ')}${more ? '; …' : ''}` },
  ];
}
