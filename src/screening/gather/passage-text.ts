import type { Editable } from '../../platform/documents/raw/index.ts';
import type { Origin, Stretch } from './opened-file.ts';

/** 拼接: puts the texts of neighbouring runs together and remembers where each of them stands. */
export class PassageText {
  private joined = '';
  private readonly stretches: Stretch[] = [];

  get text(): string {
    return this.joined;
  }

  get origin(): Origin {
    return this.stretches;
  }

  get isBlank(): boolean {
    return this.joined.trim() === '';
  }

  /** Appends a text that stands in one place, or a part of it from `at` on. */
  append(text: string, editable: Editable | null, { at = 0, leaves = false } = {}): void {
    if (editable !== null && text !== '') {
      this.stretches.push({ from: this.joined.length, length: text.length, editable, at, leaves });
    }
    this.joined += text;
  }

  /** Appends another text with its places. */
  appendAll(other: PassageText): void {
    const from = this.joined.length;
    for (const stretch of other.stretches) this.stretches.push({ ...stretch, from: from + stretch.from });
    this.joined += other.joined;
  }

  /** The end of it that runs on into whatever follows: figures and letters up to the last other sign. */
  tail(): PassageText {
    return this.slice(
      this.joined.length - (/[\w０-９Ａ-Ｚ\s\-－—]*$/u.exec(this.joined.slice(-LONGEST_TAIL))?.[0].length ?? 0),
    );
  }

  slice(from: number, to = this.joined.length): PassageText {
    const cut = new PassageText();
    cut.joined = this.joined.slice(from, to);
    for (const stretch of this.stretches) {
      const first = Math.max(stretch.from, from);
      const last = Math.min(stretch.from + stretch.length, to);
      if (first >= last) continue;
      cut.stretches.push({
        ...stretch,
        from: first - from,
        at: stretch.at + first - stretch.from,
        length: last - first,
      });
    }
    return cut;
  }

  /** The beginning of it that runs on from whatever came before. */
  head(): PassageText {
    return this.slice(0, /^[\w０-９Ａ-Ｚ\s\-－—]*/u.exec(this.joined.slice(0, LONGEST_TAIL))?.[0].length ?? 0);
  }
}

/** Longer than any number that is looked for, with its blanks. */
const LONGEST_TAIL = 40;
