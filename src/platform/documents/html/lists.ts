import { figureIn } from '../list/figure.ts';

type OpenList = { readonly format: string | null; next: number };

/** `list-style-type` of CSS and `type` of `<ol>` in Word's names; Word's own list is the wider of the two. */
const FORMATS: Readonly<Record<string, string | undefined>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'decimal-leading-zero': 'decimalZero',
  'cjk-ideographic': 'chineseCountingThousand',
  'simp-chinese-informal': 'chineseCountingThousand',
  'trad-chinese-informal': 'chineseCountingThousand',
  'simp-chinese-formal': 'chineseLegalSimplified',
  'cjk-decimal': 'ideographDigital',
};

const IDEOGRAPHIC = new Set(['chineseCountingThousand', 'chineseLegalSimplified', 'ideographDigital']);

/** Only the beginning of a style is looked at; generated ones can be very long. */
const LONGEST_STYLE = 1_000;

/** 列表: numbers the items of ordered lists, which a page shows but does not hold as text. */
export class Lists {
  private readonly open: OpenList[] = [];

  get depth(): number {
    return this.open.length;
  }

  begin(isOrdered: boolean, { type, start, style }: { type: string; start: string; style: string }): void {
    const named = /list-style(?:-type)?\s*:[^;]*?\b(none|[a-z]+(?:-[a-z]+)+|decimal)\b/i
      .exec(style.slice(0, LONGEST_STYLE))?.[1]
      ?.toLowerCase();
    const format = isOrdered && named !== 'none' ? (FORMATS[named ?? type] ?? 'decimal') : null;
    this.open.push({ format, next: wholeNumber(start) ?? 1 });
  }

  end(depth: number): void {
    this.open.length = Math.min(this.open.length, Math.max(depth, 0));
  }

  /** The label of the next item; '' in a list of points. */
  nextLabel(value: string): string {
    const list = this.open.at(-1);
    if (list === undefined || list.format === null) return '';
    const number = wholeNumber(value) ?? list.next;
    list.next = number + 1;
    return figureIn(list.format, number) + (IDEOGRAPHIC.has(list.format) ? '、' : '.');
  }
}

function wholeNumber(text: string): number | null {
  return /^\s*-?\d{1,6}\s*$/.test(text) ? Number(text) : null;
}
