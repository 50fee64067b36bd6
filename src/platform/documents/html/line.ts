/** 一行文字: gathers the text of one paragraph of a page and collapses blanks as a browser does. */
export class Line {
  private written = '';
  /** Code of the last sign, kept apart: looking it up in a string that grows copies the whole string each time. */
  private last = 0;
  private pending: 'none' | 'newline' | 'blank' = 'none';
  /** A line break stood in it, so that even without words it takes up a line. */
  private broken = false;

  add(text: string): void {
    if (!COLLAPSIBLE.test(text)) {
      this.put(text);
      return;
    }
    let from = 0;
    for (const blank of text.matchAll(BLANKS)) {
      if (blank.index > from) this.put(text.slice(from, blank.index));
      this.wait(blank[0]);
      from = blank.index + blank[0].length;
    }
    if (from < text.length) this.put(text.slice(from));
  }

  /** Text of `<pre>`: blanks and line ends stay. */
  addKept(text: string): void {
    this.settle('');
    this.append(text.replace(/\r\n?/g, '\n'));
  }

  breakLine(): void {
    this.pending = 'none';
    this.broken = true;
    this.append('\n');
  }

  /** The text, and the line begins anew; null when nothing stood in it. */
  take(): string | null {
    const { written, broken } = this;
    this.written = '';
    this.pending = 'none';
    this.broken = false;
    if (written === '') return null;
    const text = tidy(written);
    return text === '' && !broken && !written.includes('\u00A0') ? null : text;
  }

  private wait(blank: string): void {
    if (this.written === '' || this.pending === 'blank') return;
    this.pending = blank.includes('\n') && !/[ \t]/.test(blank) ? 'newline' : 'blank';
  }

  private put(text: string): void {
    this.settle(text);
    this.append(text);
  }

  private append(text: string): void {
    this.written += text;
    this.last = text.charCodeAt(text.length - 1);
  }

  /** A line end of the source between two Chinese characters is no blank: editors break lines there. */
  private settle(next: string): void {
    if (this.pending === 'none') return;
    const runsOn = this.pending === 'newline' && isWide(this.last) && isWide(next.charCodeAt(0));
    if (this.last !== 0x0a && !runsOn) this.written += ' ';
    this.pending = 'none';
  }
}

const COLLAPSIBLE = /[ \t\n\r\f]/;
const BLANKS = /[ \t\n\r\f]+/g;

/** The break before the end of a block shows no line of its own, and blanks beside a break are not shown. */
function tidy(text: string): string {
  if (!text.includes('\n')) return trimBlanks(text);
  const lines = text.split('\n').map(trimBlanks);
  if (lines.at(-1) === '') lines.pop();
  return lines.every((line) => line === '') ? '' : lines.join('\n');
}

function trimBlanks(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && isBlank(line.charCodeAt(start))) start += 1;
  while (end > start && isBlank(line.charCodeAt(end - 1))) end -= 1;
  return line.slice(start, end).replaceAll('\u00A0', ' ');
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0xa0 || code === 0x09;

const isWide = (code: number): boolean => (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xffef);
