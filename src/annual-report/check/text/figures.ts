/** 数字: a number with its unit in a folded text. */
export type Figure = {
  readonly value: number;
  readonly unit: string;
  /** 余、多、近、约: not said exactly. */
  readonly approximate: boolean;
  readonly start: number;
  readonly end: number;
};

/** Every figure with a unit of counting, in Arabic or Chinese numerals. */
export function figuresIn(folded: string): readonly Figure[] {
  return [...folded.matchAll(FIGURE)].flatMap((match) => {
    const { digits, numerals, vague, ten, vague2, unit } = match.groups ?? {};
    const value = digits === undefined ? numberOfNumerals(numerals ?? '') : Number(digits);
    if (value === null || unit === undefined) return [];
    const start = match.index;
    return [
      {
        value: ten === undefined ? value : value * 10_000,
        unit,
        approximate:
          vague !== undefined ||
          vague2 !== undefined ||
          /(?:近|约|逾|超|超过|大约|左右)$/u.test(folded.slice(Math.max(0, start - 2), start)),
        start,
        end: start + match[0].length,
      },
    ];
  });
}

const UNIT =
  '件次|人次|件(?!套)|份|宗|起|例|条|封|笔|次|项|部|篇|期|场|批|个(?=[，。；、（）]|$|政府信息|信息公开|依申请|申请|行政|规范)';
const FIGURE = new RegExp(
  String.raw`(?:(?<![\d.第])(?<digits>\d{1,12}(?:\.\d{1,6})?)|(?<![第每逐同任某哪何零〇一二两三四五六七八九十百千])(?<numerals>[零〇一二两三四五六七八九十百千]{1,9}))(?<vague>[余多几])?(?<ten>万)?(?<vague2>[余多])?(?<unit>${UNIT})`,
  'gu',
);

/** 中文数字: 十二 is 12, 一百零五 is 105, 二三 is nothing that can be compared. */
export function numberOfNumerals(numerals: string): number | null {
  if (numerals === '') return null;
  let sum = 0;
  let digit: number | null = null;
  for (const sign of numerals) {
    const power = POWERS[sign];
    if (power !== undefined) {
      sum += (digit ?? 1) * power;
      digit = null;
      continue;
    }
    const next = DIGITS.indexOf(sign === '〇' ? '零' : sign === '两' ? '二' : sign);
    if (next < 0 || (digit !== null && digit !== 0)) return null;
    digit = next;
  }
  return sum + (digit ?? 0);
}

const DIGITS = '零一二三四五六七八九';
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
