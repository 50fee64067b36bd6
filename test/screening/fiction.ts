/**
 * 虚构人物: names, numbers and addresses that are plainly made up and yet pass every check, so that a rule must tell them by what they are.
 * The same seed gives the same people.
 */
export class Fiction {
  private state: number;

  constructor(seed: number) {
    this.state = (seed * 2_654_435_761) >>> 0 || 1;
  }

  /** A whole number from 0 up to and without `below`. */
  number(below: number): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    return (this.state >>> 0) % below;
  }

  one<Choice>(choices: readonly Choice[]): Choice {
    const choice = choices[this.number(choices.length)];
    if (choice === undefined) throw new Error('nothing to choose from');
    return choice;
  }

  figures(count: number): string {
    return Array.from({ length: count }, () => String(this.number(10))).join('');
  }

  name(): string {
    return this.one([...SURNAMES]) + this.one(['样', '例', '拟', '虚', '示', '仿']) + this.one([...GIVEN, '']);
  }

  /** A name with a surname of two characters. */
  longName(): string {
    return (
      this.one(['欧阳', '司马', '诸葛', '上官', '皇甫', '尉迟']) + this.one(['样', '例', '拟']) + this.one([...GIVEN])
    );
  }

  /** A name of a minority, its parts joined by a dot. */
  dottedName(): string {
    return `${this.one(['买买提', '阿依古丽', '古丽娜尔', '吐尔逊'])}·${this.one(['示例', '样本', '艾力示', '虚构提'])}`;
  }

  /** An identity number of somebody born in these years. */
  identity(from = 1950, to = 2000): string {
    const born = `${from + this.number(to - from)}${two(1 + this.number(12))}${two(1 + this.number(28))}`;
    return withCheck(this.one(REGIONS) + born + this.figures(3));
  }

  child(day = 2024): string {
    return this.identity(day - 11, day - 3);
  }

  mobile(): string {
    return `${this.one(['130', '138', '139', '150', '159', '166', '178', '186', '188', '191', '199'])}0${this.figures(7)}`;
  }

  landline(): string {
    return `${this.one(['0768', '020', '0755', '010', '0451'])}-${2 + this.number(7)}${this.figures(6)}`;
  }

  card(): string {
    const first = this.one(['622848', '621700', '622202', '622588', '621098', '623052', '955880']);
    return withLuhn(first + this.figures(this.one([9, 12])));
  }

  creditCode(): string {
    const body = `${this.one(['91', '92', '52', '11'])}445102${`MA${this.figures(7)}`}`.slice(0, 17);
    return withCreditCheck(body);
  }
}

const SURNAMES = '陈李王张黄林郑吴刘蔡许谢曾罗杨梁何郭徐马高欧温程沈潘余卢洪';
const GIVEN = '明华平安强芳丽军伟秀英杰敏静磊洋勇艳娟涛霞超鹏辉';
const REGIONS = [
  '445102',
  '440106',
  '110105',
  '310115',
  '420111',
  '510107',
  '350203',
  '330106',
  '610113',
  '230103',
  '441900',
  '512922',
];

const two = (number: number): string => String(number).padStart(2, '0');

/** GB 11643. */
export function withCheck(seventeen: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((all, weight, at) => all + weight * Number(seventeen[at]), 0);
  return seventeen + (['1', '0', 'X', '9', '8', '7', '6', '5', '4', '3', '2'][sum % 11] ?? '');
}

/** The last figure of a card. */
export function withLuhn(figures: string): string {
  for (let last = 0; last < 10; last += 1) {
    const doubled = [...`${figures}${last}`]
      .toReversed()
      .map((figure, at) => (at % 2 === 1 ? Number(figure) * 2 : Number(figure)));
    if (doubled.reduce((all, one) => all + (one > 9 ? one - 9 : one), 0) % 10 === 0) return `${figures}${last}`;
  }
  throw new Error('one of ten figures is always right');
}

/** GB 32100. */
function withCreditCheck(seventeen: string): string {
  const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const sum = [...seventeen].reduce((all, one, at) => all + characters.indexOf(one) * (3 ** at % 31), 0);
  return seventeen + (characters[(31 - (sum % 31)) % 31] ?? '');
}
