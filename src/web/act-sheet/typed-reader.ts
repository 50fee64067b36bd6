import type { Day } from '../../base/day.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { Words } from '../../base/words.ts';
import { sayNoDay } from '../clock/read-event.ts';
import { readTypedDay } from '../clock/typed-day.ts';
import { ACT_SHEET } from '../texts/act-sheet.ts';
import type { TypedForm, TypedProblem } from './act-sheet.ts';

/** 读表单: asks one field after another and gathers all that is wrong, so that everything is said at once. */
export class TypedReader {
  readonly #typed: TypedForm;
  readonly #today: Day;
  readonly #problems: TypedProblem[] = [];

  constructor(typed: TypedForm, today: Day) {
    this.#typed = typed;
    this.#today = today;
  }

  /** One line without blanks around it; null where nothing was typed. */
  line(name: string): string | null {
    const text = (this.#typed[name] ?? '')
      .normalize('NFC')
      .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
      .trim();
    return text === '' ? null : text;
  }

  needed(name: string): string {
    const text = this.line(name);
    if (text === null) this.fault(name, ACT_SHEET.needed);
    return text ?? '';
  }

  /** Lines that hold something. */
  lines(name: string): readonly string[] {
    return (this.#typed[name] ?? '')
      .split(/\r?\n/u)
      .map((line) =>
        line
          .normalize('NFC')
          .replaceAll(/[\p{Cf}]+/gu, '')
          .trim(),
      )
      .filter((line) => line !== '');
  }

  /** A day; the present one stands in after one that cannot be read, which is told. */
  day(name: string): Day {
    const day = this.dayOrNone(name);
    if (day === null && this.line(name) === null) this.fault(name, ACT_SHEET.needed);
    return day ?? this.#today;
  }

  dayOrNone(name: string): Day | null {
    const text = this.line(name);
    if (text === null) return null;
    const read = readTypedDay(text, this.#today);
    if (!read.ok) this.fault(name, sayNoDay(read.reason));
    return read.ok ? read.value : null;
  }

  choice<Value extends string>(name: string, values: readonly Value[]): Value | null {
    const found = values.find((value) => value === this.#typed[name]) ?? null;
    if (found === null) this.fault(name, ACT_SHEET.choose);
    return found;
  }

  isTicked(name: string): boolean {
    return this.#typed[name] === 'yes';
  }

  /** A whole number; null where nothing was typed. */
  figure(name: string): number | null {
    const text = this.line(name)?.normalize('NFKC') ?? null;
    if (text === null) return null;
    if (!/^\d{1,6}$/u.test(text)) this.fault(name, ACT_SHEET.noFigure);
    return Number(text);
  }

  fault(field: string | null, words: Words): void {
    this.#problems.push({ field, words });
  }

  /** What was read, unless something was wrong. */
  answer<Value>(value: Value): Result<Value, readonly TypedProblem[]> {
    return this.#problems.length === 0 ? ok(value) : err(this.#problems);
  }
}
