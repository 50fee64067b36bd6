/** A number in one of Word's formats; a format that is not known is shown in figures. */
export function figureIn(format: string, value: number): string {
  const write = FORMATS[format];
  return write === undefined || value < 0 || value > 99_999 ? String(value) : write(value);
}

type Write = (value: number) => string;

const DIGITS = '〇一二三四五六七八九';
const FORMAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const FORMAL_DIGITS_TRADITIONAL = '零壹貳參肆伍陸柒捌玖';

const counting: Write = (value) => inTens(value, `零${DIGITS.slice(1)}`, '十百千', true);
const formal: Write = (value) => inTens(value, FORMAL_DIGITS, '拾佰仟', false);
const formalTraditional: Write = (value) => inTens(value, FORMAL_DIGITS_TRADITIONAL, '拾佰仟', false);
const digital: Write = (value) => Array.from(String(value), (digit) => DIGITS[Number(digit)] ?? digit).join('');
const wide: Write = (value) =>
  Array.from(String(value), (digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');
const zeroPadded =
  (width: number): Write =>
  (value) =>
    String(value).padStart(width, '0');

/** Figures that are one character each: ① to ⑳; past the last one Word goes on in plain figures. */
const series =
  (first: number, count: number): Write =>
  (value) =>
    value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : String(value);

/** Past the last sign of a cycle Word goes back to plain figures. */
const signs =
  (all: string): Write =>
  (value) =>
    all[value - 1] ?? String(value);

const circled: Write = (value) => (value === 0 ? '⓪' : value <= 20 ? series(0x2460, 20)(value) : laterCircled(value));
const laterCircled: Write = (value) =>
  value <= 35
    ? String.fromCodePoint(0x3251 + value - 21)
    : value <= 50
      ? String.fromCodePoint(0x32b1 + value - 36)
      : String(value);

const FORMATS: Readonly<Record<string, Write | undefined>> = {
  none: () => '',
  decimalZero: zeroPadded(2),
  decimalFullWidth: wide,
  decimalFullWidth2: wide,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: series(0x2488, 20),
  decimalEnclosedParen: series(0x2474, 20),
  ideographEnclosedCircle: series(0x3280, 10),
  numberInDash: (value) => `- ${value} -`,
  ordinal: (value) => `${value}${ordinalEnd(value)}`,
  chineseCounting: (value) => (value < 100 ? counting(value) : digital(value)),
  chineseCountingThousand: counting,
  taiwaneseCounting: counting,
  taiwaneseCountingThousand: counting,
  japaneseCounting: counting,
  koreanCounting: counting,
  ideographDigital: digital,
  taiwaneseDigital: digital,
  japaneseDigitalTenThousand: digital,
  chineseLegalSimplified: formal,
  ideographLegalTraditional: formalTraditional,
  japaneseLegal: formalTraditional,
  ideographTraditional: signs('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: signs('子丑寅卯辰巳午未申酉戌亥'),
  lowerLetter: (value) => letters(value, 'a'),
  upperLetter: (value) => letters(value, 'A'),
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperRoman: (value) => roman(value),
};

/** 十一 without a leading 一 in counting, 壹拾壹 with it in the formal figures. */
function inTens(value: number, digits: string, units: string, shortTen: boolean): string {
  if (value === 0) return digits[0] ?? '';
  if (value >= 10_000) {
    const rest = value % 10_000;
    const zero = rest > 0 && rest < 1_000 ? digits[0] : '';
    return `${inTens(Math.trunc(value / 10_000), digits, units, shortTen)}万${zero}${rest > 0 ? inTens(rest, digits, units, false) : ''}`;
  }
  const figures = String(value);
  let written = '';
  let zeroWaits = false;
  for (const [index, figure] of [...figures].entries()) {
    const place = figures.length - 1 - index;
    if (figure === '0') zeroWaits = true;
    else {
      written +=
        (zeroWaits ? digits[0] : '') + (digits[Number(figure)] ?? '') + (place > 0 ? (units[place - 1] ?? '') : '');
      zeroWaits = false;
    }
  }
  return shortTen && value >= 10 && value < 20 ? written.slice(1) : written;
}

/** a … z, aa, bb, … zz, aaa: Word repeats the letter. */
function letters(value: number, first: 'a' | 'A'): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCodePoint((first.codePointAt(0) ?? 0) + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(value: number): string {
  if (value < 1 || value > 3_999) return String(value);
  let rest = value;
  let written = '';
  for (const [worth, sign] of ROMAN) {
    written += sign.repeat(Math.trunc(rest / worth));
    rest %= worth;
  }
  return written;
}

function ordinalEnd(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}
