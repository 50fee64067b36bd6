import type { Finding } from '../../finding.ts';
import { cellAddress } from '../../report.ts';
import type { Checked, Rule } from '../rule.ts';
import { figureIn } from './cells.ts';
import { nameOfCell } from './narrated-documents.ts';
import { reportYear } from './report-year.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { textFinding } from './text-finding.ts';
import { isOfAnotherYear } from './years-named.ts';

/** 正文与收费金额: amounts in the text agree with 行政事业性收费 in table 2; the 信息处理费 is one of these fees. */
export const narratedFee: Rule = { id: 'NARR-FEE', check };

const ROW = 'art20_8.administrative_fees';
const COLUMN = 'fee_amount';

function check(checked: Checked): readonly Finding[] {
  const { reading } = checked;
  const expected = figureIn(reading.report.table2, ROW, COLUMN);
  if (expected === null) return [];
  for (const sentence of sentencesOf(reading)) {
    if (isOfAnotherYear(sentence.folded, { own: reportYear(reading.report), last: null })) continue;
    const amount = amountAfter(sentence.folded, ADMINISTRATIVE_FEES);
    if (amount !== null && Math.abs(amount.tenThousands - expected) > amount.rounding)
      return [say(checked, sentence, amount, expected)];
    const processing = amountAfter(sentence.folded, PROCESSING_FEE);
    if (processing !== null && processing.tenThousands > 0 && expected === 0)
      return [say(checked, sentence, processing, expected)];
  }
  return [];
}

type Amount = {
  readonly said: string;
  readonly tenThousands: number;
  /** Half of the last figure that the text gives. */
  readonly rounding: number;
};

const AMOUNT = String.raw`(?<figure>\d{1,12}(?:\.(?<decimals>\d{1,6}))?)(?<unit>亿元|万元|元)`;
const ADMINISTRATIVE_FEES = new RegExp(
  `行政事业性收费(?:收入|金额|总额|总金额|合计|共计|实际|收取|入库|征收|项目|情况|本年|全年|共|为|计|：|，){0,5}${AMOUNT}`,
  'u',
);
const PROCESSING_FEE = new RegExp(
  `(?:(?:实际)?(?:收取|收缴|征收|收到|收入)(?:的|了)?(?:政府信息公开|政府信息|依申请公开)?信息处理费(?:总?金额|合计|共计|总计|共|为|计|：|用){0,3}|信息处理费(?:实际)?(?:收取|收缴|收入)(?:总?金额|合计|共计|总计|共|为|计|：){0,3})${AMOUNT}(?!/|每)`,
  'u',
);

function amountAfter(folded: string, pattern: RegExp): Amount | null {
  const { figure, decimals, unit } = pattern.exec(folded)?.groups ?? {};
  if (figure === undefined || unit === undefined) return null;
  const factor = unit === '亿元' ? 10_000 : unit === '万元' ? 1 : 0.0001;
  const rounding = Math.max(0.5 * 10 ** -(decimals?.length ?? 0) * factor, 0.005) + 1e-9;
  return { said: `${figure}${unit}`, tenThousands: Number(figure) * factor, rounding };
}

function say({ form }: Checked, sentence: Sentence, amount: Amount, expected: number): Finding {
  const name = nameOfCell(form, ROW, COLUMN);
  return textFinding({
    rule: narratedFee.id,
    severity: 'warning',
    message: {
      zh: `正文写的收费是${amount.said}，表二${name.zh}为${expected}万元，两处不一致`,
      en: `The text says ${amount.said}; table 2, ${name.en} has ${expected} (in 10 000 yuan)`,
    },
    basis: form.notice.number,
    text: sentence.text,
    place: sentence.place,
    compared: {
      table: 'table2',
      row: ROW,
      column: COLUMN,
      expected,
      actual: Math.round(amount.tenThousands * 1e6) / 1e6,
      cells: [cellAddress('table2', ROW, COLUMN)],
    },
  });
}
